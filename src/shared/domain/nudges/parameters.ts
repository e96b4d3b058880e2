/** The figures of the planner. What stands behind each of them is in docs/nudges.md. */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A nudge that is held, or shown and not answered, is let go after this (ms). */
export const EXPIRES_AFTER_MS = 6 * HOUR_MS

/** No word to somebody who has been away from the keyboard for so long (ms); it is also a break. */
export const AWAY_AFTER_MS = 5 * MINUTE_MS

/** Somebody who has just come back is left alone for at least, and at most, so long (ms). Which of it: the day says. */
export const SETTLE_MS = { least: 2 * MINUTE_MS, most: 10 * MINUTE_MS } as const

/** Time since the nudge before (ms): for what nobody asked for, and for what the person set a time for. */
export const SPACING_MS = { unasked: 3 * HOUR_MS, asked: 10 * MINUTE_MS } as const

/** Time since something was written down (ms). */
export const AFTER_LOGGING_MS = { unasked: HOUR_MS, asked: 15 * MINUTE_MS } as const

/** Days of the window of the weekly limit. */
export const WEEK_DAYS = 7

/** Limits of the signal's own nudges: so many in so many days. */
export const SIGNAL_LIMITS = [
  { most: 1, days: 7 },
  { most: 4, days: 60 },
] as const

/** Days between two nudges of a kind that nobody asked for, by how often the person wants it. */
export const BASE_INTERVAL_DAYS = {
  rest: { more: 2, usual: 3, fewer: 7 },
  'follow-up': { more: 1, usual: 1, fewer: 3 },
  'reach-out': { more: 2, usual: 3, fewer: 7 },
} as const

/** A kind that goes unanswered comes more seldom: after so many in a row, one step further (days). */
export const BACK_OFF = { unanswered: 2, days: [7, 14, 28] } as const

/** Nobody is named twice within so many days. */
export const SAME_PERSON_DAYS = 14

/** So many times "not helpful" switch a kind off. */
export const NOT_HELPFUL_LIMIT = 3

/** A kind of which the last so many led to less than such a share of answers is let go. */
export const HABITUATION = { shows: 8, share: 0.1 } as const

/** From which snooze on the app asks whether it shall come more seldom. */
export const ASK_RARER_AFTER = 3

/** Minutes of the day between which it is late: nothing but rest then. */
export const LATE = { from: 22 * 60, to: 5 * 60 } as const

/** Unbroken use (ms) after which a break is suggested. */
export const LONG_USE_MS = 100 * MINUTE_MS

/** When rest comes first and people afterwards: so long after the word about rest (ms), and not for longer. */
export const REST_FIRST_MS = { least: 2 * DAY_MS, most: 14 * DAY_MS } as const

/**
 * Learning of the hour: over how many days and from how many nudges on, in all and in the hour that is waited for;
 * how many made-up nudges of the usual success an hour begins with; how much better an hour has to be; and every how
 * many days nothing is moved.
 */
export const LEARNING = {
  days: 180,
  least: 10,
  leastInHour: 3,
  prior: 4,
  better: 0.1,
  freeEvery: 4,
  answeredWithinMs: 2 * HOUR_MS,
} as const

/** How many days of what was shown the planner looks back on. */
export const LOOK_BACK_DAYS = 400

/** A clock that was wrong for a while leaves nudges in the future: those further ahead than this (ms) are passed over. */
export const FUTURE_MS = 2 * DAY_MS

/** How many wordings each reason has. */
export const WORDINGS = 8

/** "Later today" (ms), and for how long a topic rests that is not to come up. */
export const LATER_MS = 3 * HOUR_MS
export const TOPIC_RESTS_DAYS = 28
