import { CORE_TRACKS, needsPerson, type Track } from '../exercises/exercise.ts'
import type { Candidate, KindOfDay } from './pick-candidates.ts'
import { FAVOURITE_REST_DAYS, REST_DAYS } from './pick-candidates.ts'
import type { PickReason, PickSignalPattern, PickState } from './pick-types.ts'

/** What a term may look at. */
type Facts = { readonly candidate: Candidate; readonly state: PickState; readonly day: KindOfDay }

type Term = {
  /** Points for a value of 1. Only the proportion between the terms means something. */
  readonly points: number
  /** Why it has this weight, in one sentence; docs/coach.md prints it. */
  readonly why: string
  /** How well the exercise suits in this respect, 0-1. */
  readonly value: (facts: Facts) => number
  /** What can be said of it, where it sets this exercise apart; null where it does not. */
  readonly reason: (facts: Facts) => PickReason | null
}

const TRACK_RESTED_AFTER_DAYS = 21
const EXERCISE_RESTED_AFTER_DAYS = 60
/** From so many days on, it is worth saying that a track comes round again. */
const TRACK_DAYS_WORTH_SAYING = 7
/** Minutes that nobody minds, when the person did not say how many there are. */
const EASY_MINUTES = 30

const CORE: ReadonlySet<Track> = new Set<Track>(CORE_TRACKS)
/** Tracks in which somebody who is due can be written to. */
const TRACKS_OF_CONTACT: ReadonlySet<Track> = new Set<Track>(['keep-in-touch', 'reach-out'])
const TRACKS_OF_DEPTH: ReadonlySet<Track> = new Set<Track>(['show-interest', 'reach-out'])
/** "Small" where the signal advises a small step to one person. */
const SMALL_LEVEL = 2

const nothingToSay = (): null => null

/** 1 for a track that never came up or has not for three weeks. */
const trackRested = ({ candidate }: Facts): number => Math.min(1, candidate.trackDays / TRACK_RESTED_AFTER_DAYS)

const trackRestedReason = ({ candidate }: Facts): PickReason | null => {
  const { trackDays: days, exercise } = candidate
  if (days === Number.POSITIVE_INFINITY) return { kind: 'new-track', track: exercise.track }
  return days >= TRACK_DAYS_WORTH_SAYING ? { kind: 'track-rested', track: exercise.track, days } : null
}

/** What each pattern advises. Those for rest are a rule about which exercises fit at all, not a term. */
const SUITS: Readonly<Record<PickSignalPattern, (candidate: Candidate) => boolean>> = {
  quiet: ({ exercise }) => TRACKS_OF_CONTACT.has(exercise.track) && exercise.level <= SMALL_LEVEL,
  'withdrawn-and-low': ({ exercise }) =>
    TRACKS_OF_CONTACT.has(exercise.track) && exercise.level <= SMALL_LEVEL && exercise.channels.includes('message'),
  'feeling-low': ({ exercise }) => exercise.energy >= 1 && exercise.channels.includes('alone'),
  'lonely-in-company': ({ exercise }) => TRACKS_OF_DEPTH.has(exercise.track),
  overloaded: () => false,
  'withdrawn-and-drained': () => false,
}

const suitedPattern = ({ candidate, state }: Facts): PickSignalPattern | null => {
  const pattern = state.signal?.pattern ?? null
  return pattern !== null && SUITS[pattern](candidate) ? pattern : null
}

const suitsSignal = (facts: Facts): number => (suitedPattern(facts) === null ? 0 : 1)

const suitsSignalReason = (facts: Facts): PickReason | null => {
  const pattern = suitedPattern(facts)
  return pattern === null ? null : { kind: 'suits-signal', pattern }
}

/** 1 on the level that is practised, less for each level below. */
const levelFits = ({ candidate }: Facts): number =>
  Math.max(0.1, 1 - 0.4 * (candidate.ladder.level - candidate.exercise.level))

const levelReason = ({ candidate }: Facts): PickReason | null => {
  const { track, level } = candidate.exercise
  return level > 1 && level === candidate.ladder.level ? { kind: 'level', track, level } : null
}

/** 1 when the day's energy covers what the exercise costs; half a point less for each step too much. */
const energyFits = ({ candidate, state, day }: Facts): number => {
  const spare = day.isLowMood ? -1 : (state.checkIn?.energy ?? 4) - 3
  return Math.min(1, Math.max(0, 1 - 0.5 * (-candidate.exercise.energy - spare)))
}

