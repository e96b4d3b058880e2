import { type Document, isCollection, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'

import type { Exercise } from '../../../shared/domain/exercises/exercise.ts'
import { exerciseSchema } from '../../../shared/schemas/exercise.ts'

/** A content file: its path inside the exercises folder, with `/` (`rest/put-the-day-down.yaml`), and its text. */
export type ContentFile = { readonly path: string; readonly text: string }

/** Something wrong in a content file, for whoever writes it. Line and column count from 1. */
export type ContentProblem = {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

export type ParsedExercises = { readonly exercises: readonly Exercise[]; readonly problems: readonly ContentProblem[] }

/** `reach-out/hello.yaml:12:5: steps.2.text.ja is missing` */
export const formatProblem = ({ path, line, column, message }: ContentProblem): string =>
  `${path}:${line}:${column}: ${message}`

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

const parseFile = ({ path, text }: ContentFile): ParsedFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problemAt = (offset: number, message: string): ContentProblem => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(line, 1), column: Math.max(col, 1), message }
  }
  const refused = (problems: readonly ContentProblem[]): ParsedFile => ({
    path,
    exercise: null,
    lineOfId: 1,
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  })

  const flaws = [...document.errors, ...document.warnings]
  if (flaws.length > 0) {
    // The first line says it; the rest draws a picture of the place.
    return refused(
      flaws.map((flaw) => problemAt(flaw.pos[0], flaw.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '')),
    )
  }
  const at = (keys: readonly PropertyKey[], message: string) => problemAt(offsetOf(document, keys), message)
  const checked = exerciseSchema.safeParse(document.toJS(), { reportInput: true })
  if (!checked.success)
    return refused(checked.error.issues.flatMap((issue) => describe(issue).map(([keys, message]) => at(keys, message))))

  const exercise: Exercise = checked.data
  const problems = misplaced(path, exercise).map(([key, message]) => at([key], message))
  if (problems.length > 0) return refused(problems)
  return { path, exercise, lineOfId: at(['id'], '').line, problems }
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

type Described = readonly [keys: readonly PropertyKey[], message: string]

const describe = (issue: z.core.$ZodIssue): readonly Described[] => {
  const name = issue.path.length === 0 ? 'the file' : issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [
      [...issue.path, key],
      `${[...issue.path, key].map(String).join('.')} is not a known field`,
    ])
  }
  if (issue.input === undefined) return [[issue.path, `${name} is missing`]]
  if (issue.code === 'invalid_value')
    return [[issue.path, `${name} must be one of ${issue.values.map(String).join(', ')}`]]
  if (issue.code === 'invalid_union') return [[issue.path, `${name} is not a known kind of step`]]
  if (issue.code === 'too_small' && issue.origin === 'string') return [[issue.path, `${name} is empty`]]
  return [[issue.path, `${name}: ${issue.message.replace(/^(Invalid input|Too small|Too big): /, '')}`]]
}

/** Where a path stands in the text; for what is missing, the nearest thing around it that is there. */
const offsetOf = (document: Document, keys: readonly PropertyKey[]): number => {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const key of keys) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key))
      if (pair === undefined) break
      offset = startOf(pair.key)
      node = pair.value
    } else {
      const item: unknown = node.items[Number(key)]
      if (item === undefined) break
      offset = startOf(item, offset)
      node = item
    }
  }
  return offset
}

const startOf = (node: unknown, otherwise = 0): number =>
  isNode(node) ? ((node as Node).range?.[0] ?? otherwise) : otherwise
