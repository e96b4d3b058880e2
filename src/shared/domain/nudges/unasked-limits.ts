import type { NudgeContext, NudgeNow } from './context.ts'
import type { HoldReason } from './decision.ts'
import { nextFullHour } from './full-hour.ts'
import { betterHour } from './learned-hour.ts'
import { daysSince, isUnaskedKind, isWithinDays, kindState } from './looking-back.ts'
import { isOfSignal, type Nudge, type ShownNudge } from './nudge.ts'
import { isLate } from './occasions.ts'
import { SAME_PERSON_DAYS, SIGNAL_LIMITS, WEEK_DAYS } from './parameters.ts'
import type { NudgePreferences } from './preferences.ts'
import type { Hold } from './presence-rules.ts'

const DAY_MS = 86_400_000

/** What stands against everything of a kind that nobody asked for; `past` is what is believable of it, oldest first. */
export const unaskedLimit = (
  nudge: Nudge,
  past: readonly ShownNudge[],
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
): Hold | null => {
  const reason = reasonAgainst(nudge, past, preferences, now)
  if (reason !== null) return { reason, until: earliestEnd(past, now) }
  const better = betterHour(past, preferences.activeHours, context.isHoliday, now)
  return better === null ? null : { reason: { kind: 'better-hour', hour: better.hour }, until: better.at }
}

/** A limit ends with a day, and a day begins at a full hour; or when enough time has passed since one that counts. */
const earliestEnd = (past: readonly ShownNudge[], now: NudgeNow): number => {
  const spans = [WEEK_DAYS, ...SIGNAL_LIMITS.map(({ days }) => days)]
  const ends = past.flatMap(({ shown }) => spans.map((days) => shown.epochMs + days * DAY_MS))
  return Math.min(nextFullHour(now), ...ends.filter((end) => end > now.epochMs))
}

const reasonAgainst = (
  nudge: Nudge,
  past: readonly ShownNudge[],
  preferences: NudgePreferences,
  now: NudgeNow,
): HoldReason | null =>
  dayReason(nudge, past, now) ??
  limitReason(past, preferences, now) ??
  (isOfSignal(nudge) ? signalReason(past, now) : null) ??
  kindReason(nudge, past, preferences, now)

const dayReason = (nudge: Nudge, past: readonly ShownNudge[], now: NudgeNow): HoldReason | null => {
  const isToday = (other: ShownNudge) => daysSince(other, now) <= 0
  if (isLate(now) && nudge.kind !== 'rest') return { kind: 'late' }
  if (past.some((other) => other.answer === 'not-today' && isToday(other))) return { kind: 'not-today' }
  if (past.some((other) => wasOfHigh(other) && daysSince(other, now) === 1)) return { kind: 'after-high' }
  return past.some((other) => other.kind === nudge.kind && isToday(other)) ? { kind: 'kind-today' } : null
}

const wasOfHigh = ({ reason }: ShownNudge): boolean => 'level' in reason && reason.level === 'high'

const limitReason = (
  past: readonly ShownNudge[],
  { perDay, perWeek }: NudgePreferences,
  now: NudgeNow,
): HoldReason | null => {
  const unasked = past.filter(({ isAsked }) => !isAsked)
  if (unasked.filter((other) => daysSince(other, now) <= 0).length >= perDay) return { kind: 'day-limit', most: perDay }
  const isFull = unasked.filter((other) => isWithinDays(other, now, WEEK_DAYS)).length >= perWeek
  return isFull ? { kind: 'week-limit', most: perWeek } : null
}

const signalReason = (past: readonly ShownNudge[], now: NudgeNow): HoldReason | null => {
  const ofSignal = past.filter((other) => isOfSignal(other) && !other.isAsked)
  const full = SIGNAL_LIMITS.find(
    ({ most, days }) => ofSignal.filter((other) => isWithinDays(other, now, days)).length >= most,
  )
  return full === undefined ? null : { kind: 'signal-limit', ...full }
}

const kindReason = (
  { kind }: Nudge,
  past: readonly ShownNudge[],
  preferences: NudgePreferences,
  now: NudgeNow,
): HoldReason | null => {
  if (!isUnaskedKind(kind)) return null
  const { off, intervalDays: days } = kindState(past, preferences, kind, now)
  if (off !== null) return { kind: 'kind-off', because: off }
  const isTooSoon = past.some((other) => other.kind === kind && !other.isAsked && daysSince(other, now) < days)
  return isTooSoon ? { kind: 'kind-interval', days } : null
}

/** Nobody is named twice within two weeks. */
export const samePersonLimit = ({ reason }: Nudge, past: readonly ShownNudge[], now: NudgeNow): Hold | null => {
  const isNamed =
    reason.kind === 'person-due' &&
    past.some(
      (other) =>
        other.reason.kind === 'person-due' &&
        other.reason.personId === reason.personId &&
        daysSince(other, now) < SAME_PERSON_DAYS,
    )
  return isNamed ? { reason: { kind: 'same-person', days: SAME_PERSON_DAYS }, until: nextFullHour(now) } : null
}
