import { daysBetween, type LocalDay } from '../../time/day.ts'
import type { SignalAnswer } from './answers.ts'
import type { DayAssessment } from './assessment.ts'
import { rankOf } from './levels.ts'
import { WELL_BEING } from './parameters.ts'

/** Shown unasked at most once in so many days. Whoever asks for it sees it at once. */
const DAYS_BETWEEN = 14
const LOW_FOR_DAYS = 28

/** `due`: to be shown today for the first time; `shown`: it was already, and stays for the day. */
export const SUPPORT_OFFERS = ['none', 'due', 'shown'] as const
export type SupportOffer = (typeof SUPPORT_OFFERS)[number]

/**
 * Whether places to turn to are shown without having been asked for: the level is high, the check-ins are
 * clearly low, the level has been low for four weeks, or a well-being score was very low, or low twice in a row.
 *
 * @param assessed up to today, the last one today's
 * @param scores of well-being, 0-100, the oldest first
 * @param answers to the signal, among them when it was shown; the oldest first
 */
export const supportOffer = (
  assessed: readonly DayAssessment[],
  scores: readonly number[],
  answers: readonly SignalAnswer[],
  today: LocalDay,
): SupportOffer => {
  const shownOn = answers.findLast(({ answer }) => answer === 'support-shown')?.on ?? null
  if (shownOn === today) return 'shown'
  if (shownOn !== null && daysBetween(shownOn, today) < DAYS_BETWEEN) return 'none'
  return isHard(assessed, scores) ? 'due' : 'none'
}

const isHard = (assessed: readonly DayAssessment[], scores: readonly number[]): boolean => {
  const today = assessed.at(-1)
  const lately = assessed.slice(-LOW_FOR_DAYS)
  const hasBeenLow = lately.length === LOW_FOR_DAYS && lately.every(({ level }) => rankOf(level) >= rankOf('low'))
  const [lastScore, scoreBefore] = [scores.at(-1), scores.at(-2)]
  const isScoreLow =
    lastScore !== undefined &&
    (lastScore <= WELL_BEING.low ||
      (lastScore <= WELL_BEING.lowered && scoreBefore !== undefined && scoreBefore <= WELL_BEING.lowered))
  return today?.level === 'high' || today?.signals.feeling === 2 || hasBeenLow || isScoreLow
}
