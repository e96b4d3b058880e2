import type { LocalDay, Weekday } from './day.ts'
import { Temporal } from './temporal.ts'

/** Minutes of a day on the wall clock, 0-1439. */
export type MinuteOfDay = number

/** What a clock on the wall shows. Its day is the calendar's, cut at midnight; a day of the notebook may begin later. */
export type WallClock = { readonly date: LocalDay; readonly weekday: Weekday; readonly minute: MinuteOfDay }

/**
 * The wall clock of a zone at an instant.
 *
 * @param epochMs milliseconds since the epoch
 * @param zone IANA zone; an unknown one throws a RangeError
 */
export const wallClockOf = (epochMs: number, zone: string): WallClock => {
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone)
  return {
    date: there.toPlainDate().toString(),
    weekday: there.dayOfWeek as Weekday,
    minute: there.hour * 60 + there.minute,
  }
}

/**
 * The instant (epoch ms) at which the wall clock of a zone shows a time. In a night that has the hour twice it is
 * the first of the two; an hour that a night skips moves on by the gap.
 *
 * @param minute 0-1440; 1440 is the beginning of the next day
 */
export const instantOfWallClock = (date: LocalDay, minute: MinuteOfDay, zone: string): number => {
  const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minute / MINUTES_OF_DAY) })
  const plainTime = { hour: Math.floor((minute % MINUTES_OF_DAY) / 60), minute: minute % 60 }
  return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
}

const MINUTES_OF_DAY = 1_440
