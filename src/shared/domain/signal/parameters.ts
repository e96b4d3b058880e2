/*
 * Every figure that the signal rests on. They were chosen by simulation on made-up people; docs/signal.md
 * shows what each buys and costs. A change here changes what is known of false alarms: run `npm run signal:sim`.
 */

/** The usual level: what an ordinary day of this person looks like. */
export const USUAL = {
  /** Usable days that make up the usual. */
  windowDays: 84,
  /** The latest days are left out, so that a new drop does not lower its own yardstick. */
  guardDays: 14,
  /** How far back the window may reach, in calendar days. */
  reachDays: 168,
  /** Usable days before there is a usual. */
  learningDays: 28,
  /** Contacts in the window, below which nothing can be said. */
  leastContacts: 6,
  /** A day counts at most as much as this share of days reaches, and never less than `leastCap`. */
  capQuantile: 0.95,
  leastCap: 3,
  /** Pseudo-contacts that draw the weight of a weekday to 1. */
  weekdayPrior: 4,
  /** Variance over mean of weekly totals, drawn to `prior` as if by so many weeks. */
  dispersion: { prior: 1.5, priorWeeks: 4, least: 1, most: 4, leastDaysOfWeek: 4 },
  /** A usual made of so many days is doubted as much again as a well-known one. */
  doubtDays: 21,
} as const

/** Evidence of fewer contacts: a CUSUM for a drop to half. */
export const CONTACTS = {
  /** The change it is made for, as a share of the usual. */
  ratio: 0.5,
  /** Limits grow a little with the usual, as `perDay` to this power. */
  limitExponent: 0.1,
  /** The sum stops here, in multiples of the upper limit, so that a long drop can be left behind. */
  ceiling: 1.5,
  /** Plain check: the last 14 usable days at or below this share of the usual, or the last 7 below the other. */
  plainFortnight: 0.7,
  plainWeek: 0.4,
  /** The signal closes when the last 14 usable days are back at this share, or the sum at half the lower limit. */
  closesAt: 0.85,
} as const

/** Evidence of more draining contacts: the same chart, upwards. */
export const LOAD = {
  ratio: 1.8,
  raised: 2,
  high: 3,
  ceiling: 1.5,
  /** A day may count this much more than the cap of the usual: many at once is what is looked for. */
  aboveCap: 2,
  /** The usual is taken as one draining contact a week at least. */
  leastPerDay: 1 / 7,
  closesAt: 1.15,
} as const

/** The trend of the check-ins: an EWMA of standardised answers. */
export const FEELING = {
  /** Share of a new check-in in the trend. */
  weight: 0.15,
  /** Standard deviation expected beforehand, with the weight of so many check-ins, and the least believed. */
  priorSpread: 0.6,
  priorCheckIns: 10,
  leastSpread: 0.35,
  /** Check-ins before there is a usual. */
  learningCheckIns: 14,
  /** A short history is doubted as if by so many check-ins. */
  doubtCheckIns: 5,
  /** The trend in standard deviations below the usual. It closes at half of `lowered`. */
  lowered: 0.9,
  low: 1.2,
} as const

/** Scores of a well-being scale (WHO-5, 0-100) that lower how one feels, and for how many days. */
export const WELL_BEING = { lowered: 50, low: 28, countsDays: 28 } as const

/** Unknown days in a row after which old evidence begins to fade, and what is left of it a day later. */
export const FADE = { afterDays: 7, perDay: 0.95 } as const

/** Known or away days among the last 14, below which the level may fall and not rise. */
export const RECENT = { days: 14, leastKnown: 8 } as const

/** How soon the contacts speak up. Fewer false alarms are paid for by noticing later. */
export const SENSITIVITIES = ['calm', 'standard', 'sensitive'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** Limits of the sum of the contacts, before they are fitted to the usual. */
export type Limits = { readonly watch: number; readonly low: number }

export const LIMITS: Readonly<Record<Sensitivity, Limits>> = {
  calm: { watch: 3, low: 4.1 },
  standard: { watch: 2.4, low: 3.5 },
  sensitive: { watch: 1.9, low: 3 },
}

/** "Quiet on purpose": so long the contacts say nothing. */
export const MUTE_DAYS = 21

/** Contacts a week: below, the contacts alone say too little and are left aside; the check-ins remain. */
export const LEAST_USUAL_PER_WEEK = 2