const energyReason = ({ candidate, day }: Facts): PickReason | null =>
  candidate.exercise.energy > 0 && (day.isLowMood || day.isForRest) ? { kind: 'gives-energy' } : null

/** 1 where the step is a contact with somebody; half where it at least has one in mind. */
const personDue = ({ candidate: { exercise }, state }: Facts): number => {
  if (state.people.dueIds.length === 0 || !needsPerson(exercise)) return 0
  return TRACKS_OF_CONTACT.has(exercise.track) ? 1 : 0.5
}

const personDueReason = (facts: Facts): PickReason | null =>
  personDue(facts) === 1 ? { kind: 'person-due', personIds: facts.state.people.dueIds } : null

const exerciseRested = ({ candidate }: Facts): number => Math.min(1, candidate.daysSince / EXERCISE_RESTED_AFTER_DAYS)

const isCore = ({ candidate }: Facts): number => (CORE.has(candidate.exercise.track) ? 1 : 0)

/** Known minutes: 1 in full, less in the smaller size. Unknown: what takes an evening has to be planned first. */
const timeFits = ({ candidate, state }: Facts): number => {
  if (state.minutesAvailable !== null) return candidate.size === 'full' ? 1 : 0.4
  return Math.min(1, EASY_MINUTES / candidate.exercise.minutes)
}

const timeReason = ({ candidate: { size }, state: { minutesAvailable: minutes } }: Facts): PickReason | null =>
  minutes === null ? null : { kind: 'fits-time', minutes, size }

const isFavourite = ({ candidate, state }: Facts): number => (state.favourites.has(candidate.exercise.id) ? 1 : 0)

const favouriteReason = (facts: Facts): PickReason | null => {
  const { daysSince: days } = facts.candidate
  if (isFavourite(facts) === 0) return null
  return days >= FAVOURITE_REST_DAYS && days < REST_DAYS ? { kind: 'asked-again', days } : { kind: 'favourite' }
}

/** 1 when it was never set aside, down to 0 after three times. */
const wanted = ({ candidate }: Facts): number => Math.max(0, 1 - candidate.setAside / 3)

/**
 * All terms of the score. The sum decides among the exercises that fit the day. They stand in the order in which
 * a person would want to hear of them, which is not that of the points.
 */
export const PICK_TERMS: Readonly<Record<string, Term>> = {
  'suits the signal': {
    points: 25,
    why: 'What the signal advises (a small message, something that gives energy, one deeper talk) weighs as much as two and a half weeks of waiting.',
    value: suitsSignal,
    reason: suitsSignalReason,
  },
  'energy fits': {
    points: 15,
    why: 'A step that costs more than the day has is not a small step.',
    value: energyFits,
    reason: energyReason,
  },
  'person due': {
    points: 12,
    why: 'About eight days of waiting: somebody who is due makes a step of contact useful today, but not every day.',
    value: personDue,
    reason: personDueReason,
  },
  favourite: {
    points: 4,
    why: 'Enough to decide among equals, too little to keep the others away.',
    value: isFavourite,
    reason: favouriteReason,
  },
  'track rested': {
    points: 30,
    why: 'The most, so that every track comes round: the longer one has waited (up to three weeks), the nearer it is.',
    value: trackRested,
    reason: trackRestedReason,
  },
  'level fits': {
    points: 20,
    why: 'The level that is practised teaches most; lower ones are welcome for a change.',
    value: levelFits,
    reason: levelReason,
  },
  'time fits': {
    points: 6,
    why: 'A whole step is nicer than a shortened one, and an evening is rarely free unannounced.',
    value: timeFits,
    reason: timeReason,
  },
  'exercise rested': {
    points: 10,
    why: 'New steps, and those not seen for two months, before familiar ones.',
    value: exerciseRested,
    reason: nothingToSay,
  },
  'core track': {
    points: 6,
    why: 'About four days of waiting: the four core tracks come first, and come round more often.',
    value: isCore,
    reason: nothingToSay,
  },
  wanted: {
    points: 6,
    why: 'What was set aside before comes back last among equals, after its longer rest.',
    value: wanted,
    reason: nothingToSay,
  },
}

const terms = Object.values(PICK_TERMS)

/** The score of an exercise that fits the day. Higher is better; the number means nothing by itself. */
export const scoreOf = (facts: Facts): number => terms.reduce((sum, term) => sum + term.points * term.value(facts), 0)

/** What can be said for the exercise itself, in the order of the terms. */
export const reasonsForExercise = (facts: Facts): readonly PickReason[] =>
  terms.flatMap((term) => term.reason(facts) ?? [])
