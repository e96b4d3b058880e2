import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, type LocalDay, weekdayOf } from '../../../src/shared/time/day.ts'
import { HOLIDAY_YEARS, isJapaneseHoliday } from '../../../src/shared/time/japanese-holidays.ts'

/** As the Cabinet Office published them (国民の祝日について, list of 2026). */
const PUBLISHED = {
  2022: '01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23',
  2023: '01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23',
  2024: '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  2025: '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24',
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
} as const

const daysOf = (year: number): readonly LocalDay[] =>
  Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day)).filter((day) => day.startsWith(String(year)))

describe('public holidays of Japan', () => {
  it.each(Object.entries(PUBLISHED))('are those that were published for %s', (year, monthDays) => {
    expect(daysOf(Number(year)).filter(isJapaneseHoliday)).toEqual(monthDays.split(' ').map((day) => `${year}-${day}`))
  })

  it('make a day between two of them one, where Respect for the Aged Day comes two days before the equinox', () => {
    expect(['2032-09-20', '2032-09-21', '2032-09-22'].map(isJapaneseHoliday)).toEqual([true, true, true])
  })

  it('are sixteen at least in every year of the rules, and never a Sunday without a day in lieu', () => {
    fc.assert(
      fc.property(fc.integer({ min: HOLIDAY_YEARS.first, max: HOLIDAY_YEARS.last }), (year) => {
        const holidays = daysOf(year).filter(isJapaneseHoliday)
        const sundays = holidays.filter((day) => weekdayOf(day) === 7)
        expect(holidays.length).toBeGreaterThanOrEqual(16 + sundays.length)
        for (const sunday of sundays) expect(isJapaneseHoliday(addDays(sunday, 1))).toBe(true)
      }),
    )
  })

  it('are not known before the act took its present form, nor after the formula ends', () => {
    expect(['2021-01-01', '2100-01-01', '0001-01-01'].map(isJapaneseHoliday)).toEqual([false, false, false])
  })
})
