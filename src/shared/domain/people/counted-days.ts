import { addDays, type LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'
import { type Month, MONTHS } from './cadence.ts'

/** Days in a row, both ends included. `to` is null while it goes on. */
export type Span = { readonly from: LocalDay; readonly to: LocalDay | null }

/** Days of a silence of the whole notebook that still count: it is not known what happened in the rest. */
export const UNKNOWN_DAYS_THAT_COUNT = 28

/**
 * The unknown part of the time: of each stretch in which the notebook was not used at all, what goes beyond
 * its first `UNKNOWN_DAYS_THAT_COUNT` days. Absence of data is not absence of contact.
 *
 * @param silences stretches without any use; those that still go on reach up to the day before today
 */
export const unknownSpans = (
  silences: readonly { readonly from: LocalDay; readonly to: LocalDay }[],
): readonly Span[] =>
  silences
    .map(({ from, to }) => ({ from: addDays(from, UNKNOWN_DAYS_THAT_COUNT), to }))
    .filter(({ from, to }) => from <= to)

/** Counts the days that matter for a cadence. */
export type DayCount = {
  /** Days after `from` up to and with `to` that count; 0 where `to` is not later. */
  readonly between: (from: LocalDay, to: LocalDay) => number
  /** Whether a day itself counts. */
  readonly isCounted: (day: LocalDay) => boolean
}

type CountOptions = {
  /** First day that is asked about; what lies before is as if it were this day. */
  readonly first: LocalDay
  /** Last day that is asked about; what lies after is as if it were this day. */
  readonly last: LocalDay
  /** Days that do not count: pauses, and time of which nothing is known. */
  readonly leftOut: readonly Span[]
  /** Months whose days count. */
  readonly months: readonly Month[]
}

/**
 * Walks once over the days from `first` to `last` and then answers each question at once. Whole days
 * are counted, so that no zone and no change of the clock can move the answer.
 */
export const createDayCount = ({ first, last, leftOut, months }: CountOptions): DayCount => {
  const start = dayNumber(first)
  const length = Math.max(1, dayNumber(last) - start + 1)
  const isOut = new Uint8Array(length)
  // The same days are asked about again and again: for thousands of people it is their reading that takes long.
  const places = new Map<LocalDay, number>()
  const placeOf = (day: LocalDay): number => {
    const known = places.get(day)
    if (known !== undefined) return known
    const place = Math.min(length - 1, Math.max(0, dayNumber(day) - start))
    places.set(day, place)
    return place
  }
  const leaveOut = (from: number, to: number) => isOut.fill(1, Math.max(0, from), Math.max(0, to))

  for (const { from, to } of leftOut) {
    leaveOut(dayNumber(from) - start, to === null ? length : dayNumber(to) - start + 1)
  }
  if (months.length < MONTHS.length) {
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
      for (const month of MONTHS) {
        if (!months.includes(month)) {
          leaveOut(
            firstOf(year, month) - start,
            (month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)) - start,
          )
        }
      }
    }
  }

  /** How many days up to and with each place count; the first day itself is where counting begins. */
  const upTo = new Int32Array(length)
  for (let place = 1; place < length; place += 1) {
    upTo[place] = (upTo[place - 1] ?? 0) + (isOut[place] === 1 ? 0 : 1)
  }
  return {
    between: (from, to) => Math.max(0, (upTo[placeOf(to)] ?? 0) - (upTo[placeOf(from)] ?? 0)),
    isCounted: (day) => isOut[placeOf(day)] === 0,
  }
}

const firstOf = (year: number, month: number): number =>
  dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
