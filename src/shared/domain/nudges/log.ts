import type { LocalDay } from '../../time/day.ts'
import type { HoldReason } from './decision.ts'
import type { NudgeKind } from './nudge.ts'

/** What became of a nudge: shown, or let go because it waited too long or another one was shown. */
export const NUDGE_STATES = ['shown', 'expired', 'overtaken'] as const
export type NudgeState = (typeof NUDGE_STATES)[number]

/** Why something of a kind was held on a day, from when on. `at`: epoch ms of the first time. */
export type NudgeHold = {
  readonly day: LocalDay
  readonly kind: NudgeKind
  readonly reason: HoldReason
  readonly at: number
}

/** For how long nothing shall come. `rest`: for the rest of today. `open`: until the person ends it. */
export const SILENCES = ['hour', 'tomorrow', 'week', 'rest', 'open'] as const
export type SilenceChoice = (typeof SILENCES)[number]
