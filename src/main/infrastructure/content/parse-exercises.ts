import type { Exercise } from '../../../shared/domain/exercises/exercise.ts'
import { exerciseSchema } from '../../../shared/schemas/exercise.ts'
import { type ContentFile, type ContentProblem, readContentFile } from './content-file.ts'

export type ParsedExercises = { readonly exercises: readonly Exercise[]; readonly problems: readonly ContentProblem[] }

/**
 * Reads exercises out of the text of their files. Gives every problem of every file at once; a file
 * with a problem gives no exercise. Exercises come in the order of their paths.
 */
export const parseExercises = (files: readonly ContentFile[]): ParsedExercises => {
  const parsed = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(parseFile)
  const firstFileOf = new Map<string, string>()
  const problems = parsed.flatMap(({ problems: own }) => own)
  const exercises: Exercise[] = []
  for (const { path, exercise, lineOfId } of parsed) {
    if (exercise === null) continue
    const first = firstFileOf.get(exercise.id)
    if (first === undefined) {
      firstFileOf.set(exercise.id, path)
      exercises.push(exercise)
    } else {
      problems.push({ path, line: lineOfId, column: 1, message: `the id "${exercise.id}" is used in ${first} already` })
    }
  }
  return { exercises, problems }
}

type ParsedFile = {
  readonly path: string
  readonly exercise: Exercise | null
  readonly lineOfId: number
  readonly problems: readonly ContentProblem[]
}

const parseFile = (file: ContentFile): ParsedFile => {
  const { path } = file
  const { value: exercise, problems, problemAt } = readContentFile<Exercise>(file, exerciseSchema)
  if (exercise === null) return { path, exercise, lineOfId: 1, problems }
  const wrongPlace = misplaced(path, exercise).map(([key, message]) => problemAt([key], message))
  return {
    path,
    exercise: wrongPlace.length > 0 ? null : exercise,
    lineOfId: problemAt(['id'], '').line,
    problems: wrongPlace,
  }
}

const misplaced = (path: string, { id, track }: Exercise): readonly (readonly [key: string, message: string])[] => {
  const [folder, name] = path.split('/').slice(-2)
  return [
    ...(name === `${id}.yaml` ? [] : [['id', `id is "${id}", so the file must be named ${id}.yaml`] as const]),
    ...(folder === track
      ? []
      : [['track', `track is "${track}", so the file must lie in the folder ${track}`] as const]),
  ]
}
