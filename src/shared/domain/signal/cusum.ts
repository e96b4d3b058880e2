import { FADE } from './parameters.ts'

/** How strongly one of the three signals speaks: not, somewhat, clearly. */
export type Signal = 0 | 1 | 2

/** A chart between two days. */
export type ChartState = {
  /** Evidence of the change so far, in units of log-likelihood ratio; 0 and more. */
  readonly sum: number
  readonly signal: Signal
  /** First day of the evidence: the day after the sum was last 0. Null before there was any. */
  readonly since: number | null
}

export const STILL: ChartState = { sum: 0, signal: 0, since: null }

/** The chart begins anew after `day`. */
export const closedOn = (day: number): ChartState => ({ sum: 0, signal: 0, since: day + 1 })

/** Evidence that has grown old by a day. */
export const faded = (chart: ChartState): ChartState => ({ ...chart, sum: chart.sum * FADE.perDay })

export type CusumStep = {
  readonly count: number
  /** What is usual on that day. */
  readonly expected: number
  /** The change that the chart is made for: new mean over usual mean; below 1 for a drop. */
  readonly ratio: number
  /** Variance over mean of the counts: uneven lives need more evidence. */
  readonly dispersion: number
  readonly ceiling: number
}

/**
 * One day's step of a one-sided CUSUM for counts: the log-likelihood ratio of a changed against an unchanged
 * Poisson mean, divided by the dispersion (quasi-Poisson), held between 0 and `ceiling`.
 *
 * It is the chart of Lucas, "Counted data CUSUM's", Technometrics 27 (1985) 129-144, in the form of likelihood
 * ratios: reference value expected·(1 - ratio)/ln(1/ratio) a day.
 */
export const cusumStep = (sum: number, { count, expected, ratio, dispersion, ceiling }: CusumStep): number =>
  Math.min(ceiling, Math.max(0, sum + (expected * (1 - ratio) - count * Math.log(1 / ratio)) / dispersion))
