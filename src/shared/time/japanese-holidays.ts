import { addDays, type LocalDay, type Weekday, weekdayOf } from './day.ts'

/*
 * Public holidays of Japan by the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) as it has
 * stood since 2022; 2020 and 2021 were moved about by special acts. docs/decisions/014 says why it is not a table.
 */

/** The years that the rules below hold for. Later ones need a new formula for the equinoxes, and perhaps a new act. */
export const HOLIDAY_YEARS = { first: 2022, last: 2099 } as const

/** Article 2: those on a fixed day, as `MM-DD`. */
const FIXED = ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'] as const

/** Article 2: those on the second or third Monday of a month. */
const MONDAYS = [
  { month: '01', nth: 2 },
  { month: '07', nth: 3 },
  { month: '09', nth: 3 },
  { month: '10', nth: 2 },
] as const

const SUNDAY: Weekday = 7

/**
 * Day of March and of September on which the sun passes the equinox in Japan, for 1980 to 2099: the customary
 * approximation of what the National Astronomical Observatory announces each February for the year after.
 */
const equinoxes = (year: number): readonly LocalDay[] => {
  const since = year - 1980
  const drift = 0.242194 * since - Math.floor(since / 4)
  return [`${year}-03-${Math.floor(20.8431 + drift)}`, `${year}-09-${Math.floor(23.2488 + drift)}`]
}

const nthMonday = (year: number, { month, nth }: (typeof MONDAYS)[number]): LocalDay => {
  const first: LocalDay = `${year}-${month}-01`
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1))
}

const holidaysOf = (year: number): ReadonlySet<LocalDay> => {
  const national = new Set<LocalDay>([
    ...FIXED.map((monthDay) => `${year}-${monthDay}`),
    ...MONDAYS.map((monday) => nthMonday(year, monday)),
    ...equinoxes(year),
  ])
  const all = new Set(national)
  for (const day of national) {
    // Article 3, paragraph 3: a day between two of them. A year's first and last are too far from the next year's.
    const next = addDays(day, 1)
    if (national.has(addDays(day, 2))) all.add(next)
    // Article 3, paragraph 2: for one on a Sunday, the next day that is none.
    if (weekdayOf(day) !== SUNDAY) continue
    let instead = next
    while (national.has(instead)) instead = addDays(instead, 1)
    all.add(instead)
  }
  return all
}

const years = new Map<number, ReadonlySet<LocalDay>>()

/**
 * Whether a day is a public holiday in Japan, days in lieu and days between two holidays included.
 *
 * @returns false for every day of a year outside `HOLIDAY_YEARS`
 */
export const isJapaneseHoliday = (day: LocalDay): boolean => {
  const year = Number(day.slice(0, 4))
  if (!(year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last)) return false
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.has(day)
}
