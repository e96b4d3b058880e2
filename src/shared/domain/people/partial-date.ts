import { addDays, type LocalDay } from '../../time/day.ts'
import { Temporal } from '../../time/temporal.ts'

/** A date as exactly as one remembers it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

const SHAPE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/

/** The parts of a partial date; null for anything that is not one, such as `2026-02-30` or the year 0. */
export const partsOf = (
  text: string,
): { readonly year: number; readonly month: number | null; readonly day: number | null } | null => {
  const { year, month, day } = SHAPE.exec(text)?.groups ?? {}
  if (year === undefined || year === '0000') return null
  const parts = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return null
  if (parts.month !== null && parts.day !== null && (parts.day < 1 || parts.day > daysIn(parts.year, parts.month))) {
    return null
  }
  return parts
}

/** Days of a month of a year. */
export const daysIn = (year: number, month: number): number => Temporal.PlainYearMonth.from({ year, month }).daysInMonth

/**
 * The day that stands for a partial date where one is needed: the day itself, else the middle of the
 * month or of the year, which is never further off than half of what is not known.
 *
 * @throws RangeError where `text` is not a partial date
 */
export const middleOf = (text: PartialDate): LocalDay => {
  const parts = partsOf(text)
  if (parts === null) throw new RangeError('not a partial date')
  const { year, month, day } = parts
  const first = new Temporal.PlainDate(year, month ?? 1, day ?? 1).toString()
  if (day !== null) return first
  return addDays(first, month === null ? 182 : 14)
}
