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

const answering = (known: readonly KnownDay[], beside: { low: number; high: number } | null = null) =>
  installFakeBridge({
    ...ALONE,
    'lookBack.contactsPerWeek': ({ weeks }) =>
      ok({
        today,
        weeks: contactsPerWeek(known, today, 1, weeks).map((each) => ({
          ...each,
          pausedDays: 0,
          usual: beside === null ? null : { perWeek: 4, ...beside },
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
const picture = () => screen.findByRole('application', { name: /Contacts per week/ }, { timeout: 10_000 })

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
    expect(rows[1]).toBe('16 November – 22 November (this week, so far)2 contacts3 – 5 (quieter)6 of 6 days')
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
    expect(rows[1]).toBe('16 November – 22 November (this week, so far)2 contacts–6 of 6 days')
    expect(rows[2]).toBe('9 November – 15 Novemberunknown–0 of 7 days')
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
      'lookBack.contactsPerWeek': () => fail('storage'),
    })
    const { user } = openScreen(<LookBackPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('It could not be written')
    bridge.answer({ 'lookBack.contactsPerWeek': () => ok({ today, weeks: [], firstKnownDay: null }) })
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText(/Here your contacts will stand/)
  })
})
