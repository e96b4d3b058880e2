import type { PickRun, PickState } from '../../shared/domain/coach/pick-types.ts'
import type { Exercise } from '../../shared/domain/exercises/exercise.ts'
import type { ExerciseMark } from '../../shared/domain/exercises/library.ts'
import { hourOf, type Moment } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { allExercises } from './exercises.ts'
import { invitations } from './invitations.ts'
import type { RatedRun } from './ports.ts'
import { pickSignal } from './signal.ts'

/** All that the choice of a day and the ladders rest on, as it stands now. */
export const pickStateOf = (context: Context, now: Moment): PickState => {
  const exercises = allExercises(context)
  const marks = context.marks.all()
  return {
    today: now.localDay,
    hour: hourOf(now.epochMs, now.zone),
    exercises,
    checkIn: context.checkIns.onDay(now.localDay),
    signal: pickSignal(context, now.localDay),
    minutesAvailable: null,
    people: { hasPeople: context.people.hasAny(), dueIds: invitations(context, now).map(({ personId }) => personId) },
    runs: pickRuns(context.runs.past(), exercises),
    offers: context.todaySteps.past(),
    notForMe: marked(marks, 'not-for-me'),
    favourites: marked(marks, 'favourite'),
    levelsByHand: context.levels.all(),
  }
}

const marked = (marks: ReadonlyMap<string, ExerciseMark>, which: ExerciseMark): ReadonlySet<string> =>
  new Set([...marks].flatMap(([id, mark]) => (mark === which ? [id] : [])))

type Moments = ReadonlyMap<string, 'before' | 'after'>

/** Gives each run the numbers that were given before and after, by the steps that asked for them. */
const pickRuns = (runs: readonly RatedRun[], exercises: readonly Exercise[]): readonly PickRun[] => {
  const moments = new Map(exercises.map((exercise) => [exercise.id, momentsOf(exercise)]))
  return runs.map(({ exerciseId, day, state, size, ratings }) => ({
    exerciseId,
    day,
    state,
    size,
    ...numbersOf(ratings, moments.get(exerciseId)),
  }))
}

/** Which of its steps ask how hard it feels, and when; in both sizes. */
export const momentsOf = ({ steps, smaller }: Exercise): Moments =>
  new Map(
    [...steps, ...smaller.steps].flatMap((step) => (step.kind === 'rating' ? [[step.id, step.moment] as const] : [])),
  )

/** How hard it felt (0-10) before and after; null where no number was given. */
export const numbersOf = (
  ratings: ReadonlyMap<string, number>,
  moments: Moments | undefined,
): { readonly before: number | null; readonly after: number | null } => {
  let before: number | null = null
  let after: number | null = null
  for (const [stepId, rating] of ratings) {
    const moment = moments?.get(stepId)
    if (moment === 'before') before = rating
    if (moment === 'after') after = rating
  }
  return { before, after }
}
