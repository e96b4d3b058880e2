import { readFileSync } from 'node:fs'

import type { Exercise } from '../../../shared/domain/exercises/exercise.ts'
import type { ExerciseSource } from '../../application/ports.ts'

/**
 * The exercises as the build wrote them: one JSON file with an array of exercises, checked then and not
 * again. Read at the first use; throws there when the file is missing or broken.
 */
export const createCompiledExercises = (file: string): ExerciseSource => {
  let library: Library | null = null
  const loaded = () => (library ??= load(file))
  return {
    all: () => loaded().all,
    find: (id) => loaded().byId.get(id),
  }
}

type Library = { readonly all: readonly Exercise[]; readonly byId: ReadonlyMap<string, Exercise> }

const load = (file: string): Library => {
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly Exercise[]
  return { all, byId: new Map(all.map((exercise) => [exercise.id, exercise])) }
}
