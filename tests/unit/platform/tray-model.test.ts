import { describe, expect, it, test } from 'vitest'

import {
  buildTrayModel,
  type TrayItem,
  type TrayModel,
  type TrayState,
} from '../../../src/main/application/tray-model.ts'
import words from '../../../src/shared/i18n/locales/en/tray.json'
import { anExercise } from '../../factories/exercise.ts'
import { summarise } from '../../../src/shared/domain/exercises/exercise.ts'

const exercise = summarise(anExercise({ title: { ja: 'ひとこと', en: 'One word' } }))
const nineOClock = { epochMs: Date.UTC(2026, 10, 18, 12), zone: 'Asia/Tokyo', localDay: '2026-11-18' }

const state = (fields: Partial<TrayState> = {}): TrayState => ({
  localDay: '2026-11-18',
  step: null,
  openRun: null,
  checkIn: null,
  nudges: { silence: null, open: null, rarer: null, recent: [] },
  silentUntil: null,
  ...fields,
})

const step = (of: 'offered' | 'skipped' | 'open' | 'done' | 'left', runId: string | null = null) =>
  state({ step: { exercise, size: 'full', reasons: [], alternatives: [], state: of, runId } })

const nudge = {
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'rest',
  reason: { kind: 'late' },
  isAsked: false,
  state: 'shown',
  title: 'Late in the evening',
  body: 'Enough for today, perhaps.',
  route: '/rest',
  happened: nineOClock,
  answer: null,
  answeredAt: null,
  comesAgainAt: null,
} as const

const model = (of: TrayState | null, language: 'ja' | 'en' = 'en') => buildTrayModel(of, language, words)
const labels = (items: readonly TrayItem[]): readonly string[] =>
  items.map((item) => (item.kind === 'separator' ? '-' : item.label))
const lines = ({ items }: TrayModel) => labels(items)
const first = ({ items }: TrayModel) => items[0]
const submenu = ({ items }: TrayModel, label: string) => {
  const found = items.find((item) => item.kind === 'menu' && item.label === label)
  return found?.kind === 'menu' ? found.items : expect.fail(`no menu ${label}`)
}

const ALWAYS = [
  ...['Write a quick note', 'How are you?', 'Take a short rest', '-'],
  ...['No more nudges today', 'Pause nudges', 'Recent nudges', '-', 'Open Tsunagari', 'Settings', '-', 'Quit'],
]

describe('the step of the day', () => {
  it('stands first in the language spoken, and leads to the day', () => {
    expect(lines(model(step('offered')))).toEqual(['Today’s small step: One word', '-', ...ALWAYS])
    expect(first(model(step('offered')))).toMatchObject({ action: { kind: 'open', route: '/' } })
    expect(lines(model(step('offered'), 'ja'))[0]).toBe('Today’s small step: ひとこと')
  })

  it('is offered to go on with when it was begun, today or earlier', () => {
    const label = 'Go on with: One word'
    expect(first(model(step('open', 'run-1')))).toMatchObject({ label, action: { route: '/run/run-1' } })
    const earlier = model(state({ openRun: { runId: 'run-2', exercise } }))
    expect(first(earlier)).toMatchObject({ action: { kind: 'open', route: '/run/run-2' } })
  })

  it('is a word and no button when it is done', () => {
    const done = { kind: 'line', label: 'Today’s small step is done', action: null }
    expect(first(model(step('done', 'run-1')))).toEqual(done)
  })

  it('is not shown again when it was put down, nor on a day of rest', () => {
    for (const of of ['skipped', 'left'] as const) expect(lines(model(step(of)))).toEqual(ALWAYS)
    expect(lines(model(state({ step: { state: 'resting', runId: null } })))).toEqual(ALWAYS)
  })
})

test('while nothing is known of the day it still opens and quits', () => {
  expect(lines(model(null))).toEqual(['Open Tsunagari', '-', 'Quit'])
  expect(model(null)).toMatchObject({ icon: 'quiet', tooltip: 'Tsunagari' })
})

describe('how the person is', () => {
  it('is said in two steps: mood, and behind it energy', () => {
    const moods = submenu(model(state()), 'How are you?')
    expect(labels(moods)).toHaveLength(5)
    const last = moods.at(-1)
    expect(last?.kind === 'menu' && last.items[0]).toEqual({
      kind: 'line',
      label: 'Hardly any energy',
      action: { kind: 'check-in', mood: 5, energy: 1 },
    })
  })

  it('is marked where it was said', () => {
    const checkIn = { at: nineOClock, mood: 2, energy: 3, loneliness: null } as const
    const moods = submenu(model(state({ checkIn })), 'How are you? (noted)')
    expect(labels(moods)[1]).toBe('✓ A little low')
    const chosen = moods[1]
    expect(chosen?.kind === 'menu' && labels(chosen.items)[2]).toBe('✓ Some energy')
  })
})

describe('nudges', () => {
  it('show on the icon, in the tooltip and as the first line until they are answered', () => {
    const shown = model(state({ nudges: { silence: null, open: nudge, rarer: null, recent: [nudge] } }))
    expect(shown).toMatchObject({ icon: 'something', tooltip: 'Tsunagari: Late in the evening' })
    expect(first(shown)).toEqual({
      kind: 'line',
      label: 'For you: Late in the evening',
      action: { kind: 'nudge', id: nudge.id, route: '/rest' },
    })
  })

  it('stand among the recent ones with their time, or their day', () => {
    const recent = [nudge, { ...nudge, happened: { ...nineOClock, localDay: '2026-11-17' } }]
    expect(
      labels(submenu(model(state({ nudges: { silence: null, open: null, rarer: null, recent } })), 'Recent nudges')),
    ).toEqual([
      ...['Late in the evening (21:00)', 'Late in the evening (Tuesday 17 November)', '-', 'All of them, and why'],
    ])
    expect(labels(submenu(model(state()), 'Recent nudges'))[0]).toBe('None yet')
  })
})

describe('silence', () => {
  it('can be had for an hour, until tomorrow, for a week, or until a day', () => {
    const pause = submenu(model(state()), 'Pause nudges')
    expect(pause.map((item) => (item.kind === 'line' ? item.action : null))).toEqual([
      { kind: 'silence', silence: 'hour' },
      { kind: 'silence', silence: 'tomorrow' },
      { kind: 'silence', silence: 'week' },
      { kind: 'open', route: '/nudges' },
    ])
  })

  it.each([
    ['rest', nineOClock, 'resting', 'Tsunagari: resting today'],
    ['pause', nineOClock, 'paused', 'Tsunagari: nudges are paused until 21:00'],
    [
      'pause',
      { ...nineOClock, localDay: '2026-11-25' },
      'paused',
      'Tsunagari: nudges are paused until Wednesday 25 November',
    ],
    ['pause', null, 'paused', 'Tsunagari: nudges are paused'],
  ] as const)('%s is told in words, and ends with one click', (kind, silentUntil, icon, tooltip) => {
    const silence = { kind, until: silentUntil?.epochMs ?? null }
    const shown = model(state({ nudges: { silence, open: nudge, rarer: null, recent: [] }, silentUntil }))
    expect(shown).toMatchObject({ icon, tooltip })
    expect(lines(shown)).toContain('Let nudges come again')
    expect(lines(shown)).not.toContain('Pause nudges')
  })
})
