import type { LocalDay } from '../../time/day.ts'
import type { Exercise } from '../exercises/exercise.ts'
import { type Candidate, findCandidates, type KindOfDay, readDay } from './pick-candidates.ts'
import { type PickHistory, readHistory } from './pick-history.ts'
import { reasonsForExercise, scoreOf } from './pick-scoring.ts'
import type { PickOfDay, PickReason, PickState, Suggestion } from './pick-types.ts'

/** How many other suggestions stand beside the choice. */
const ALTERNATIVES = 2

/**
 * Chooses the small step of a day, in four moves:
 *
 * 1. What fits? (`findCandidates`: level, people, time of day, minutes, energy, "not for me".) If nothing does,
 *    a step of the rest track that is done alone.
 * 2. Which of these have rested? (10 days; a favourite 5; one that was skipped or put down 21 and more.)
 *    Those that have not come after all others, the longest rested first.
 * 3. Which suits best? (`PICK_TERMS`.) Equals are put in an order of the day.
 * 4. What was already offered today stands while it still fits, so that opening the app again shows the same.
 *
 * @returns null only when nothing fits and there is no step of the rest track to fall back on.
 */
export const pickToday = (state: PickState): PickOfDay | null => {
  const history = readHistory(state)
  const day = readDay(state, history)
  const { fitting, fallback } = findCandidates(state, history, day)
  const { rested, unrested } = rank(fitting.length > 0 ? fitting : fallback, state, day)
  const ranked = [...rested, ...unrested]

  const choice = ranked.find(({ exercise }) => exercise.id === history.standing) ?? ranked[0]
  if (choice === undefined) return null
  const alternatives = [...alternativesTo(choice, rested), ...unrested.filter((other) => other !== choice)]
  const suggest = (candidate: Candidate): Suggestion => ({
    exerciseId: candidate.exercise.id,
    size: candidate.size,
    reasons: reasonsFor(candidate, state, history, day),
  })
  return { ...suggest(choice), alternatives: alternatives.slice(0, ALTERNATIVES).map(suggest) }
}

/** The best first: those that have rested by score, then the others by how long ago they were there. */
const rank = (candidates: readonly Candidate[], state: PickState, day: KindOfDay) => {
  const ordered = candidates
    .map((candidate) => ({
      candidate,
      score: scoreOf({ candidate, state, day }),
      order: orderOfDay(candidate.exercise, state.today),
    }))
    .toSorted(
      (a, b) => b.score - a.score || a.order - b.order || (a.candidate.exercise.id < b.candidate.exercise.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate)
  return {
    rested: ordered.filter(hasRested),
    unrested: ordered.filter((candidate) => !hasRested(candidate)).toSorted((a, b) => b.daysSince - a.daysSince),
  }
}

const hasRested = ({ daysSince, restDays }: Candidate): boolean => daysSince >= restDays

/** Of other tracks than the choice and one another first, then the rest in their order. */
const alternativesTo = (choice: Candidate, rested: readonly Candidate[]): readonly Candidate[] => {
  const tracks = new Set([choice.exercise.track])
  const others = rested.filter((candidate) => candidate !== choice)
  const ofOtherTracks = others.filter(({ exercise }) => {
    const isOther = !tracks.has(exercise.track)
    tracks.add(exercise.track)
    return isOther
  })
  return [...ofOtherTracks, ...others.filter((candidate) => !ofOtherTracks.includes(candidate))]
}

/** What ruled the day first, then what speaks for the exercise, then how it was narrowed down. */
const reasonsFor = (
  candidate: Candidate,
  state: PickState,
  history: PickHistory,
  day: KindOfDay,
): readonly PickReason[] => {
  const reasons = [
    ...reasonsOfDay(state, history, day),
    ...reasonsForExercise({ candidate, state, day }),
    ...reasonsOfNarrowing(candidate, state, day),
  ]
  return reasons.length > 0 ? reasons : [{ kind: 'something-different' }]
}

const reasonsOfDay = (state: PickState, history: PickHistory, day: KindOfDay): readonly PickReason[] => {
  const reasons: PickReason[] = []
  if (day.isTired) reasons.push({ kind: 'low-energy' })
  if (day.signalAsksForRest) reasons.push({ kind: 'needs-rest', pattern: state.signal?.pattern ?? null })
  if (day.isLowMood) reasons.push({ kind: 'low-mood' })
  if (day.daysAway !== null) reasons.push({ kind: 'welcome-back', days: day.daysAway })
  if (history.isEmpty) reasons.push({ kind: 'first-steps' })
  return reasons
}

const reasonsOfNarrowing = (candidate: Candidate, state: PickState, day: KindOfDay): readonly PickReason[] => {
  const reasons: PickReason[] = []
  if (!hasRested(candidate)) reasons.push({ kind: 'came-back', days: candidate.daysSince })
  if (day.isNight) reasons.push({ kind: 'quiet-hour' })
  if (!state.people.hasPeople) reasons.push({ kind: 'needs-nobody' })
  return reasons
}

/** A stable shuffle for equals: FNV-1a (32 bit) of the day and the id of the exercise. */
const orderOfDay = ({ id }: Exercise, day: LocalDay): number => {
  let hash = 0x811c9dc5
  for (const character of `${day}/${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
