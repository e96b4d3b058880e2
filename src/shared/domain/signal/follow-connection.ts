import type { AssessmentOptions } from './assessment.ts'
import { limitsFor, stepContacts } from './contacts-chart.ts'
import { type ChartState, faded, STILL } from './cusum.ts'
import { contactsOf, type DailyCounts, type DayRecord, unknownInARow } from './day-record.ts'
import { FADE, LIMITS, type Limits, MUTE_DAYS, USUAL } from './parameters.ts'
import { type UsualLevel, usualLevel } from './usual-level.ts'

/** Connection (A) on the evening of a day. */
export type Connection = {
  readonly chart: ChartState
  readonly usual: UsualLevel | null
  readonly limits: Limits | null
  /** "Quiet on purpose", or too few contacts a week to say anything. */
  readonly isMuted: boolean
}

const WEEK = 7

/** Follows the contacts through a series. The answer is called once for each day, from 0 on and in order. */
export const followConnection = (days: readonly DayRecord[], options: AssessmentOptions) => {
  const counts = contactsOf(days)
  const unknown = unknownInARow(days)
  const baseLimits = LIMITS[options.sensitivity ?? 'standard']
  const relearnOn = new Set(options.relearnOn)
  const leftOut: boolean[] = []
  let learnFrom = 0
  let usual: UsualLevel | null = null
  let limits: Limits | null = null
  let chart: ChartState = STILL

  return (day: number): Connection => {
    if (relearnOn.has(day)) {
      learnFrom = startOfLearning(counts, day)
      leftOut.fill(false, learnFrom)
      chart = STILL
      usual = null
    }
    if (chart.signal === 0 && (day % WEEK === 0 || relearnOn.has(day))) {
      usual = usualLevel(counts, day, { leftOut, from: learnFrom, leastContacts: USUAL.leastContacts }) ?? usual
      limits = usual === null ? null : limitsFor(baseLimits, usual)
    }
    const isOnPurpose = options.mutedFrom?.some((from) => day >= from && day < from + MUTE_DAYS) ?? false
    const isMuted = isOnPurpose || isTooFew(usual, options.leastUsualPerWeek)
    if (isMuted) chart = STILL
    else if (counts[day] === null)
      chart = (unknown[day] ?? 0) > FADE.afterDays && days[day]?.away === false ? faded(chart) : chart
    else if (usual !== null && limits !== null) chart = stepContacts(chart, day, counts, usual, limits)
    leftOut[day] = isOnPurpose || chart.signal > 0
    return { chart, usual, limits, isMuted }
  }
}

/** The day on which the last 28 usable days before `day` begin. */
const startOfLearning = (counts: DailyCounts, day: number): number => {
  let found = 0
  for (let each = day - 1; each >= 0; each -= 1) {
    if (counts[each] !== null) found += 1
    if (found === USUAL.learningDays) return each
  }
  return 0
}

const isTooFew = (usual: UsualLevel | null, leastPerWeek = 0): boolean =>
  usual !== null && WEEK * usual.plainPerDay < leastPerWeek
