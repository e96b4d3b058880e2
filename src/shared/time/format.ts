import type { Language } from '../domain/settings/settings.ts'
import type { LocalDay, Weekday } from './day.ts'

const LOCALE = { ja: 'ja-JP', en: 'en-GB' } as const satisfies Record<Language, string>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Made once for each way to write: making one takes a hundred times as long as using it, and a list has many rows. */
const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

/** A day as a value that Intl can format in UTC; it is never compared with a clock. */
const noonUtc = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`)

/** A day in words: 「11月21日（土）」, “Saturday 21 November”; with the year when `withYear`. */
export const formatDay = (day: LocalDay, language: Language, withYear = false): string => {
  const parts = formatter(LOCALE[language], {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    weekday: language === 'ja' ? 'short' : 'long',
    ...(withYear ? { year: 'numeric' as const } : {}),
  }).format(noonUtc(day))
  return language === 'ja' ? parts.replace('(', '（').replace(')', '）') : parts.replace(',', '')
}

/** True where a day lies in another year than today, so that its year has to be said. */
export const isOfOtherYear = (day: LocalDay, today: LocalDay): boolean => day.slice(0, 4) !== today.slice(0, 4)

/** A day without its weekday: 「11月21日」, “21 November”; with the year when `withYear`. */
export const formatMonthDay = (day: LocalDay, language: Language, withYear = false): string =>
  formatter(LOCALE[language], {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(withYear ? { year: 'numeric' as const } : {}),
  }).format(noonUtc(day))

/** A date as far as it is known: 「2024年5月」, “May 2024”, 「5月3日」. Of the year, the month and the day, what is null is left out. */
export const formatPartialDate = (
  { year, month, day }: { readonly year: number | null; readonly month: number | null; readonly day: number | null },
  language: Language,
): string =>
  formatter(LOCALE[language], {
    timeZone: 'UTC',
    ...(year === null ? {} : { year: 'numeric' as const }),
    ...(month === null ? {} : { month: 'long' as const }),
    ...(day === null ? {} : { day: 'numeric' as const }),
    // A leap year, so that 29 February stays what it is.
  }).format(Date.UTC(year ?? 2024, (month ?? 1) - 1, day ?? 1))

/** The month of a day, short enough for an axis: 「11月」, “Nov”. */
export const formatShortMonth = (day: LocalDay, language: Language): string =>
  formatter(LOCALE[language], { timeZone: 'UTC', month: 'short' }).format(noonUtc(day))

/** A month with its year: 「2026年11月」, “November 2026”. */
export const formatMonth = (day: LocalDay, language: Language): string =>
  formatter(LOCALE[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(noonUtc(day))

/** The weekday of a day, short enough for a column: 「月」, “Mon”; or in full: 「月曜日」, “Monday”. */
export const formatWeekday = (day: LocalDay, language: Language, length: 'short' | 'long' = 'short'): string =>
  formatter(LOCALE[language], { timeZone: 'UTC', weekday: length }).format(noonUtc(day))

/** A year: 「2026年」, “2026”. */
export const formatYear = (year: string, language: Language): string =>
  formatter(LOCALE[language], { timeZone: 'UTC', year: 'numeric' }).format(noonUtc(`${year}-01-01`))

/** A weekday in full: 「日曜日」, “Sunday”. */
export const formatWeekdayName = (weekday: Weekday, language: Language): string =>
  // 1 January 2024 was a Monday.
  formatter(LOCALE[language], { timeZone: 'UTC', weekday: 'long' }).format(noonUtc(`2024-01-0${weekday}`))

/** The time of day of an instant in its zone: 「16:05」, “16:05”. */
export const formatTime = (epochMs: number, zone: string, language: Language): string =>
  formatter(LOCALE[language], {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: false,
  }).format(epochMs)

/** The calendar date of an instant in its zone, cut at midnight (a day of the notebook may begin later). */
export const calendarDate = (epochMs: number, zone: string): LocalDay =>
  formatter('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(epochMs)
