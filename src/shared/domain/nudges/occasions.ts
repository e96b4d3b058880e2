import { instantOfWallClock, type MinuteOfDay } from '../../time/wall-clock.ts'
import type { PickSignalPattern } from '../coach/pick-types.ts'
import type { NudgeContext, NudgeNow } from './context.ts'
import { KIND_OF, type Nudge, type NudgeHistory, type NudgeReason } from './nudge.ts'
import { LATE, LONG_USE_MS, REST_FIRST_MS } from './parameters.ts'
import type { NudgePreferences } from './preferences.ts'

const MINUTE_MS = 60_000

/** Energy of a check-in up to which nobody is sent to other people. */
const TIRED_UP_TO = 2

/** Everything that there is a reason for now, or will be one later today, whatever stands against saying it. */
export const occasionsOf = (
  history: NudgeHistory,
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
): readonly Nudge[] => {
  const asked = [...context.plans.map(plannedNudge), ...settingNudges(preferences, context, now)]
  const rest = restReasons(history, context, now)
  const isForRest = rest.length > 0 || isTired(context)
  const unasked = [...rest, ...followUpReasons(context), ...(isForRest ? [] : peopleReasons(history, context, now))]
  return [...asked, ...unasked.map((reason) => unaskedNudge(reason, now))]
}

/** The snoozed nudges whose reason still stands, as occasions at the time that was chosen for them. */
export const snoozedOccasions = (
  { snoozed }: NudgeHistory,
  standing: readonly Nudge[],
  preferences: NudgePreferences,
  context: NudgeContext,
): readonly Nudge[] => {
  const isStanding = (topic: string) =>
    standing.some((nudge) => nudge.topic === topic) ||
    (topic === REVIEW && preferences.reviewAt !== null && !context.isReviewDone)
  return snoozed
    .filter(({ nudge }) => isStanding(nudge.topic))
    .map(({ id, nudge, until }) => ({ ...nudge, key: snoozeKey(id), isAsked: true, dueAt: until }))
}

/** Each snooze is an occasion of its own. */
export const snoozeKey = (id: string): string => `snooze:${id}`

/** How it is for somebody whose check-in says that there is little energy today. */
const isTired = ({ energyToday }: NudgeContext): boolean => energyToday !== null && energyToday <= TIRED_UP_TO

const REVIEW = 'review'
const CHECK_IN = 'check-in'

const plannedNudge = ({ id, dueAt }: NudgeContext['plans'][number]): Nudge => ({
  key: `planned:${id}`,
  topic: `planned:${id}`,
  kind: 'planned',
  reason: { kind: 'planned', planId: id },
  isAsked: true,
  dueAt,
})

const settingNudges = (
  { checkInAt, reviewAt }: NudgePreferences,
  { energyToday, isReviewDone }: NudgeContext,
  now: NudgeNow,
): readonly Nudge[] => {
  const atTime = (topic: string, reason: NudgeReason, minute: MinuteOfDay): Nudge => ({
    key: `${topic}:${now.localDay}`,
    topic,
    kind: KIND_OF[reason.kind],
    reason,
    isAsked: true,
    dueAt: instantToday(now, minute),
  })
  const isReviewDay = reviewAt !== null && reviewAt.weekday === now.wall.weekday && !isReviewDone
  return [
    ...(isReviewDay ? [atTime(REVIEW, { kind: 'review-time' }, reviewAt.minute)] : []),
    ...(checkInAt !== null && energyToday === null ? [atTime(CHECK_IN, { kind: 'check-in-time' }, checkInAt)] : []),
  ]
}

/** What is still ahead is counted in minutes; only what is due is worth the slow way, which knows of changed clocks. */
const instantToday = ({ epochMs, zone, wall }: NudgeNow, minute: MinuteOfDay): number =>
  minute > wall.minute
    ? epochMs - (epochMs % MINUTE_MS) + (minute - wall.minute) * MINUTE_MS
    : Math.min(instantOfWallClock(wall.date, minute, zone), epochMs)

/** People afterwards: the pattern of somebody withdrawn and drained, once the word about rest has had its time. */
const isRestOver = (history: NudgeHistory, pattern: PickSignalPattern, now: NudgeNow): boolean =>
  pattern === 'withdrawn-and-drained' &&
  history.shown.some(({ reason, shown }) => {
    const passed = now.epochMs - shown.epochMs
    return reason.kind === 'signal-rest' && passed >= REST_FIRST_MS.least && passed <= REST_FIRST_MS.most
  })

const NEEDS_REST: readonly PickSignalPattern[] = ['overloaded', 'withdrawn-and-drained', 'feeling-low']

/** The signal speaks up at low and high alone. */
const speakingSignal = ({ signal }: NudgeContext) =>
  signal !== null && signal.pattern !== null && (signal.level === 'low' || signal.level === 'high')
    ? { level: signal.level, pattern: signal.pattern }
    : null

const restReasons = (history: NudgeHistory, context: NudgeContext, now: NudgeNow): readonly NudgeReason[] => {
  const signal = speakingSignal(context)
  const isOver = signal !== null && isRestOver(history, signal.pattern, now)
  const minutes = Math.floor((now.epochMs - context.presence.backSince) / MINUTE_MS)
  return [
    ...(signal !== null && !isOver && NEEDS_REST.includes(signal.pattern)
      ? [{ kind: 'signal-rest', ...signal } as const]
      : []),
    ...(context.signal?.isDraining === true && !isOver ? [{ kind: 'draining' } as const] : []),
    ...(isLate(now) ? [{ kind: 'late' } as const] : []),
    ...(minutes * MINUTE_MS >= LONG_USE_MS ? [{ kind: 'long-use', minutes } as const] : []),
  ]
}

/** Late in the evening, and in the night. */
export const isLate = ({ wall }: NudgeNow): boolean => wall.minute >= LATE.from || wall.minute < LATE.to

const followUpReasons = ({ birthdayPersonIds, followUps }: NudgeContext): readonly NudgeReason[] => [
  ...birthdayPersonIds.map((personId) => ({ kind: 'birthday', personId }) as const),
  ...followUps.map(({ id, personId, dueDay }) => ({ kind: 'follow-up', followUpId: id, personId, dueDay }) as const),
]

const peopleReasons = (history: NudgeHistory, context: NudgeContext, now: NudgeNow): readonly NudgeReason[] => {
  const signal = speakingSignal(context)
  const isLonely = signal !== null && (!NEEDS_REST.includes(signal.pattern) || isRestOver(history, signal.pattern, now))
  return [
    ...context.duePersonIds.map((personId) => ({ kind: 'person-due', personId }) as const),
    ...(isLonely ? [{ kind: 'signal-reach-out', ...signal } as const] : []),
  ]
}

const unaskedNudge = (reason: NudgeReason, now: NudgeNow): Nudge => {
  const topic = topicOf(reason)
  return {
    // What was put off is mentioned once, not again each day that it stays open.
    key: `${topic}:${reason.kind === 'follow-up' ? reason.dueDay : now.localDay}`,
    topic,
    kind: KIND_OF[reason.kind],
    reason,
    isAsked: false,
    dueAt: now.epochMs,
  }
}

const topicOf = (reason: NudgeReason): string => {
  switch (reason.kind) {
    case 'follow-up':
      return `follow-up:${reason.followUpId}`
    case 'birthday':
    case 'person-due':
      return `${reason.kind}:${reason.personId}`
    case 'planned':
    case 'review-time':
    case 'check-in-time':
    case 'signal-rest':
    case 'draining':
    case 'late':
    case 'long-use':
    case 'signal-reach-out':
      return reason.kind
  }
}
