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

/** The word for what a contact took or gave (`journal:energyWords`, `journal:energyTold`). */
export const WORD_OF_ENERGY = {
  [-2]: 'took-much',
  [-1]: 'took',
  0: 'even',
  1: 'gave',
  2: 'gave-much',
} as const satisfies Record<EnergyBalance, string>

/** How long it took, as one remembers it: a few minutes, up to half an hour, about an hour, a few hours, longer. */
export const CONTACT_LENGTHS = ['minutes', 'half-hour', 'hour', 'hours', 'longer'] as const
export type ContactLength = (typeof CONTACT_LENGTHS)[number]

/** One contact that happened (ふれあい). May name several people, or none that are in the list. */
export type Interaction = {
  readonly channel: ContactChannel
  readonly people: readonly Person[]
  readonly initiatedBy: Initiator | null
  readonly moodBefore: Five | null
  readonly moodAfter: Five | null
  readonly energy: EnergyBalance | null
  readonly length: ContactLength | null
}

/** Something that someone told, as a timeline shows it. */
export type ToldExcerpt = {
  /** Who told it; null when that was left open. */
  readonly personId: string | null
  /** The first part of the line. */
  readonly text: string
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
  /** The exercise that it belongs to, or grew out of. */
  readonly exerciseId: string | null
  /** In the order in which they were given. */
  readonly tags: readonly string[]
  /** What one is thankful for; empty when nothing was written. The first part, as the excerpt is. */
  readonly thanks: string
  /** The first lines of what was told, at most `TOLD_IN_A_LIST`. */
  readonly told: readonly ToldExcerpt[]
  /** 1 as it was first written, one more with each change. */
  readonly revision: number
}

/** Longest text accepted for one entry, in UTF-16 code units: more than anybody types, a bound for the pipe. */
export const TEXT_MAX = 4_000_000

/** Length of an excerpt in the timeline, in UTF-16 code units. */
export const EXCERPT_LENGTH = 600

/** How many told lines a timeline shows of one entry, and how long each may be there (UTF-16 code units). */
export const TOLD_IN_A_LIST = 3
export const TOLD_EXCERPT_LENGTH = 140
