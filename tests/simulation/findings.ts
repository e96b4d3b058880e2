import { REST_DAYS } from '../../src/shared/domain/coach/pick-candidates.ts'
import type { PickRun } from '../../src/shared/domain/coach/pick-types.ts'
import type { Exercise, Track } from '../../src/shared/domain/exercises/exercise.ts'
import { addDays } from '../../src/shared/time/day.ts'
import { type DayLived, ladderOf, type YearLived } from './live-a-year.ts'

/** What a simulated year showed. */
export type Findings = {
  /** Days on which something was offered. */
  readonly daysOffered: number
  /** Of these, those whose step was of the rest track. */
  readonly restDays: number
  /** Days on which the check-in said tired, or the signal asked for rest. */
  readonly tiredDays: number
  /** On such days: the choice or an alternative was not restful, alone and within what is comfortable. */
  readonly pushesWhenTired: number
  /** On any day: offered more than one level above all that was ever easy in the track. */
  readonly tooHigh: number
  /** Days not for rest: offered again within ten days. */
  readonly earlyRepeats: number
  /** Days for rest: offered again within ten days, as there are only so many restful steps. */
  readonly repeatsOfRest: number
  readonly goesByTrack: ReadonlyMap<Track, number>
  /** The longest wait of a track between two offers, in days with an offer that were not for rest. */
  readonly longestWait: ReadonlyMap<Track, number>
}

export const asksForRest = ({ state: { checkIn, signal } }: DayLived): boolean =>
  (checkIn !== null && checkIn.energy <= 2) ||
  signal?.level === 'high' ||
  signal?.pattern === 'overloaded' ||
  signal?.pattern === 'withdrawn-and-drained'

/** The highest level of a track that was done in full and felt easy, or was given no number; 0 for none. */
export const highestEasy = (track: Track, runs: readonly PickRun[], byId: ReadonlyMap<string, Exercise>): number =>
  runs
    .filter(({ state, size, before, after }) => state === 'done' && size === 'full' && (after ?? before ?? 0) <= 3)
    .map(({ exerciseId }) => byId.get(exerciseId))
    .reduce((highest, exercise) => (exercise?.track === track ? Math.max(highest, exercise.level) : highest), 0)

export const findingsOf = (year: YearLived, exercises: readonly Exercise[]): Findings => {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const goesByTrack = new Map<Track, number>()
  const wait = new Map<Track, number>()
  const longestWait = new Map<Track, number>()
  const found = {
    daysOffered: 0,
    restDays: 0,
    tiredDays: 0,
    pushesWhenTired: 0,
    tooHigh: 0,
    earlyRepeats: 0,
    repeatsOfRest: 0,
  }

  for (const { exerciseId } of year.runs) {
    const track = byId.get(exerciseId)?.track
    if (track !== undefined) goesByTrack.set(track, (goesByTrack.get(track) ?? 0) + 1)
  }
  for (const lived of year.days) {
    const { pick, state } = lived
    const chosen = byId.get(pick?.exerciseId ?? '')
    if (pick === null || chosen === undefined) continue
    found.daysOffered += 1
    if (chosen.track === 'rest') found.restDays += 1

    const isTired = asksForRest(lived)
    if (isTired) found.tiredDays += 1
    for (const { exerciseId } of [pick, ...pick.alternatives]) {
      const offered = byId.get(exerciseId)
      if (offered === undefined) continue
      // The first level is within every ladder: no need to read it.
      const comfortable = offered.level === 1 ? 0 : ladderOf(offered.track, state.runs, byId).comfortable
      const isRestful = offered.track === 'rest' && offered.channels.includes('alone') && offered.energy >= 0
      if (isTired && (!isRestful || offered.level > Math.max(1, comfortable))) found.pushesWhenTired += 1
      if (offered.level > 1 && offered.level > highestEasy(offered.track, state.runs, byId) + 1) found.tooHigh += 1
    }

    const tenDaysAgo = addDays(state.today, -REST_DAYS)
    const isRepeat = [...state.runs, ...state.offers].some(
      ({ exerciseId, day }) => exerciseId === chosen.id && day > tenDaysAgo,
    )
    if (isRepeat && isTired) found.repeatsOfRest += 1
    else if (isRepeat) found.earlyRepeats += 1

    wait.set(chosen.track, 0)
    if (isTired) continue
    for (const track of new Set(exercises.map((exercise) => exercise.track))) {
      const days = track === chosen.track ? 0 : (wait.get(track) ?? 0) + 1
      wait.set(track, days)
      longestWait.set(track, Math.max(longestWait.get(track) ?? 0, days))
    }
  }
  return { ...found, goesByTrack, longestWait }
}

/** How far the level practised is from where it should settle: half a level above true courage. Positive: too high. */
export const distanceFromCourage = (level: number, courage: number): number =>
  level - Math.min(5, Math.max(1, courage + 0.5))
