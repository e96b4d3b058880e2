import type { AssessmentOptions } from './assessment.ts'
import { type ChartState, faded, STILL } from './cusum.ts'
import { type DayRecord, drainOf, unknownInARow } from './day-record.ts'
import { atLeastOneAWeek, stepLoad } from './load-chart.ts'
import { FADE } from './parameters.ts'
import { type UsualLevel, usualLevel } from './usual-level.ts'

/** Load (C) on the evening of a day. */
export type Load = { readonly chart: ChartState; readonly usual: UsualLevel | null }

const WEEK = 7

/** Follows the draining contacts through a series. The answer is called once for each day, from 0 on and in order. */
export const followLoad = (days: readonly DayRecord[], options: AssessmentOptions) => {
  const counts = drainOf(days)
  const unknown = unknownInARow(days)
  const leftOut: boolean[] = []
  let isJudged = true
  let usual: UsualLevel | null = null
  let chart: ChartState = STILL

  return (day: number): Load => {
    if (day % WEEK === 0 && chart.signal === 0) {
      const learnt = usualLevel(counts, day, { leftOut, from: 0, leastContacts: 0 })
      if (learnt?.perDay === 0 && options.isLoadJudgedFromNone !== true) isJudged = false
      usual = learnt === null ? usual : atLeastOneAWeek(learnt)
    }
    if (counts[day] === null)
      chart = (unknown[day] ?? 0) > FADE.afterDays && days[day]?.away === false ? faded(chart) : chart
    else if (usual !== null && isJudged) chart = stepLoad(chart, day, counts, usual)
    leftOut[day] = chart.signal > 0
    return { chart, usual }
  }
}
