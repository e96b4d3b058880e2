/** Port of the weekly reviews. */
import type { LocalDay, Moment } from '../../shared/time/day.ts'

/** What became of the review of a week: written down as an entry, or left out when there is none. */
export type ReviewRecord = { readonly weekStart: LocalDay; readonly entryId: string | null }

export type ReviewRepository = {
  readonly find: (weekStart: LocalDay) => ReviewRecord | null
  /** Takes the place of what was there. */
  readonly put: (review: ReviewRecord, at: Moment) => void
  readonly remove: (weekStart: LocalDay) => void
}
