import { evidenceOfDrop, isPlainlyFewer, limitsFor } from '../../../src/shared/domain/signal/contacts-chart.ts'
import { faded, STILL } from '../../../src/shared/domain/signal/cusum.ts'
import { FADE, USUAL } from '../../../src/shared/domain/signal/parameters.ts'
import { type UsualLevel, usualLevel } from '../../../src/shared/domain/signal/usual-level.ts'
import type { Lived } from './people.ts'

/** After an alarm the chart begins anew and is silent for so many days: alarms near to one another count once. */
const SILENT_DAYS = 28
/** Here the chart may grow to this multiple of its limit. */
const CEILING = 2

/**
 * The days on which the chart of contacts crosses a limit, made of the product's own usual, evidence and plain
 * check. Unlike the level it has no state that stays open: it rings once and begins anew, so that alarms can be
 * counted and compared.
 *
 * @param watch the limit, before it is fitted to the usual
 * @param most stop after so many alarms
 */
export const alarmDays = ({ counts, away }: Lived, watch: number, most = Infinity): readonly number[] => {
  const usable = counts.map((count, day) => (away[day] === true ? null : count))
  const alarms: number[] = []
  const leftOut: boolean[] = []
  let usual: UsualLevel | null = null
  let limit = watch
  let chart = STILL
  let silentUntil = 0
  let unknown = 0

  for (let day = 0; day < usable.length && alarms.length < most; day += 1) {
    if (day % 7 === 0 && (usual === null || chart.sum <= limit)) {
      usual = usualLevel(usable, day, { leftOut, from: 0, leastContacts: USUAL.leastContacts }) ?? usual
      if (usual !== null) limit = limitsFor({ watch, low: watch }, usual).watch
    }
    if (usual === null) continue
    const count = usable[day]
    if (count === null || count === undefined) {
      if (away[day] === true) continue
      unknown += 1
      if (unknown > FADE.afterDays) chart = faded(chart)
      continue
    }
    unknown = 0
    chart = { ...chart, sum: evidenceOfDrop(chart.sum, day, count, usual, CEILING * limit) }
    leftOut[day] = chart.sum > limit
    if (day < silentUntil || chart.sum < limit || !isPlainlyFewer(usable, day, usual)) continue
    alarms.push(day)
    chart = STILL
    silentUntil = day + SILENT_DAYS
  }
  return alarms
}

/** The first 8 weeks are for learning: alarms and days count from here. */
const COUNTED_FROM = 56

/** False alarms for each year that a person lives without a change. */
export const alarmsPerYear = (
  people: readonly Lived[],
  alarms: readonly (readonly number[])[],
  from = COUNTED_FROM,
): number => {
  const rung = alarms.reduce((sum, days) => sum + days.filter((day) => day >= from).length, 0)
  const days = people.reduce((sum, { counts }) => sum + counts.length - from, 0)
  return (rung / days) * 365.25
}

export type Detection = {
  /** Shares of people in whom the change was found within so many weeks. */
  readonly within: Readonly<Record<1 | 2 | 3 | 4, number>>
  /** Days until half of them were found; null when that is never. */
  readonly median: number | null
}

/** How soon a change is found. People with an alarm in the 28 days before it are left out. */
export const detectionOf = (alarms: readonly (readonly number[])[], changes: readonly number[]): Detection => {
  const delays = alarms.flatMap((days, index) => {
    const change = changes[index] ?? 0
    if (days.some((day) => day < change && day >= change - SILENT_DAYS)) return []
    const found = days.find((day) => day >= change)
    return [found === undefined ? Infinity : found - change + 1]
  })
  delays.sort((a, b) => a - b)
  const within = (weeks: number) => delays.filter((delay) => delay <= 7 * weeks).length / delays.length
  const median = delays[Math.floor(delays.length / 2)] ?? Infinity
  return {
    within: { 1: within(1), 2: within(2), 3: within(3), 4: within(4) },
    median: Number.isFinite(median) ? median : null,
  }
}
