import type { PartialDate } from './partial-date.ts'

/** How near someone is in one's life (間柄). */
export const CIRCLES = ['close', 'friend', 'colleague', 'community', 'professional'] as const
export type Circle = (typeof CIRCLES)[number]

/** Someone in one's life, as lists and pickers know them. */
export type Person = {
  readonly id: string
  /** As the person typed it, family name first where that is the custom. */
  readonly name: string
  /** How the name is read, in kana; for sorting and finding. Empty when nobody wrote it. */
  readonly reading: string
  /** What one calls them. Empty when it is the name. */
  readonly nickname: string
  readonly circle: Circle
  /** Resting (お休み中): kept with everything, out of the way of lists and suggestions. */
  readonly isArchived: boolean
}

/** How one speaks with someone; null in a record = not said. */
export const REGISTERS = ['casual', 'polite'] as const
export type Register = (typeof REGISTERS)[number]

/**
 * Fixed words that can stand on a person. The first four are the settings in which ties are kept in
 * different ways (R10); `safe` is someone to turn to when things are hard, `superior` someone above one,
 * `not-now` someone who is not to be suggested.
 */
export const PERSON_TAGS = ['client', 'team', 'network', 'remote', 'safe', 'superior', 'not-now'] as const
export type PersonTag = (typeof PERSON_TAGS)[number]

/** What is written about a person in one go, in the form. Texts are empty where nothing was written. */
export type PersonFields = Pick<Person, 'name' | 'reading' | 'nickname' | 'circle'> & {
  /** Where they belong: a firm, a school, a club. */
  readonly affiliation: string
  /** What they do there. */
  readonly role: string
  /** What they are good at. */
  readonly strengths: string
  readonly metHow: string
  /** As exactly as one remembers. */
  readonly metOn: PartialDate | null
  readonly register: Register | null
}

/** Somebody new: what is known at least, and what else was written. */
export type NewPerson = Pick<PersonFields, 'name' | 'circle'> & Partial<PersonFields>

/** Longest name, reading, nickname, affiliation or role, in UTF-16 code units. */
export const NAME_MAX = 200
/** Longest text about a person: strengths, how one met, a note; in UTF-16 code units. */
export const PERSON_TEXT_MAX = 5_000

/** The fields of somebody new; what was not written is empty. */
export const filledIn = ({ name, circle, ...more }: NewPerson): PersonFields => ({
  name,
  circle,
  reading: more.reading ?? '',
  nickname: more.nickname ?? '',
  affiliation: more.affiliation ?? '',
  role: more.role ?? '',
  strengths: more.strengths ?? '',
  metHow: more.metHow ?? '',
  metOn: more.metOn ?? null,
  register: more.register ?? null,
})
