import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, type LocalDay, type Weekday, weekdayOf } from '../../../src/shared/time/day.ts'
import {
  addMonths,
  daysOfMonth,
  monthOf,
  sameDayInYears,
  sameDayOfMonth,
  weeksOfMonth,
} from '../../../src/shared/time/month.ts'

const days = fc.integer({ min: 0, max: 70_000 }).map((offset): LocalDay => addDays('1950-01-01', offset))
const weekdays = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday)

describe('months', () => {
  it('have a first and a last day', () => {
    expect(daysOfMonth('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(addMonths('2026-11', 3)).toBe('2027-02')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })

  it('lead to the last day where a month is shorter', () => {
    expect(sameDayOfMonth('2026-01-31', 1)).toBe('2026-02-28')
    expect(sameDayOfMonth('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('have each of their days once, under its weekday', () => {
    fc.assert(
      fc.property(days, weekdays, (day, firstWeekday) => {
        const month = monthOf(day)
        const weeks = weeksOfMonth(month, firstWeekday)
        const { first, last } = daysOfMonth(month)
        const shown = weeks.flat().filter((each) => each !== null)
        expect(shown[0]).toBe(first)
        expect(shown.at(-1)).toBe(last)
        expect(shown).toEqual(shown.map((_, index) => addDays(first, index)))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          expect(week.some((each) => each !== null)).toBe(true)
          week.forEach((each, index) => {
            if (each !== null) expect(weekdayOf(each)).toBe(((firstWeekday - 1 + index) % 7) + 1)
          })
        }
      }),
    )
  })
})

describe('the same day in other years', () => {
  it('is the same day, latest first, without its own year', () => {
    expect(sameDayInYears('2026-11-21', 2023, 2027)).toEqual(['2027-11-21', '2025-11-21', '2024-11-21', '2023-11-21'])
  })

  it('keeps 29 February in every year', () => {
    expect(sameDayInYears('2024-02-29', 2022, 2028)).toEqual([
      '2028-02-29',
      '2027-02-28',
      '2026-02-28',
      '2025-02-28',
      '2023-02-28',
      '2022-02-28',
    ])
    expect(sameDayInYears('2026-02-28', 2023, 2025)).toEqual(['2025-02-28', '2024-02-29', '2024-02-28', '2023-02-28'])
    expect(sameDayInYears('2024-02-28', 2025, 2028)).toEqual(['2028-02-28', '2027-02-28', '2026-02-28', '2025-02-28'])
  })

  it('names no day twice, and none that does not exist', () => {
    fc.assert(
      fc.property(days, (day) => {
        const others = sameDayInYears(day, 1990, 2030)
        expect(new Set(others).size).toBe(others.length)
        for (const other of others) expect(addDays(other, 0)).toBe(other)
      }),
    )
  })
})
