import type { Signal } from './cusum.ts'
import type { DayRecord } from './day-record.ts'
import { FEELING, USUAL } from './parameters.ts'

/** How a person usually feels, by their check-ins. */
export type UsualFeeling = {
  /** Mean and standard deviation, on the scale 1-5. */
  readonly mean: number
  readonly spread: number
  /** How many check-ins it rests on. */
  readonly checkIns: number
}

/** The trend between two check-ins. */
export type TrendState = {
  /** Exponentially weighted mean of how far the check-ins were from the usual, in standard deviations. */
  readonly trend: number
  readonly signal: Signal
}

export const EVEN: TrendState = { trend: 0, signal: 0 }

/**
 * How the person usually feels, as it is known before a day: the last 84 check-ins that are older than 14 days.
 *
 * @param leftOut days on which the check-ins were already low
 * @returns null with fewer than 14 check-ins
 */
export const usualFeeling = (
  days: readonly DayRecord[],
  before: number,
  leftOut: readonly boolean[],
): UsualFeeling | null => {
  const feelings: number[] = []
  for (let day = before - 1 - USUAL.guardDays; day >= 0 && feelings.length < USUAL.windowDays; day -= 1) {
    const feel = days[day]?.feel ?? null
    if (feel !== null && leftOut[day] !== true) feelings.push(feel)
  }
  if (feelings.length < FEELING.learningCheckIns) return null
  const mean = feelings.reduce((sum, feel) => sum + feel, 0) / feelings.length
  const squares = feelings.reduce((sum, feel) => sum + (feel - mean) ** 2, 0)
  const { priorCheckIns, priorSpread, leastSpread } = FEELING
  const variance = (priorCheckIns * priorSpread ** 2 + squares) / (priorCheckIns + feelings.length - 1)
  return { mean, spread: Math.max(leastSpread, Math.sqrt(variance)), checkIns: feelings.length }
}

/**
 * How one feels (B): one check-in further. An EWMA of standardised values, as Roberts, "Control chart tests
 * based on geometric moving averages", Technometrics 1 (1959) 239-250, has it.
 */
export const stepTrend = ({ trend, signal }: TrendState, feel: number, usual: UsualFeeling): TrendState => {
  const { weight, lowered, low, doubtCheckIns } = FEELING
  const doubt = Math.sqrt(1 + doubtCheckIns / usual.checkIns)
  const next = (1 - weight) * trend + (weight * (feel - usual.mean)) / (usual.spread * doubt)
  if (next <= -low) return { trend: next, signal: 2 }
  if (next <= -lowered) return { trend: next, signal: signal === 0 ? 1 : signal }
  return { trend: next, signal: next > -lowered / 2 ? 0 : signal }
}
