import { daysBetween, type LocalDay } from '../../time/day.ts'
import type { ContactsPoint } from '../look-back/charts.ts'
import { knowledgeOf, type WeekOfContacts } from './contacts.ts'

/** Notes reach back at least this many days before a picture of weeks says anything. */
export const DAYS_BEFORE_A_PICTURE = 14

/** Whole past weeks that it takes to speak of what is usual. */
const WEEKS_BEFORE_USUAL = 4

/**
 * What the chart of contacts per week shows, as data; the interface turns it into words.
 *
 * - `nothing`: nothing was ever noted.
 * - `nothing-lately`: nothing is known of the weeks shown, though earlier weeks are.
 * - `early`: notes began less than two weeks ago.
 * - `counted`: too few weeks are known whole; only what was noted is counted, nothing is compared.
 * - `usual`: most of the past weeks that are known whole had `low` to `high` contacts: the middle half of
 *   them (first and third quartile, nearest rank). Partly known weeks never enter it.
 * - `band`: what is usual has been learnt: `low` to `high` contacts a week.
 * - `long`: places of more than a week each: what was noted, and `perWeek`, what is usual now; null while it is learnt.
 *
 * `thisWeek` is the count of the current week so far; null when nothing is known of it.
 */
export type ContactsSentence =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'nothing-lately' }
  | { readonly kind: 'early'; readonly days: number; readonly contacts: number }
  | {
      readonly kind: 'counted'
      readonly knownDays: number
      readonly contacts: number
      readonly thisWeek: number | null
    }
  | {
      readonly kind: 'usual'
      readonly weeks: number
      readonly low: number
      readonly high: number
      readonly thisWeek: number | null
    }
  | {
      readonly kind: 'band'
      readonly low: number
      readonly high: number
      readonly thisWeek: number | null
    }
  | {
      readonly kind: 'long'
      readonly knownDays: number
      readonly contacts: number
      readonly perWeek: number | null
    }

const WEEK = 7

/**
 * Says what the chart shows, and no more than it can bear.
 *
 * @param points oldest first
 * @param days of one point: 7, or a multiple of it
 * @param today the person's day
 * @param firstKnownDay first day of which anything is known, also before the points shown; null when there is none
 */
export const contactsSentence = ({
  points,
  days,
  today,
  firstKnownDay,
}: {
  readonly points: readonly ContactsPoint[]
  readonly days: number
  readonly today: LocalDay
  readonly firstKnownDay: LocalDay | null
}): ContactsSentence => {
  if (firstKnownDay === null) return { kind: 'nothing' }
  const knownDays = sum(points.map((point) => point.knownDays))
  if (knownDays === 0) return { kind: 'nothing-lately' }
  const contacts = sum(points.map((point) => point.contacts))
  const daysOfNotes = daysBetween(firstKnownDay, today) + 1
  if (daysOfNotes < DAYS_BEFORE_A_PICTURE) return { kind: 'early', days: daysOfNotes, contacts }

  const current = points.find((point) => point.isCurrent)
  const usual = current?.usual ?? null
  if (days > WEEK) return { kind: 'long', knownDays, contacts, perWeek: usual?.perWeek ?? null }
  const thisWeek = current === undefined || current.knownDays === 0 ? null : current.contacts
  if (usual !== null) return { kind: 'band', low: usual.low, high: usual.high, thisWeek }
  const whole = wholeWeeks(points)
  if (whole.length < WEEKS_BEFORE_USUAL) return { kind: 'counted', knownDays, contacts, thisWeek }
  return { kind: 'usual', weeks: whole.length, low: nearestRank(whole, 0.25), high: nearestRank(whole, 0.75), thisWeek }
}

/**
 * Contacts that a week usually has: the median of the past weeks that are known whole. Null while fewer than four are.
 *
 * @param weeks as `contactsPerWeek` gives them
 */
export const usualContacts = (weeks: readonly WeekOfContacts[]): number | null => {
  const whole = wholeWeeks(weeks)
  return whole.length < WEEKS_BEFORE_USUAL ? null : nearestRank(whole, 0.5)
}

type Week = Pick<WeekOfContacts, 'contacts' | 'knownDays' | 'daysSoFar' | 'isCurrent'> & {
  readonly isIncomplete?: boolean
}

const wholeWeeks = (weeks: readonly Week[]): readonly number[] =>
  weeks.filter((week) => !week.isCurrent && knowledgeOf(week) === 'whole').map((week) => week.contacts)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The smallest value with at least this share of the values at or under it. */
const nearestRank = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0
