import type { LocalDay } from '../../time/day.ts'

/** Days of a pause (おやすみ期間): nothing counts as a drop and nothing nudges. Both ends are included. */
export type PausedDays = {
  readonly from: LocalDay
  /** Null while the end is open. */
  readonly to: LocalDay | null
}

/** What a pause is for: away on holiday, ill, or simply some quiet time. */
export const PAUSE_KINDS = ['holiday', 'illness', 'quiet'] as const
export type PauseKind = (typeof PAUSE_KINDS)[number]

/** A pause as it is kept. Pauses may overlap: a day is paused when one of them holds it. */
export type Pause = PausedDays & { readonly id: string; readonly kind: PauseKind }

/** Whether a pause holds a day. */
export const holdsDay = ({ from, to }: PausedDays, day: LocalDay): boolean => day >= from && (to === null || day <= to)

/** Whether a day lies in one of the pauses. */
export const isPaused = (pauses: readonly PausedDays[], day: LocalDay): boolean =>
  pauses.some((pause) => holdsDay(pause, day))
