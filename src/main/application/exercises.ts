import { type Exercise, type ExerciseSummary, summarise, TRACKS } from '../../shared/domain/exercises/exercise.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Context } from './context.ts'

/** All exercises, by track, the easier ones first. */
export const listExercises = ({ exercises }: Context): Result<ExerciseSummary[]> =>
  ok(
    exercises
      .all()
      .map(summarise)
      .toSorted(
        (a, b) => TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) || a.level - b.level || (a.id < b.id ? -1 : 1),
      ),
  )

export const getExercise = ({ exercises }: Context, { id }: { readonly id: string }): Result<Exercise> => {
  const exercise = exercises.find(id)
  return exercise === undefined ? fail('not-found') : ok(exercise)
}
