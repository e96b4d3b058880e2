import type { Moment } from '../../time/day.ts'

/** The five answers of a tap, 1 (low) to 5 (high). */
export const FIVE = [1, 2, 3, 4, 5] as const
export type Five = (typeof FIVE)[number]

/** 今の調子: how someone says they are, at most once a day; a later one replaces it. */
export type CheckIn = {
  readonly at: Moment
  readonly mood: Five
  readonly energy: Five
  /** Optional third tap, 1 (not lonely) to 5 (very lonely). */
  readonly loneliness: Five | null
}
