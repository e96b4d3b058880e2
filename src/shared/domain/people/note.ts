import type { LocalDay } from '../../time/day.ts'

/** What a note is about. */
export const NOTE_KINDS = ['family', 'hobby', 'project', 'goal', 'taste', 'worry', 'milestone', 'other'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Something that someone told, so that one can ask how it went. */
export type PersonNote = {
  readonly id: string
  readonly kind: NoteKind
  readonly text: string
  /** The day on which it was told. */
  readonly toldOn: LocalDay
  /** The entry of the talk from which it came. */
  readonly entryId: string | null
}
