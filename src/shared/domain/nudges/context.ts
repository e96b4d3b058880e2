import type { LocalDay, Moment } from '../../time/day.ts'
import type { WallClock } from '../../time/wall-clock.ts'
import type { PickSignalLevel, PickSignalPattern } from '../coach/pick-types.ts'
import type { IsHoliday } from './hours.ts'

/** Now: an instant, the person's day, and what the clock on the wall shows. */
export type NudgeNow = Moment & { readonly wall: WallClock }

/** What can be seen of the person at the computer. Null: it cannot be found out here. */
export type NudgePresence = {
  readonly isLocked: boolean
  /** Milliseconds since a key or the mouse was last touched. */
  readonly idleMs: number
  /** Epoch ms at which they sat down again: after a lock, a sleep or a break. Use has been unbroken since. */
  readonly backSince: number
  /** A window of this program has the keyboard. */
  readonly isAppInFront: boolean
  readonly isFullScreen: boolean | null
  readonly isDoNotDisturb: boolean | null
  /** A microphone or a camera is in use. */
  readonly isInCall: boolean | null
}

/** A time in which nothing comes. */
export type Silence = {
  /** `pause`: from the tray. `rest`: "rest for today". `away`: a pause of the whole notebook, such as a holiday. */
  readonly kind: 'pause' | 'rest' | 'away'
  /** Epoch ms; null: until the person ends it. */
  readonly until: number | null
}

/** Everything around the person that a decision rests on, besides what was said before and what they chose. */
export type NudgeContext = {
  readonly silence: Silence | null
  readonly presence: NudgePresence
  readonly isHoliday: IsHoliday
  /** Epoch ms at which something was last written down; null: never. */
  readonly lastLoggedAt: number | null
  /** Energy (1-5) of today's check-in; null without one. */
  readonly energyToday: number | null
  readonly signal: {
    readonly level: PickSignalLevel
    readonly pattern: PickSignalPattern | null
    readonly isDraining: boolean
  } | null
  /** Exercises that are planned and not begun. `dueAt`: epoch ms. */
  readonly plans: readonly { readonly id: string; readonly dueAt: number }[]
  /** The review of the current week was done, or is not to be offered. */
  readonly isReviewDone: boolean
  /** Whom it would be good to write to, the most due first. */
  readonly duePersonIds: readonly string[]
  /** What was put off until today or before and is still open. */
  readonly followUps: readonly { readonly id: string; readonly personId: string | null; readonly dueDay: LocalDay }[]
  /** People whose birthday is today. */
  readonly birthdayPersonIds: readonly string[]
}
