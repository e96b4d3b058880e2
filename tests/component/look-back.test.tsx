import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { LookBackPage } from '../../src/renderer/src/features/look-back/look-back-page.tsx'
import { contactsPerWeek, type KnownDay } from '../../src/shared/domain/journal/contacts.ts'
import { CHARTS } from '../../src/shared/domain/look-back/charts.ts'
import type { Today } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { addDays } from '../../src/shared/time/day.ts'
import { noSignal } from '../factories/signal.ts'
import { type Answers, installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const today = '2026-11-21'
const week = (monday: string, contacts: number, days = 7): readonly KnownDay[] =>
  Array.from({ length: days }, (_, index) => ({ day: addDays(monday, index), contacts: index === 0 ? contacts : 0 }))

/** The other pictures are hidden; they have tests of their own. */
const ALONE: Answers = {
  'settings.get': () => ok({ ...defaultSettings, hiddenCharts: CHARTS.filter((chart) => chart !== 'contacts') }),
  'today.get': () => ok({ localDay: today } as Today),
  'signal.get': () => ok(noSignal(today)),
}

const WEEKS = { '4w': 4, '12w': 12, '26w': 26, '52w': 52, all: 60 } as const

const answering = (
  known: readonly KnownDay[],
  beside: { readonly low: number; readonly high: number; readonly before?: number } | null = null,
  incomplete: string | null = null,
) =>
  installFakeBridge({
    ...ALONE,
    'lookBack.contacts': ({ range }) =>
      ok({
        today,
        days: 7,
        points: contactsPerWeek(known, today, 1, WEEKS[range]).map(({ knowledge: _knowledge, ...each }) => ({
          ...each,
          end: addDays(each.start, 6),
          pausedDays: 0,
          isIncomplete: each.start === incomplete,
          usual: beside === null ? null : { perWeek: 4, low: beside.low, high: beside.high },
          halfYearBefore: beside?.before ?? null,
          isQuiet: beside !== null && each.isCurrent,
        })),
        firstKnownDay: known.map(({ day }) => day).toSorted()[0] ?? null,
      }),
  })

const months = [
  ...week('2026-10-05', 4),
  ...week('2026-10-12', 3),
  ...week('2026-10-19', 4),
  ...week('2026-10-26', 5),
  ...week('2026-11-02', 0, 4),
  ...week('2026-11-16', 2, 6),
]

/** The numbers of a path: where it starts, and how it goes on. */
const numbersOf = (mark: Element): readonly number[] => (mark.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number)

/** The picture is loaded after its sentence. */
const picture = () => screen.findByRole('application', { name: /Contacts over time/ }, { timeout: 10_000 })

describe('looking back on contacts per week', () => {
  it('says first what the picture shows', async () => {
    answering(months)
    openScreen(<LookBackPage />)
    const figure = await screen.findByRole('figure')
    within(figure).getByText('Of the 4 weeks known whole, most had 3 to 4 contacts.')
    within(figure).getByText('This week so far: 2 contacts.')
    within(figure).getByText('Days without notes are unknown, not zero.')
  })

  it('draws a number for each known week and a question mark, never a zero, for unknown ones', async () => {
    answering(months)
    openScreen(<LookBackPage />)
    const chart = await picture()
    const texts = [...chart.querySelectorAll('text')].map((text) => text.textContent)
    // Five unknown weeks in a row and one by itself: two marks. The zero is a week that is known in part.
    expect(texts.filter((text) => text === '?')).toHaveLength(2)
    expect(texts.filter((text) => text === '0')).toHaveLength(1)
    expect(texts).toContain('so far')
  })

  it('stands before the band of the usual, in one scale with it, and marks the quieter weeks', async () => {
    answering(months, { low: 3, high: 5 })
    const { user } = openScreen(<LookBackPage />)
    const chart = await picture()
    const figure = chart.closest('figure')!
    within(figure).getByText('Your usual is 3 to 5 contacts a week.')
    within(figure).getByText('1 week was quieter than usual.')
    // The upper edge of the band is as high as the bar of five, its lower one as the bar of three.
    const [upper, lower] = [...chart.querySelectorAll('[class*=usual-edge]')].map((edge) => numbersOf(edge)[1]!)
    const tops = [...chart.querySelectorAll('[class*=bar_]')].map((bar) => {
      const [, base, rise, , , , curve] = numbersOf(bar)
      return base! + rise! + curve!
    })
    expect(Math.min(...tops)).toBeCloseTo(upper!, 3)
    expect(tops.some((top) => Math.abs(top - lower!) < 0.001)).toBe(true)
    expect(chart.querySelectorAll('circle')).toHaveLength(1)
    await user.click(within(figure).getByText('Show as a table'))
    const rows = within(figure)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows[1]).toBe('Week of 16 November (so far)2 contacts3 – 5 (quieter)6 of 6 days known')
  })

  it('lays the usual of half a year before over it as a line of dots, and says it where that was another', async () => {
    answering(months, { low: 3, high: 5, before: 8 })
    const { user } = openScreen(<LookBackPage />)
    const chart = await picture()
    const figure = chart.closest('figure')!
    within(figure).getByText('Half a year ago your usual was about 8 contacts a week.')
    within(figure).getByText('The dotted line is what was usual half a year before.')
    expect(chart.querySelectorAll('[class*=before]')).toHaveLength(12)
    await user.click(within(figure).getByText('Show as a table'))
    const rows = within(figure)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows[0]).toBe('WhenContactsUsualHalf a year beforeDays known')
    expect(rows[1]).toBe('Week of 16 November (so far)2 contacts3 – 5 (quieter)86 of 6 days known')
  })

  it('says of a week that not everything of it is noted, and draws it as one that is known in part', async () => {
    answering(months, null, '2026-10-19')
    const { user } = openScreen(<LookBackPage />)
    const figure = await screen.findByRole('figure')
    await user.click(within(figure).getByText('Show as a table'))
    within(figure).getByText('7 of 7 days known / not everything is noted')
    within(figure).getByText(/A dashed bar counts/)
    const chart = await picture()
    // Four days of one week, and all of another.
    expect(chart.querySelectorAll('[class*=hollow]')).toHaveLength(2)
  })

  it('goes as far back as was asked for, and leaves out words for which there is no room', async () => {
    answering(months)
    const { user } = openScreen(<LookBackPage />)
    await picture()
    await user.click(screen.getByRole('radio', { name: 'Everything' }))
    await user.click(await screen.findByText('Show as a table'))
    expect(screen.getAllByRole('row')).toHaveLength(61)
    const chart = await picture()
    expect(chart.querySelectorAll('[class^=_tick]').length).toBeLessThan(20)
    within(chart).getByText('so far')
  })

  it('reads out one week after another with the arrow keys', async () => {
    answering(months)
    const { user } = openScreen(<LookBackPage />)
    const chart = await picture()
    chart.focus()
    const first = await screen.findByText('Week of 31 August: unknown')
    expect(first.getAttribute('role')).toBe('status')
    await user.keyboard('{ArrowRight}')
    await screen.findByText('Week of 7 September: unknown')
    await user.keyboard('{ArrowLeft}')
    await screen.findByText('Week of 31 August: unknown')
  })

  it('holds the same numbers in a table, the newest week first', async () => {
    answering(months)
    const { user } = openScreen(<LookBackPage />)
    await user.click(await screen.findByText('Show as a table'))
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows[1]).toBe('Week of 16 November (so far)2 contacts–6 of 6 days known')
    expect(rows[2]).toBe('Week of 9 Novemberunknown–0 of 7 days known')
    expect(rows).toHaveLength(13)
  })

  it('draws the first days, and says that two weeks of notes are needed', async () => {
    answering(week('2026-11-19', 1, 3))
    openScreen(<LookBackPage />, { language: 'ja' })
    await screen.findByText('書きはじめて3日め。ふれあいは1回です。')
    screen.getByText('二週間ほどたつと、絵がすこしずつ見えてきます。')
    await screen.findByRole('application', undefined, { timeout: 10_000 })
  })

  it('says in an empty notebook what will stand here, and offers to write', async () => {
    answering([])
    const { user, address } = openScreen(<LookBackPage />)
    await screen.findByText(/Here your contacts will stand/)
    expect(screen.queryByRole('figure')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Write a line' }))
    expect(address()).toBe('/journal/write')
  })

  it('says what went wrong, and tries again', async () => {
    const bridge = installFakeBridge({
      ...ALONE,
      'lookBack.contacts': () => fail('storage'),
    })
    const { user } = openScreen(<LookBackPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('It could not be written')
    bridge.answer({ 'lookBack.contacts': () => ok({ today, days: 7, points: [], firstKnownDay: null }) })
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText(/Here your contacts will stand/)
  })
})
