/** Ports of everything that is kept about people. */
import type { ContactWay } from '../../shared/domain/people/contact-way.ts'
import type { CircleLimit } from '../../shared/domain/people/enough.ts'
import type { ImportantDate } from '../../shared/domain/people/important-date.ts'
import type { PersonNote } from '../../shared/domain/people/note.ts'
import type { Circle, Person, PersonFields, PersonTag } from '../../shared/domain/people/person.ts'
import type { Photo } from '../../shared/domain/people/photo.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'

export type PersonRepository = {
  /** Everybody who was not removed, in the order in which they were added. */
  readonly list: () => readonly Person[]
  /** Those who were removed by hand, not with a merge or an import that was taken back; the latest first. */
  readonly removed: (limit: number) => readonly Person[]
  /** True when there is somebody who does not rest. */
  readonly hasAny: () => boolean
  readonly find: (id: string) => Person | null
  /** Those with these ids, in their order, also who was removed since. */
  readonly named: (ids: readonly string[]) => readonly Person[]
  readonly fields: (id: string) => PersonFields | null
  /** The fields of many who were not removed, by their ids. */
  readonly fieldsOf: (ids: readonly string[]) => ReadonlyMap<string, PersonFields>
  readonly add: (person: PersonFields & { readonly id: string }, at: Moment) => void
  /** False when there is no such person. */
  readonly update: (person: PersonFields & { readonly id: string }, at: Moment) => boolean
  /** Lays someone to rest, or wakes them. False when there is no such person. */
  readonly setArchived: (id: string, isArchived: boolean, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
  /** In the order of `PERSON_TAGS`. */
  readonly tags: (id: string) => readonly PersonTag[]
  readonly setTags: (id: string, tags: readonly PersonTag[]) => void
  /** Days of the first and of the latest contact that was logged with someone; null when there was none. */
  readonly talkedOn: (id: string) => { readonly first: LocalDay; readonly last: LocalDay } | null
}

/** What belongs to one person and is taken away by a mark, so that it can be taken back. */
type OwnedRepository<Item extends { readonly id: string }> = {
  readonly ofPerson: (personId: string) => readonly Item[]
  readonly add: (item: Item, personId: string, at: Moment) => void
  /** False when that person has no such thing. */
  readonly update: (item: Item, personId: string, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

/** The preferred way first, then in the order in which they were added. */
export type ContactWayRepository = OwnedRepository<ContactWay>
/** The latest told first. */
export type PersonNoteRepository = OwnedRepository<PersonNote>
/** By the day of the year. */
export type ImportantDateRepository = OwnedRepository<ImportantDate>

export type PhotoRepository = {
  /** Instant (epoch ms) at which the picture was set; null where there is none. */
  readonly setAt: (personId: string) => number | null
  readonly has: (personId: string) => boolean
  readonly find: (personId: string) => Photo | null
  /** Null takes it away. */
  readonly set: (personId: string, photo: Photo | null, at: Moment) => void
}

export type CircleLimitRepository = {
  /** Circles for which a number stands. */
  readonly all: () => readonly CircleLimit[]
  readonly set: (circle: Circle, softLimit: number | null, at: Moment) => void
}

/** The desktop's own programs for mail, calls, messages and pages. */
export type Outside = {
  /** Longest address that this system passes on, in characters. */
  readonly longest: number
  /** Hands an address over. False when it is of a kind that is not passed on, or nothing opens it; never rejects. */
  readonly open: (address: string) => Promise<boolean>
}
