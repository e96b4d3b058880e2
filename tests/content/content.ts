import path from 'node:path'

import { type Content, parseContent } from '../../src/main/infrastructure/content/parse-content.ts'
import { readContentFiles } from '../../src/main/infrastructure/content/read-files.ts'
import { formatProblem } from '../../src/main/infrastructure/content/content-file.ts'
import type { Localized, Step } from '../../src/shared/domain/exercises/exercise.ts'

/** All that the product comes with. Throws when one of the files has a problem. */
export const readContent = (): Content => {
  const { content, problems } = parseContent(
    readContentFiles(path.resolve(import.meta.dirname, '../../resources/content')),
  )
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return content
}

/** A text in both languages, and where it stands. */
export type PlacedText = { readonly place: string; readonly text: Localized }

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && 'ja' in value && 'en' in value && Object.keys(value).length === 2

/** Every text below a value, however deep. */
export const textsOf = (value: unknown, place: string): readonly PlacedText[] => {
  if (isLocalized(value)) return [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`))
}

/** The steps of both sizes of an exercise. */
export const allSteps = (exercise: Content['exercises'][number]): readonly Step[] => [
  ...exercise.steps,
  ...exercise.smaller.steps,
]
