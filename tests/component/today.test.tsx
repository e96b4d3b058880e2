import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { reasonSentence } from '../../src/renderer/src/features/today/reason-words.ts'
import { TodayPage } from '../../src/renderer/src/features/today/today-page.tsx'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { createI18n } from '../../src/shared/i18n/create-i18n.ts'
import type { Today } from '../../src/shared/ipc/contract.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { anExercise, words } from '../factories/exercise.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { CATALOGUES } from './catalogues.ts'
import { openScreen } from './open-screen.tsx'

type Step = Exclude<NonNullable<Today['step']>, { state: 'resting' }>

const exercise = (id: string, title: string) =>
  structuredClone(summarise(anExercise({ id, title: words(title) }))) as Step['exercise']

const aStep = (fields: Partial<Step> = {}): Step => ({
  state: 'offered',
  exercise: exercise('one', 'Write one line'),
  size: 'full',
  reasons: [{ kind: 'first-steps' }],
  alternatives: [exercise('two', 'Say hello'), exercise('three', 'Sit a while')],
  runId: null,
  ...fields,
})

const PATH: NonNullable<Today['path']> = {
  walkId: idNumber(1),
  pathId: 'round',
  title: words('The round'),
  index: 2,
  length: 5,
  kind: 'next',
  note: words('Now aloud.'),
}

const aDay = (fields: Partial<Today> = {}): Today => ({
  localDay: '2026-11-21',
  hour: 15,
  checkIn: null,
  step: aStep(),
  path: null,
  plans: [],
  openRun: null,
  week: {
    start: '2026-11-16',
    contacts: 0,
    knownDays: 0,
    daysSoFar: 6,
    knowledge: 'unknown',
    isCurrent: true,
  },
  isNoContactDay: false,
  entriesToday: 0,
  hasPeople: true,
  ...fields,
})

const open = async (day: Today, language: 'ja' | 'en' = 'en') => {
  const bridge = installFakeBridge({ 'today.get': () => ok(day), 'today.chooseStep': () => ok(day) })
  const opened = openScreen(<TodayPage />, { language })
  const card = within(
    await screen.findByRole('region', { name: language === 'en' ? /small step/ : '今日の小さな一歩' }),
  )
  return { ...opened, bridge, card }
}

describe('the card of the small step', () => {
  it('says in one sentence why this one', async () => {
    const { card } = await open(aDay())
    expect(card.getByText('Chosen because it is an easy place to begin.')).toBeDefined()
  })

  it('names two reasons at most, in both languages', async () => {
    const step = aStep({
      reasons: [{ kind: 'low-energy' }, { kind: 'new-track', track: 'rest' }, { kind: 'quiet-hour' }],
    })
    const { card, speak } = await open(aDay({ step }))
    expect(
      card.getByText('Chosen because there is not much energy today and “Rest and boundaries” is still new.'),
    ).toBeDefined()
    await speak('ja')
    expect(
      screen.getByText('元気が少なめで、「休む・境界をひく」の道はこれからなので、これを選びました。'),
    ).toBeDefined()
  })

  it('offers two others, and makes one the step of today when it is pressed', async () => {
    const { card, user, bridge } = await open(aDay())
    expect(card.getByText('Another one')).toBeDefined()
    await user.click(card.getByRole('button', { name: 'Sit a while' }))
    expect(bridge.inputsOf('today.chooseStep')).toEqual([{ exerciseId: 'three' }])
  })

  it('says which day of which path it is, with its word, in place of a reason', async () => {
    const step = aStep({ reasons: [{ kind: 'path', pathId: 'round', index: 2 }], alternatives: [] })
    const { card, speak } = await open(aDay({ step, path: PATH }))
    expect(card.getByText('Day 3 of “The round”')).toBeDefined()
    expect(card.getByText('Now aloud.')).toBeDefined()
    expect(card.queryByText(/Chosen because/)).toBeNull()
    expect(card.queryByText('Another one')).toBeNull()
    await speak('ja')
    expect(screen.getByText('「The round (ja)」の道、3日目')).toBeDefined()
  })

  it('asks for nothing on a day of rest', async () => {
    const path = { ...PATH, kind: 'resting', note: words('Rest today.') } as const
    const { card } = await open(aDay({ step: { state: 'resting', runId: null }, path }))
    expect(card.getByText('Day 3 of “The round”')).toBeDefined()
    expect(card.getByText('Rest today.')).toBeDefined()
    expect(card.queryByRole('button')).toBeNull()
  })

  it('says so when the person picked it themselves', async () => {
    const { card } = await open(aDay({ step: aStep({ reasons: [{ kind: 'chosen' }] }) }))
    expect(card.getByText('You picked this one yourself.')).toBeDefined()
  })

  it('has words for every reason, in both languages, with nothing left to fill in', () => {
    const reasons: Step['reasons'] = [
      { kind: 'low-energy' },
      { kind: 'needs-rest', pattern: 'overloaded' },
      { kind: 'low-mood' },
      { kind: 'welcome-back', days: 20 },
      { kind: 'first-steps' },
      { kind: 'suits-signal', pattern: 'quiet' },
      { kind: 'person-due', personIds: [] },
      { kind: 'new-track', track: 'rest' },
      { kind: 'track-rested', track: 'rest', days: 9 },
      { kind: 'level', track: 'rest', level: 2 },
      { kind: 'gives-energy' },
      { kind: 'fits-time', minutes: 1, size: 'smaller' },
      { kind: 'quiet-hour' },
      { kind: 'needs-nobody' },
      { kind: 'favourite' },
      { kind: 'asked-again', days: 6 },
      { kind: 'came-back', days: 3 },
      { kind: 'something-different' },
    ]
    for (const language of ['en', 'ja'] as const) {
      const frame = language === 'en' ? /^Chosen because [^{}]+\.$/ : /^[^{}]+、これを選びました。$/
      const t = createI18n(language, CATALOGUES).getFixedT<['today', 'common']>(language, ['today', 'common'])
      const said = new Set<string>()
      for (const [place, reason] of reasons.entries()) {
        const other = reasons[(place + 9) % reasons.length] ?? reason
        const alone = reasonSentence([reason], t)
        expect(alone).toMatch(frame)
        expect(reasonSentence([reason, other], t)).toMatch(frame)
        said.add(alone)
      }
      expect(said.size).toBe(reasons.length)
    }
  })
})
