import type { Track } from '../exercises/exercise.ts'
import type { ContactChannel } from '../journal/journal.ts'
import type { Circle } from '../people/person.ts'
import { addDays, type LocalDay } from '../../time/day.ts'

/** No week has more goals than this: they are meant to be small, and kept. */
export const MOST_GOALS_A_WEEK = 3
/** Most times that a goal can ask for in a week: once a day. */
export const MOST_TIMES = 7
/** Longest words of a goal, in UTF-16 code units. */
export const GOAL_TITLE_MAX = 200

/**
 * What counts towards a goal by itself.
 *
 * - `contacts`: contacts of the week, of any or of one channel, with anyone or with one circle
 * - `people`: contacts with one of these people
 * - `exercises`: exercises gone through, of any or of one track
 * - `by-hand`: nothing; the person says when it was done
 */
export type GoalMatch =
  | { readonly kind: 'contacts'; readonly channel: ContactChannel | null; readonly circle: Circle | null }
  | { readonly kind: 'people'; readonly personIds: readonly string[] }
  | { readonly kind: 'exercises'; readonly track: Track | null }
  | { readonly kind: 'by-hand' }

/** A small goal of one week (今週の小さな目標). */
export type Goal = {
  readonly id: string
  /** First day of its week. Its week stays the same seven days when the first day of the week is changed. */
  readonly weekStart: LocalDay
  /** In the person's own words; null: worded by what counts. A goal that is counted by hand has words. */
  readonly title: string | null
  readonly match: GoalMatch
  /** How many times in the week, 1 to `MOST_TIMES`; 1 is a plain yes or no. */
  readonly target: number
  /** Times added by hand to those that count by themselves; may be below zero. */
  readonly byHand: number
  /** It was let go. No reason is kept, because none is asked. */
  readonly isLetGo: boolean
}

/** One contact of a week: a person on a channel on a day, or an interaction that names nobody. */
export type WeekContact = {
  readonly day: LocalDay
  readonly channel: ContactChannel
  readonly personId: string | null
  readonly circle: Circle | null
}

/** An exercise that was gone through to its end. `track` is null when the exercise is gone. */
export type WeekExercise = { readonly day: LocalDay; readonly track: Track | null }

/** What happened, for counting; days outside of the goal's week are passed over. */
export type Happened = { readonly contacts: readonly WeekContact[]; readonly exercises: readonly WeekExercise[] }

/** Last day of the week of a goal. */
export const lastDayOf = ({ weekStart }: Pick<Goal, 'weekStart'>): LocalDay => addDays(weekStart, 6)

/**
 * How often the goal came about in its week: what matched, and what was added by hand. Never below zero; it may go
 * beyond the target, which is not shown as more.
 */
export const timesDone = (goal: Pick<Goal, 'weekStart' | 'match' | 'byHand'>, happened: Happened): number =>
  Math.max(0, matched(goal, happened) + goal.byHand)

const matched = (
  { weekStart, match }: Pick<Goal, 'weekStart' | 'match'>,
  { contacts, exercises }: Happened,
): number => {
  const last = lastDayOf({ weekStart })
  const isInside = ({ day }: { readonly day: LocalDay }) => day >= weekStart && day <= last
  switch (match.kind) {
    case 'contacts':
      return contacts.filter(
        (contact) =>
          isInside(contact) &&
          (match.channel === null || contact.channel === match.channel) &&
          (match.circle === null || contact.circle === match.circle),
      ).length
    case 'people':
      return contacts.filter(
        (contact) => isInside(contact) && contact.personId !== null && match.personIds.includes(contact.personId),
      ).length
    case 'exercises':
      return exercises.filter(
        (exercise) => isInside(exercise) && (match.track === null || exercise.track === match.track),
      ).length
    case 'by-hand':
      return 0
  }
}

/** True when two goals ask for the same: what counts is the same, or the words are, where only words say it. */
export const isSameGoal = (a: Pick<Goal, 'title' | 'match'>, b: Pick<Goal, 'title' | 'match'>): boolean =>
  JSON.stringify(a.match) === JSON.stringify(b.match) && (a.match.kind !== 'by-hand' || a.title === b.title)
