import type { LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'

/** What is known of contact with one person: the days with one, in any order. */
export type PersonContacts = { readonly personId: string; readonly days: readonly LocalDay[] }

export type QuietPerson = {
  readonly personId: string
  /** Known days without a contact since the last one. */
  readonly silentDays: number
  /** How likely so long a silence is with this person, 0-1. */
  readonly probability: number
}

const WINDOW_DAYS = 182
const LEAST_CONTACTS = 4
const LEAST_SILENT_DAYS = 14
const RARE = 0.02
const MOST_SHOWN = 2

/**
 * People with whom it has become unusually quiet, at most two, the most unusual first. Never an alarm.
 *
 * Gamma-Poisson: with `n` contacts on `d` known days of the 26 weeks up to the last contact, and a prior worth
 * one contact in `1 / perDay` days, t silent days have the probability ((d + 1/perDay) / (d + 1/perDay + t)) to
 * the power of n + 1. Unknown days are no silence and are left out on both sides.
 *
 * @param usableDays days that are known and not away, in any order
 * @param perDay usual contacts a day with everybody together; nothing is said where it is 0
 */
export const quietPeople = (
  people: readonly PersonContacts[],
  usableDays: readonly LocalDay[],
  perDay: number,
  today: LocalDay,
): readonly QuietPerson[] => {
  if (perDay <= 0) return []
  const now = dayNumber(today)
  const usableUpTo = counting(usableDays.map(dayNumber))
  return people
    .flatMap(({ personId, days }): QuietPerson[] => {
      const met = days.map(dayNumber).filter((day) => day <= now)
      const last = Math.max(...met)
      if (met.length === 0 || last <= now - WINDOW_DAYS) return []
      const contacts = met.filter((day) => day > last - WINDOW_DAYS).length
      const known = usableUpTo(last) - usableUpTo(last - WINDOW_DAYS)
      const silentDays = usableUpTo(now) - usableUpTo(last)
      const exposure = known + 1 / perDay
      const probability = Math.pow(exposure / (exposure + silentDays), contacts + 1)
      const isQuiet = contacts >= LEAST_CONTACTS && silentDays >= LEAST_SILENT_DAYS && probability < RARE
      return isQuiet ? [{ personId, silentDays, probability }] : []
    })
    .toSorted((a, b) => a.probability - b.probability || (a.personId < b.personId ? -1 : 1))
    .slice(0, MOST_SHOWN)
}

/** How many of some numbers are not above a given one, looked up in a table: it is asked for each of many people. */
const counting = (numbers: readonly number[]): ((most: number) => number) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [first = 0] = sorted
  const upTo: number[] = []
  for (const [index, number] of sorted.entries()) {
    while (upTo.length < number - first) upTo.push(index)
    upTo[number - first] = index + 1
  }
  return (most) => (most < first ? 0 : (upTo[most - first] ?? sorted.length))
}
