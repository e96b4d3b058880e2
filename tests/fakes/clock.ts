import type { Clock } from '../../src/main/application/ports.ts'
import { Temporal } from '../../src/shared/time/temporal.ts'

export type FakeClock = Clock & {
  /** Moves to a time and place: `2026-11-21T20:00[Asia/Tokyo]`. */
  readonly goTo: (there: string) => void
  /** Changes the zone alone, as a flight does. */
  readonly flyTo: (zone: string) => void
  readonly pass: (duration: { readonly days?: number; readonly hours?: number; readonly minutes?: number }) => void
}

/** An ordinary Saturday evening in Tokyo. */
export const EVENING = '2026-11-21T20:00[Asia/Tokyo]'

export const createFakeClock = (start: string = EVENING): FakeClock => {
  let there = Temporal.ZonedDateTime.from(start)
  return {
    now: () => there.epochMilliseconds,
    zone: () => there.timeZoneId,
    goTo: (next) => {
      there = Temporal.ZonedDateTime.from(next)
    },
    flyTo: (zone) => {
      there = there.withTimeZone(zone)
    },
    pass: (duration) => {
      there = there.add(duration)
    },
  }
}
