import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'yaml'

import type { Exercise } from '../../src/shared/domain/exercises/exercise.ts'
import { exerciseSchema } from '../../src/shared/schemas/exercise.ts'

const folder = path.resolve(import.meta.dirname, '../../resources/content/exercises')

/** The exercises that the product comes with, in the order of their files. Throws at the first broken one. */
export const readExercises = (): readonly Exercise[] =>
  globSync('*/*.yaml', { cwd: folder })
    .toSorted()
    .map((file) => exerciseSchema.parse(parse(readFileSync(path.join(folder, file), 'utf8'))))
