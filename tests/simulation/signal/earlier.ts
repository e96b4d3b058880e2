/*
 * What the reference engine gave on people of its own generator, 2,000 a cell: the figures that the rule was
 * chosen by. The tables of docs/signal.md put them beside those of the product's code.
 */

/** By limit: false alarms a year, and days until half of the people are found, at 3, 5, 8, 12 and 15 a week. */
export const EARLIER_ALARMS: Readonly<Record<string, readonly number[]>> = {
  '1.9': [2.3, 2.8, 3.0, 2.8, 2.3],
  '2.4': [1.27, 1.57, 1.75, 1.62, 1.45],
  '3': [0.7, 0.8, 0.9, 0.9, 0.7],
  '3.5': [0.38, 0.49, 0.53, 0.5, 0.45],
}

/** Percent found within 1, 2, 3, 4 weeks at the limit 2.4, by change; rows for 3, 5, 8, 12 and 15 a week. */
export const EARLIER_FOUND: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'to half': [
    [4, 12, 23, 35],
    [7, 22, 38, 53],
    [14, 39, 60, 73],
    [16, 49, 68, 81],
    [22, 55, 73, 84],
  ],
  'to 30%': [
    [6, 20, 40, 56],
    [12, 39, 65, 79],
    [23, 64, 85, 92],
    [38, 81, 95, 98],
    [47, 89, 97, 100],
  ],
  'full stop': [
    [9, 35, 68, 85],
    [20, 75, 94, 98],
    [54, 95, 99, 100],
    [83, 99, 100, 100],
    [92, 100, 100, 100],
  ],
  'no change': [
    [2, 5, 8, 10],
    [4, 7, 10, 13],
    [4, 7, 11, 13],
    [3, 7, 10, 12],
    [3, 6, 9, 12],
  ],
}

/** Times a year that `watch`, `low` and `high` are reached in ordinary life; rows for 3, 5, 8 and 12 a week. */
export const EARLIER_ORDINARY: readonly (readonly number[])[] = [
  [2.13, 0.52, 0.04],
  [2.77, 0.65, 0.1],
  [3.24, 0.71, 0.13],
  [3.4, 0.69, 0.18],
]

/** Percent at `watch` within 1-4 weeks and at `low` within 2, 3, 4, 6 weeks; rows for 5, 8 and 12 a week. */
export const EARLIER_TURNS: Readonly<Record<string, readonly { watch: readonly number[]; low: readonly number[] }[]>> =
  {
    'contacts to half, feeling ordinary': [
      { watch: [11, 26, 44, 56], low: [6, 17, 28, 46] },
      { watch: [14, 40, 59, 72], low: [13, 29, 45, 65] },
      { watch: [20, 52, 72, 83], low: [24, 44, 61, 79] },
    ],
    'contacts to half, feeling down (-0.8 of 5)': [
      { watch: [14, 42, 74, 90], low: [11, 30, 46, 66] },
      { watch: [16, 51, 82, 94], low: [19, 44, 63, 80] },
      { watch: [22, 63, 89, 97], low: [31, 59, 76, 90] },
    ],
    'contacts stop': [
      { watch: [24, 76, 95, 99], low: [36, 76, 91, 99] },
      { watch: [52, 94, 100, 100], low: [77, 95, 99, 100] },
      { watch: [79, 99, 100, 100], low: [94, 100, 100, 100] },
    ],
    'overload: +30% contacts, 60% draining, feeling down': [
      { watch: [24, 62, 88, 97], low: [14, 42, 65, 86] },
      { watch: [40, 79, 95, 99], low: [19, 54, 76, 93] },
      { watch: [54, 88, 98, 100], low: [21, 56, 78, 95] },
    ],
  }

/** False alarms a year and percent found at half within 3 weeks, at 5, 8 and 12 a week, by rule for unlogged days. */
export const EARLIER_COVERAGE: Readonly<Record<string, { alarms: readonly number[]; half: readonly number[] }>> = {
  'every such day is a zero': { alarms: [2.6, 3.0, 3.1], half: [15, 27, 36] },
  'only days with a note count': { alarms: [0, 0.01, 0.02], half: [0, 0, 1] },
  'one or two between two notes are zero': { alarms: [0.22, 0.57, 0.86], half: [1, 7, 25] },
  'the same, and "is this week complete?" answered in 80% of weeks': { alarms: [1.44, 1.57, 1.56], half: [39, 53, 66] },
}
