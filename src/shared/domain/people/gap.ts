/** A number of days as one says it. */
export type Gap = { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number }

/** A month is as good as 30 days here, a year as 365: "about every two months" is meant, not a date. */
const UNITS = [
  { unit: 'years', days: 365 },
  { unit: 'months', days: 30 },
  { unit: 'weeks', days: 7 },
] as const

/** The largest unit in which the days are a whole number: 42 are six weeks, 60 two months, 45 days. */
export const gapOf = (days: number): Gap => {
  const whole = UNITS.find((each) => days >= each.days && days % each.days === 0)
  return whole === undefined ? { unit: 'days', count: days } : { unit: whole.unit, count: days / whole.days }
}
