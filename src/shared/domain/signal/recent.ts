import { type DailyCounts, evened } from './day-record.ts'
import { expectedOn, type UsualLevel } from './usual-level.ts'

/** The last usable days, beside what would be usual on just those days. */
export type Recent = {
  /** How many there are; fewer than asked for only at the beginning of a series. */
  readonly days: number
  /** Plain contacts on them. */
  readonly contacts: number
  /** Contacts, evened out and capped, over what is usual on those weekdays; 1 where there is nothing to compare. */
  readonly ratio: number
}

/** The last `length` usable days up to and with `day`. */
export const recentAgainstUsual = (counts: DailyCounts, day: number, length: number, usual: UsualLevel): Recent => {
  let days = 0
  let contacts = 0
  let weighed = 0
  let expected = 0
  for (let each = day; each >= 0 && days < length; each -= 1) {
    const count = counts[each]
    if (count === null || count === undefined) continue
    days += 1
    contacts += count
    weighed += Math.min(evened(count), usual.cap)
    expected += expectedOn(usual, each)
  }
  return { days, contacts, ratio: expected > 0 ? weighed / expected : 1 }
}
