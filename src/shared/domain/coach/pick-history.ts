import type { LocalDay } from '../../time/day.ts'
import { type Exercise, type Track, TRACKS } from '../exercises/exercise.ts'
import { type Footing, startFooting, takeRun } from './ladder.ts'
import type { PickState } from './pick-types.ts'

/** What the picker wants to know of one exercise. */
export type ExercisePast = {
  /** Latest day on which it was offered or begun, today's offers left out; empty when it never was. */
  readonly lastSeen: LocalDay
  /** How many times it was skipped or put down since it was last done. */
  readonly setAside: number
  /** Done, put down or skipped today: not asked a second time on the same day. */
  readonly isOverToday: boolean
}

/** What the picker wants to know of the past. */
export type PickHistory = {
  /** By exercise. Those that never came up are missing. */
  readonly exercises: ReadonlyMap<string, ExercisePast>
  /** Latest day on which a track came up; empty when it never did. */
  readonly trackSeen: Readonly<Record<Track, LocalDay>>
  readonly ladders: Readonly<Record<Track, Footing>>
  /** The exercise that was offered today and still stands. */
  readonly standing: string | null
  /** The latest day before today with anything on it. */
  readonly lastDay: LocalDay | null
  /** Nothing was offered before today, and nothing done yet. */
  readonly isEmpty: boolean
}

/** A past while it is being gathered. */
type Tally = {
  readonly exercise: Exercise
  lastSeen: LocalDay
  lastDone: LocalDay
  putDown: number
  skipped: number
  isOverToday: boolean
}

const later = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b)

const forTracks = <Value>(make: (track: Track) => Value): Record<Track, Value> =>
  Object.fromEntries(TRACKS.map((track) => [track, make(track)])) as Record<Track, Value>

/**
 * Reads runs and offers, each once and with one look-up a record, so that ten years of them take no time
 * worth noticing. Days are compared as text and counted nowhere here. What has an unknown exercise or lies after
 * today is passed over; of today's runs, one that is still open is, so that opening the app again shows the same.
 */
export const readHistory = (state: PickState): PickHistory => {
  const { today, levelsByHand } = state
  const tallies = new Map<string, Tally>()
  for (const exercise of state.exercises) {
    tallies.set(exercise.id, { exercise, lastSeen: '', lastDone: '', putDown: 0, skipped: 0, isOverToday: false })
  }
  const ladders = forTracks((track) => {
    const byHand = levelsByHand[track]
    return startFooting(byHand === undefined || byHand.day > today ? null : byHand)
  })
  let lastDay: LocalDay = ''
  let standing: string | null = null

  for (const { exerciseId, day, state: runState, size, before, after } of state.runs) {
    const tally = tallies.get(exerciseId)
    if (tally === undefined || day > today || (runState === 'open' && day === today)) continue
    const { track, level } = tally.exercise
    tally.lastSeen = day
    if (day === today) tally.isOverToday = true
    else lastDay = day
    if (runState === 'done') {
      tally.lastDone = day
      tally.putDown = 0
    } else if (runState === 'left') tally.putDown += 1
    ladders[track] = takeRun(ladders[track], { day, level, size, state: runState, before, after })
  }

  for (const { exerciseId, day, isSkipped } of state.offers) {
    const tally = tallies.get(exerciseId)
    if (tally === undefined || day > today) continue
    if (isSkipped && day >= tally.lastDone) tally.skipped += 1
    if (day < today) {
      tally.lastSeen = later(day, tally.lastSeen)
      lastDay = later(day, lastDay)
    } else if (isSkipped) tally.isOverToday = true
    else standing = exerciseId
  }

  const exercises = new Map<string, ExercisePast>()
  const trackSeen = forTracks(() => '')
  for (const [id, { exercise, lastSeen, putDown, skipped, isOverToday }] of tallies) {
    trackSeen[exercise.track] = later(lastSeen, trackSeen[exercise.track])
    // A step that was begun and put down may also be a skipped offer of that day: that is one time, not two.
    exercises.set(id, { lastSeen, setAside: Math.max(putDown, skipped), isOverToday })
  }
  const isEmpty = lastDay === '' && [...tallies.values()].every(({ lastDone }) => lastDone === '')
  return { exercises, trackSeen, ladders, standing, lastDay: lastDay === '' ? null : lastDay, isEmpty }
}
