/** Ports of looking back: one statement for each chart. */
import type { Buckets } from '../../shared/domain/look-back/buckets.ts'
import type { CirclePerson, MoodOfDay } from '../../shared/domain/look-back/charts.ts'
import type { ContactChannel, Initiator } from '../../shared/domain/journal/journal.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import type { LocalDay } from '../../shared/time/day.ts'

/** A row that belongs to the bucket at a place, from 0. */
export type InBucket = { readonly at: number }

/** Everything is of the days that the buckets hold. */
export type LookBackRepository = {
  /** Contacts by channel, counted as `DayRepository.known` counts them. */
  readonly channels: (
    buckets: Buckets,
  ) => readonly (InBucket & { readonly channel: ContactChannel; readonly contacts: number })[]
  /** Interactions of which the energy was said. */
  readonly energy: (
    buckets: Buckets,
  ) => readonly (InBucket & { readonly gave: number; readonly took: number; readonly neither: number })[]
  /** Interactions with a mood before and one after. */
  readonly moods: (
    buckets: Buckets,
  ) => readonly (InBucket & { readonly before: number; readonly after: number; readonly count: number })[]
  /** Interactions of which it was said who began them. */
  readonly initiators: (
    buckets: Buckets,
  ) => readonly (InBucket & { readonly initiator: Initiator; readonly contacts: number })[]
  readonly checkIns: (buckets: Buckets) => readonly (InBucket & {
    readonly mood: number
    readonly energy: number
    readonly loneliness: number | null
    readonly count: number
  })[]
  /** Exercises that were gone through. */
  readonly exercises: (
    buckets: Buckets,
  ) => readonly (InBucket & { readonly exerciseId: string; readonly count: number })[]
  /** Known days of each bucket; one without any is missing. */
  readonly knownDays: (buckets: Buckets) => readonly (InBucket & { readonly days: number })[]
  /** People who are not resting, with contacts since `before`, and those since `recent` apart; contacts on or before `today`. */
  readonly peopleOfCircles: (
    before: LocalDay,
    recent: LocalDay,
    today: LocalDay,
  ) => readonly (CirclePerson & { readonly circle: Circle })[]
  /** Every day from `from` to `to` with a check-in, and whether there was contact on it; but for those in `without`. */
  readonly moodOfDays: (from: LocalDay, to: LocalDay, without: readonly LocalDay[]) => readonly MoodOfDay[]
}
