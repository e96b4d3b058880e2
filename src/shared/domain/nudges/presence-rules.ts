import { dayNumber } from '../coach/day-number.ts'
import type { NudgeContext, NudgeNow } from './context.ts'
import type { HoldReason } from './decision.ts'
import { AWAY_AFTER_MS, SETTLE_MS } from './parameters.ts'

const MINUTE_MS = 60_000

/** A rule that stands against something now; `until`: the earliest instant (epoch ms) at which it may not. */
export type Hold = { readonly reason: HoldReason; readonly until: number }

/** What stands against anything at all, by what can be seen of the person; null: nothing. What cannot be seen is no reason. */
export const presenceHold = ({ presence }: NudgeContext, now: NudgeNow): Hold | null => {
  const kind = presenceKind(presence)
  if (kind !== null) return { reason: { kind }, until: now.epochMs + MINUTE_MS }
  const settledAt = presence.backSince + settleMs(now)
  return settledAt > now.epochMs ? { reason: { kind: 'just-back' }, until: settledAt } : null
}

const presenceKind = (presence: NudgeContext['presence']) => {
  if (presence.isLocked) return 'locked'
  if (presence.idleMs >= AWAY_AFTER_MS) return 'away'
  if (presence.isAppInFront) return 'app-in-front'
  if (presence.isDoNotDisturb === true) return 'do-not-disturb'
  if (presence.isInCall === true) return 'in-call'
  return presence.isFullScreen === true ? 'full-screen' : null
}

/** Two to ten minutes, another number each day, so that it does not come like clockwork. */
const settleMs = ({ localDay }: NudgeNow): number => {
  const steps = (SETTLE_MS.most - SETTLE_MS.least) / MINUTE_MS + 1
  return SETTLE_MS.least + ((dayNumber(localDay) * 7) % steps) * MINUTE_MS
}
