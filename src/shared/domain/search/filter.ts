import type { Five } from '../checkins/check-in.ts'
import type { ContactChannel } from '../journal/journal.ts'
import type { Circle } from '../people/person.ts'
import type { LocalDay } from '../../time/day.ts'

/** What is looked through; null = all of it. What is given has to fit all at once. */
export type SearchFilter = {
  /** Entries in which they are named, and what is noted about them. */
  readonly personId: string | null
  /** The same for anybody of a circle. */
  readonly circle: Circle | null
  readonly channel: ContactChannel | null
  /** As `tagKey` gives it. */
  readonly tag: string | null
  /** How it felt: afterwards where that was told, else before. */
  readonly mood: Five | null
  readonly exerciseId: string | null
  /** First and last day, both included. */
  readonly from: LocalDay | null
  readonly to: LocalDay | null
}

/** Looks through everything. */
export const NO_FILTER: SearchFilter = {
  personId: null,
  circle: null,
  channel: null,
  tag: null,
  mood: null,
  exerciseId: null,
  from: null,
  to: null,
}
