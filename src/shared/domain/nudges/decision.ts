import type { Nudge } from './nudge.ts'
import type { KindState } from './looking-back.ts'

/** Why something that could be said is not said now. */
export type HoldReason =
  /** Nothing comes in these hours. */
  | { readonly kind: 'quiet-hours' }
  /** Outside of the hours that were chosen for what nobody asked for. */
  | { readonly kind: 'other-hours' }
  | { readonly kind: 'locked' }
  /** Nobody is at the keyboard. */
  | { readonly kind: 'away' }
  /** Just sat down. */
  | { readonly kind: 'just-back' }
  /** The app is open in front: what there is to say stands on its pages. */
  | { readonly kind: 'app-in-front' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'do-not-disturb' }
  | { readonly kind: 'in-call' }
  /** Something was written down a moment ago. */
  | { readonly kind: 'just-logged' }
  /** Another nudge was there a moment ago. */
  | { readonly kind: 'spacing' }
  | { readonly kind: 'day-limit'; readonly most: number }
  | { readonly kind: 'week-limit'; readonly most: number }
  | { readonly kind: 'signal-limit'; readonly most: number; readonly days: number }
  /** One of its kind was there today. */
  | { readonly kind: 'kind-today' }
  /** One of its kind was there within so many days. */
  | { readonly kind: 'kind-interval'; readonly days: number }
  /** The kind has switched itself off. */
  | { readonly kind: 'kind-off'; readonly because: NonNullable<KindState['off']> }
  /** The topic rests, as the person said. */
  | { readonly kind: 'topic-rests' }
  /** The same person was named a few days ago. */
  | { readonly kind: 'same-person'; readonly days: number }
  /** "Not today" was said. */
  | { readonly kind: 'not-today' }
  /** Yesterday the word was of a high signal. */
  | { readonly kind: 'after-high' }
  /** It is late: nothing but rest. */
  | { readonly kind: 'late' }
  /** A later hour of today is answered more often. `hour`: 0-23. */
  | { readonly kind: 'better-hour'; readonly hour: number }

/** Why there is nothing to say at all. */
export type OffReason =
  | { readonly kind: 'switched-off' }
  /** Until when: epoch ms; null: until the person ends it. */
  | { readonly kind: 'pause' | 'rest' | 'away'; readonly until: number | null }
  | { readonly kind: 'nothing-to-say' }

/**
 * What to do now. `checkAgainAt` (epoch ms): nothing is shown before it, as long as nothing changes but the time.
 * A changed clock or zone is a change. It is always later than now.
 */
export type NudgeDecision =
  | {
      readonly kind: 'show'
      readonly nudge: Nudge
      readonly reason: Nudge['reason']
      /** Which wording, counted from 0. */
      readonly wording: number
      /** Ask, with it, whether this kind shall come more seldom. */
      readonly asksForRarer: boolean
      readonly checkAgainAt: number
    }
  | { readonly kind: 'hold'; readonly nudge: Nudge; readonly reason: HoldReason; readonly checkAgainAt: number }
  | { readonly kind: 'off'; readonly reason: OffReason; readonly checkAgainAt: number }
