import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isRealDate, nextOccurrence } from '../../../../src/shared/domain/people/important-date.ts'
import { addDays, daysBetween } from '../../../../src/shared/time/day.ts'

const monthDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ month, day }) => isRealDate({ month, day, year: null }))
const today = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days))

describe('a date of the year', () => {
  it.each([
    [{ month: 2, day: 29, year: null }, true],
    [{ month: 2, day: 30, year: null }, false],
    [{ month: 2, day: 29, year: 2024 }, true],
    [{ month: 2, day: 29, year: 2023 }, false],
    [{ month: 2, day: 29, year: 1900 }, false],
    [{ month: 4, day: 31, year: null }, false],
    [{ month: 13, day: 1, year: null }, false],
    [{ month: 1, day: 0, year: null }, false],
    [{ month: 1.5, day: 1, year: null }, false],
    [{ month: 1, day: 1, year: 1849 }, false],
    [{ month: 1, day: 1, year: 2201 }, false],
  ])('%o: %s', (date, isReal) => {
    expect(isRealDate(date)).toBe(isReal)
  })

  it.each([
    ['today itself', { month: 11, day: 21, year: 1990 }, '2026-11-21', { on: '2026-11-21', inDays: 0, years: 36 }],
    ['tomorrow', { month: 11, day: 22, year: null }, '2026-11-21', { on: '2026-11-22', inDays: 1, years: null }],
    ['yesterday', { month: 11, day: 20, year: 1990 }, '2026-11-21', { on: '2027-11-20', inDays: 364, years: 37 }],
    ['over the new year', { month: 1, day: 1, year: 2000 }, '2026-12-31', { on: '2027-01-01', inDays: 1, years: 27 }],
    [
      '29 February in a leap year',
      { month: 2, day: 29, year: null },
      '2028-02-28',
      { on: '2028-02-29', inDays: 1, years: null },
    ],
    [
      '29 February in another',
      { month: 2, day: 29, year: 2000 },
      '2026-02-27',
      { on: '2026-02-28', inDays: 1, years: 26 },
    ],
    [
      '29 February, a day late',
      { month: 2, day: 29, year: null },
      '2026-03-01',
      { on: '2027-02-28', inDays: 364, years: null },
    ],
    ['the day itself', { month: 11, day: 21, year: 2026 }, '2026-11-21', { on: '2026-11-21', inDays: 0, years: 0 }],
    [
      'one that lies ahead',
      { month: 5, day: 1, year: 2028 },
      '2026-11-21',
      { on: '2028-05-01', inDays: 527, years: 0 },
    ],
  ])('comes round: %s', (_what, date, day, expected) => {
    expect(nextOccurrence(date, day)).toEqual(expected)
  })

  it('comes within a year, on its day, or on the last of February', () => {
    fc.assert(
      fc.property(monthDay, today, ({ month, day }, from) => {
        const { on, inDays } = nextOccurrence({ month, day, year: null }, from)
        expect(inDays).toBeGreaterThanOrEqual(0)
        expect(inDays).toBeLessThanOrEqual(366)
        expect(daysBetween(from, on)).toBe(inDays)
        const shown = on.slice(5)
        const wanted = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(shown === wanted || (wanted === '02-29' && shown === '02-28')).toBe(true)
      }),
    )
  })

  it('stays the same while it is waited for, and comes once a year', () => {
    fc.assert(
      fc.property(monthDay, today, (date, from) => {
        const next = nextOccurrence({ ...date, year: null }, from)
        if (next.inDays > 0) {
          expect(nextOccurrence({ ...date, year: null }, addDays(from, 1)).on).toBe(next.on)
        }
        const after = nextOccurrence({ ...date, year: null }, addDays(next.on, 1))
        expect(Number(after.on.slice(0, 4)) - Number(next.on.slice(0, 4))).toBe(1)
      }),
    )
  })
})
