import type { Clock } from '../application/ports.ts'

/** The machine's clock and zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Made anew each time: the zone may change while the program runs.
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/** The hour 0-23 on the wall, as text. */
export const hourOf = (clock: Clock): string => String(new Date(clock.now()).getHours())

/**
 * A clock that began at another instant and goes on at the usual pace: for tests.
 *
 * @param start epoch ms, or an ISO instant; anything else gives the clock unchanged
 */
export const startingAt = (clock: Clock, start: string | undefined): Clock => {
  if (start === undefined || start === '') return clock
  const epochMs = /^-?\d+$/.test(start) ? Number(start) : Date.parse(start)
  if (Number.isNaN(epochMs)) return clock
  const offset = epochMs - clock.now()
  return { ...clock, now: () => clock.now() + offset }
}
