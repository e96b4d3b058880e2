import { addDays, type LocalDay } from '../../time/day.ts'
import { isJapaneseHoliday } from '../../time/japanese-holidays.ts'
import { type DaySeries, dayAt } from './day-facts.ts'
import type { Question } from './questions.ts'

/** Times of the year in which many people in Japan are away, as `MM-DD`; New Year reaches into the next year. */
const SEASONS = [
  { name: 'golden-week', from: '04-29', to: '05-05' },
  { name: 'obon', from: '08-13', to: '08-16' },
  { name: 'new-year', from: '12-29', to: '01-03' },
] as const

export const HOLIDAY_NAMES = ['golden-week', 'obon', 'new-year', 'public-holiday'] as const
export type HolidayName = (typeof HOLIDAY_NAMES)[number]

/** Asked from so many days before on. */
const AHEAD_DAYS = 3
const QUIET_DAYS = 3

type Span = { readonly from: LocalDay; readonly to: LocalDay }

/**
 * Away over the holidays? Once before the long ones, or after three quiet days with a public holiday among them.
 *
 * @param answered what was answered before: a season that overlaps one of these is not asked about again
 */
export const holidayQuestion = (series: DaySeries, today: LocalDay, answered: readonly Span[]): Question | null => {
  const isNew = ({ from, to }: Span) => !answered.some((span) => span.from <= to && span.to >= from)
  const season = seasonsNear(today).find(({ from, to }) => today >= addDays(from, -AHEAD_DAYS) && today <= to)
  if (season !== undefined) return isNew(season) ? { kind: 'holiday', ...season } : null
  const quiet = quietHoliday(series)
  return quiet !== null && isNew(quiet) ? { kind: 'holiday', name: 'public-holiday', ...quiet } : null
}

const seasonsNear = (today: LocalDay): readonly (Span & { readonly name: HolidayName })[] => {
  const year = Number(today.slice(0, 4))
  return [year - 1, year].flatMap((each) =>
    SEASONS.map(({ name, from, to }) => ({
      name,
      from: `${each}-${from}`,
      // The last free day of the week of May may be one in lieu.
      to: extended(`${to < from ? each + 1 : each}-${to}`),
    })),
  )
}

const extended = (day: LocalDay): LocalDay => (isJapaneseHoliday(addDays(day, 1)) ? extended(addDays(day, 1)) : day)

/** The quiet days up to yesterday, when they are three or more and a public holiday is among them. */
const quietHoliday = (series: DaySeries): Span | null => {
  const last = series.days.length - 2
  let first = last
  const isQuiet = (index: number) => {
    const day = series.days[index]
    return day !== undefined && !day.away && (day.contacts ?? 0) === 0
  }
  while (first >= 0 && isQuiet(first)) first -= 1
  const length = last - first
  if (length < QUIET_DAYS || first < 0) return null
  const days = Array.from({ length }, (_, index) => dayAt(series, first + 1 + index))
  const [from, to] = [days[0], days.at(-1)]
  return from !== undefined && to !== undefined && days.slice(-7).some(isJapaneseHoliday) ? { from, to } : null
}
