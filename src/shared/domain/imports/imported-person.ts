import type { ContactChannel } from '../journal/journal.ts'
import type { WayKind } from '../people/contact-way.ts'
import type { FollowUpKind } from '../people/follow-up.ts'
import type { DateKind } from '../people/important-date.ts'
import type { NoteKind } from '../people/note.ts'
import type { PartialDate } from '../people/partial-date.ts'
import type { Circle, PersonTag, Register } from '../people/person.ts'
import type { LocalDay } from '../../time/day.ts'

export type ImportedWay = {
  readonly kind: WayKind
  readonly value: string
  readonly label: string
  readonly isPreferred: boolean
  readonly bestTime: string
}

export type ImportedDate = {
  readonly kind: DateKind
  readonly label: string
  readonly month: number
  readonly day: number
  readonly year: number | null
}

export type ImportedNote = {
  readonly kind: NoteKind
  readonly text: string
  /** `YYYY-MM-DD`; null where the file does not say, and the day of the import stands in. */
  readonly toldOn: string | null
}

/** Something to come back to with them, still open. */
export type ImportedFollowUp = { readonly kind: FollowUpKind; readonly text: string }

/** A picture as it stood in the file, of any kind and size; it is made small before it is kept. */
export type ImportedPhoto = { readonly bytes: Uint8Array }

/** Somebody as a file tells of them, whatever its format. Texts are empty, and lists short, where it says nothing. */
export type ImportedPerson = {
  /** Where they begin in the file, counted from 1. */
  readonly line: number
  readonly name: string
  readonly reading: string
  readonly nickname: string
  readonly affiliation: string
  readonly role: string
  readonly strengths: string
  readonly metHow: string
  readonly metOn: PartialDate | null
  readonly register: Register | null
  /** Null in files of other programs: nobody but the person knows how near someone is. */
  readonly circle: Circle | null
  readonly isArchived: boolean
  readonly tags: readonly PersonTag[]
  readonly ways: readonly ImportedWay[]
  readonly dates: readonly ImportedDate[]
  readonly notes: readonly ImportedNote[]
  readonly followUps: readonly ImportedFollowUp[]
  readonly photo: ImportedPhoto | null
}

/** Somebody of whom a file says nothing yet. */
export const nobody = (line: number): ImportedPerson => ({
  line,
  name: '',
  reading: '',
  nickname: '',
  affiliation: '',
  role: '',
  strengths: '',
  metHow: '',
  metOn: null,
  register: null,
  circle: null,
  isArchived: false,
  tags: [],
  ways: [],
  dates: [],
  notes: [],
  followUps: [],
  photo: null,
})

/** A contact that a file tells of. */
export type ImportedTalk = {
  /** When it was: an instant in milliseconds since the epoch, or the day alone where no more is known. */
  readonly at: { readonly epochMs: number } | { readonly day: LocalDay }
  readonly channel: ContactChannel
  readonly text: string
  /** With whom, as places in the list of people. Never empty. */
  readonly people: readonly number[]
}
