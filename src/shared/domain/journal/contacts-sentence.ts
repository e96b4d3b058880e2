import { daysBetween, type LocalDay } from '../../time/day.ts'
import type { WeekOfContacts } from './contacts.ts'

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

/** A week, with what is usual in one where that has been learnt. */
type Week = WeekOfContacts & { readonly usual?: { readonly low: number; readonly high: number } | null }

/**
 * Says what the weeks show, and no more than they can bear.
 *
 * @param weeks oldest first, as `contactsPerWeek` gives them
 * @param today the person's day
 * @param firstKnownDay first day of which anything is known, also before the weeks shown; null when there is none
 */
export const contactsSentence = (
  weeks: readonly Week[],
  today: LocalDay,
  firstKnownDay: LocalDay | null,
): ContactsSentence => {
  if (firstKnownDay === null) return { kind: 'nothing' }
  const knownDays = sum(weeks.map((week) => week.knownDays))
  if (knownDays === 0) return { kind: 'nothing-lately' }
  const contacts = sum(weeks.map((week) => week.contacts))
  const days = daysBetween(firstKnownDay, today) + 1
  if (days < DAYS_BEFORE_A_PICTURE) return { kind: 'early', days, contacts }

  const current = weeks.find((week) => week.isCurrent)
  const thisWeek = current === undefined || current.knowledge === 'unknown' ? null : current.contacts
  const usual = current?.usual
  if (usual !== undefined && usual !== null) return { kind: 'band', low: usual.low, high: usual.high, thisWeek }
  const whole = wholeWeeks(weeks)
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

const wholeWeeks = (weeks: readonly WeekOfContacts[]): readonly number[] =>
  weeks.filter((week) => !week.isCurrent && week.knowledge === 'whole').map((week) => week.contacts)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The smallest value with at least this share of the values at or under it. */
const nearestRank = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0
