import { CORE_TRACKS, type Track } from '../exercises/exercise.ts'
import { type Goal, type GoalMatch, isSameGoal } from './goal.ts'

/** Mean of mood and energy (1 to 5) at or under which a week was hard. */
const HARD_WEEK_FEEL = 2.5
/** A goal never asks for more than this share of the usual contacts of a week. */
const MOST_OF_USUAL = 1.2
/** More contacts than this are not suggested as a small goal. */
const MOST_CONTACTS = 3

/** What the week looked like, as far as it is known. */
export type GoalSituation = {
  /** Usual contacts a week; null while that is still being learnt. */
  readonly usualContacts: number | null
  /** Mean of mood and energy of the last week's check-ins, 1 to 5; null without any. */
  readonly feel: number | null
  /** The signal is at *low* or *high*. */
  readonly isSignalRaised: boolean
  /** Whom it would be good to be in touch with, the first the most. */
  readonly duePersonIds: readonly string[]
  /** Days since an exercise of the track was gone through; null when none ever was. */
  readonly daysSincePractised: Readonly<Record<Track, number | null>>
  /** Goals that the week has already. */
  readonly taken: readonly Pick<Goal, 'title' | 'match'>[]
}

/** Why a goal is suggested, as data; the interface has the words. */
export type GoalReason =
  'hard-week' | 'person-due' | 'as-usual' | 'a-beginning' | 'track-rested' | 'track-new' | 'rest-counts'

export type GoalSuggestion = { readonly match: GoalMatch; readonly target: number; readonly reason: GoalReason }

/** A week that was hard: low check-ins, or a signal at *low* or *high*. */
export const isHardWeek = ({ feel, isSignalRaised }: Pick<GoalSituation, 'feel' | 'isSignalRaised'>): boolean =>
  isSignalRaised || (feel !== null && feel <= HARD_WEEK_FEEL)

/** Half of it, rounded up: what is offered in place of a target after a hard week. */
export const smallerTarget = (target: number): number => Math.ceil(target / 2)

/**
 * Goals that would suit the week, the best first; at most four, none that is taken.
 *
 * After a hard week: rest once, one contact with someone close, and nothing else. Otherwise: someone who is due; as
 * many contacts as usual but at most three, and never over 120 % of the usual (section 6 of the signal's evidence,
 * docs/signal.md); the core track that has rested longest; and rest, which is a goal like any other.
 */
export const suggestGoals = (situation: GoalSituation): readonly GoalSuggestion[] => {
  const all = isHardWeek(situation)
    ? [rest('hard-week'), contacts('close', 1, 'hard-week')]
    : [...someoneDue(situation), ...asUsual(situation), restedTrack(situation), rest('rest-counts')]
  return all.filter(({ match }) => !situation.taken.some((goal) => isSameGoal(goal, { title: null, match })))
}

const rest = (reason: GoalReason): GoalSuggestion => ({
  match: { kind: 'exercises', track: 'rest' },
  target: 1,
  reason,
})

const contacts = (circle: 'close' | null, target: number, reason: GoalReason): GoalSuggestion => ({
  match: { kind: 'contacts', channel: null, circle },
  target,
  reason,
})

const someoneDue = ({ duePersonIds: [first] }: GoalSituation): readonly GoalSuggestion[] =>
  first === undefined ? [] : [{ match: { kind: 'people', personIds: [first] }, target: 1, reason: 'person-due' }]

const asUsual = ({ usualContacts }: GoalSituation): readonly GoalSuggestion[] => {
  if (usualContacts === null) return [contacts(null, 1, 'a-beginning')]
  const target = Math.min(MOST_CONTACTS, Math.round(usualContacts), Math.floor(usualContacts * MOST_OF_USUAL))
  return target < 1 ? [] : [contacts(null, target, 'as-usual')]
}

/** Longest ago first; one that was never practised is the longest of all, in the order in which tracks are taught. */
const restedTrack = ({ daysSincePractised }: GoalSituation): GoalSuggestion => {
  const age = (track: Track) => daysSincePractised[track] ?? Number.POSITIVE_INFINITY
  const [first, ...others] = CORE_TRACKS
  const track = others.reduce<Track>((longest, each) => (age(each) > age(longest) ? each : longest), first)
  // What never began cannot have rested.
  const reason = daysSincePractised[track] === null ? 'track-new' : 'track-rested'
  return { match: { kind: 'exercises', track }, target: 1, reason }
}
