import { addDays, type LocalDay } from '../../time/day.ts'

/** What one wants to come back to (あとで). */
export const FOLLOW_UP_KINDS = ['promise', 'question', 'thanks', 'share', 'introduction'] as const
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]

/** Something to come back to with someone. */
export type FollowUp = {
  readonly id: string
  readonly personId: string
  /** The entry out of which it was made. */
  readonly entryId: string | null
  readonly kind: FollowUpKind
  /** One line, as it was typed. Never blank. */
  readonly text: string
  /** The day on which the home screen brings it up; null = it waits with the person. */
  readonly dueDay: LocalDay | null
  readonly madeOn: LocalDay
  /** The day on which it was done; null while it is open. */
  readonly doneOn: LocalDay | null
}

/** Longest text of a follow-up, in UTF-16 code units. */
export const FOLLOW_UP_MAX = 1_000

/** So many days after its day a follow-up stops coming up by itself. It stays with the person. */
export const FOLLOW_UP_SHOWN_DAYS = 60

/** The first due day that still comes up on a day. */
export const firstShownDueDay = (today: LocalDay): LocalDay => addDays(today, -FOLLOW_UP_SHOWN_DAYS)
