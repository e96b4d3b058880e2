import { isRealDate } from '../people/important-date.ts'

/** A day of the year, with its year where it is known. */
export type DayOfYear = { readonly month: number; readonly day: number; readonly year: number | null }

/** What is meant by `3/4/1980`. */
export type DayOrder = 'month-first' | 'day-first'

/** First years of the Japanese eras, less one: 昭和60年 = 1985. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018,
}

/** Year, month and day in this order, in all the ways in which they are written; the rest of a time may follow. */
const YEAR_FIRST = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t.*)?$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[t ].*)?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
  /^--(?<month>\d{2})-?(?<day>\d{2})(?:t.*)?$/,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
  /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/,
]
const ERA =
  /^(?<era>明治|大正|昭和|平成|令和|[mtshr])(?<year>元|\d{1,2})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/
const YEAR_LAST = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})$/

/**
 * Reads a day out of a file: `1985-04-12`, `19850412T…`, `--0412`, `1985年4月12日`, 「昭和60年4月12日」, `4/12/1985`.
 *
 * @param order which number stands first where the year stands last; days with points are day first always
 * @returns null for anything that is no day that there is
 */
export const readDate = (written: string, order: DayOrder = 'month-first'): DayOfYear | null => {
  const text = written.normalize('NFKC').trim().toLowerCase()
  for (const pattern of YEAR_FIRST) {
    const groups = pattern.exec(text)?.groups
    if (groups !== undefined) return real(groups['year'] ?? null, groups['month'], groups['day'])
  }
  const era = ERA.exec(text)?.groups
  if (era !== undefined) {
    const year = (ERAS[era['era'] ?? ''] ?? 0) + (era['year'] === '元' ? 1 : Number(era['year']))
    return real(String(year), era['month'], era['day'])
  }
  const last = YEAR_LAST.exec(text)?.groups
  if (last === undefined) return null
  const { first, second, year = null } = last
  const isDayFirst = text.includes('.') || order === 'day-first'
  return isDayFirst ? real(year, second, first) : real(year, first, second)
}

/** In which order days with the year last are meant, as far as one of them shows it; null when none does. */
export const orderOf = (texts: readonly string[]): DayOrder | null => {
  for (const text of texts) {
    const { first, second } = YEAR_LAST.exec(text.normalize('NFKC').trim())?.groups ?? {}
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return null
}

/** True for a day that reads both ways and differently: `3/4/1980`, but not `3.4.1980` or `4/4/1980`. */
export const isEitherWay = (text: string): boolean => {
  const { first, second } = YEAR_LAST.exec(text.normalize('NFKC').trim())?.groups ?? {}
  if (first === undefined || second === undefined || text.includes('.')) return false
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/** Apple's sign for a year that is not known. */
const NO_YEAR = 1604

const real = (year: string | null, month = '', day = ''): DayOfYear | null => {
  const known = year === null || Number(year) === NO_YEAR ? null : Number(year)
  const date = { month: Number(month), day: Number(day), year: known }
  return isRealDate(date) ? date : null
}
