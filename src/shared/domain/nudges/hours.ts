import { addDays, type LocalDay, type Weekday } from '../../time/day.ts'
import { instantOfWallClock, type MinuteOfDay, type WallClock } from '../../time/wall-clock.ts'

/** From a minute of the day up to, not including, another. One that ends before it begins goes on past midnight. */
export type HourRange = { readonly from: MinuteOfDay; readonly to: MinuteOfDay }

export const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const DAY_KINDS = [...DAY_NAMES, 'holiday'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** Hours for each weekday, and for public holidays. A range belongs to the day on which it begins. */
export type WeekHours = Readonly<Record<DayKind, readonly HourRange[]>>

/** Whether a calendar day is a public holiday that has hours of its own. */
export type IsHoliday = (date: LocalDay) => boolean

const MINUTES_OF_DAY = 1_440
const DAYS_AHEAD = 8

/** True while one of the ranges lasts, also one that began the day before. */
export const isWithinHours = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday): boolean =>
  rangesOf(hours, wall, isHoliday, 0).some(
    ({ from, to }) => wall.minute >= from && wall.minute < (to > from ? to : MINUTES_OF_DAY),
  ) || isWithinSpill(hours, wall, isHoliday)

/** Calendar arithmetic is slow, and this is asked every minute: it is done only where yesterday being a holiday matters. */
const isWithinSpill = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday): boolean => {
  const isSpilling = (ranges: readonly HourRange[]) => ranges.some(({ from, to }) => to <= from && wall.minute < to)
  const onWeekday = isSpilling(hours[nameOf(wall.weekday, -1)])
  const onHoliday = isSpilling(hours.holiday)
  return onWeekday === onHoliday ? onWeekday : isSpilling(rangesOf(hours, wall, isHoliday, -1))
}

/** What is left of a day's ranges from now to midnight, the part of a night that began the day before included. */
export const rangesLeft = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday): readonly HourRange[] => {
  const spilled = rangesOf(hours, wall, isHoliday, -1).flatMap(({ from, to }) => (to <= from ? [{ from: 0, to }] : []))
  const own = rangesOf(hours, wall, isHoliday, 0).map(({ from, to }) => ({ from, to: to > from ? to : MINUTES_OF_DAY }))
  return [...spilled, ...own].filter(({ to }) => to > wall.minute)
}

/**
 * The next instant (epoch ms) after now at which a range begins or ends; null when there is none within a week.
 * Edges of ranges that overlap count as well: whoever asks looks again then.
 */
export const nextEdge = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday, zone: string): number | null => {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const edges = edgesOf(hours, wall, isHoliday, ahead).filter((minute) => ahead > 0 || minute > wall.minute)
    if (edges.length > 0) return instantOfWallClock(addDays(wall.date, ahead), Math.min(...edges), zone)
  }
  return null
}

const edgesOf = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday, ahead: number): readonly MinuteOfDay[] => [
  ...rangesOf(hours, wall, isHoliday, ahead).flatMap(({ from, to }) => (to > from ? [from, to] : [from])),
  ...rangesOf(hours, wall, isHoliday, ahead - 1).flatMap(({ from, to }) => (to <= from ? [to] : [])),
]

const rangesOf = (hours: WeekHours, wall: WallClock, isHoliday: IsHoliday, ahead: number): readonly HourRange[] => {
  const date = ahead === 0 ? wall.date : addDays(wall.date, ahead)
  return isHoliday(date) ? hours.holiday : hours[nameOf(wall.weekday, ahead)]
}

const nameOf = (weekday: Weekday, ahead: number): DayKind => DAY_NAMES[(weekday + 6 + ahead) % 7] ?? 'mon'
