import { addDays, weekdayOf } from '../../time/day.ts'
import { instantOfWallClock, wallClockOf } from '../../time/wall-clock.ts'
import type { NudgeNow } from './context.ts'
import { type IsHoliday, isWithinHours, rangesLeft } from './hours.ts'
import type { Snooze } from './nudge.ts'
import { LATER_MS, TOPIC_RESTS_DAYS } from './parameters.ts'
import type { NudgePreferences } from './preferences.ts'

const DAY_MS = 86_400_000
/** Where no day of a week has active hours outside of the quiet ones. */
const NOON = 720
const DAYS_TO_TRY = 7

/**
 * When a nudge that was put off comes again (epoch ms). "Later" is three hours on, unless that is in the quiet hours;
 * then, as with "tomorrow" and "next week", it is the beginning of the active hours of that day, or of the next day
 * that has some.
 */
export const snoozeUntil = (
  snooze: Snooze,
  preferences: NudgePreferences,
  isHoliday: IsHoliday,
  now: NudgeNow,
): number => {
  if (snooze === 'next-week') return activeStart(7, preferences, isHoliday, now)
  if (snooze === 'tomorrow') return activeStart(1, preferences, isHoliday, now)
  const later = now.epochMs + LATER_MS
  const isQuiet = isWithinHours(preferences.quietHours, wallClockOf(later, now.zone), isHoliday)
  return isQuiet ? activeStart(1, preferences, isHoliday, now) : later
}

/** Until when a topic rests (epoch ms) that is not to come up for a while. */
export const topicRestsUntil = (now: NudgeNow): number => now.epochMs + TOPIC_RESTS_DAYS * DAY_MS

const activeStart = (
  days: number,
  { activeHours, quietHours }: NudgePreferences,
  isHoliday: IsHoliday,
  now: NudgeNow,
): number => {
  for (let ahead = days; ahead < days + DAYS_TO_TRY; ahead += 1) {
    const date = addDays(now.wall.date, ahead)
    const midnight = { date, weekday: weekdayOf(date), minute: 0 }
    const starts = rangesLeft(activeHours, midnight, isHoliday)
      .map(({ from }) => from)
      .filter((minute) => !isWithinHours(quietHours, { ...midnight, minute }, isHoliday))
    if (starts.length > 0) return instantOfWallClock(date, Math.min(...starts), now.zone)
  }
  return instantOfWallClock(addDays(now.wall.date, days), NOON, now.zone)
}
