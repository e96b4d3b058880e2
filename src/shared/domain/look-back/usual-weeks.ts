import type { LocalDay } from '../../time/day.ts'
import type { DayAssessment } from '../signal/assessment.ts'
import { type DaySeries, indexAt } from '../signal/day-facts.ts'
import type { UsualLevel } from '../signal/usual-level.ts'

/** Contacts a week that are usual for the person: between `low` and `high`, in whole contacts. */
export type UsualWeek = { readonly perWeek: number; readonly low: number; readonly high: number }

/** A week beside what was usual at its end, as far as it was known then. */
export type WeekBesideUsual = {
  /** Null while the usual is being learnt. */
  readonly usual: UsualWeek | null
  /** The contacts spoke on one of its days: it was quieter than usual. */
  readonly isQuiet: boolean
}

const WEEK = 7
/** Four ordinary weeks of five lie inside: the middle 80 % of a normal distribution. */
const BAND = 1.28

/** Mean of the plain contacts of a week, give or take 1.28 standard deviations of a quasi-Poisson count. */
export const usualWeekOf = ({ plainPerDay, dispersion }: UsualLevel): UsualWeek => {
  const perWeek = WEEK * plainPerDay
  const half = BAND * Math.sqrt(dispersion * perWeek)
  return { perWeek, low: Math.max(0, Math.round(perWeek - half)), high: Math.round(perWeek + half) }
}

/**
 * @param start first day of the week
 * @param end its last day that has begun
 * @param assessed the days of the series; null where the signal is not to be heard, so that nothing is compared
 */
export const weekBesideUsual = (
  assessed: { readonly series: DaySeries; readonly all: readonly DayAssessment[] } | null,
  start: LocalDay,
  end: LocalDay,
): WeekBesideUsual => {
  if (assessed === null) return { usual: null, isQuiet: false }
  const { series, all } = assessed
  const last = indexAt(series, end)
  const days = all.slice(Math.max(0, indexAt(series, start)), Math.max(0, last + 1))
  const usual = days.at(-1)?.usual ?? null
  return {
    usual: usual === null ? null : usualWeekOf(usual),
    isQuiet: days.some(({ signals }) => signals.contacts > 0),
  }
}
