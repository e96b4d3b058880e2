import type { NudgeContext, NudgeNow } from './context.ts'
import { nextFullHour } from './full-hour.ts'
import { isWithinHours, nextEdge } from './hours.ts'
import { believable } from './looking-back.ts'
import { isOfSignal, type Nudge, type NudgeHistory, type ShownNudge } from './nudge.ts'
import { AFTER_LOGGING_MS, SPACING_MS } from './parameters.ts'
import type { NudgePreferences } from './preferences.ts'
import type { Hold } from './presence-rules.ts'
import { samePersonLimit, unaskedLimit } from './unasked-limits.ts'

/**
 * What stands against a nudge now, by what was said before and what the person chose; null: nothing. Many things may
 * be due at once, and this is asked every minute: what holds for all of a kind is looked up once.
 */
export const limits = (
  history: NudgeHistory,
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
): ((nudge: Nudge) => Hold | null) => {
  const past = believable(history, now)
  const shared = once((nudge: Nudge) =>
    nudge.isAsked
      ? momentLimit('asked', past, context, now)
      : (hoursLimit(preferences, context, now) ?? momentLimit('unasked', past, context, now)),
  )
  const ofKind = once((nudge: Nudge) => unaskedLimit(nudge, past, preferences, context, now))
  return (nudge) =>
    topicLimit(nudge, history, now) ??
    shared(String(nudge.isAsked), nudge) ??
    (nudge.isAsked
      ? null
      : (samePersonLimit(nudge, past, now) ?? ofKind(`${nudge.kind} ${String(isOfSignal(nudge))}`, nudge)))
}

/** Asks once for each key, and only when it is needed. */
const once = (ask: (nudge: Nudge) => Hold | null) => {
  const known = new Map<string, Hold | null>()
  return (key: string, nudge: Nudge): Hold | null => {
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = ask(nudge)
    known.set(key, answer)
    return answer
  }
}

const topicLimit = (nudge: Nudge, { restingTopics }: NudgeHistory, now: NudgeNow): Hold | null => {
  const until = restingTopics.get(nudge.topic)
  return until !== undefined && until > now.epochMs ? { reason: { kind: 'topic-rests' }, until } : null
}

const hoursLimit = ({ activeHours }: NudgePreferences, { isHoliday }: NudgeContext, now: NudgeNow): Hold | null =>
  isWithinHours(activeHours, now.wall, isHoliday)
    ? null
    : {
        reason: { kind: 'other-hours' },
        until: nextEdge(activeHours, now.wall, isHoliday, now.zone) ?? nextFullHour(now),
      }

/** Never right after something was written down, and never right after another one. */
const momentLimit = (
  which: 'asked' | 'unasked',
  past: readonly ShownNudge[],
  { lastLoggedAt }: NudgeContext,
  now: NudgeNow,
): Hold | null => {
  const loggedUntil = (lastLoggedAt ?? Number.NEGATIVE_INFINITY) + AFTER_LOGGING_MS[which]
  if (loggedUntil > now.epochMs) return { reason: { kind: 'just-logged' }, until: loggedUntil }
  const shownAt = past.reduce((last, { shown }) => Math.max(last, shown.epochMs), Number.NEGATIVE_INFINITY)
  const spacedUntil = shownAt + SPACING_MS[which]
  return spacedUntil > now.epochMs ? { reason: { kind: 'spacing' }, until: spacedUntil } : null
}
