import { Temporal } from './temporal.ts'

/**
 * An instant on the wall clock of a zone, to the minute, as `YYYY-MM-DDTHH:mm`: the value of a field
 * for date and time.
 *
 * @param epochMs milliseconds since the epoch
 * @param zone IANA zone; an unknown one throws a RangeError
 */
export const wallTimeOf = (epochMs: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/**
 * The instant (epoch ms) of a wall time `YYYY-MM-DDTHH:mm`. In a night that has the hour twice it is the
 * first of the two; an hour that a night skips moves on by the gap. Null when the text is no date and time.
 */
export const epochOfWallTime = (wallTime: string, zone: string): number | null => {
  try {
    return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}
