import type { DailyCounts, DayRecord } from './day-record.ts'
import type { Feeling } from './follow-feeling.ts'
import type { Load } from './follow-load.ts'
import type { Signals } from './levels.ts'
import { recentAgainstUsual } from './recent.ts'
import type { UsualLevel } from './usual-level.ts'

/** What a reason may be about. */
export const REASONS = ['contacts', 'feeling', 'drain', 'well-being'] as const

/**
 * Why the signal speaks, in numbers that anybody can recount from the log.
 *
 * - `contacts`, `drain`: plain (draining) contacts on the last `span` usable days, and as many as are usual on
 *   so many days.
 * - `feeling`: mean of the last `span` check-ins on days not away, and the usual mean; scale 1-5.
 * - `well-being`: the latest score, 0-100, with nothing usual to compare it with.
 */
export type Reason = {
  readonly what: (typeof REASONS)[number]
  readonly observed: number
  readonly usual: number | null
  /** Usable days, or check-ins. */
  readonly span: number
}

const SPAN = 14

export type ReasonFacts = {
  readonly days: readonly DayRecord[]
  readonly day: number
  readonly contacts: DailyCounts
  readonly drain: DailyCounts
  readonly usual: UsualLevel | null
  readonly load: Load
  readonly feeling: Feeling
}

/** One reason for each signal that speaks. */
export const reasonsOf = (signals: Signals, facts: ReasonFacts): readonly Reason[] => {
  const { day, usual, load } = facts
  const reasons: Reason[] = []
  if (signals.contacts > 0 && usual !== null) reasons.push(countReason('contacts', facts.contacts, day, usual))
  if (signals.feeling > 0) reasons.push(...feelingReason(facts))
  if (signals.load > 0 && load.usual !== null) reasons.push(countReason('drain', facts.drain, day, load.usual))
  return reasons
}

const countReason = (what: 'contacts' | 'drain', counts: DailyCounts, day: number, usual: UsualLevel): Reason => {
  const { days, contacts } = recentAgainstUsual(counts, day, SPAN, usual)
  return { what, observed: contacts, usual: usual.plainPerDay * days, span: days }
}

const feelingReason = ({ days, day, feeling }: ReasonFacts): readonly Reason[] => {
  if (feeling.loweredByScore !== null) {
    return [{ what: 'well-being', observed: feeling.loweredByScore, usual: null, span: 1 }]
  }
  if (feeling.usual === null) return []
  const feelings: number[] = []
  for (let each = day; each >= 0 && feelings.length < SPAN; each -= 1) {
    const { feel, away } = days[each] ?? { feel: null, away: false }
    if (feel !== null && !away) feelings.push(feel)
  }
  const observed = feelings.reduce((sum, feel) => sum + feel, 0) / feelings.length
  return [{ what: 'feeling', observed, usual: feeling.usual.mean, span: feelings.length }]
}
