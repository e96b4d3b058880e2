import type { LocalDay } from '../../time/day.ts'
import { type Exercise, type ExerciseChannel, needsPerson, type RunSize } from '../exercises/exercise.ts'
import { dayNumber } from './day-number.ts'
import { type Ladder, ladderAt } from './ladder.ts'
import type { PickHistory } from './pick-history.ts'
import type { PickSignalPattern, PickState } from './pick-types.ts'

/** Days before an exercise comes back. */
export const REST_DAYS = 10
/** Days before a favourite comes back: it was asked for. */
export const FAVOURITE_REST_DAYS = 5
/** Days before one comes back that was skipped or put down; doubled each further time, up to the longest. */
export const SKIPPED_REST_DAYS = 21
export const LONGEST_REST_DAYS = 42
/** Days without the app after which the next day is one for something familiar. */
export const BACK_AFTER_DAYS = 14

/** Check-in (1-5) up to which energy, or mood, counts as low. */
const LOW_UP_TO = 2
/** From 21:00 until 8:00 nobody is called, visited or invited to talk. */
const NIGHT = { from: 21, to: 8 } as const
const QUIET_CHANNELS: ReadonlySet<ExerciseChannel> = new Set<ExerciseChannel>(['message', 'social-network', 'alone'])

const PATTERNS_FOR_REST: ReadonlySet<PickSignalPattern> = new Set<PickSignalPattern>([
  'overloaded',
  'withdrawn-and-drained',
])
const PATTERNS_WITHOUT_PUSHING: ReadonlySet<PickSignalPattern> = new Set<PickSignalPattern>([
  'feeling-low',
  'withdrawn-and-low',
])

/** What kind of day it is: the part of the choice that does not depend on the exercise. */
export type KindOfDay = {
  readonly isTired: boolean
  readonly isLowMood: boolean
  /** Whether the signal, not the check-in, asks for rest. */
  readonly signalAsksForRest: boolean
  /** A step of the rest track, alone, that costs no energy; nothing else. */
  readonly isForRest: boolean
  /** The ladder rests: nothing above what is comfortable. */
  readonly isLadderResting: boolean
  readonly isNight: boolean
  /** Days since the app was last used, when that is long ago. */
  readonly daysAway: number | null
}

export const readDay = ({ checkIn, signal, hour, today }: PickState, { lastDay }: PickHistory): KindOfDay => {
  const isTired = checkIn !== null && checkIn.energy <= LOW_UP_TO
  const isLowMood = checkIn !== null && checkIn.mood <= LOW_UP_TO
  const pattern = signal?.pattern ?? null
  const signalAsksForRest = signal?.level === 'high' || (pattern !== null && PATTERNS_FOR_REST.has(pattern))
  const isForRest = isTired || signalAsksForRest
  const gap = lastDay === null ? 0 : dayNumber(today) - dayNumber(lastDay)
  const daysAway = gap >= BACK_AFTER_DAYS ? gap : null
  const isSignalLow = pattern !== null && PATTERNS_WITHOUT_PUSHING.has(pattern)
  return {
    isTired,
    isLowMood,
    signalAsksForRest,
    isForRest,
    isLadderResting: isForRest || isLowMood || isSignalLow || daysAway !== null,
    isNight: hour >= NIGHT.from || hour < NIGHT.to,
    daysAway,
  }
}

/** An exercise that fits the day, with what the scoring wants to know of it. */
export type Candidate = {
  readonly exercise: Exercise
  readonly size: RunSize
  /** Of its track, on a day like this one. */
  readonly ladder: Ladder
  /** Days since it was offered or begun; infinite when it never was. */
  readonly daysSince: number
  /** Days that it should stay away, see `REST_DAYS`. */
  readonly restDays: number
  /** Days since its track came up; infinite when it never did. */
  readonly trackDays: number
  /** How many times it was skipped or put down since it was last done. */
  readonly setAside: number
}

const restDaysOf = (setAside: number, isFavourite: boolean): number => {
  if (setAside > 0) return Math.min(LONGEST_REST_DAYS, SKIPPED_REST_DAYS * 2 ** (setAside - 1))
  return isFavourite ? FAVOURITE_REST_DAYS : REST_DAYS
}

/** The size that fits into the minutes; null when even the smaller one does not. */
const sizeThatFits = ({ minutes, smaller }: Exercise, available: number | null): RunSize | null => {
  if (available === null || minutes <= available) return 'full'
  return smaller.minutes <= available ? 'smaller' : null
}

const isForAnyone = (exercise: Exercise): boolean => !needsPerson(exercise, 'full') && !needsPerson(exercise, 'smaller')

const isQuiet = ({ channels }: Exercise): boolean => channels.some((channel) => QUIET_CHANNELS.has(channel))

const isRestful = ({ track, channels, energy }: Exercise): boolean =>
  track === 'rest' && channels.includes('alone') && energy >= 0

/**
 * The exercises that fit the day, and those to fall back on when none does: steps of the rest track that
 * are done alone, however long they take. Both keep what always holds: nothing marked "not for me", nothing
 * above the ladder, nothing that asks for somebody when there is nobody, nothing twice on one day.
 */
export const findCandidates = (
  state: PickState,
  history: PickHistory,
  day: KindOfDay,
): { readonly fitting: readonly Candidate[]; readonly fallback: readonly Candidate[] } => {
  const ladderOf = ({ track }: Exercise) => ladderAt(history.ladders[track], day.isLadderResting)
  const today = dayNumber(state.today)
  const daysSince = (seen: LocalDay) => (seen === '' ? Number.POSITIVE_INFINITY : today - dayNumber(seen))

  const toCandidate = (exercise: Exercise, size: RunSize): Candidate => {
    const past = history.exercises.get(exercise.id)
    const setAside = past?.setAside ?? 0
    return {
      exercise,
      size,
      ladder: ladderOf(exercise),
      daysSince: daysSince(past?.lastSeen ?? ''),
      restDays: restDaysOf(setAside, state.favourites.has(exercise.id)),
      trackDays: daysSince(history.trackSeen[exercise.track]),
      setAside,
    }
  }

  const possible = state.exercises.filter(
    (exercise) =>
      !state.notForMe.has(exercise.id) &&
      history.exercises.get(exercise.id)?.isOverToday !== true &&
      exercise.level <= ladderOf(exercise).level &&
      (state.people.hasPeople || isForAnyone(exercise)),
  )
  const fitting = possible.flatMap((exercise) => {
    const size = sizeThatFits(exercise, state.minutesAvailable)
    const isRight = (!day.isForRest || isRestful(exercise)) && (!day.isNight || isQuiet(exercise))
    return size !== null && isRight ? [toCandidate(exercise, size)] : []
  })
  const fallback = possible
    .filter(({ track, channels }) => track === 'rest' && channels.includes('alone'))
    .map((exercise) => toCandidate(exercise, 'smaller'))
  return { fitting, fallback }
}
