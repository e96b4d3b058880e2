import type { ExerciseSummary } from '../../../../shared/domain/exercises/exercise.ts'
import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'

type Titles = {
  /** Null while it is on its way, and where the exercise is not there. */
  readonly exerciseOf: (exerciseId: string) => ExerciseSummary | null
  readonly titleOf: (exerciseId: string) => string | null
}

/** The exercises that the days of a path name. */
export const useTitles = (): Titles => {
  const localized = useLocalized()
  const exercises = useRead('exercises.list', {}).data
  const exerciseOf = (exerciseId: string) => exercises?.find(({ id }) => id === exerciseId) ?? null
  return {
    exerciseOf,
    titleOf: (exerciseId) => {
      const exercise = exerciseOf(exerciseId)
      return exercise === null ? null : localized(exercise.title)
    },
  }
}
