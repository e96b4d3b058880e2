import { addDays, daysBetween, type LocalDay, startOfWeek, type Weekday } from '../../time/day.ts'

/** How far back the charts go: 4, 12, 26 or 52 weeks, or everything there is. The current week is one of them. */
export const CHART_RANGES = ['4w', '12w', '26w', '52w', 'all'] as const
export type ChartRange = (typeof CHART_RANGES)[number]

/** One place on the axis: a week, or several in a row. */
export type Bucket = {
  readonly start: LocalDay
  /** Last day, also when it has not come yet. */
  readonly end: LocalDay
  /** Today lies in it, so that it is not over. */
  readonly isCurrent: boolean
}

export type Buckets = {
  /** Oldest first, without a gap. */
  readonly buckets: readonly Bucket[]
  /** Days of one bucket: a multiple of seven. */
  readonly days: number
}

/** More marks than this are not told apart in a chart. */
const MOST_BUCKETS = 44
/** Weeks in one bucket, the fewest first. */
const WIDTHS = [1, 4, 13, 26, 52] as const
const WEEKS_SHOWN_SINGLY = 26

/**
 * Cuts a range into weeks, or into runs of weeks where there would be too many. The last bucket ends with the current
 * week, so that every bucket is whole but the last.
 *
 * @param firstKnown first day of which anything is known; with `all` the range begins there. Null: an empty notebook,
 *   which has the shortest range.
 */
export const bucketsOf = (
  range: ChartRange,
  today: LocalDay,
  firstKnown: LocalDay | null,
  firstWeekday: Weekday,
): Buckets => {
  const currentWeek = startOfWeek(today, firstWeekday)
  const weeks = weeksOf(range, currentWeek, firstKnown, firstWeekday)
  const width = WIDTHS.find((each) => weeks <= (each === 1 ? WEEKS_SHOWN_SINGLY : each * MOST_BUCKETS)) ?? 52
  const count = Math.ceil(weeks / width)
  const days = 7 * width
  const last = addDays(currentWeek, 6)
  return {
    days,
    buckets: Array.from({ length: count }, (_, index) => {
      const end = addDays(last, -days * (count - 1 - index))
      return { start: addDays(end, 1 - days), end, isCurrent: index === count - 1 }
    }),
  }
}

const WEEKS_OF_RANGE = { '4w': 4, '12w': 12, '26w': 26, '52w': 52 } as const

const weeksOf = (
  range: ChartRange,
  currentWeek: LocalDay,
  firstKnown: LocalDay | null,
  firstWeekday: Weekday,
): number => {
  if (range !== 'all') return WEEKS_OF_RANGE[range]
  if (firstKnown === null) return WEEKS_OF_RANGE['4w']
  const weeks = daysBetween(startOfWeek(firstKnown, firstWeekday), currentWeek) / 7 + 1
  return Math.max(WEEKS_OF_RANGE['4w'], weeks)
}

/** Place of a day among the buckets, from 0; null when it lies in none. */
export const bucketAt = ({ buckets, days }: Buckets, day: LocalDay): number | null => {
  const first = buckets[0]
  if (first === undefined) return null
  const index = Math.floor(daysBetween(first.start, day) / days)
  return index >= 0 && index < buckets.length ? index : null
}
