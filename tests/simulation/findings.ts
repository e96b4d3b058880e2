import { ladderAt, startFooting } from '../../src/shared/domain/coach/ladder.ts'
import { REST_DAYS } from '../../src/shared/domain/coach/pick-candidates.ts'
import type { Exercise, Track } from '../../src/shared/domain/exercises/exercise.ts'
import { daysBetween } from '../../src/shared/time/day.ts'
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
  /** On any day: offered more than one level above the comfortable one. */
  readonly tooHigh: number
  /** Offered again within ten days although something else was free. */
  readonly earlyRepeats: number
  /** Offered again within ten days because nothing else fitted. */
  readonly repeatsForWantOfOthers: number
  readonly goesByTrack: ReadonlyMap<Track, number>
  /** The longest wait of a track between two offers, in days on which the app was opened and rest was not needed. */
  readonly longestWait: ReadonlyMap<Track, number>
}

export const asksForRest = ({ state: { checkIn, signal } }: DayLived): boolean =>
  (checkIn !== null && checkIn.energy <= 2) ||
  signal?.level === 'high' ||
  signal?.pattern === 'overloaded' ||
  signal?.pattern === 'withdrawn-and-drained'

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
    repeatsForWantOfOthers: 0,
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
      const { comfortable } = ladderOf(offered.track, state.runs, byId)
      const isRestful = offered.track === 'rest' && offered.channels.includes('alone') && offered.energy >= 0
      if (isTired && (!isRestful || offered.level > Math.max(1, comfortable))) found.pushesWhenTired += 1
      if (offered.level > comfortable + 1) found.tooHigh += 1
    }

    const before = [...state.runs, ...state.offers].filter(({ exerciseId }) => exerciseId === chosen.id)
    const isRepeat = before.some(({ day }) => daysBetween(day, state.today) < REST_DAYS)
    if (isRepeat && pick.reasons.some(({ kind }) => kind === 'came-back')) found.repeatsForWantOfOthers += 1
    else if (isRepeat) found.earlyRepeats += 1

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
export const distanceFromCourage = (level: number, courage: number): number => {
  const lowest = ladderAt(startFooting(null), false).level
  return level - Math.min(5, Math.max(lowest, courage + 0.5))
}
