import type { LocalDay } from '../../time/day.ts'

/** Days of a pause (おやすみ期間): nothing counts as a drop and nothing nudges. Both ends are included. */
export type PausedDays = {
  readonly from: LocalDay
  /** Null while the end is open. */
  readonly to: LocalDay | null
}

/** Whether a day lies in one of the pauses. */
export const isPaused = (pauses: readonly PausedDays[], day: LocalDay): boolean =>
  pauses.some(({ from, to }) => day >= from && (to === null || day <= to))
