import { Temporal } from './temporal.ts'

/** A calendar day as `YYYY-MM-DD`. Sorts as text. */
export type LocalDay = string

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** An instant together with the place in the calendar that it had for the person when it happened. */
export type Moment = {
  /** Milliseconds since the epoch. */
  readonly epochMs: number
  /** IANA zone in force when it was recorded. */
  readonly zone: string
  /** The person's day then. Never recomputed, so that history does not move with the zone. */
  readonly localDay: LocalDay
}

/**
 * The person's day at an instant. A day begins at `dayStartHour` on the wall clock, so a talk at
 * half past one in the night still belongs to the evening before. Wall-clock hours are compared,
 * not elapsed ones, so a night with a clock change is cut at the same place as any other.
 *
 * @param epochMs milliseconds since the epoch
 * @param zone IANA zone; an unknown one throws a RangeError
 * @param dayStartHour whole hour 0-12 at which a day begins
 */
export const localDay = (epochMs: number, zone: string, dayStartHour: number): LocalDay => {
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone)
  const date = there.toPlainDate()
  return (there.hour < dayStartHour ? date.subtract({ days: 1 }) : date).toString()
}

/** True for the name of a zone that there is here, such as `Asia/Tokyo`. */
export const isZone = (text: string): boolean => {
  if (!/^[A-Za-z][\w+\-/]*$/.test(text)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return true
  } catch (thrown) {
    if (thrown instanceof RangeError) return false
    throw thrown
  }
}

/** The moment of an instant: what is stored with every record. */
export const momentOf = (epochMs: number, zone: string, dayStartHour: number): Moment => ({
  epochMs,
  zone,
  localDay: localDay(epochMs, zone, dayStartHour),
})

/** The hour 0-23 on the wall clock of the zone. */
export const hourOf = (epochMs: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).hour

/** The instant at which a day begins for the person. On a night that skips the hour, the next one that exists. */
export const startOfDay = (day: LocalDay, zone: string, dayStartHour: number): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour: dayStartHour } }).epochMilliseconds

/** The day `days` later (earlier when negative). */
export const addDays = (day: LocalDay, days: number): LocalDay => Temporal.PlainDate.from(day).add({ days }).toString()

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** ISO weekday of a day. */
export const weekdayOf = (day: LocalDay): Weekday => Temporal.PlainDate.from(day).dayOfWeek as Weekday

/** First day of the week that holds `day`, for a week that begins on `firstWeekday`. */
export const startOfWeek = (day: LocalDay, firstWeekday: Weekday): LocalDay =>
  addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))
