import path from 'node:path'

import { parseExercises } from '../../src/main/infrastructure/content/parse-exercises.ts'
import { formatProblem } from '../../src/main/infrastructure/content/content-file.ts'
import { readExerciseFiles } from '../../src/main/infrastructure/content/read-files.ts'
import type { Exercise } from '../../src/shared/domain/exercises/exercise.ts'

const folder = path.resolve(import.meta.dirname, '../../resources/content/exercises')

/** The exercises that the product comes with. Throws when one of the files has a problem. */
export const readExercises = (): readonly Exercise[] => {
  const { exercises, problems } = parseExercises(readExerciseFiles(folder))
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return exercises
}
