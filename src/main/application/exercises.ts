import { type Exercise, type ExerciseSummary, summarise, TRACKS } from '../../shared/domain/exercises/exercise.ts'
import type { ExerciseOrigin } from '../../shared/domain/exercises/library.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Context } from './context.ts'
import type { FileProblem, Pack } from './library-ports.ts'

type Sources = Pick<Context, 'exercises' | 'ownExercises' | 'packs'>

/** Every exercise there is: those of the product, one's own, those of packs that are sound. */
export const allExercises = (sources: Sources): readonly Exercise[] =>
  withOrigins(sources).map(({ exercise }) => exercise)

/** Every exercise there is, with where it comes from. */
export const withOrigins = (
  sources: Sources,
): readonly { readonly exercise: Exercise; readonly origin: ExerciseOrigin }[] => [
  ...sources.exercises.all().map((exercise) => ({ exercise, origin: 'built-in' as const })),
  ...sources.ownExercises.list().map((exercise) => ({ exercise, origin: 'own' as const })),
  ...soundPacks(sources).flatMap(({ exercises }) =>
    exercises.map(({ exercise }) => ({ exercise, origin: 'pack' as const })),
  ),
]

export const findExercise = (sources: Sources, id: string): Exercise | undefined =>
  sources.exercises.find(id) ??
  sources.ownExercises.find(id) ??
  soundPacks(sources)
    .flatMap(({ exercises }) => exercises)
    .find(({ exercise }) => exercise.id === id)?.exercise

/** All packs. One that has an id that is used elsewhere already is passed over, and says so. */
export const packsOf = (sources: Sources): readonly Pack[] => {
  const packs = sources.packs.all()
  if (packs.length === 0) return []
  const taken = takenIds(sources)
  return packs.map((pack) => {
    const problems = [...pack.problems, ...collisions(pack, taken)]
    if (problems.length > 0) return { ...pack, exercises: [], problems }
    for (const { exercise } of pack.exercises) taken.add(exercise.id)
    return pack
  })
}

/** What is in the way of taking a pack over, besides what is wrong with it itself. */
export const collisionsOf = (sources: Sources, pack: Pack): readonly FileProblem[] =>
  collisions(pack, new Set(allExercises(sources).map(({ id }) => id)))

const soundPacks = (sources: Sources): readonly Pack[] =>
  packsOf(sources).filter(({ problems }) => problems.length === 0)

const takenIds = ({ exercises, ownExercises }: Sources): Set<string> =>
  new Set([...exercises.all(), ...ownExercises.list()].map(({ id }) => id))

const collisions = ({ exercises }: Pack, taken: ReadonlySet<string>): readonly FileProblem[] =>
  exercises.flatMap(({ exercise: { id }, line }) =>
    taken.has(id) ? [{ line, column: 1, kind: 'taken', field: 'id', value: id }] : [],
  )

/** By track, the easier ones first. */
export const inOrder = (a: ExerciseSummary, b: ExerciseSummary): number =>
  TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) || a.level - b.level || (a.id < b.id ? -1 : 1)

/** All exercises, by track, the easier ones first. */
export const listExercises = (context: Context): Result<ExerciseSummary[]> =>
  ok(allExercises(context).map(summarise).toSorted(inOrder))

export const getExercise = (context: Context, { id }: { readonly id: string }): Result<Exercise> => {
  const exercise = findExercise(context, id)
  return exercise === undefined ? fail('not-found') : ok(exercise)
}
