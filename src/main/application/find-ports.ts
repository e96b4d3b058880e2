import type { FollowUpKind } from '../../shared/domain/people/follow-up.ts'
import type { NoteKind } from '../../shared/domain/people/note.ts'
import type { Person } from '../../shared/domain/people/person.ts'
import type { SearchFilter } from '../../shared/domain/search/filter.ts'
import type { LocalDay } from '../../shared/time/day.ts'

/** Where something that was found stands: entries, notes and follow-ups have their place in time. */
export type FoundLine = {
  readonly kind: 'entry' | 'note' | 'follow-up'
  readonly id: string
  /** Rises with time. Passed on to go on after it. */
  readonly place: number
}

/** A note about someone, or something to come back to with them, as it is shown among what was found. */
type AboutSomeone<Kind> = {
  readonly id: string
  readonly person: Person
  readonly about: Kind
  readonly day: LocalDay
  readonly text: string
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
  /**
   * People about whom all of the terms are known, at least one; those first who have the first of them in what
   * they are called, and early in it. A filter that people have nothing of finds nobody.
   */
  readonly people: (terms: readonly string[], filter: SearchFilter, limit: number) => readonly string[]
  readonly notes: (ids: readonly string[]) => readonly AboutSomeone<NoteKind>[]
  readonly followUps: (ids: readonly string[]) => readonly (AboutSomeone<FollowUpKind> & { readonly isDone: boolean })[]
  /** Tags that an entry has, those used last first. */
  readonly tagsInUse: () => readonly { readonly key: string; readonly name: string }[]
  /** Ids of exercises that an entry belongs to. */
  readonly exercisesInUse: () => readonly string[]
}

/** What keeps the search true to everything that was written. */
export type SearchIndex = {
  /** Follows what changed, in small steps, a moment later. Returns at once. */
  readonly catchUp: () => void
  /** Waits until what was written can be found, at most `patienceMs`. False: something may still be missing. */
  readonly ready: (patienceMs: number) => Promise<boolean>
  readonly stop: () => void
}
