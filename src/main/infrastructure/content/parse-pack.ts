import type { z } from 'zod'

import { packSchema } from '../../../shared/schemas/exercise.ts'
import type { FileProblem, Pack } from '../../application/library-ports.ts'
import { brokenPack, wholeFile } from './pack-problems.ts'
import { readYaml } from './yaml-file.ts'

type PackFile = z.output<typeof packSchema>

/** Reads a pack out of the bytes of its file. With a problem anywhere it gives no exercise. */
export const parsePack = (file: string, bytes: Uint8Array): Pack => {
  const text = decode(bytes)
  if (text === null) return brokenPack(file, [wholeFile('not-utf8')])
  const { value, problems, placeOf } = readYaml<PackFile>(text, packSchema)
  if (value === null) return brokenPack(file, problems)

  const exercises = value.exercises.map((exercise, index) => ({
    exercise,
    line: placeOf(['exercises', index, 'id']).line,
  }))
  const seen = new Set<string>()
  const twice = exercises.flatMap(({ exercise: { id }, line }): readonly FileProblem[] => {
    const isKnown = seen.has(id)
    seen.add(id)
    return isKnown ? [{ line, column: 1, kind: 'twice', field: 'id', value: id }] : []
  })
  return twice.length > 0 ? brokenPack(file, twice) : { file, exercises, problems: [] }
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
