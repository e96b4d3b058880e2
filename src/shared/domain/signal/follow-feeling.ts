import type { AssessmentOptions, WellBeing } from './assessment.ts'
import { EVEN, stepTrend, type TrendState, type UsualFeeling, usualFeeling } from './check-in-trend.ts'
import type { Signal } from './cusum.ts'
import type { DayRecord } from './day-record.ts'
import { WELL_BEING } from './parameters.ts'

/** How one feels (B) on the evening of a day. */
export type Feeling = {
  readonly signal: Signal
  readonly trend: number
  readonly usual: UsualFeeling | null
  /** The score of well-being that the signal rests on, where it lowers it more than the trend does. */
  readonly loweredByScore: number | null
}

const WEEK = 7

/** Follows the check-ins through a series. The answer is called once for each day, from 0 on and in order. */
export const followFeeling = (days: readonly DayRecord[], options: AssessmentOptions) => {
  const leftOut: boolean[] = []
  let usual: UsualFeeling | null = null
  let state: TrendState = EVEN

  return (day: number): Feeling => {
    if (day % WEEK === 0 && state.signal === 0) usual = usualFeeling(days, day, leftOut) ?? usual
    const { feel, away } = days[day] ?? { feel: null, away: false }
    if (feel !== null && !away && usual !== null) state = stepTrend(state, feel, usual)
    leftOut[day] = state.signal > 0

    const score = latestScore(options.wellBeing ?? [], day)
    const ofScore = signalOfScore(score)
    const isLoweredByScore = ofScore > state.signal
    return {
      signal: isLoweredByScore ? ofScore : state.signal,
      trend: state.trend,
      usual,
      loweredByScore: isLoweredByScore ? score : null,
    }
  }
}

const latestScore = (scores: readonly WellBeing[], today: number): number | null => {
  let latest: WellBeing | null = null
  for (const each of scores) {
    const counts = each.day <= today && each.day > today - WELL_BEING.countsDays
    if (counts && (latest === null || each.day >= latest.day)) latest = each
  }
  return latest?.score ?? null
}

const signalOfScore = (score: number | null): Signal => {
  if (score === null || score > WELL_BEING.lowered) return 0
  return score > WELL_BEING.low ? 1 : 2
}
