import type { LocalDay, Moment } from '../../time/day.ts'
import type { PickSignalLevel, PickSignalPattern } from '../coach/pick-types.ts'

/**
 * What the app may speak up for, the most useful first: what the person set a time for comes before what nobody
 * asked for, and rest before other people.
 */
export const NUDGE_KINDS = ['planned', 'review', 'check-in', 'rest', 'follow-up', 'reach-out'] as const
export type NudgeKind = (typeof NUDGE_KINDS)[number]

/** Why a nudge comes, as data; the interface turns it into a sentence. */
export type NudgeReason =
  /** An exercise that was planned for now. */
  | { readonly kind: 'planned'; readonly planId: string }
  /** The hour that was chosen for the weekly review. */
  | { readonly kind: 'review-time' }
  /** The hour that was chosen for the check-in. */
  | { readonly kind: 'check-in-time' }
  /** The signal advises rest. */
  | { readonly kind: 'signal-rest'; readonly level: PickSignalLevel; readonly pattern: PickSignalPattern }
  /** Contacts have taken more energy than they gave, for two weeks. */
  | { readonly kind: 'draining' }
  /** Late in the evening. */
  | { readonly kind: 'late' }
  /** At the computer for so many minutes without a break. */
  | { readonly kind: 'long-use'; readonly minutes: number }
  /** Something that was put off until a day that has come: a promise, a question, thanks. */
  | {
      readonly kind: 'follow-up'
      readonly followUpId: string
      readonly personId: string | null
      readonly dueDay: LocalDay
    }
  | { readonly kind: 'birthday'; readonly personId: string }
  /** It has been a while with somebody. */
  | { readonly kind: 'person-due'; readonly personId: string }
  /** The signal says that contact has become less. */
  | { readonly kind: 'signal-reach-out'; readonly level: PickSignalLevel; readonly pattern: PickSignalPattern }

/** Which kind each reason belongs to. */
export const KIND_OF = {
  planned: 'planned',
  'review-time': 'review',
  'check-in-time': 'check-in',
  'signal-rest': 'rest',
  draining: 'rest',
  late: 'rest',
  'long-use': 'rest',
  'follow-up': 'follow-up',
  birthday: 'follow-up',
  'person-due': 'reach-out',
  'signal-reach-out': 'reach-out',
} as const satisfies Record<NudgeReason['kind'], NudgeKind>

/** What the person did with a nudge. `closed`: put away without a word; it counts like no answer. */
export const NUDGE_ANSWERS = [
  'opened',
  'done',
  'later',
  'tomorrow',
  'next-week',
  'topic-rests',
  'not-today',
  'not-helpful',
  'closed',
] as const
export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number]

/** Answers that bring the same nudge again at a time of its own. */
export const SNOOZES = ['later', 'tomorrow', 'next-week'] as const satisfies readonly NudgeAnswer[]
export type Snooze = (typeof SNOOZES)[number]

/** Something that could be said. */
export type Nudge = {
  /** The same occasion has the same key, however often one looks: nothing is said twice for one key. */
  readonly key: string
  /** What it is about; it comes again with every new occasion of the same. */
  readonly topic: string
  readonly kind: NudgeKind
  readonly reason: NudgeReason
  /** The person set a time for it, by planning, by a setting or by a snooze. */
  readonly isAsked: boolean
  /** Epoch ms at which it is due. What nobody asked for is due from the moment its reason holds. */
  readonly dueAt: number
}

/** A nudge that was shown. */
export type ShownNudge = Nudge & {
  readonly shown: Moment
  /** Hour 0-23 that the clock on the wall showed then. */
  readonly hour: number
  /** Which of the wordings it had, counted from 0. */
  readonly wording: number
  readonly answer: NudgeAnswer | null
  /** Epoch ms; null without an answer. */
  readonly answeredAt: number | null
}

/** A nudge that was put off, and when it comes again. */
export type SnoozedNudge = { readonly id: string; readonly nudge: Nudge; readonly until: number }

/** What was said before, as far as the planner looks back. */
export type NudgeHistory = {
  /** Of the last `LOOK_BACK_DAYS`, oldest first. */
  readonly shown: readonly ShownNudge[]
  /** Those that have not come again yet. */
  readonly snoozed: readonly SnoozedNudge[]
  /** Whether the occasion of a key is over, however long ago: shown, or let go without being shown. */
  readonly spent: Pick<ReadonlySet<string>, 'has'>
  /** Topics that rest, with the instant (epoch ms) until which they do. */
  readonly restingTopics: ReadonlyMap<string, number>
}

/** The signal's own nudges have a limit of their own. */
export const isOfSignal = ({ reason }: Pick<Nudge, 'reason'>): boolean =>
  reason.kind === 'signal-rest' || reason.kind === 'draining' || reason.kind === 'signal-reach-out'
