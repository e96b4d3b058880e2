import type { NudgeContext, NudgeNow } from './context.ts'
import type { NudgeDecision } from './decision.ts'
import { nextFullHour } from './full-hour.ts'
import { isWithinHours, nextEdge } from './hours.ts'
import { limits } from './limits.ts'
import { asksForRarer } from './looking-back.ts'
import { type Nudge, NUDGE_KINDS, type NudgeHistory } from './nudge.ts'
import { occasionsOf, snoozedOccasions, snoozeKey } from './occasions.ts'
import { EXPIRES_AFTER_MS, LONG_USE_MS, REST_FIRST_MS } from './parameters.ts'
import type { NudgePreferences } from './preferences.ts'
import { type Hold, presenceHold } from './presence-rules.ts'
import { nextWording } from './wording.ts'

const MINUTE_MS = 60_000

/**
 * Whether to say something now, and what. The same history, preferences and context give the same answer. At most
 * one nudge comes out, the most useful; what else is due waits or is let go (`nudgesToLetGo`), and is never stacked.
 */
export const decideNudge = (
  history: NudgeHistory,
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
): NudgeDecision => {
  const later = nextFullHour(now)
  if (!preferences.isOn) return { kind: 'off', reason: { kind: 'switched-off' }, checkAgainAt: later }
  const { silence } = context
  if (silence !== null && (silence.until === null || silence.until > now.epochMs)) {
    return { kind: 'off', reason: silence, checkAgainAt: silence.until ?? later }
  }
  const all = wanted(history, preferences, context, now)
  const due = all.filter((nudge) => isDue(nudge, history, now)).toSorted(byUse)
  const ahead = nextOccasion(all, history, context, now)
  const [first] = due
  if (first === undefined) return { kind: 'off', reason: { kind: 'nothing-to-say' }, checkAgainAt: ahead }

  const general = quietHold(preferences, context, now) ?? presenceHold(context, now)
  if (general !== null) {
    return { kind: 'hold', nudge: first, reason: general.reason, checkAgainAt: Math.min(ahead, general.until) }
  }
  const limitOn = limits(history, preferences, context, now)
  const holds = due.map((nudge) => ({ nudge, hold: limitOn(nudge) }))
  const free = holds.find(({ hold }) => hold === null)
  if (free === undefined) {
    const untils = holds.map(({ hold }) => hold?.until ?? later)
    const reason = holds[0]?.hold?.reason ?? { kind: 'spacing' }
    return { kind: 'hold', nudge: first, reason, checkAgainAt: Math.min(ahead, ...untils) }
  }
  const { nudge } = free
  return {
    kind: 'show',
    nudge,
    reason: nudge.reason,
    wording: nextWording(history.shown, nudge.reason.kind, now.localDay),
    asksForRarer: asksForRarer(history, preferences, nudge.kind),
    checkAgainAt: now.epochMs + MINUTE_MS,
  }
}

/** A nudge that is let go without being shown. `because`: it waited too long, or another one was shown in its place. */
export type LetGo = { readonly key: string; readonly nudge: Nudge; readonly because: 'expired' | 'overtaken' }

/** Two that are due so close together were not slept through: the second comes a little later. */
const TOGETHER_MS = 2 * MINUTE_MS

/**
 * What the person set a time for and is let go now: what waited too long, and, when another one is shown, whatever
 * was due before. So a night, a meeting or a holiday ends with one word at most.
 *
 * @param shown the key of what is shown now; null: nothing is
 */
export const nudgesToLetGo = (
  history: NudgeHistory,
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
  shown: string | null,
): readonly LetGo[] => {
  const asked = wanted(history, preferences, context, now).filter(({ isAsked }) => isAsked)
  // A snooze whose reason is gone waits with the others, in case it comes back.
  const gone = history.snoozed
    .map(({ id, nudge, until }) => ({ ...nudge, key: snoozeKey(id), dueAt: until }))
    .filter(({ key }) => !asked.some((other) => other.key === key))
  return [...asked, ...gone]
    .filter((nudge) => nudge.key !== shown && isNew(nudge, history))
    .flatMap((nudge): readonly LetGo[] => {
      const waited = now.epochMs - nudge.dueAt
      if (waited >= EXPIRES_AFTER_MS) return [{ key: nudge.key, nudge, because: 'expired' }]
      return shown !== null && waited >= TOGETHER_MS ? [{ key: nudge.key, nudge, because: 'overtaken' }] : []
    })
}

/** All occasions of kinds that are switched on, due or not. */
const wanted = (
  history: NudgeHistory,
  preferences: NudgePreferences,
  context: NudgeContext,
  now: NudgeNow,
): readonly Nudge[] => {
  const standing = occasionsOf(history, preferences, context, now)
  return [...standing, ...snoozedOccasions(history, standing, preferences, context)].filter(
    ({ kind }) => preferences.kinds[kind].frequency !== 'never',
  )
}

const isDue = (nudge: Nudge, history: NudgeHistory, now: NudgeNow): boolean =>
  nudge.dueAt <= now.epochMs && now.epochMs - nudge.dueAt < EXPIRES_AFTER_MS && isNew(nudge, history)

const isNew = ({ key }: Nudge, { spent }: NudgeHistory): boolean => !spent.has(key)

/** What was asked for first, then by kind, then what has waited longest. */
const byUse = (one: Nudge, other: Nudge): number =>
  Number(other.isAsked) - Number(one.isAsked) ||
  NUDGE_KINDS.indexOf(one.kind) - NUDGE_KINDS.indexOf(other.kind) ||
  one.dueAt - other.dueAt

const quietHold = ({ quietHours }: NudgePreferences, { isHoliday }: NudgeContext, now: NudgeNow): Hold | null =>
  isWithinHours(quietHours, now.wall, isHoliday)
    ? {
        reason: { kind: 'quiet-hours' },
        until: nextEdge(quietHours, now.wall, isHoliday, now.zone) ?? nextFullHour(now),
      }
    : null

/** The earliest instant (epoch ms) at which time alone may bring another occasion. */
const nextOccasion = (
  all: readonly Nudge[],
  history: NudgeHistory,
  { presence }: NudgeContext,
  now: NudgeNow,
): number => {
  const restOver = history.shown.flatMap(({ reason, shown }) =>
    reason.kind === 'signal-rest' ? [shown.epochMs + REST_FIRST_MS.least, shown.epochMs + REST_FIRST_MS.most] : [],
  )
  const ahead = [...all.map(({ dueAt }) => dueAt), ...restOver, presence.backSince + LONG_USE_MS]
  return Math.min(nextFullHour(now), ...ahead.filter((instant) => instant > now.epochMs))
}
