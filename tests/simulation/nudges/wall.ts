import type { NudgeNow } from '../../../src/shared/domain/nudges/context.ts'
import { addDays, type LocalDay, type Weekday } from '../../../src/shared/time/day.ts'
import { wallClockOf } from '../../../src/shared/time/wall-clock.ts'

const MINUTE_MS = 60_000
/** Every offset of a zone, and every change of one, falls on a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS

/**
 * Now, for any instant, as the product works it out but for a fraction of the time: the slow way once in a quarter
 * of an hour. `offset` is the wall clock minus the instant (ms).
 */
export const createWall = (dayStartHour: number) => {
  let quarter = Number.NaN
  let known = { zone: '', date: '' as LocalDay, weekday: 1 as Weekday, dayBefore: '' as LocalDay, minute: 0, offset: 0 }
  return (epochMs: number, zone: string): { readonly now: NudgeNow; readonly offset: number } => {
    const current = Math.floor(epochMs / QUARTER_MS)
    if (current !== quarter || zone !== known.zone) {
      quarter = current
      const { date, minute, weekday } = wallClockOf(current * QUARTER_MS, zone)
      const offset = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS - current * QUARTER_MS
      known = { zone, date, weekday, dayBefore: addDays(date, -1), minute, offset }
    }
    const { date, weekday, dayBefore, offset } = known
    const minute = known.minute + Math.floor((epochMs - quarter * QUARTER_MS) / MINUTE_MS)
    const localDay = minute < dayStartHour * 60 ? dayBefore : date
    return { now: { epochMs, zone, localDay, wall: { date, weekday, minute } }, offset }
  }
}
