/** Ports of the journal: entries, their former versions, what was removed, tags. */
import type { WrittenTalk } from '../../shared/domain/imports/talks-there.ts'
import type {
  DayOfEntries,
  EntryContent,
  ToldKeep,
  ToldLine,
  TrashItem,
  VersionLine,
} from '../../shared/domain/journal/entry.ts'
import type { ContactChannel, JournalItem } from '../../shared/domain/journal/journal.ts'
import type { Person } from '../../shared/domain/people/person.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'

/** What is stored of an entry. */
export type EntryRecord = EntryContent & {
  readonly id: string
  /** The exercise run that it grew out of. */
  readonly runId: string | null
}

/** When and how one was last in touch with someone. */
export type LastTalk = { readonly personId: string; readonly day: LocalDay; readonly channel: ContactChannel }

export type JournalRepository = {
  readonly add: (entry: EntryRecord, writtenAt: Moment) => void
  /**
   * Replaces everything but the run, and keeps what was there as a version, unless nothing changed. False
   * when there is no such entry.
   */
  readonly edit: (id: string, content: EntryContent, writtenAt: Moment) => boolean
  /** Says that something else about it was changed than what it says: what was kept of its told lines. */
  readonly touch: (id: string, at: Moment) => void
  readonly find: (id: string) => JournalItem | null
  /** Instant (epoch ms) at which it was written, changed or touched last. */
  readonly changedAt: (id: string) => number | null
  /** Everything that was written. */
  readonly content: (id: string) => EntryContent | null
  readonly text: (id: string) => string | null
  readonly told: (id: string) => readonly ToldLine[]
  /** Newest first, after the item `before` when given. */
  readonly page: (before: string | null, limit: number) => readonly JournalItem[]
  /** The same of the entries that name someone. */
  readonly pageOfPerson: (personId: string, before: string | null, limit: number) => readonly JournalItem[]
  /** Every day that has entries, newest first. */
  readonly days: () => readonly DayOfEntries[]
  /** The entries of some days, both included, newest first. */
  readonly between: (from: LocalDay, to: LocalDay) => readonly JournalItem[]
  readonly countOnDay: (day: LocalDay) => number
  /** How many entries each day has, both days included; those without any are left out. */
  readonly countByDay: (from: LocalDay, to: LocalDay) => readonly DayOfEntries[]
  /** The entries of certain days, newest first. */
  readonly onDays: (days: readonly LocalDay[]) => readonly JournalItem[]
  /** Those that there are, in no order. */
  readonly byIds: (ids: readonly string[]) => readonly JournalItem[]
  /** Ids of those that there are, the oldest first. */
  readonly inTime: (ids: readonly string[]) => readonly string[]
  /**
   * Talks with any of these people, each as it stands there and, where it was changed since, also as it was
   * first written; in no order, and once for each of them.
   */
  readonly talksNaming: (personIds: readonly string[]) => readonly WrittenTalk[]
  readonly lastTalks: (personIds: readonly string[]) => readonly LastTalk[]
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

/** A note or a follow-up that was made of a told line. */
export type KeptLine = {
  readonly id: string
  readonly personId: string
  readonly text: string
  readonly keep: ToldKeep
}

export type KeptLineRepository = {
  /** Those that are there, as they were made. */
  readonly ofEntry: (entryId: string) => readonly KeptLine[]
  /** Brings back what was taken away at an instant (epoch ms), when its entry was changed. */
  readonly restoreRemovedAt: (entryId: string, removedAt: number) => void
  /** Takes away what was made of an entry at an instant (epoch ms). */
  readonly removeMadeAt: (entryId: string, madeAt: number, at: Moment) => void
}

export type EntryVersionRepository = {
  /** The latest first. */
  readonly list: (entryId: string) => readonly VersionLine[]
  readonly find: (entryId: string, revision: number) => EntryContent | null
  /** Those who are named in any way, also people who were removed. Unknown ids are left out. */
  readonly peopleIn: (content: EntryContent) => readonly Person[]
}

export type TrashRepository = {
  /** What was removed at or after an instant (epoch ms), the latest first. */
  readonly list: (since: number, limit: number) => readonly TrashItem[]
  readonly count: (since: number) => number
  /**
   * Takes away for good so much of what was removed before an instant (epoch ms), with its versions and its drafts.
   * Answers how many entries that were. The bytes are overwritten.
   */
  readonly purge: (before: number, limit: number) => number
  /** When something was last removed (epoch ms); null where nothing was. */
  readonly latest: () => number | null
}

export type TagRepository = {
  /** Those that were used last first. */
  readonly list: (limit: number) => readonly string[]
}
