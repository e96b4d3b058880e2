import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { usualWeekOf, weekBesideUsual } from '../../../src/shared/domain/look-back/usual-weeks.ts'
import { assessDays, type DayRecord } from '../../../src/shared/domain/signal/index.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { daysOf, lives } from '../../factories/signal-days.ts'

// Many lives on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const MONDAY = '2026-01-05'

/** The band of a week as section 2.2 of the design states it, counted anew: no code of the product. */
const bandOf = (days: readonly DayRecord[], monday: number): readonly [number, number, number] | null => {
  const usable = days.flatMap(({ contacts, away }, day) => (contacts === null || away ? [] : [{ day, contacts }]))
  const guarded = usable.filter(({ day }) => day < monday - 14 && day >= monday - 14 - 168).slice(-84)
  const early = usable
    .filter(({ day }) => day < monday && day >= monday - 168)
    .slice(-84)
    .slice(0, 28)
  const used = guarded.length >= 28 ? guarded : early
  const weigh = (contacts: number) => (contacts <= 2 ? contacts : 2 + (contacts - 2) / 2)
  const weighed = used.map(({ contacts }) => weigh(contacts))
  const cap = Math.max(3, weighed.toSorted((a, b) => a - b)[Math.floor(0.95 * (weighed.length - 1))] ?? 0)
  const capped = used.map(({ day, contacts }) => ({ day, count: Math.min(weigh(contacts), cap) }))
  const total = capped.reduce((sum, { count }) => sum + count, 0)
  if (used.length < 28 || total < 6) return null

  const mean = total / used.length
  const weight = (weekday: number) => {
    const same = capped.filter(({ day }) => day % 7 === weekday)
    return (same.reduce((sum, { count }) => sum + count, 0) + 4) / (mean * same.length + 4)
  }
  const weights = [0, 1, 2, 3, 4, 5, 6].map(weight)
  const numbers = new Set(capped.map(({ day }) => Math.floor(day / 7)))
  const weeks = [...numbers]
    .map((number) => capped.filter(({ day }) => Math.floor(day / 7) === number))
    .filter((week) => week.length >= 4)
  const unevenness = weeks.map((week) => {
    const seen = week.reduce((sum, { count }) => sum + count, 0)
    const expected = week.reduce((sum, { day }) => sum + mean * weights[day % 7]!, 0)
    return (seen - expected) ** 2 / expected
  })
  const phi = (6 + unevenness.reduce((sum, each) => sum + each, 0)) / (4 + Math.max(0, weeks.length - 1))
  const perWeek = (7 * used.reduce((sum, { contacts }) => sum + contacts, 0)) / used.length
  const half = 1.28 * Math.sqrt(Math.min(4, Math.max(1, phi)) * perWeek)
  return [perWeek, Math.max(0, Math.round(perWeek - half)), Math.round(perWeek + half)]
}

describe('the band of the usual', () => {
  it('is what an independent count over the days gives, in every week of a life without a signal', () => {
    let compared = 0
    fc.assert(
      fc.property(lives, (days) => {
        const all = assessDays(days)
        const spoke = all.findIndex(({ signals }) => signals.contacts > 0)
        const until = spoke === -1 ? days.length : spoke
        let band: ReturnType<typeof bandOf> = null
        for (let monday = 0; monday + 7 <= until; monday += 7) {
          const week = weekBesideUsual(
            { series: { firstDay: MONDAY, days }, all },
            addDays(MONDAY, monday),
            addDays(MONDAY, monday + 6),
          )
          // Where there is too little to go by, what was known before stands.
          band = bandOf(days, monday) ?? band
          if (band !== null) compared += 1
          expect(week.usual === null ? null : [week.usual.low, week.usual.high]).toEqual(band?.slice(1) ?? null)
          expect(week.isQuiet).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
    expect(compared).toBeGreaterThan(200)
  })

  it('marks the weeks in which the contacts spoke, and no others', () => {
    const days = daysOf(11, { weeks: 40, perWeek: 8, change: { from: 140, to: 0.2 } })
    const all = assessDays(days)
    const marked = Array.from({ length: 40 }, (_, week) => week).filter(
      (week) =>
        weekBesideUsual(
          { series: { firstDay: MONDAY, days }, all },
          addDays(MONDAY, 7 * week),
          addDays(MONDAY, 7 * week + 6),
        ).isQuiet,
    )
    const spoken = new Set(all.filter(({ signals }) => signals.contacts > 0).map(({ day }) => Math.floor(day / 7)))
    expect(marked).toEqual([...spoken])
    expect(marked.length).toBeGreaterThan(5)
  })

  it('is nothing where the signal is not to be heard, and never below zero', () => {
    expect(weekBesideUsual(null, MONDAY, MONDAY)).toEqual({ usual: null, isQuiet: false })
    const usual = { perDay: 0.2, weekdays: [1, 1, 1, 1, 1, 1, 1], cap: 3, days: 84, firstDay: 0, lastDay: 83 }
    expect(usualWeekOf({ ...usual, plainPerDay: 0.2, dispersion: 4 })).toMatchObject({ low: 0, high: 4 })
  })
})
