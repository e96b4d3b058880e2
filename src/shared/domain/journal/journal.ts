import type { Five } from '../checkins/check-in.ts'
import type { Person } from '../people/person.ts'
import type { Moment } from '../../time/day.ts'

/** How a contact happened. */
export const CONTACT_CHANNELS = ['in-person', 'voice', 'video', 'message', 'social-network', 'other'] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

/** Who began it. */
export const INITIATORS = ['me', 'them', 'both'] as const
export type Initiator = (typeof INITIATORS)[number]

/** What a contact took or gave: -2 (took much) to +2 (gave much). */
export const ENERGY_BALANCES = [-2, -1, 0, 1, 2] as const
export type EnergyBalance = (typeof ENERGY_BALANCES)[number]

/** One contact that happened (ふれあい). May name several people, or none that are in the list. */
export type Interaction = {
  readonly channel: ContactChannel
  readonly people: readonly Person[]
  readonly initiatedBy: Initiator | null
  readonly moodBefore: Five | null
  readonly moodAfter: Five | null
  readonly energy: EnergyBalance | null
}

/** One line of the journal (記録): the words of an interaction, or of a day when `interaction` is null. */
export type JournalItem = {
  readonly id: string
  readonly at: Moment
  readonly interaction: Interaction | null
  /** The first part of the text, enough for the timeline. */
  readonly excerpt: string
  /** Length of the whole text, in UTF-16 code units. */
  readonly textLength: number
  /** The exercise run that it grew out of. */
  readonly exerciseId: string | null
}

/** Longest text accepted for one entry, in UTF-16 code units: more than anybody types, a bound for the pipe. */
export const TEXT_MAX = 4_000_000

/** Length of an excerpt in the timeline, in UTF-16 code units. */
export const EXCERPT_LENGTH = 600
