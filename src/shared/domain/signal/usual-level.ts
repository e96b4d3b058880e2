import { type DailyCounts, evened } from './day-record.ts'
import { USUAL } from './parameters.ts'

/** What is usual for a person: the yardstick of the charts. Counts are evened out and capped where not called plain. */
export type UsualLevel = {
  /** Contacts per usable day. */
  readonly perDay: number
  /** The same of plain contacts, for words and pictures. */
  readonly plainPerDay: number
  /** Weights of Monday to Sunday, 1 on average. */
  readonly weekdays: readonly number[]
  /** Variance over mean of weekly totals, 1 (as chance alone would have it) to 4. */
  readonly dispersion: number
  /** No day counts more than this. */
  readonly cap: number
  /** How many usable days it rests on, and the first and last of them. */
  readonly days: number
  readonly firstDay: number
  readonly lastDay: number
}

export type UsualOptions = {
  /** Days not to learn from, such as those of an open signal; true at their index. */
  readonly leftOut: readonly boolean[]
  /** First day to learn from. */
  readonly from: number
  readonly leastContacts: number
}

const WEEK = 7

/**
 * The usual level as it is known before a day, without looking at that day or later. It rests on the last 84
 * usable days that end 14 days ago; until these hold 28, on the first 28 usable days there are.
 *
 * Winsorised mean with weights of weekdays and a quasi-Poisson dispersion, each drawn to what is likely
 * beforehand while there is little to go by.
 *
 * @returns null while it is being learnt: fewer than 28 usable days, or too few contacts in them
 */
export const usualLevel = (counts: DailyCounts, before: number, options: UsualOptions): UsualLevel | null => {
  const guarded = usableDays(counts, before - USUAL.guardDays, options)
  const days =
    guarded.length >= USUAL.learningDays ? guarded : usableDays(counts, before, options).slice(-USUAL.learningDays)
  const [lastDay, firstDay] = [days[0], days.at(-1)]
  if (days.length < USUAL.learningDays || lastDay === undefined || firstDay === undefined) return null

  // Looked at for every week of a life: plain loops over numbers.
  const capped = new Float64Array(days.length)
  let plain = 0
  days.forEach((day, index) => {
    const count = counts[day] ?? 0
    plain += count
    capped[index] = evened(count)
  })
  const cap = capOf(capped)
  let total = 0
  for (let index = 0; index < capped.length; index += 1) {
    const count = Math.min(capped[index] ?? 0, cap)
    capped[index] = count
    total += count
  }
  if (total < options.leastContacts) return null

  const perDay = total / days.length
  const weekdays = weekdayWeights(days, capped, perDay)
  return {
    perDay,
    plainPerDay: plain / days.length,
    weekdays,
    dispersion: dispersionOf(days, capped, (day) => perDay * weightOn(weekdays, day)),
    cap,
    days: days.length,
    firstDay,
    lastDay,
  }
}

/** Contacts (evened, capped) that are usual on a day, by its weekday. */
export const expectedOn = ({ perDay, weekdays }: UsualLevel, day: number): number => perDay * weightOn(weekdays, day)

/** Dispersion with the doubt that a short history deserves. */
export const doubted = ({ dispersion, days }: UsualLevel): number => dispersion * (1 + USUAL.doubtDays / days)

/** Usable days before `end`, the latest first: at most as many as the window holds, and no further back than it reaches. */
const usableDays = (counts: DailyCounts, end: number, { leftOut, from }: UsualOptions): readonly number[] => {
  const days: number[] = []
  const earliest = Math.max(from, end - USUAL.reachDays)
  for (let day = end - 1; day >= earliest && days.length < USUAL.windowDays; day -= 1) {
    const count = counts[day]
    if (count !== null && count !== undefined && leftOut[day] !== true) days.push(day)
  }
  return days
}

/** One party must not raise the usual for two months. */
const capOf = (weights: Float64Array): number => {
  const sorted = weights.slice().sort()
  return Math.max(USUAL.leastCap, sorted[Math.floor(USUAL.capQuantile * (sorted.length - 1))] ?? 0)
}

const weekdayWeights = (days: readonly number[], capped: Float64Array, perDay: number): readonly number[] => {
  const contacts = new Float64Array(WEEK)
  const times = new Float64Array(WEEK)
  days.forEach((day, index) => {
    const weekday = day % WEEK
    contacts[weekday] = (contacts[weekday] ?? 0) + (capped[index] ?? 0)
    times[weekday] = (times[weekday] ?? 0) + 1
  })
  return Array.from(
    contacts,
    (count, weekday) => (count + USUAL.weekdayPrior) / (perDay * (times[weekday] ?? 0) + USUAL.weekdayPrior),
  )
}

/** Pearson's statistic of the weekly totals over its degrees of freedom, drawn to what is likely beforehand. */
const dispersionOf = (days: readonly number[], capped: Float64Array, expected: (day: number) => number): number => {
  const { prior, priorWeeks, least, most, leastDaysOfWeek } = USUAL.dispersion
  let pearson = 0
  let weeks = 0
  let week = { number: -1, contacts: 0, expected: 0, days: 0 }
  const close = () => {
    if (week.days < leastDaysOfWeek) return
    // Where nothing is expected nothing came, which fits.
    if (week.expected > 0) pearson += (week.contacts - week.expected) ** 2 / week.expected
    weeks += 1
  }
  days.forEach((day, index) => {
    const number = Math.floor(day / WEEK)
    if (number !== week.number) {
      close()
      week = { number, contacts: 0, expected: 0, days: 0 }
    }
    week.contacts += capped[index] ?? 0
    week.expected += expected(day)
    week.days += 1
  })
  close()
  const degrees = Math.max(0, weeks - 1)
  return Math.min(most, Math.max(least, (priorWeeks * prior + pearson) / (priorWeeks + degrees)))
}

const weightOn = (weekdays: readonly number[], day: number): number => weekdays[day % WEEK] ?? 1
