import type { LocalDay } from '../../time/day.ts'
import type { DayAssessment } from '../signal/assessment.ts'
import { type DaySeries, indexAt } from '../signal/day-facts.ts'
import type { UsualLevel } from '../signal/usual-level.ts'
import type { Bucket } from './buckets.ts'

/** Contacts that are usual for the person: `perWeek`, and in a whole bucket between `low` and `high` of them. */
export type UsualContacts = { readonly perWeek: number; readonly low: number; readonly high: number }

/** A bucket beside what was usual at its end, as far as it was known then. */
export type BesideUsual = {
  /** Null while the usual is being learnt. */
  readonly usual: UsualContacts | null
  /** Contacts of a whole bucket as they were usual 26 weeks before; null where that is not known. */
  readonly halfYearBefore: number | null
  /** The contacts spoke on one of its days: it was quieter than usual. */
  readonly isQuiet: boolean
}

const WEEK = 7
const HALF_YEAR = 26 * WEEK
/** Four ordinary buckets of five lie inside: the middle 80 % of a normal distribution. */
const BAND = 1.28
/** By how much of itself the usual has to differ from that of half a year before to be spoken of. Our own choice. */
const MOVED = 0.25

/**
 * Mean of the plain contacts of so many days, give or take 1.28 standard deviations of a quasi-Poisson count.
 *
 * @param days of a whole bucket
 */
export const usualContactsOf = ({ plainPerDay, dispersion }: UsualLevel, days: number): UsualContacts => {
  const mean = days * plainPerDay
  const half = BAND * Math.sqrt(dispersion * mean)
  return { perWeek: WEEK * plainPerDay, low: Math.max(0, Math.round(mean - half)), high: Math.round(mean + half) }
}

/**
 * @param bucket its first and last day
 * @param today the last day that has begun
 * @param assessed the days of the series; null where the signal is not to be heard, so that nothing is compared
 */
export const besideUsual = (
  assessed: { readonly series: DaySeries; readonly all: readonly DayAssessment[] } | null,
  { start, end }: Pick<Bucket, 'start' | 'end'>,
  today: LocalDay,
): BesideUsual => {
  if (assessed === null) return { usual: null, halfYearBefore: null, isQuiet: false }
  const { series, all } = assessed
  const [first, whole] = [indexAt(series, start), indexAt(series, end) + 1]
  const last = indexAt(series, end < today ? end : today)
  const days = all.slice(Math.max(0, first), Math.max(0, last + 1))
  const usual = days.at(-1)?.usual ?? null
  const before = all[last - HALF_YEAR]?.usual ?? null
  return {
    usual: usual === null ? null : usualContactsOf(usual, whole - first),
    halfYearBefore: before === null ? null : (whole - first) * before.plainPerDay,
    isQuiet: days.some(({ signals }) => signals.contacts > 0),
  }
}

/** Contacts a week that were usual half a year ago, where today's usual is another by a quarter or more; else null. */
export const movedFrom = (
  { usual, halfYearBefore }: Pick<BesideUsual, 'usual' | 'halfYearBefore'>,
  days: number,
): number | null => {
  if (usual === null || halfYearBefore === null) return null
  const before = (WEEK * halfYearBefore) / days
  return Math.abs(usual.perWeek - before) >= MOVED * before && before > 0 ? before : null
}
