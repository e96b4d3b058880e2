import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { besideUsual, movedFrom, usualContactsOf } from '../../../src/shared/domain/look-back/beside-usual.ts'
import { assessDays, type DayRecord } from '../../../src/shared/domain/signal/index.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { daysOf, lives } from '../../factories/signal-days.ts'

// Many lives on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const MONDAY = '2026-01-05'
const EVER = '2099-12-31'
const weekOf = (monday: number) => ({ start: addDays(MONDAY, monday), end: addDays(MONDAY, monday + 6) })

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
          const week = besideUsual({ series: { firstDay: MONDAY, days }, all }, weekOf(monday), EVER)
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
      (week) => besideUsual({ series: { firstDay: MONDAY, days }, all }, weekOf(7 * week), EVER).isQuiet,
    )
    const spoken = new Set(all.filter(({ signals }) => signals.contacts > 0).map(({ day }) => Math.floor(day / 7)))
    expect(marked).toEqual([...spoken])
    expect(marked.length).toBeGreaterThan(5)
  })

  it('is nothing where the signal is not to be heard, and never below zero', () => {
    expect(besideUsual(null, weekOf(0), EVER)).toEqual({ usual: null, halfYearBefore: null, isQuiet: false })
    const usual = { perDay: 0.2, weekdays: [1, 1, 1, 1, 1, 1, 1], cap: 3, days: 84, firstDay: 0, lastDay: 83 }
    expect(usualContactsOf({ ...usual, plainPerDay: 0.2, dispersion: 4 }, 7)).toMatchObject({ low: 0, high: 4 })
  })

  it('spreads over four weeks as over the sum of four', () => {
    const usual = { perDay: 1, weekdays: [1, 1, 1, 1, 1, 1, 1], cap: 3, days: 84, firstDay: 0, lastDay: 83 }
    // 28 of them, with a variance of as many: 28 - 1.28 * 5.29 = 21.2 and 34.8.
    expect(usualContactsOf({ ...usual, plainPerDay: 1, dispersion: 1 }, 28)).toEqual({ perWeek: 7, low: 21, high: 35 })
  })

  it('tells what was usual half a year before, for the whole place, as the week of then told it', () => {
    const days = daysOf(7, { weeks: 60, perWeek: 8, change: { from: 200, to: 0.6 } })
    const all = assessDays(days)
    const assessed = { series: { firstDay: MONDAY, days }, all }
    let known = 0
    for (let week = 0; week < 60; week += 1) {
      const { halfYearBefore } = besideUsual(assessed, weekOf(7 * week), EVER)
      const then = week < 26 ? null : besideUsual(assessed, weekOf(7 * (week - 26)), EVER).usual
      if (then === null) expect(halfYearBefore).toBeNull()
      else {
        expect(halfYearBefore).toBeCloseTo(then.perWeek, 9)
        known += 1
      }
    }
    expect(known).toBeGreaterThan(25)
    const fourWeeks = { start: addDays(MONDAY, 7 * 50), end: addDays(MONDAY, 7 * 54 - 1) }
    expect(besideUsual(assessed, fourWeeks, EVER).halfYearBefore).toBeCloseTo(
      4 * besideUsual(assessed, weekOf(7 * 53), EVER).halfYearBefore!,
      9,
    )
  })

  it('reads no further than today', () => {
    const days = daysOf(3, { weeks: 40, perWeek: 8 })
    const all = assessDays(days)
    const whole = besideUsual({ series: { firstDay: MONDAY, days }, all }, weekOf(210), addDays(MONDAY, 212))
    const untilThen = { series: { firstDay: MONDAY, days: days.slice(0, 213) }, all: all.slice(0, 213) }
    expect(whole).toEqual(besideUsual(untilThen, weekOf(210), addDays(MONDAY, 212)))
  })
})

describe('whether the usual is another than half a year ago', () => {
  const usual = (perWeek: number) => ({ perWeek, low: 0, high: 0 })

  it.each([
    [6, 8, 7, 8],
    [6.1, 8, 7, null],
    [10, 8, 7, 8],
    [9.9, 8, 7, null],
    [3, 32, 28, 8],
    [3, 0, 7, null],
  ])('%d a week now, %d in %d days then: %s', (perWeek, halfYearBefore, days, said) => {
    expect(movedFrom({ usual: usual(perWeek), halfYearBefore }, days)).toBe(said)
  })

  it('says nothing while either is not known', () => {
    expect(movedFrom({ usual: null, halfYearBefore: 8 }, 7)).toBeNull()
    expect(movedFrom({ usual: usual(2), halfYearBefore: null }, 7)).toBeNull()
  })
})
