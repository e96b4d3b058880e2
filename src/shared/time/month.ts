import { addDays, type LocalDay, startOfWeek, type Weekday } from './day.ts'
import { Temporal } from './temporal.ts'

/** A calendar month as `YYYY-MM`. Sorts as text. */
export type Month = string

/** The month that holds a day. */
export const monthOf = (day: LocalDay): Month => day.slice(0, 7)

/** The month `months` later (earlier when negative). */
export const addMonths = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString()

/** First and last day of a month. */
export const daysOfMonth = (month: Month): { readonly first: LocalDay; readonly last: LocalDay } => ({
  first: `${month}-01`,
  last: `${month}-${String(Temporal.PlainYearMonth.from(month).daysInMonth).padStart(2, '0')}`,
})

/** The day `months` later (earlier when negative); the last of the month where that has no such day. */
export const sameDayOfMonth = (day: LocalDay, months: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** The weeks of a month, seven places each; null where a place belongs to another month. */
export const weeksOfMonth = (month: Month, firstWeekday: Weekday): readonly (readonly (LocalDay | null)[])[] => {
  const { first, last } = daysOfMonth(month)
  const weeks: (LocalDay | null)[][] = []
  for (let start = startOfWeek(first, firstWeekday); start <= last; start = addDays(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(start, index)).map((day) =>
        monthOf(day) === month ? day : null,
      ),
    )
  }
  return weeks
}

/**
 * The same day in other years: of each year from `from` to `to` but its own, latest first. 29 February is the
 * 28th where there is no 29th, and the 28th of a year without a 29th brings the 29th of others along.
 */
export const sameDayInYears = (day: LocalDay, from: number, to: number): readonly LocalDay[] => {
  const year = Number(day.slice(0, 4))
  const monthDay = day.slice(5)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => to - index).flatMap((other) => {
    if (other === year) return []
    const written = String(other).padStart(4, '0')
    const isLeap = Temporal.PlainYearMonth.from(`${written}-02`).daysInMonth === 29
    if (monthDay === '02-29') return [`${written}-02-${isLeap ? '29' : '28'}`]
    const isEnd = monthDay === '02-28' && isLeap && Temporal.PlainYearMonth.from(day.slice(0, 7)).daysInMonth === 28
    return isEnd ? [`${written}-02-29`, `${written}-02-28`] : [`${written}-${monthDay}`]
  })
}
