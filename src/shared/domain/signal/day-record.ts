/** One day as the signal sees it. Day 0 of a series is a Monday, and no day between is left out. */
export type DayRecord = {
  /**
   * Contacts of the day: distinct pairs of person and channel. Null: the day is unknown. Absence of data is
   * not absence of contact, so an unknown day is never a zero.
   */
  readonly contacts: number | null
  /** Holiday, illness, travel, quiet time: marked by the person. Nothing of such a day is counted. */
  readonly away: boolean
  /** Those of the contacts that took energy. Not read while the contacts are unknown. */
  readonly drain: number
  /** Mean of the answered taps of the check-in, 1 (low) to 5 (high), loneliness turned round; null without one. */
  readonly feel: number | null
}

/** Counts of a series of days, null on each that cannot be used. Day 0 is a Monday. */
export type DailyCounts = readonly (number | null)[]

/** A day counts when it is known and the person was not away. */
export const isUsable = ({ contacts, away }: DayRecord): boolean => contacts !== null && !away

/** Contacts of each usable day. */
export const contactsOf = (days: readonly DayRecord[]): DailyCounts =>
  days.map((day) => (isUsable(day) ? day.contacts : null))

/** Draining contacts of each usable day. */
export const drainOf = (days: readonly DayRecord[]): DailyCounts =>
  days.map((day) => (isUsable(day) ? day.drain : null))

/**
 * The weight of a day's count: the first two contacts count one each, every further one a half. A party is
 * not four good days.
 */
export const evened = (count: number): number => (count <= 2 ? count : 2 + (count - 2) / 2)

/** Unknown days in a row up to and with each day; days away neither count nor end the row. */
export const unknownInARow = (days: readonly DayRecord[]): readonly number[] => {
  let row = 0
  return days.map((day) => {
    if (isUsable(day)) row = 0
    else if (!day.away) row += 1
    return row
  })
}
