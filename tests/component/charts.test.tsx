import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { LookBackPage } from '../../src/renderer/src/features/look-back/look-back-page.tsx'
import { bucketsOf } from '../../src/shared/domain/look-back/buckets.ts'
import { type CalendarDay, type ChartName, CHARTS, type DayKind } from '../../src/shared/domain/look-back/charts.ts'
import type { Today } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { addDays } from '../../src/shared/time/day.ts'
import { noSignal } from '../factories/signal.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

const today = '2026-11-21'
const LATE = { timeout: 10_000 }

// The library that draws is large: it is loaded before the first test waits for it.
beforeAll(async () => {
  await import('../../src/renderer/src/components/charts/bars-chart.tsx')
}, 60_000)

/** Four weeks; of the second nothing is known. */
const weeks = bucketsOf('4w', today, null, 1).buckets.map((bucket, index) => ({
  ...bucket,
  knownDays: index === 1 ? 0 : 5,
  daysSoFar: index === 3 ? 6 : 7,
  pausedDays: index === 2 ? 5 : 0,
  isIncomplete: index === 0,
}))
const chart = <Value extends object>(values: readonly Value[]) =>
  ok({ today, days: 7, points: weeks.map((week, index) => ({ ...week, ...values[index]! })) })

const KINDS_OF_NOVEMBER: Readonly<Record<string, DayKind>> = { '2026-11-02': 'contact', '2026-11-03': 'alone' }
/** Five weeks and a bit around the month. */
const calendar = Array.from({ length: 42 }, (_, index): CalendarDay => {
  const day = addDays('2026-10-26', index)
  const kind = KINDS_OF_NOVEMBER[day] ?? 'unknown'
  return { day, kind, contacts: kind === 'contact' ? 1 : 0 }
})

/** The page with one of its pictures; the others are hidden. */
const openOnly = (shown: ChartName, language: 'ja' | 'en' = 'en') => {
  let settings = { ...defaultSettings, hiddenCharts: CHARTS.filter((each) => each !== shown) }
  const bridge = installFakeBridge({
    'signal.get': () => ok(noSignal(today)),
    'settings.get': () => ok(settings),
    'settings.update': (patch) => {
      settings = { ...settings, ...(patch as Partial<typeof settings>) }
      bridge.emit('settings.changed', settings)
      return ok(settings)
    },
    'today.get': () => ok({ localDay: today } as Today),
    'lookBack.channels': () =>
      chart([{ contacts: { voice: 2, message: 1 } }, { contacts: {} }, { contacts: { message: 4 } }, { contacts: {} }]),
    'lookBack.energy': () =>
      chart([
        { gave: 2, took: 1, neither: 1 },
        { gave: 0, took: 0, neither: 0 },
        { gave: 1, took: 3, neither: 0 },
        { gave: 0, took: 0, neither: 0 },
      ]),
    'lookBack.mood': () =>
      chart([
        { before: 2, after: 3, count: 4 },
        { before: null, after: null, count: 0 },
        { before: 3, after: 3, count: 2 },
        { before: null, after: null, count: 0 },
      ]),
    'lookBack.moodBesideContact': () => ok(null),
    'lookBack.checkIns': () =>
      chart([
        { mood: 2, energy: 4, loneliness: null, count: 2 },
        { mood: null, energy: null, loneliness: null, count: 0 },
        { mood: 4, energy: 4, loneliness: 5, count: 2 },
        { mood: null, energy: null, loneliness: null, count: 0 },
      ]),
    'lookBack.circles': () =>
      ok({
        today,
        circles: [
          {
            circle: 'close',
            people: [
              { id: idNumber(1), name: 'Ada', lastDay: '2026-11-20', recent: 3, before: 1 },
              { id: idNumber(2), name: 'Ben', lastDay: '2026-10-02', recent: 0, before: 2 },
              { id: idNumber(3), name: 'Cleo', lastDay: null, recent: 0, before: 0 },
            ],
          },
        ],
      }),
    'lookBack.days': () => ok({ today, days: calendar }),
    'lookBack.exercises': () =>
      chart([
        { done: { rest: 1, 'reach-out': 2, online: 1 } },
        { done: {} },
        { done: { 'give-and-thank': 1, community: 1 } },
        { done: {} },
      ]),
    'library.get': () => ok({ ladders: [] } as never),
    'lookBack.saveTable': () => ok({ file: '/home/someone/table.csv' }),
  })
  return { bridge, ...openScreen(<LookBackPage />, { language }) }
}

