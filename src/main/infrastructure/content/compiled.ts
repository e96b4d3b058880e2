import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Exercise } from '../../../shared/domain/exercises/exercise.ts'
import type { Path } from '../../../shared/domain/paths/path.ts'
import type { SupportResource } from '../../../shared/domain/support/support.ts'
import type { Checklists, ChecklistSource, PathSource, SupportSource } from '../../application/library-ports.ts'
import type { ExerciseSource } from '../../application/ports.ts'

/** Files that the build writes, in `out/content`. Apart, so that only what is asked for is read. */
export const COMPILED = {
  exercises: 'exercises.json',
  paths: 'paths.json',
  checklists: 'checklists.json',
  support: 'support.json',
} as const

export type CompiledContent = {
  readonly exercises: ExerciseSource
  readonly paths: PathSource
  readonly checklists: ChecklistSource
  readonly support: SupportSource
}

/** The content as the build wrote it: checked then and not again. Each file is read at its first use; throws there when it is missing or broken. */
export const createCompiledContent = (folder: string): CompiledContent => {
  const checklists = once(() => load<Checklists>(path.join(folder, COMPILED.checklists)))
  return {
    exercises: createCompiledExercises(path.join(folder, COMPILED.exercises)),
    paths: source<Path>(path.join(folder, COMPILED.paths)),
    checklists: { read: checklists },
    support: { read: once(() => load<readonly SupportResource[]>(path.join(folder, COMPILED.support))) },
  }
}

/** The exercises alone. */
export const createCompiledExercises = (file: string): ExerciseSource => source<Exercise>(file)

const source = <Item extends { readonly id: string }>(file: string) => {
  const loaded = once(() => {
    const all = load<readonly Item[]>(file)
    return { all, byId: new Map(all.map((item) => [item.id, item])) }
  })
  return {
    all: () => loaded().all,
    find: (id: string) => loaded().byId.get(id),
  }
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the build checked what it wrote
const load = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value
