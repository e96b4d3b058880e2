import type { Five } from '../checkins/check-in.ts'
import type { Track } from '../exercises/exercise.ts'
import type { ContactChannel, Initiator } from '../journal/journal.ts'
import type { Circle, Person } from '../people/person.ts'
import type { LocalDay } from '../../time/day.ts'
import type { BesideUsual } from './beside-usual.ts'
import type { Bucket } from './buckets.ts'

/** The pictures of Look back that can be hidden, in the order of showing. */
export const CHARTS = [
  'contacts',
  'days',
  'checkIns',
  'energy',
  'moodChange',
  'channels',
  'circles',
  'initiators',
  'exercises',
  'networks',
] as const
export type ChartName = (typeof CHARTS)[number]

/** A bucket with how much of it is known. A chart never draws a bucket of which nothing is known as zero. */
export type KnownBucket = Bucket & {
  readonly knownDays: number
  /** Its days that have begun. */
  readonly daysSoFar: number
  /** Those of them that lie in a pause. */
  readonly pausedDays: number
  /** The person said that not everything of its days was written down. */
  readonly isIncomplete: boolean
}

/** Whether a chart shades the place: at least half of its days so far were a pause. */
export const isMostlyPaused = ({ pausedDays, daysSoFar }: Pick<KnownBucket, 'pausedDays' | 'daysSoFar'>): boolean =>
  pausedDays > 0 && 2 * pausedDays >= daysSoFar

/** Contacts of a bucket beside what was usual. */
export type ContactsPoint = KnownBucket & BesideUsual & { readonly contacts: number }

/** Contacts of a bucket by how they happened; a channel without any is missing. */
export type ChannelsPoint = KnownBucket & { readonly contacts: Partial<Readonly<Record<ContactChannel, number>>> }

/** Contacts of a bucket that gave energy, took it, or neither; those of which nothing was said are left out. */
export type EnergyPoint = KnownBucket & { readonly gave: number; readonly took: number; readonly neither: number }

/** Mean mood (1-5) before and after the contacts of a bucket that have both; null without any. */
export type MoodPoint = KnownBucket & {
  readonly before: number | null
  readonly after: number | null
  /** Contacts with both moods. */
  readonly count: number
}

/** Contacts of a bucket by who began them; those of which nothing was said are left out. */
export type InitiatorsPoint = KnownBucket & { readonly contacts: Partial<Readonly<Record<Initiator, number>>> }

/** Means (1-5) of the check-ins of a bucket; null without any. */
export type CheckInsPoint = KnownBucket & {
  readonly mood: number | null
  readonly energy: number | null
  readonly loneliness: number | null
  readonly count: number
}

/** Exercises gone through in a bucket, by track. */
export type ExercisesPoint = KnownBucket & { readonly done: Partial<Readonly<Record<Track, number>>> }

/** What is known of a day. `alone`: known, without contact. Days of a pause are `away`, whatever is known of them. */
export const DAY_KINDS = ['contact', 'alone', 'unknown', 'away'] as const
export type DayKind = (typeof DAY_KINDS)[number]
export type CalendarDay = { readonly day: LocalDay; readonly kind: DayKind; readonly contacts: number }

/** Someone of a circle, with the latest contact of which the notebook knows. */
export type CirclePerson = Pick<Person, 'id' | 'name'> & {
  readonly lastDay: LocalDay | null
  /** Contacts in the last `REACHED_DAYS`. */
  readonly recent: number
  /** Contacts in the `REACHED_DAYS` before those. */
  readonly before: number
}
export type CircleOfPeople = { readonly circle: Circle; readonly people: readonly CirclePerson[] }

/** Days in which someone counts as reached. */
export const REACHED_DAYS = 28

/**
 * Where a tie stands, in words and never as a debt: `reached` in the last four weeks; `fading` when there was contact
 * in the four weeks before and none since; else `quiet`.
 */
export const standingOf = ({
  recent,
  before,
}: Pick<CirclePerson, 'recent' | 'before'>): 'reached' | 'fading' | 'quiet' =>
  recent > 0 ? 'reached' : before > 0 ? 'fading' : 'quiet'

/** A day with a check-in of which it is known whether there was contact. */
export type MoodOfDay = { readonly mood: Five; readonly hasContact: boolean }

/** Days of each kind that it takes to set mood beside contact. */
export const DAYS_TO_COMPARE = 20

/**
 * Mood (1-5) on days with contact beside days without, as two means with the number of days behind each. Null while
 * there are fewer than `DAYS_TO_COMPARE` of either: with less, the difference of two means of a five-point scale with a
 * standard deviation of about 1 is mostly chance (its standard error is then over a third of a point). It says that
 * the two went together, never that one made the other.
 */
export const moodBesideContact = (
  days: readonly MoodOfDay[],
): {
  readonly withContact: { readonly mean: number; readonly days: number }
  readonly without: { readonly mean: number; readonly days: number }
} | null => {
  const part = (hasContact: boolean) => {
    const moods = days.filter((day) => day.hasContact === hasContact).map(({ mood }) => mood as number)
    return { mean: moods.reduce((sum, mood) => sum + mood, 0) / moods.length, days: moods.length }
  }
  const [withContact, without] = [part(true), part(false)]
  return withContact.days < DAYS_TO_COMPARE || without.days < DAYS_TO_COMPARE ? null : { withContact, without }
}
