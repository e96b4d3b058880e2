import type { Exercise } from '../../../shared/domain/exercises/exercise.ts'
import type { Path } from '../../../shared/domain/paths/path.ts'
import type { SupportResource } from '../../../shared/domain/support/support.ts'
import { checklistsSchema } from '../../../shared/schemas/checklists.ts'
import { pathSchema } from '../../../shared/schemas/path.ts'
import { supportSchema } from '../../../shared/schemas/support.ts'
import type { Checklists } from '../../application/library-ports.ts'
import { parseExercises } from './parse-exercises.ts'
import { type ContentFile, type ContentProblem, readContentFile } from './content-file.ts'

/** All content of the product, as text. Paths of files are those inside the content folder. */
export type ContentFiles = {
  readonly exercises: readonly ContentFile[]
  readonly paths: readonly ContentFile[]
  readonly checklists: ContentFile
  readonly support: ContentFile
}

export type Content = {
  readonly exercises: readonly Exercise[]
  readonly paths: readonly Path[]
  readonly checklists: Checklists
  readonly support: readonly SupportResource[]
}

type ParsedContent = { readonly content: Content; readonly problems: readonly ContentProblem[] }

/** Reads all content and checks it together: a path or a form may only name an exercise that there is. */
export const parseContent = (files: ContentFiles): ParsedContent => {
  const { exercises, problems } = parseExercises(files.exercises)
  const ids = new Set(exercises.map(({ id }) => id))
  const paths = parsePaths(files.paths, ids)
  const checklists = parseChecklists(files.checklists, ids)
  const support = readContentFile<readonly SupportResource[]>(files.support, supportSchema)
  return {
    content: {
      exercises,
      paths: paths.paths,
      checklists: checklists.checklists,
      support: support.value ?? [],
    },
    problems: [...problems, ...paths.problems, ...checklists.problems, ...support.problems],
  }
}

type Named = readonly [keys: readonly PropertyKey[], exerciseId: string]

const unknown = (named: readonly Named[], ids: ReadonlySet<string>) =>
  named.flatMap(([keys, id]) => (ids.has(id) ? [] : [[keys, `there is no exercise "${id}"`] as const]))

/** Reads paths out of the text of their files (`<id>.yaml`), in the order of their names. */
export const parsePaths = (
  files: readonly ContentFile[],
  exerciseIds: ReadonlySet<string>,
): { readonly paths: readonly Path[]; readonly problems: readonly ContentProblem[] } => {
  const parsed = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => {
      const { value: path, problems, problemAt } = readContentFile<Path>(file, pathSchema)
      if (path === null) return { path, problems }
      const name = file.path.split('/').at(-1)
      const wrong = [
        ...(name === `${path.id}.yaml`
          ? []
          : [[['id'], `id is "${path.id}", so the file must be named ${path.id}.yaml`] as const]),
        ...unknown(
          path.days.flatMap((day, index) =>
            day.kind === 'exercise' ? [[['days', index, 'exerciseId'], day.exerciseId] as const] : [],
          ),
          exerciseIds,
        ),
      ].map(([keys, message]) => problemAt(keys, message))
      return { path: wrong.length > 0 ? null : path, problems: wrong }
    })
  return {
    paths: parsed.flatMap(({ path }) => path ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

const NOTHING: Checklists = { selfCheck: [], networks: [], communities: [] }

/** Reads the short forms. With a problem there are none. */
export const parseChecklists = (
  file: ContentFile,
  exerciseIds: ReadonlySet<string>,
): { readonly checklists: Checklists; readonly problems: readonly ContentProblem[] } => {
  const { value, problems, problemAt } = readContentFile<Checklists>(file, checklistsSchema)
  if (value === null) return { checklists: NOTHING, problems }
  const lists = ['selfCheck', 'networks', 'communities'] as const
  const wrong = [
    ...unknown(
      (['selfCheck', 'networks'] as const).flatMap((list) =>
        value[list].map(({ exerciseId }, index) => [[list, index, 'exerciseId'], exerciseId] as const),
      ),
      exerciseIds,
    ),
    ...lists.flatMap((list) =>
      value[list].flatMap(({ id }, index) =>
        value[list].findIndex((other) => other.id === id) === index
          ? []
          : [[[list, index, 'id'], `the id "${id}" is used twice`] as const],
      ),
    ),
  ].map(([keys, message]) => problemAt(keys, message))
  return { checklists: wrong.length > 0 ? NOTHING : value, problems: wrong }
}
