import type { ExerciseSource } from '../../src/main/application/ports.ts'
import type { Exercise } from '../../src/shared/domain/exercises/exercise.ts'

export type FakeExercises = ExerciseSource & {
  /** Another release with another library. */
  readonly replace: (exercises: readonly Exercise[]) => void
}

export const createFakeExercises = (start: readonly Exercise[]): FakeExercises => {
  let library = start
  return {
    all: () => library,
    find: (id) => library.find((exercise) => exercise.id === id),
    replace: (exercises) => {
      library = exercises
    },
  }
}
