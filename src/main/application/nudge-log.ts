import type { NudgeContext, NudgeNow } from '../../shared/domain/nudges/context.ts'
import type { NudgeDecision } from '../../shared/domain/nudges/decision.ts'
import { asksForRarer, isOpen, isUnaskedKind, kindState, rarerThan } from '../../shared/domain/nudges/looking-back.ts'
import { KIND_OF, type NudgeHistory, NUDGE_KINDS, type NudgeReason } from '../../shared/domain/nudges/nudge.ts'
import { BASE_INTERVAL_DAYS, LOOK_BACK_DAYS } from '../../shared/domain/nudges/parameters.ts'
import { addDays } from '../../shared/time/day.ts'
import { instantOfWallClock } from '../../shared/time/wall-clock.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { type Context, placed } from './context.ts'
import { nudgeNow, nudgePreferences, silenceNow } from './nudge-context.ts'
import type { NudgeRecord } from './nudge-ports.ts'
import { decideFor, nameIn } from './nudge-watch.ts'
import { routeOf } from './nudge-routes.ts'
import { nudgeText } from './nudge-words.ts'
import { waitingPlans } from './plans.ts'
import type { DeepReadonly } from './use-case.ts'

export type NudgeView = DeepReadonly<Output<'nudges.answer'>>

const DAY_MS = 86_400_000
const RECENT = 5
const LOGGED = 200
const HELD_DAYS = 14
const AHEAD_DAYS = 7

/** What stands on the home screen and in the tray. */
export const currentNudges = (context: Context): DeepReadonly<Output<'nudges.current'>> => {
  const now = nudgeNow(context)
  const shown = context.nudges.latest(LOGGED).filter(({ state }) => state === 'shown')
  // Nothing was shown in the future: what waits is all that there is to read.
  const history = context.nudges.history(now.epochMs)
  const [last] = shown
  const isWaiting = last !== undefined && isStillOpen(last, now)
  return {
    silence: silenceNow(context, now),
    open: isWaiting ? viewOf(context, last, history) : null,
    rarer: isWaiting ? rarerOffer(context, last, now) : null,
    recent: shown.slice(0, RECENT).map((nudge) => viewOf(context, nudge, history)),
  }
}

const rarerOffer = (context: Context, { kind }: NudgeRecord, { epochMs }: NudgeNow) => {
  const preferences = nudgePreferences(context)
  const { frequency: from } = preferences.kinds[kind]
  const history = context.nudges.history(epochMs - LOOK_BACK_DAYS * DAY_MS)
  return asksForRarer(history, preferences, kind) ? { from, to: rarerThan(kind, from) } : null
}

const isStillOpen = (nudge: NudgeRecord, now: NudgeNow): boolean =>
  isOpen({ ...nudge, shown: nudge.happened, hour: nudge.hour ?? 0, wording: nudge.wording ?? 0 }, now)

/** Why one came, why none did, and what is going to come. */
export const nudgeLog = (context: Context): DeepReadonly<Output<'nudges.log'>> => {
  // Whoever reads this sits in front of the app: said is what would be, were it closed.
  const { now, history, around, decision } = decideFor(context, {
    ...context.surroundings.glance(),
    isAppInFront: false,
  })
  return {
    today: now.localDay,
    silence: silenceNow(context, now),
    now: nowView(decision),
    upcoming: upcoming(context, history, around, now),
    kinds: NUDGE_KINDS.map((kind) => {
      const preferences = nudgePreferences(context)
      const { frequency } = preferences.kinds[kind]
      if (!isUnaskedKind(kind)) return { kind, frequency, intervalDays: null, hasBackedOff: false, off: null }
      const { intervalDays, off } = kindState(history.shown, preferences, kind, now)
      const chosen = BASE_INTERVAL_DAYS[kind][frequency === 'never' ? 'fewer' : frequency]
      return { kind, frequency, intervalDays, hasBackedOff: intervalDays > chosen, off }
    }),
    nudges: context.nudges.latest(LOGGED).map((nudge) => viewOf(context, nudge, history)),
    holds: context.nudges.holds(addDays(now.localDay, -HELD_DAYS)),
  }
}

/** A nudge as it is shown, in the language in force. */
export const viewOf = (context: Context, nudge: NudgeRecord, history?: NudgeHistory): NudgeView => {
  const { hasNames } = context.settings.read().nudges
  const name = hasNames ? nameIn(context, nudge) : null
  const { id, kind, reason, isAsked, state, happened, answer, answeredAt } = nudge
  const snoozed = (history ?? context.nudges.history(nudge.happened.epochMs)).snoozed
  return {
    ...{ id, kind, reason, isAsked, state, happened, answer, answeredAt },
    ...nudgeText(context.language(), reason.kind, nudge.wording, name),
    route: routeOf(context, reason),
    comesAgainAt: snoozed.find((snooze) => snooze.nudge.key === nudge.key)?.until ?? null,
  }
}

const nowView = (decision: NudgeDecision): Output<'nudges.log'>['now'] => {
  switch (decision.kind) {
    case 'show':
      return { kind: 'show', nudge: decision.nudge.kind }
    case 'hold':
      return { kind: 'hold', nudge: decision.nudge.kind, reason: decision.reason }
    case 'off':
      return { kind: 'off', reason: decision.reason }
  }
}

const upcoming = (context: Context, { snoozed }: NudgeHistory, { energyToday }: NudgeContext, now: NudgeNow) => {
  const { kinds, checkInAt, reviewAt, isOn } = nudgePreferences(context)
  if (!isOn) return []
  const at = (ahead: number, minute: number) => instantOfWallClock(addDays(now.wall.date, ahead), minute, now.zone)
  const reviewAhead = reviewAt === null ? 0 : (reviewAt.weekday - now.wall.weekday + 7) % 7
  const dues: readonly { readonly reason: NudgeReason; readonly dueAt: number }[] = [
    ...snoozed.map(({ nudge, until }) => ({ reason: nudge.reason, dueAt: until })),
    ...waitingPlans(context).map(({ id, due }) => ({
      reason: { kind: 'planned', planId: id } as const,
      dueAt: due.epochMs,
    })),
    ...(reviewAt === null
      ? []
      : [reviewAhead, reviewAhead + 7].map((ahead) => ({
          reason: { kind: 'review-time' } as const,
          dueAt: at(ahead, reviewAt.minute),
        }))),
    ...(checkInAt === null
      ? []
      : [...(energyToday === null ? [0] : []), 1].map((ahead) => ({
          reason: { kind: 'check-in-time' } as const,
          dueAt: at(ahead, checkInAt),
        }))),
  ]
  return dues
    .filter(({ dueAt }) => dueAt > now.epochMs && dueAt < now.epochMs + AHEAD_DAYS * DAY_MS)
    .filter(({ reason }) => kinds[KIND_OF[reason.kind]].frequency !== 'never')
    .toSorted((one, other) => one.dueAt - other.dueAt)
    .map(({ reason, dueAt }) => ({
      kind: KIND_OF[reason.kind],
      title: nudgeText(context.language(), reason.kind, null, null).title,
      at: placed(context, dueAt),
    }))
}
