import type { FollowUpKind } from '../people/follow-up.ts'
import type { NoteKind } from '../people/note.ts'
import type { Interaction, JournalItem } from './journal.ts'
import type { LocalDay, Moment } from '../../time/day.ts'

/** Longest told line and longest thanks, in UTF-16 code units. */
export const LINE_MAX = 2_000
/** Most told lines of one entry. */
export const LINES_MAX = 50
/** Longest tag, in UTF-16 code units, and most tags of one entry. */
export const TAG_MAX = 60
export const TAGS_MAX = 30
/** Days that a removed entry can be brought back. */
export const TRASH_DAYS = 30

/** Something that someone told (聞いたこと): one line. */
export type ToldLine = {
  readonly id: string
  /** Who told it; null when that was left open. */
  readonly personId: string | null
  readonly text: string
}

/** What becomes of a told line beside the entry: a note about that person, or something to come back to. */
export type ToldKeep =
  { readonly as: 'note'; readonly kind: NoteKind } | { readonly as: 'follow-up'; readonly kind: FollowUpKind }

/** A told line with what became of it; null when nothing did, or when that was changed by hand since. */
export type KeptToldLine = ToldLine & { readonly keep: ToldKeep | null }

/** Everything that a person wrote of one entry: what a change replaces, and what a former version keeps. */
export type EntryContent = {
  readonly at: Moment
  readonly interaction: (Omit<Interaction, 'people'> & { readonly personIds: readonly string[] }) | null
  /** Markdown, as it was typed. */
  readonly text: string
  readonly told: readonly ToldLine[]
  readonly thanks: string
  readonly tags: readonly string[]
  readonly exerciseId: string | null
}

/** An entry as it is read and changed: its line of the journal, and everything that lists leave out. */
export type Entry = {
  readonly item: JournalItem
  readonly text: string
  readonly told: readonly KeptToldLine[]
  readonly thanks: string
}

/** A former version of an entry, as a list shows it. */
export type VersionLine = {
  /** The number that the entry had then (`JournalItem.revision`). */
  readonly revision: number
  /** Since when it was so, and until when. */
  readonly from: Moment
  readonly until: Moment
  readonly excerpt: string
  readonly textLength: number
}

/** A removed entry that can still be brought back. */
export type TrashItem = {
  readonly item: JournalItem
  /** Epoch ms at which it was removed. */
  readonly removedAt: number
}

/** How many entries a day has. */
export type DayOfEntries = { readonly day: LocalDay; readonly entries: number }

/** Entries that were removed before this instant (epoch ms) are gone for good. */
export const trashEndsAt = (now: number): number => now - TRASH_DAYS * 86_400_000

/** True when a change leaves everything as it is, so that there is no version to keep. */
export const isSameContent = (one: EntryContent, other: EntryContent): boolean => keyOf(one) === keyOf(other)

/** The fields in one order. Ids of told lines are ours, not the person's. */
const keyOf = ({ at, interaction, text, told, thanks, tags, exerciseId }: EntryContent): string =>
  JSON.stringify([
    [at.epochMs, at.zone],
    interaction && [
      interaction.channel,
      interaction.initiatedBy,
      interaction.moodBefore,
      interaction.moodAfter,
      interaction.energy,
      interaction.length,
      interaction.personIds,
    ],
    text,
    told.map((line) => [line.personId, line.text]),
    thanks,
    tags,
    exerciseId,
  ])
