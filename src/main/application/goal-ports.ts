/** Ports of the weekly goals. */
import type { Goal, WeekContact } from '../../shared/domain/goals/goal.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'

/** What is stored of a goal. */
export type GoalRecord = Goal & {
  /** The goal of an earlier week that goes on in this one. */
  readonly carriedFrom: string | null
}

export type GoalRepository = {
  readonly find: (id: string) => GoalRecord | null
  /** Goals of the weeks that begin from `from` to `to`, both included; the oldest week first, then as they were set. */
  readonly between: (from: LocalDay, to: LocalDay) => readonly GoalRecord[]
  /** True when a goal of a later week goes on with this one. */
  readonly isCarried: (id: string) => boolean
  /** First day of the latest weeks before `before` that have goals, the newest first. */
  readonly weeksBefore: (before: LocalDay, limit: number) => readonly LocalDay[]
  readonly add: (goal: GoalRecord, at: Moment) => void
  /** Replaces words, match, target and what was added by hand. False when there is no such goal. */
  readonly update: (goal: Goal, at: Moment) => boolean
  readonly setLetGo: (id: string, isLetGo: boolean, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
  /**
   * Contacts of the days from `from` to `to`, both included: each pair of person and channel once a day, and each
   * interaction that names nobody.
   */
  readonly contacts: (from: LocalDay, to: LocalDay) => readonly WeekContact[]
  /** Ids and days of the exercises that were gone through on those days. */
  readonly exercisesDone: (
    from: LocalDay,
    to: LocalDay,
  ) => readonly { readonly exerciseId: string; readonly day: LocalDay }[]
  /** Mean of mood and energy of the check-ins of those days, 1 to 5; null without any. */
  readonly meanFeel: (from: LocalDay, to: LocalDay) => number | null
}
