import type { Localized } from '../exercises/exercise.ts'
import type { Moment } from '../../time/day.ts'

/** The two short forms: the eleven items on one's ties, and the five kinds of network. */
export const CHECK_KINDS = ['self-check', 'networks'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** Answers to the eleven items. */
export const SELF_CHECK_ANSWERS = ['often', 'sometimes', 'seldom', 'not-applicable'] as const
/** Answers to the five kinds of network: there, thin, or missing. */
export const NETWORK_ANSWERS = ['present', 'thin', 'missing'] as const
export type CheckAnswer = (typeof SELF_CHECK_ANSWERS)[number] | (typeof NETWORK_ANSWERS)[number]

/** One time that a form was filled in. Kept as a picture of that day, never scored. */
export type Check = {
  readonly id: string
  readonly kind: CheckKind
  readonly at: Moment
  /** By id of the item; an item left open is not listed. */
  readonly answers: Readonly<Record<string, CheckAnswer>>
}

/** An item of the self-check, with a step that fits it. */
export type SelfCheckItem = { readonly id: string; readonly text: Localized; readonly exerciseId: string }

/** A kind of network, with what it is good for and a step that fits it. */
export type NetworkKind = {
  readonly id: string
  readonly title: Localized
  readonly benefits: Localized
  readonly tips: readonly Localized[]
  readonly exerciseId: string
}

/** What judging a community looks at. */
export type CommunityItem = { readonly id: string; readonly text: Localized }

export const COMMUNITY_ANSWERS = ['yes', 'no', 'unsure'] as const
export type CommunityAnswer = (typeof COMMUNITY_ANSWERS)[number]
export const COMMUNITY_DECISIONS = ['join', 'watch', 'leave'] as const
export type CommunityDecision = (typeof COMMUNITY_DECISIONS)[number]

/** Notes on one community that somebody is thinking of joining. */
export type CommunityNote = {
  readonly id: string
  readonly name: string
  readonly answers: Readonly<Record<string, CommunityAnswer>>
  readonly note: string
  readonly decision: CommunityDecision | null
}

/**
 * The one item that a small step is offered for: the first, in the order of the form, of those answered
 * the weakest way. Null when nothing asks for a step.
 */
export const itemToStepFrom = (check: Check, itemIds: readonly string[]): string | null => {
  const weakest: readonly CheckAnswer[] = check.kind === 'networks' ? ['missing', 'thin'] : ['seldom', 'sometimes']
  for (const answer of weakest) {
    const found = itemIds.find((id) => check.answers[id] === answer)
    if (found !== undefined) return found
  }
  return null
}
