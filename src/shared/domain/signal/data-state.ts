import { type DayRecord, isUsable } from './day-record.ts'
import type { Level } from './levels.ts'
import { rankOf } from './levels.ts'
import { RECENT } from './parameters.ts'

/** Whether there is enough to go by: the usual is being learnt, too little is known of late, or all is well. */
export const DATA_STATES = ['learning', 'paused', 'ok'] as const
export type DataState = (typeof DATA_STATES)[number]

/** Days among the last 14, with `day`, that are known or on which the person was away. */
export const knownOfLate = (days: readonly DayRecord[], day: number): number => {
  let known = 0
  for (let each = Math.max(0, day - RECENT.days + 1); each <= day; each += 1) {
    const record = days[each]
    if (record !== undefined && (record.away || isUsable(record))) known += 1
  }
  return known
}

export const dataStateOf = (hasUsual: boolean, known: number): DataState => {
  if (!hasUsual) return 'learning'
  return known < RECENT.leastKnown ? 'paused' : 'ok'
}

/** The level that may be shown: none while learning, and while paused none above that of the day before. */
export const heldLevel = (level: Level, data: DataState, dayBefore: Level | null): Level => {
  if (data === 'learning') return 'steady'
  if (data === 'paused' && dayBefore !== null && rankOf(level) > rankOf(dayBefore)) return dayBefore
  return level
}
