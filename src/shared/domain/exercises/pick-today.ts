import { daysBetween, type LocalDay } from '../../time/day.ts'
import type { CheckIn } from '../checkins/check-in.ts'
import { type Exercise, needsPerson } from './exercise.ts'

/** Why a step was chosen, as data; the interface turns it into one sentence. */
export const PICK_REASONS = ['low-energy', 'first-steps', 'something-different'] as const
export type PickReason = (typeof PICK_REASONS)[number]

export type PickState = {
  readonly today: LocalDay
  readonly exercises: readonly Exercise[]
  readonly checkIn: CheckIn | null
  readonly hasPeople: boolean
  /** Latest day on which each exercise was offered or begun, by exercise id. */
  readonly lastSeen: ReadonlyMap<string, LocalDay>
}

export type Pick = { readonly exerciseId: string; readonly reason: PickReason }

/** An exercise does not come back before this many days, while there are others. */
const REST_DAYS = 10

/**
 * Chooses the small step of a day. The same state gives the same step. Low energy (1 or 2 of 5)
 * picks a step of the rest track; nobody in the list of people means no step that needs somebody.
 * Returns null only when there is no exercise at all.
 */
export const pickToday = (state: PickState): Pick | null => {
  const isTired = state.checkIn !== null && state.checkIn.energy <= 2
  const possible = state.exercises.filter(
    (exercise) =>
      (isTired ? exercise.track === 'rest' : exercise.level <= 2) && (state.hasPeople || !needsPerson(exercise)),
  )
  const candidates = possible.length > 0 ? possible : state.exercises
  const daysSince = (exercise: Exercise) => {
    const last = state.lastSeen.get(exercise.id)
    return last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, state.today)
  }
  const rested = candidates.filter((exercise) => daysSince(exercise) >= REST_DAYS)
  const pool = (rested.length > 0 ? rested : candidates).toSorted(
    (a, b) => a.level - b.level || orderOfDay(a.id, state.today) - orderOfDay(b.id, state.today),
  )
  const chosen = pool[0]
  if (chosen === undefined) return null
  const reason = isTired ? 'low-energy' : state.lastSeen.size === 0 ? 'first-steps' : 'something-different'
  return { exerciseId: chosen.id, reason }
}

/** A stable shuffle: FNV-1a (32 bit) of the exercise id and the day. */
const orderOfDay = (id: string, day: LocalDay): number => {
  let hash = 0x811c9dc5
  for (const character of `${day}/${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
