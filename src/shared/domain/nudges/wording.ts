import type { LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'
import type { NudgeReason, ShownNudge } from './nudge.ts'
import { WORDINGS } from './parameters.ts'

/**
 * Which wording a reason gets: the one that was not used for longest, so that all are used before one comes back.
 * Among those never used, the day says which.
 *
 * @param shown what was shown before, oldest first
 */
export const nextWording = (shown: readonly ShownNudge[], reason: NudgeReason['kind'], day: LocalDay): number => {
  const used = shown.filter((nudge) => nudge.reason.kind === reason).map(({ wording }) => wording)
  const first = dayNumber(day) % WORDINGS
  const order = Array.from({ length: WORDINGS }, (_, index) => (first + index) % WORDINGS)
  return order.reduce((best, wording) => (used.lastIndexOf(wording) < used.lastIndexOf(best) ? wording : best), first)
}
