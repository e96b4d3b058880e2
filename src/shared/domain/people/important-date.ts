import { addDays, daysBetween, type LocalDay } from '../../time/day.ts'
import { daysIn } from './partial-date.ts'

export const DATE_KINDS = ['birthday', 'anniversary', 'other'] as const
export type DateKind = (typeof DATE_KINDS)[number]

/** A day of the year that matters to someone. */
export type ImportantDate = {
  readonly id: string
  readonly kind: DateKind
  /** What it is, in the person's words. May be empty, but for the kind `other`. */
  readonly label: string
  /** 1-12. */
  readonly month: number
  /** 1-31. */
  readonly day: number
  /** When it was for the first time; null when it is not known. */
  readonly year: number | null
}

type DayOfYear = Pick<ImportantDate, 'month' | 'day' | 'year'>

/** First and last year that a date may have. */
export const DATE_YEARS = { first: 1850, last: 2200 } as const

/** True for a day that there is: 29 February without a year or in a leap year, never 31 April. */
export const isRealDate = ({ month, day, year }: DayOfYear): boolean => {
  const isYear = year === null || (Number.isInteger(year) && year >= DATE_YEARS.first && year <= DATE_YEARS.last)
  if (!isYear || !Number.isInteger(month) || month < 1 || month > 12) return false
  // 2024 is a leap year: without a year every day that some year has is possible.
  return Number.isInteger(day) && day >= 1 && day <= daysIn(year ?? 2024, month)
}

/** When a date comes round. */
export type Occurrence = {
  readonly on: LocalDay
  /** Days from today; 0 = today. */
  readonly inDays: number
  /** Full years since the first time, such as an age; null when the year is not known. 0 on the first time itself. */
  readonly years: number | null
}

/**
 * The next time that a date comes round, today included. One whose year lies ahead comes for the first
 * time in that year.
 *
 * 29 February is shown on 28 February in ordinary years: by Japanese law a year of age is full at the end
 * of the day before the birthday (年齢計算ニ関する法律), and good wishes on the eve are nearer than a day late.
 */
export const nextOccurrence = (date: DayOfYear, today: LocalDay): Occurrence => {
  const thisYear = Number(today.slice(0, 4))
  const from = Math.max(thisYear, date.year ?? thisYear)
  const on = dayIn(date, from) < today ? dayIn(date, from + 1) : dayIn(date, from)
  return {
    on,
    inDays: daysBetween(today, on),
    years: date.year === null ? null : Number(on.slice(0, 4)) - date.year,
  }
}

/** The day on which a date falls in a year. */
const dayIn = ({ month, day }: DayOfYear, year: number): LocalDay => {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
  return addDays(first, Math.min(day, daysIn(year, month)) - 1)
}
