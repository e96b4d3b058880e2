import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  daysBetween,
  hourOf,
  localDay,
  momentOf,
  startOfDay,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '../../../src/shared/time/day.ts'
import { Temporal } from '../../../src/shared/time/temporal.ts'

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds

const anInstant = fc.integer({ min: instant('1970-01-01T00:00Z'), max: instant('2100-01-01T00:00Z') })
const aZone = fc.constantFrom(
  'UTC',
  'Asia/Tokyo',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/Berlin',
)
const anHour = fc.integer({ min: 0, max: 6 })
const aDay = anInstant.map((epochMs) => localDay(epochMs, 'UTC', 0))
const aWeekday = fc.constantFrom<Weekday>(1, 6, 7)

describe('the day of an instant', () => {
  it('is the calendar day where the person is, whatever zone the computer is in', () => {
    const at = instant('2026-11-21T16:30Z')
    expect(localDay(at, 'Asia/Tokyo', 0)).toBe('2026-11-22')
    expect(localDay(at, 'America/Los_Angeles', 0)).toBe('2026-11-21')
  })

  it('counts the night until the beginning of the day to the evening before', () => {
    expect(localDay(instant('2026-11-21T18:59Z'), 'Asia/Tokyo', 4)).toBe('2026-11-21')
    expect(localDay(instant('2026-11-21T19:00Z'), 'Asia/Tokyo', 4)).toBe('2026-11-22')
  })

  it('is cut at the same hour in the night on which Lord Howe Island moves its clocks by half an hour', () => {
    // On 2026-10-04 at 2:00 the clocks there go to 2:30, and on 2026-04-05 at 2:00 back to 1:30.
    const cut = (epochMs: number) => localDay(epochMs, 'Australia/Lord_Howe', 4)
    expect(cut(instant('2026-10-03T16:59Z'))).toBe('2026-10-03')
    expect(cut(instant('2026-10-03T17:00Z'))).toBe('2026-10-04')
    expect(cut(instant('2026-04-04T17:29Z'))).toBe('2026-04-04')
    expect(cut(instant('2026-04-04T17:30Z'))).toBe('2026-04-05')
  })

  it('crosses month, year and leap day', () => {
    expect(localDay(instant('2027-01-01T02:00Z'), 'UTC', 4)).toBe('2026-12-31')
    expect(localDay(instant('2028-03-01T02:00Z'), 'UTC', 4)).toBe('2028-02-29')
  })

  it('refuses a zone that does not exist', () => {
    expect(() => localDay(0, 'Mars/Olympus', 4)).toThrow(RangeError)
  })

  it('never lies more than a day from the calendar of the place', () => {
    fc.assert(
      fc.property(anInstant, aZone, anHour, (at, zone, hour) => {
        const behind = daysBetween(localDay(at, zone, hour), localDay(at, zone, 0))
        expect(behind).toBe(hourOf(at, zone) < hour ? 1 : 0)
      }),
    )
  })

  it('begins at an instant that belongs to it', () => {
    fc.assert(
      fc.property(aDay, aZone, anHour, (day, zone, hour) => {
        expect(localDay(startOfDay(day, zone, hour), zone, hour)).toBe(day)
      }),
    )
  })

  it('comes with the instant and the zone', () => {
    expect(momentOf(instant('2026-11-21T16:30Z'), 'Asia/Tokyo', 4)).toEqual({
      epochMs: instant('2026-11-21T16:30Z'),
      zone: 'Asia/Tokyo',
      localDay: '2026-11-21',
    })
  })
})

describe('the beginning of a day', () => {
  it('is the next hour that exists when the clocks skip it', () => {
    expect(startOfDay('2026-03-08', 'America/Los_Angeles', 2)).toBe(instant('2026-03-08T10:00Z'))
  })
})

describe('counting days', () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
  })

  it('sorts as text', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })

  it('knows the weekday', () => {
    expect(weekdayOf('2026-11-21')).toBe(6)
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(weekdayOf('2026-11-23')).toBe(1)
  })
})

describe('the week of a day', () => {
  it('begins on the weekday that the person chose, at most six days before', () => {
    fc.assert(
      fc.property(aDay, aWeekday, (day, firstWeekday) => {
        const start = startOfWeek(day, firstWeekday)
        expect(weekdayOf(start)).toBe(firstWeekday)
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(start, day)).toBeLessThan(7)
      }),
    )
  })

  it('is another one when the week begins on another day', () => {
    expect(startOfWeek('2026-11-21', 1)).toBe('2026-11-16')
    expect(startOfWeek('2026-11-21', 6)).toBe('2026-11-21')
    expect(startOfWeek('2026-11-21', 7)).toBe('2026-11-15')
  })
})
