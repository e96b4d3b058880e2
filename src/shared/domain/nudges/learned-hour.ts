import { instantOfWallClock } from '../../time/wall-clock.ts'
import { dayNumber } from '../coach/day-number.ts'
import type { NudgeNow } from './context.ts'
import { type IsHoliday, rangesLeft, type WeekHours } from './hours.ts'
import { daysSince, isOpen, wasFollowed } from './looking-back.ts'
import type { ShownNudge } from './nudge.ts'
import { LEARNING } from './parameters.ts'

/** An hour of the wall clock (0-23), and when it begins within the hours that are left (epoch ms). */
type BetterHour = { readonly hour: number; readonly at: number }

/**
 * A later hour of today at which nudges that nobody asked for were followed clearly more often; null: now is as good.
 * It only ever waits within the active hours that are left of the day, and on every fourth day for nothing, so that
 * other hours are tried as well.
 *
 * How often nudges are followed in an hour is estimated as `(followed + k * m) / (shown + k)`: its own share, drawn
 * towards the share m of all hours by k made-up nudges (an empirical-Bayes mean of a beta-binomial).
 *
 * @param past what was shown, oldest first
 */
export const betterHour = (
  past: readonly ShownNudge[],
  activeHours: WeekHours,
  isHoliday: IsHoliday,
  now: NudgeNow,
): BetterHour | null => {
  if (dayNumber(now.localDay) % LEARNING.freeEvery === 0) return null
  const counted = past.filter((nudge) => !nudge.isAsked && !isOpen(nudge, now) && daysSince(nudge, now) < LEARNING.days)
  if (counted.length < LEARNING.least) return null
  const share = shareOf(counted)
  const thisHour = Math.floor(now.wall.minute / 60)
  const least = share(thisHour) + LEARNING.better
  const best = startsLeft(activeHours, isHoliday, now)
    .filter(({ hour }) => hour > thisHour && isKnown(counted, hour) && share(hour) >= least)
    .reduce<{ hour: number; minute: number } | null>(
      (found, other) => (found === null || share(other.hour) > share(found.hour) ? other : found),
      null,
    )
  return best === null ? null : { hour: best.hour, at: instantOfWallClock(now.wall.date, best.minute, now.zone) }
}

const wasFollowedSoon = (nudge: ShownNudge): boolean =>
  wasFollowed(nudge) && (nudge.answeredAt ?? 0) - nudge.shown.epochMs <= LEARNING.answeredWithinMs

const shareOf = (counted: readonly ShownNudge[]) => {
  const mean = (counted.filter(wasFollowedSoon).length + 1) / (counted.length + 2)
  return (hour: number): number => {
    const ofHour = counted.filter((nudge) => nudge.hour === hour)
    return (ofHour.filter(wasFollowedSoon).length + LEARNING.prior * mean) / (ofHour.length + LEARNING.prior)
  }
}

const isKnown = (counted: readonly ShownNudge[], hour: number): boolean =>
  counted.filter((nudge) => nudge.hour === hour).length >= LEARNING.leastInHour

/** Every hour of which some is left in today's active hours, and the first minute that is. */
const startsLeft = (activeHours: WeekHours, isHoliday: IsHoliday, now: NudgeNow) =>
  rangesLeft(activeHours, now.wall, isHoliday).flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil(to / 60) - Math.floor(from / 60) }, (_, index) => {
      const hour = Math.floor(from / 60) + index
      return { hour, minute: Math.max(from, hour * 60) }
    }),
  )
