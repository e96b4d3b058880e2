import type { SearchFilter } from '../../shared/domain/search/filter.ts'

/** Where something that was found stands: entries, notes and follow-ups have their place in time. */
export type FoundLine = {
  readonly kind: 'entry' | 'note' | 'follow-up'
  readonly id: string
  /** Rises with time. Passed on to go on after it. */
  readonly place: number
}

export type SearchRepository = {
  /**
   * What holds all of the terms and fits the filter, newest first, after the place `before` when given.
   *
   * @param terms folded, none of them empty; none = everything that fits
   */
  readonly page: (
    terms: readonly string[],
    filter: SearchFilter,
    before: number | null,
    limit: number,
  ) => readonly FoundLine[]
  /** People about whom all of the terms are known, in no order. A filter that people have nothing of finds nobody. */
  readonly people: (terms: readonly string[], filter: SearchFilter, limit: number) => readonly string[]
}

/** What keeps the search true to everything that was written. */
export type SearchIndex = {
  /** Follows what changed, in small steps, a moment later. Returns at once. */
  readonly catchUp: () => void
  /** Waits until what was written can be found, at most `patienceMs`. False: something may still be missing. */
  readonly ready: (patienceMs: number) => Promise<boolean>
  readonly stop: () => void
}
