import type { UsualFeeling } from './check-in-trend.ts'
import type { DataState } from './data-state.ts'
import type { Level, Pattern, Signals } from './levels.ts'
import type { Limits, Sensitivity } from './parameters.ts'
import type { Reason } from './reasons.ts'
import type { UsualLevel } from './usual-level.ts'

/** What can be said on the evening of one day, from that day and those before it. */
export type DayAssessment = {
  /** Index of the day in the series; 0 is a Monday. */
  readonly day: number
  readonly level: Level
  readonly pattern: Pattern
  readonly data: DataState
  readonly signals: Signals
  /** Why, at most three; empty while no signal speaks. */
  readonly reasons: readonly Reason[]
  /** Plain contacts in an ordinary week; null while learning. */
  readonly usualPerWeek: number | null
  /** What the usual rests on; null while learning. */
  readonly usual: UsualLevel | null
  readonly usualDrain: UsualLevel | null
  readonly usualFeeling: UsualFeeling | null
  /** Evidence of fewer contacts, its limits for this person, and since which day it builds. */
  readonly evidence: { readonly sum: number; readonly limits: Limits | null; readonly since: number | null }
  /** Evidence of load, in the same unit. */
  readonly loadEvidence: number
  /** Trend of the check-ins, in standard deviations from the usual. */
  readonly trend: number
  /** Days among the last 14 that are known or on which the person was away. */
  readonly knownOfLate: number
  /** Usable days so far, up to the 28 that make a first usual. */
  readonly learnedDays: number
  /** The contacts are left aside: "quiet on purpose", or too few a week to say anything. */
  readonly isContactsMuted: boolean
}

/** A value of a questionnaire for well-being on the scale 0-100 (WHO-5), on a day of the series. */
export type WellBeing = { readonly day: number; readonly score: number }

/** What the person said about the signal, by days of the series. Without any of it the bare rule is applied. */
export type AssessmentOptions = {
  /** Standard when it is not given. */
  readonly sensitivity?: Sensitivity
  /** "This is my new usual": from such a day on the usual is learnt anew, from the last 28 usable days before it. */
  readonly relearnOn?: readonly number[]
  /** "Quiet on purpose": from such a day on the contacts say nothing for 21 days, nor do they become usual. */
  readonly mutedFrom?: readonly number[]
  /** Contacts a week, below which the contacts are left aside. 0 when it is not given. */
  readonly leastUsualPerWeek?: number
  /**
   * Whether load is judged for somebody whose usual once held no draining contact at all. When it is not given,
   * such a series is never judged for load again: so did the engine that the first tables were made with (it
   * divided nothing by nothing), and the bare rule stays comparable with it.
   */
  readonly isLoadJudgedFromNone?: boolean
  readonly wellBeing?: readonly WellBeing[]
}
