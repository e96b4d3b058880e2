import { ladder, type LadderRun } from '../../src/shared/domain/coach/ladder.ts'
import { pickToday } from '../../src/shared/domain/coach/pick-today.ts'
import type { PickOffer, PickOfDay, PickRun, PickState } from '../../src/shared/domain/coach/pick-types.ts'
import type { Five } from '../../src/shared/domain/checkins/check-in.ts'
import {
  CORE_TRACKS,
  type Exercise,
  type Level,
  type Track,
  TRACKS,
} from '../../src/shared/domain/exercises/exercise.ts'
import { addDays, type LocalDay } from '../../src/shared/time/day.ts'
import type { Persona } from './personas.ts'
import { createRandom, type Random } from './random.ts'

export const DAYS_OF_YEAR = 364
const FIRST_DAY = '2026-01-05'

/** What happened on one day on which the app was opened. */
export type DayLived = {
  readonly day: LocalDay
  readonly energy: Five
  readonly state: PickState
  readonly pick: PickOfDay | null
}

export type YearLived = {
  readonly days: readonly DayLived[]
  readonly runs: readonly PickRun[]
  readonly offers: readonly PickOffer[]
  /** Level practised and true courage at the end of each quarter, by track. */
  readonly quarters: readonly Readonly<Record<Track, { readonly level: Level; readonly courage: number }>>[]
}

/** What is felt at a step on the level of one's courage, and how much more each level above it is felt. */
const FELT_AT_COURAGE = 2.5
const FELT_PER_LEVEL = 2.5
const EASIER_WHEN_SMALLER = 2
/** Practice teaches where it reaches one's courage, not far below it. */
const TEACHES_FROM = 0.5
/** A go that was far too hard takes a little courage away. */
const TOO_HARD_FROM = 8
const COURAGE_LOST = 0.05

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

const toFive = (value: number): Five => clamp(Math.round(value), 1, 5) as Five

const forTracks = <Value>(make: (track: Track) => Value): Record<Track, Value> =>
  Object.fromEntries(TRACKS.map((track) => [track, make(track)])) as Record<Track, Value>

/** The signal stood in for by what drives it: two weeks of little energy. */
const signalOf = (energies: readonly number[]): PickState['signal'] => {
  const last = energies.slice(-14)
  if (last.length < 14) return { level: 'learning', pattern: null }
  const mean = last.reduce((sum, energy) => sum + energy, 0) / last.length
  if (mean < 1.8) return { level: 'high', pattern: 'withdrawn-and-drained' }
  if (mean < 2.1) return { level: 'watch', pattern: 'overloaded' }
  return { level: 'steady', pattern: null }
}

const hourOfOpening = (random: Random): number => (random.chance(0.12) ? 22 : 8 + Math.floor(random.next() * 13))

const hasRating = (exercise: Exercise): boolean => exercise.steps.some(({ kind }) => kind === 'rating')

/** The ladder of a track on the given runs, as the person would see it. */
export const ladderOf = (track: Track, runs: readonly PickRun[], byId: ReadonlyMap<string, Exercise>) => {
  const ofTrack = runs.flatMap((run): LadderRun[] => {
    const exercise = byId.get(run.exerciseId)
    return exercise?.track === track ? [{ ...run, level: exercise.level }] : []
  })
  return ladder({ runs: ofTrack, byHand: null })
}

/**
 * Lives 52 weeks with the coach. How hard a go is felt: 2.5 of 10 on the level of one's true courage, 2.5 more
 * for each level above, less below, with noise. The number is given only where the exercise asks for one.
 */
export const liveAYear = (persona: Persona, seed: number, exercises: readonly Exercise[]): YearLived => {
  const random = createRandom(seed)
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const runs: PickRun[] = []
  const offers: PickOffer[] = []
  const days: DayLived[] = []
  const quarters: YearLived['quarters'][number][] = []
  const energies: number[] = []
  const courage = forTracks((track) => {
    const isCore = CORE_TRACKS.some((core) => core === track)
    return (isCore ? persona.courage.core : persona.courage.supporting) + 0.2 * random.normal()
  })
  let drift = 0
  let isOn = true

  const go = (exercise: Exercise, day: LocalDay, energy: Five, offeredSize: PickRun['size']): PickRun => {
    const isSmaller = offeredSize === 'smaller' || random.chance(energy <= 2 ? 0.4 : 0.08)
    const { track, level } = exercise
    const felt = clamp(
      FELT_AT_COURAGE +
        FELT_PER_LEVEL * (level - courage[track]) -
        (isSmaller ? EASIER_WHEN_SMALLER : 0) +
        persona.noise * random.normal(),
      0,
      10,
    )
    const isLeft = random.chance(persona.putsDown + Math.max(0, felt - 6) * 0.15)
    if (!isLeft && !isSmaller && level >= courage[track] - TEACHES_FROM) {
      courage[track] +=
        felt >= TOO_HARD_FROM ? -COURAGE_LOST : persona.growth * Math.max(0, persona.ceiling - courage[track])
    }
    const isRated = !isSmaller && hasRating(exercise) && random.chance(0.9)
    return {
      exerciseId: exercise.id,
      day,
      state: isLeft ? 'left' : 'done',
      size: isSmaller ? 'smaller' : 'full',
      before: isRated ? clamp(Math.round(felt + 1), 0, 10) : null,
      after: isRated && !isLeft ? Math.round(felt) : null,
    }
  }

  for (let index = 0; index < DAYS_OF_YEAR; index += 1) {
    const today = addDays(FIRST_DAY, index)
    drift = 0.8 * drift + 0.6 * persona.energy.spread * random.normal()
    const energy = toFive(persona.energy.mean + drift)
    energies.push(energy)
    if (random.chance(persona.opens.change)) isOn = !isOn

    if (random.chance(isOn ? persona.opens.on : persona.opens.off)) {
      const state: PickState = {
        today,
        hour: hourOfOpening(random),
        exercises,
        checkIn: random.chance(0.9) ? { energy, mood: toFive(0.5 * energy + 1.8 + 0.7 * random.normal()) } : null,
        signal: signalOf(energies),
        minutesAvailable: random.chance(0.7) ? null : random.oneOf([3, 10, 30, 60]),
        people: { hasPeople: true, dueIds: random.chance(0.3) ? ['someone'] : [] },
        runs: [...runs],
        offers: [...offers],
        notForMe: new Set(),
        favourites: new Set(),
        levelsByHand: {},
      }
      let pick = pickToday(state)
      days.push({ day: today, energy, state, pick })
      if (pick !== null && random.chance(persona.skips)) {
        offers.push({ exerciseId: pick.exerciseId, day: today, isSkipped: true })
        pick = null
        if (random.chance(0.4)) {
          const again = { ...state, offers: [...offers] }
          pick = pickToday(again)
          days.push({ day: today, energy, state: again, pick })
        }
      }
      const exercise = byId.get(pick?.exerciseId ?? '')
      if (pick !== null && exercise !== undefined) {
        offers.push({ exerciseId: exercise.id, day: today, isSkipped: false })
        runs.push(go(exercise, today, energy, pick.size))
      }
    }
    if ((index + 1) % (DAYS_OF_YEAR / 4) === 0) {
      quarters.push(forTracks((track) => ({ level: ladderOf(track, runs, byId).level, courage: courage[track] })))
    }
  }
  return { days, runs, offers, quarters }
}
