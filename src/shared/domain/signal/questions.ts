import { addDays, daysBetween, type LocalDay, startOfWeek, weekdayOf } from '../../time/day.ts'
import type { DayAssessment } from './assessment.ts'
import { type DaySeries, dayAt } from './day-facts.ts'
import type { HolidayName } from './holiday-question.ts'

/** What the app may ask about the days, one at a time. Days are inclusive. */
export type Question =
  /** Back after three unknown days or more: how was it meanwhile? */
  | { readonly kind: 'catch-up'; readonly from: LocalDay; readonly to: LocalDay }
  /** Contacts have become fewer: on purpose, away, not everything written down, or not sure? */
  | { readonly kind: 'watch'; readonly from: LocalDay; readonly to: LocalDay }
  /** Low for six weeks with ordinary check-ins: is this the new usual? */
  | { readonly kind: 'new-usual' }
  /** Away over these holidays? */
  | { readonly kind: 'holiday'; readonly name: HolidayName; readonly from: LocalDay; readonly to: LocalDay }
  /** Is this week complete? From its Monday to its Sunday. */
  | { readonly kind: 'week-complete'; readonly from: LocalDay; readonly to: LocalDay }

const CATCH_UP_AFTER_DAYS = 3
const NEW_USUAL_AFTER_DAYS = 42
const SUNDAY = 7
/** A week is asked about on its Sunday from this hour on, and on the next two days. */
const EVENING_HOUR = 17
const DAYS_TO_ASK_LATER = 2

const isUnknown = (series: DaySeries, index: number): boolean => {
  const day = series.days[index]
  return day?.contacts === null && day.feel === null && !day.away
}

/**
 * The unknown days just before today, when they are three or more and something was known before them.
 *
 * @param answeredTo last day that such a question was answered for; null when there was none
 */
export const catchUpQuestion = (series: DaySeries, answeredTo: LocalDay | null): Question | null => {
  const last = series.days.length - 2
  let first = last
  while (first >= 0 && isUnknown(series, first)) first -= 1
  const gap = last - first
  const to = dayAt(series, last)
  if (first < 0 || gap < CATCH_UP_AFTER_DAYS || (answeredTo !== null && answeredTo >= to)) return null
  return { kind: 'catch-up', from: dayAt(series, first + 1), to }
}

/**
 * The first question when the contacts speak, once for each time that they do.
 *
 * @param answeredOn days on which it was answered before
 */
export const watchQuestion = (
  series: DaySeries,
  assessed: readonly DayAssessment[],
  answeredOn: readonly LocalDay[],
): Question | null => {
  const today = assessed.at(-1)
  if (today === undefined || today.signals.contacts === 0 || today.data !== 'ok') return null
  let began = today.day
  while (began > 0 && (assessed[began - 1]?.signals.contacts ?? 0) > 0) began -= 1
  const opened = dayAt(series, began)
  if (answeredOn.some((day) => day >= opened)) return null
  const from = Math.max(0, Math.min(today.evidence.since ?? today.day, today.day - 1))
  return { kind: 'watch', from: dayAt(series, from), to: dayAt(series, Math.max(from, today.day - 1)) }
}

/**
 * After six weeks at low by the contacts alone.
 *
 * @param answeredOn days on which it was answered before; it is asked anew only after six further weeks
 */
export const newUsualQuestion = (
  series: DaySeries,
  assessed: readonly DayAssessment[],
  answeredOn: readonly LocalDay[],
): Question | null => {
  const lately = assessed.slice(-NEW_USUAL_AFTER_DAYS)
  const isLowByContacts = ({ level, signals }: DayAssessment) =>
    level === 'low' && signals.contacts > 0 && signals.feeling === 0 && signals.load === 0
  if (lately.length < NEW_USUAL_AFTER_DAYS || !lately.every(isLowByContacts)) return null
  const today = dayAt(series, series.days.length - 1)
  const isAnswered = answeredOn.some((day) => daysBetween(day, today) < NEW_USUAL_AFTER_DAYS)
  return isAnswered ? null : { kind: 'new-usual' }
}

/**
 * For weeks with notes and unknown days: is everything written down? Weeks run from Monday to Sunday here.
 *
 * @param hour on the person's clock, 0-23
 * @param answeredWeeks Mondays of the weeks that were answered
 */
export const weekQuestion = (
  series: DaySeries,
  today: LocalDay,
  hour: number,
  answeredWeeks: readonly LocalDay[],
): Question | null => {
  const isSunday = weekdayOf(today) === SUNDAY
  if (isSunday ? hour < EVENING_HOUR : weekdayOf(today) > DAYS_TO_ASK_LATER) return null
  const from = isSunday ? startOfWeek(today, 1) : addDays(startOfWeek(today, 1), -7)
  const to = addDays(from, 6)
  if (answeredWeeks.includes(from)) return null
  const first = daysBetween(series.firstDay, from)
  const indices = Array.from({ length: 7 }, (_, day) => first + day).filter((index) => index < series.days.length)
  const hasNotes = indices.some((index) => (series.days[index]?.contacts ?? 0) > 0)
  const past = isSunday ? indices.slice(0, -1) : indices
  return hasNotes && past.some((index) => isUnknown(series, index)) ? { kind: 'week-complete', from, to } : null
}
