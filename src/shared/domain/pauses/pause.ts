import type { LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'

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

/** How many days from `from` to `to`, both included, lie in a pause; a day in two of them is one day. */
export const pausedDaysIn = (pauses: readonly PausedDays[], from: LocalDay, to: LocalDay): number => {
  const first = dayNumber(from)
  const last = dayNumber(to)
  let counted = first - 1
  let days = 0
  for (const pause of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = Math.max(counted + 1, dayNumber(pause.from))
    const end = pause.to === null ? last : Math.min(last, dayNumber(pause.to))
    if (end < start) continue
    days += end - start + 1
    counted = end
  }
  return days
}
