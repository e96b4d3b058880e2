import type { LocalDay } from '../../time/day.ts'

/** Why nothing is counted for a while (おやすみ期間). */
export const PAUSE_KINDS = ['holiday', 'illness', 'quiet-time'] as const
export type PauseKind = (typeof PAUSE_KINDS)[number]

/** Days on which nothing counts as a drop and nothing nudges; both ends included. */
export type PausedDays = {
  readonly from: LocalDay
  /** Null while the end is open. */
  readonly to: LocalDay | null
}

/** Whether a day lies in one of the pauses. */
export const isPaused = (pauses: readonly PausedDays[], day: LocalDay): boolean =>
  pauses.some(({ from, to }) => day >= from && (to === null || day <= to))
