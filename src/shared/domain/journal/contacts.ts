import { addDays, daysBetween, type LocalDay, startOfWeek, type Weekday } from '../../time/day.ts'

/** What is known of one day. Days that are not listed are unknown: nothing is said about them. */
export type KnownDay = { readonly day: LocalDay; readonly contacts: number }

/** How much of a week is known. `partly`: some of its days so far are unknown, or not written down whole. */
export type WeekKnowledge = 'unknown' | 'partly' | 'whole'

export type WeekOfContacts = {
  readonly start: LocalDay
  /** Contacts on the known days of the week. */
  readonly contacts: number
  readonly knownDays: number
  /** Days of the week that have begun, 1-7. */
  readonly daysSoFar: number
  readonly knowledge: WeekKnowledge
  readonly isCurrent: boolean
}

/** How much is known of days in a row, of which the person may have said that not everything was written down. */
export const knowledgeOf = ({
  knownDays,
  daysSoFar,
  isIncomplete = false,
}: Pick<WeekOfContacts, 'knownDays' | 'daysSoFar'> & { readonly isIncomplete?: boolean }): WeekKnowledge => {
  if (knownDays === 0) return 'unknown'
  return knownDays < daysSoFar || isIncomplete ? 'partly' : 'whole'
}

/**
 * Contacts per calendar week. Absence of data is not absence of contact: a week without a known
 * day is `unknown`, never zero.
 *
 * @param known the known days, in any order, each day at most once
 * @param today the person's day
 * @param weeks how many weeks, the current one included
 */
export const contactsPerWeek = (
  known: readonly KnownDay[],
  today: LocalDay,
  firstWeekday: Weekday,
  weeks: number,
): readonly WeekOfContacts[] => {
  const currentStart = startOfWeek(today, firstWeekday)
  const byWeek = new Map<LocalDay, { contacts: number; knownDays: number }>()
  for (const { day, contacts } of known) {
    if (day > today) continue
    const start = startOfWeek(day, firstWeekday)
    const week = byWeek.get(start) ?? { contacts: 0, knownDays: 0 }
    byWeek.set(start, { contacts: week.contacts + contacts, knownDays: week.knownDays + 1 })
  }
  return Array.from({ length: weeks }, (_, index) => {
    const start = addDays(currentStart, -7 * (weeks - 1 - index))
    const { contacts, knownDays } = byWeek.get(start) ?? { contacts: 0, knownDays: 0 }
    const daysSoFar = Math.min(7, daysBetween(start, today) + 1)
    const knowledge = knowledgeOf({ knownDays, daysSoFar })
    return { start, contacts, knownDays, daysSoFar, knowledge, isCurrent: start === currentStart }
  })
}
