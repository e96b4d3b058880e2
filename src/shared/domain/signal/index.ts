import type { AssessmentOptions, DayAssessment } from './assessment.ts'
import { dataStateOf, heldLevel, knownOfLate } from './data-state.ts'
import { contactsOf, type DayRecord, drainOf, isUsable } from './day-record.ts'
import { followConnection } from './follow-connection.ts'
import { followFeeling } from './follow-feeling.ts'
import { followLoad } from './follow-load.ts'
import { type Level, levelOf, patternOf } from './levels.ts'
import { USUAL } from './parameters.ts'
import { reasonsOf } from './reasons.ts'

export type { AssessmentOptions, DayAssessment } from './assessment.ts'
export type { DayRecord } from './day-record.ts'

const WEEK = 7

/**
 * Assesses every day of a series, each from that day and those before it alone: the same days give the same
 * assessments whatever follows. What is usual is looked at anew on Mondays, and stands still while the signal
 * that it is the yardstick of speaks. docs/signal.md explains the rule and says how well it does.
 *
 * @param days from a Monday on, without gaps: a day of which nothing is known has `contacts: null`
 * @param options what the person said; days are indices into `days`, and those outside mean nothing
 * @returns one assessment a day, in the same order
 */
export const assessDays = (days: readonly DayRecord[], options: AssessmentOptions = {}): DayAssessment[] =>
  days.map(assessor(days, options))

/** The same for whoever wants to stop on the way: has to be called for each of the days, in order, with its index. */
export const assessor = (
  days: readonly DayRecord[],
  options: AssessmentOptions,
): ((record: DayRecord, day: number) => DayAssessment) => {
  const contacts = contactsOf(days)
  const drain = drainOf(days)
  const connectionOn = followConnection(days, options)
  const loadOn = followLoad(days, options)
  const feelingOn = followFeeling(days, options)
  let usableSoFar = 0
  let levelBefore: Level | null = null

  return (record, day) => {
    const { chart, usual, limits, isMuted } = connectionOn(day)
    const load = loadOn(day)
    const feeling = feelingOn(day)
    if (isUsable(record)) usableSoFar += 1

    const signals = { contacts: chart.signal, feeling: feeling.signal, load: load.chart.signal }
    const known = knownOfLate(days, day)
    const data = dataStateOf(usual !== null, known)
    const level = heldLevel(levelOf(signals), data, levelBefore)
    levelBefore = level
    return {
      day,
      level,
      pattern: patternOf(signals),
      data,
      signals,
      reasons: reasonsOf(signals, { days, day, contacts, drain, usual, load, feeling }),
      usualPerWeek: usual === null ? null : WEEK * usual.plainPerDay,
      usual,
      usualDrain: load.usual,
      usualFeeling: feeling.usual,
      evidence: { sum: chart.sum, limits, since: chart.since },
      loadEvidence: load.chart.sum,
      trend: feeling.trend,
      knownOfLate: known,
      learnedDays: Math.min(USUAL.learningDays, usableSoFar),
      isContactsMuted: isMuted,
    }
  }
}
