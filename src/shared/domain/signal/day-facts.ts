import { addDays, daysBetween, type LocalDay, startOfWeek } from '../../time/day.ts'
import type { Five } from '../checkins/check-in.ts'
import { dayNumber } from '../coach/day-number.ts'
import { betweenLogs } from './between-logs.ts'
import type { DayRecord } from './day-record.ts'
import type { PausedDays } from '../pauses/pause.ts'

/** What the notebook holds of days, each day at most once in each list, in any order. */
export type DayFacts = {
  /** Days on which something was written down, words alone included. */
  readonly logged: readonly {
    readonly day: LocalDay
    /** Distinct pairs of person and channel; a contact that names nobody is one. */
    readonly contacts: number
    /** Those of them that took energy: energy -1 or -2, or a mood lower after than before. */
    readonly drain: number
  }[]
  readonly checkIns: readonly {
    readonly day: LocalDay
    readonly mood: Five
    readonly energy: Five
    readonly loneliness: Five | null
  }[]
  /** Days said to be without contact: "no one today", "this week is complete", "almost none". */
  readonly confirmed: readonly LocalDay[]
  /** Days of which the person said that not everything was written down: unknown, whatever is logged. */
  readonly incomplete: readonly LocalDay[]
  readonly pauses: readonly PausedDays[]
}

/** A series for `assessDays`, with the day that its first record stands for: a Monday. */
export type DaySeries = { readonly firstDay: LocalDay; readonly days: readonly DayRecord[] }

/** Somebody who confirmed nothing for so many days only ever writes contacts down. */
const LOG_ONLY_DAYS = 28

/**
 * One record a day from the Monday of `from` to `today`. Today is not over, so its contacts are not known yet,
 * unless the person said that there will be none; today's check-in counts at once.
 */
export const buildDayRecords = (facts: DayFacts, from: LocalDay, today: LocalDay): DaySeries => {
  const firstDay = startOfWeek(from, 1)
  const length = Math.max(0, daysBetween(firstDay, today) + 1)
  const origin = dayNumber(firstDay)
  const indexOf = (day: LocalDay) => dayNumber(day) - origin
  const on = <Fact extends { readonly day: LocalDay }>(list: readonly Fact[]) =>
    new Map(list.map((fact) => [indexOf(fact.day), fact]))

  const logged = on(facts.logged)
  const checkIns = on(facts.checkIns)
  const confirmed = new Set(facts.confirmed.map(indexOf))
  const incomplete = new Set(facts.incomplete.map(indexOf))
  const isAway = awayDays(facts.pauses, indexOf, length)
  const isBridged = bridged(
    length,
    (day) => logged.has(day),
    (day) => checkIns.has(day) || confirmed.has(day),
  )
  const last = length - 1

  const days = Array.from({ length }, (_, day): DayRecord => {
    const entry = logged.get(day)
    const isKnown = entry !== undefined || checkIns.has(day) || confirmed.has(day) || isBridged[day] === true
    const isOver = day < last || confirmed.has(day)
    const counts = isKnown && isOver && !incomplete.has(day)
    return {
      contacts: counts ? (entry?.contacts ?? 0) : null,
      away: isAway[day] ?? false,
      drain: counts ? (entry?.drain ?? 0) : 0,
      feel: feelOf(checkIns.get(day)),
    }
  })
  return { firstDay, days }
}

/** The day that a record of a series stands for. */
export const dayAt = ({ firstDay }: DaySeries, index: number): LocalDay => addDays(firstDay, index)

/** The place of a day in a series; outside of it below 0 or beyond the end. */
export const indexAt = ({ firstDay }: DaySeries, day: LocalDay): number => dayNumber(day) - dayNumber(firstDay)

/** Mean of the answered taps, 1-5; loneliness is turned round. Null without a check-in. */
const feelOf = (checkIn: DayFacts['checkIns'][number] | undefined): number | null => {
  if (checkIn === undefined) return null
  const { mood, energy, loneliness } = checkIn
  return loneliness === null ? (mood + energy) / 2 : (mood + energy + (6 - loneliness)) / 3
}

const awayDays = (
  pauses: readonly PausedDays[],
  indexOf: (day: LocalDay) => number,
  length: number,
): readonly boolean[] => {
  const isAway = Array.from({ length }, () => false)
  for (const { from, to } of pauses) {
    const end = to === null ? length : indexOf(to) + 1
    if (end > 0) isAway.fill(true, Math.max(0, indexOf(from)), end)
  }
  return isAway
}

/** Days between two notes, for as long as nothing but notes was made in the 28 days up to each. */
const bridged = (
  length: number,
  isLogged: (day: number) => boolean,
  isSaid: (day: number) => boolean,
): readonly boolean[] => {
  const isBetween = betweenLogs(Array.from({ length }, (_, day) => isLogged(day)))
  let lastSaid = -Infinity
  return isBetween.map((between, day) => {
    if (isSaid(day)) lastSaid = day
    return between && day - lastSaid >= LOG_ONLY_DAYS
  })
}