const rows = (figure: HTMLElement) =>
  within(figure)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('every picture', () => {
  it('stands with its sentence and its table; what is not known is never a zero', async () => {
    openOnly('channels')
    const figure = await screen.findByRole('figure', {}, LATE)
    within(figure).getByText('A soft green ground stands behind a pause. Nothing is compared there.')
    within(figure).getByText('Most often: Message (5 of 7).')
    expect(rows(figure)).toEqual([
      ['When', 'Phone', 'Message', 'Days known'],
      ['Week of 16 November (so far)', '0', '0', '5 of 6 days known'],
      ['Week of 9 November', '0', '4', '5 of 7 days known / a pause on 5 days'],
      ['Week of 2 November', '–', '–', '0 of 7 days known'],
      ['Week of 26 October', '2', '1', '5 of 7 days known / not everything is noted'],
    ])
  })

  it('is read by arrow keys, mark by mark', async () => {
    const { user } = openOnly('energy')
    const picture = await screen.findByRole('application', { name: /gave energy/ }, LATE)
    picture.focus()
    await user.keyboard('{ArrowRight}')
    const status = () => within(picture.closest('figure')!).getByRole('status').textContent
    expect(status()).toContain('nothing is known')
    await user.keyboard('{ArrowRight}')
    expect(status()).toBe('Week of 9 November\nGave energy: 1\nTook energy: 3\na pause on 5 days')
  })

  it('tells of many series only what is there, so that the reading fits over the picture', async () => {
    const { user } = openOnly('exercises')
    const picture = await screen.findByRole('application', { name: /by track/ }, LATE)
    picture.focus()
    const status = () => within(picture.closest('figure')!).getByRole('status').textContent.split('\n')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(status().filter((line) => line.endsWith(': 0'))).toEqual([])
    expect(status()).toHaveLength(4)
    await user.keyboard('{ArrowRight}')
    expect(status()).toEqual(['Week of 16 November (so far)', 'none'])
  })

  it('has a key to the looks of the days that are there, and says plainly when nothing is known of a month', async () => {
    const { bridge, user } = openOnly('days')
    const figure = await screen.findByRole('figure', {}, LATE)
    within(figure).getByText(/^1 day with contact, 1 day known to be without, 19 days/)
    const names = () => [...screen.getByRole('figure').querySelectorAll('li')].map((key) => key.textContent)
    expect(names()).toEqual(['Contact', 'No one', 'No note'])
    bridge.answer({
      'lookBack.days': () =>
        ok({
          today,
          days: calendar.map(({ day }) => ({ day: addDays(day, -28), kind: 'unknown' as const, contacts: 0 })),
        }),
    })
    await user.click(screen.getByRole('button', { name: 'The month before' }))
    await screen.findByText('Nothing is known of this month.')
    expect(names()).toEqual(['No note'])
  })

  it('weighs means by what stands behind them', async () => {
    openOnly('moodChange')
    const figure = await screen.findByRole('figure', {}, LATE)
    within(figure).getByText('After contact the mood was higher by 0.7 on average (6 contacts).')
    screen.getByText('Mood beside contact is shown once there are twenty days of each kind.')
  })

  it('shows loneliness only where it was noted, in the language on the screen', async () => {
    openOnly('checkIns', 'ja')
    const figure = await screen.findByRole('figure', {}, LATE)
    within(figure).getByText('4日分の平均は、気分が3.0、元気が4.0でした（5が上）。')
    expect(rows(figure)[0]).toEqual(['時期', '気分', '元気', 'さびしさ', '日数'])
  })

  it('says in words who was reached, without a debt', async () => {
    openOnly('circles')
    await screen.findByText('1 of 3 reached', {}, LATE)
    screen.getByText('A little quieter than before: Ben')
    screen.getByText('1 not written about for eight weeks or more')
  })

  it('saves its numbers where the person says', async () => {
    const { bridge, user } = openOnly('channels')
    await user.click(await screen.findByText('Show as a table', {}, LATE))
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await screen.findByText('Saved: /home/someone/table.csv')
    expect(bridge.inputsOf('lookBack.saveTable')[0]).toMatchObject({
      name: 'How you were in touch',
      columns: ['When', 'Phone', 'Message', 'Days known'],
    })
  })

  it('is hidden by a press, comes back at once, and is found again later', async () => {
    const { bridge, user } = openOnly('circles')
    await user.click(await screen.findByRole('button', { name: 'Hide this picture: Circles' }, LATE))
    expect(screen.queryByRole('region', { name: 'Circles' })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    await screen.findByRole('region', { name: 'Circles' })
    await user.click(screen.getByRole('button', { name: 'Show “Small steps” again' }))
    await screen.findByRole('region', { name: 'Small steps' })
    expect(bridge.inputsOf('settings.update').at(-1)?.hiddenCharts).not.toContain('exercises')
  })

  it('says when it could not be read, and tries again', async () => {
    const { bridge, user } = openOnly('channels')
    await screen.findByText('Show as a table', {}, LATE)
    bridge.answer({ 'lookBack.channels': () => fail('internal') })
    await user.click(screen.getByRole('radio', { name: '4 weeks' }))
    const again = await screen.findByRole('button', { name: 'Try again' })
    bridge.answer({ 'lookBack.channels': () => chart(weeks.map(() => ({ contacts: {} }))) })
    await user.click(again)
    await screen.findByText('No contacts are noted in this time.')
  })
})
