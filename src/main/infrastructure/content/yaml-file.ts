import { type Document, isCollection, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A content file: its path inside its folder, with `/` (`rest/put-the-day-down.yaml`), and its text. */
export type ContentFile = { readonly path: string; readonly text: string }

/** Something wrong in a content file, for whoever writes it. Line and column count from 1. */
export type ContentProblem = {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** `reach-out/hello.yaml:12:5: steps.2.text.ja is missing` */
export const formatProblem = ({ path, line, column, message }: ContentProblem): string =>
  `${path}:${line}:${column}: ${message}`

/** What a file holds, or what is wrong with it. `problemAt` says something of a place in it, by the keys that lead there. */
export type ReadYaml<Value> = {
  readonly value: Value | null
  readonly problems: readonly ContentProblem[]
  readonly problemAt: (keys: readonly PropertyKey[], message: string) => ContentProblem
}

/** More than anybody mends at once; a file that is nothing like YAML would have one for every line. */
const MOST_PROBLEMS = 100

/** A file that repeats itself by reference more often than this is made to fill the memory. */
const MOST_ALIASES = 100

/** Reads a YAML file and checks it. Never throws: whatever is wrong is a problem with line and column. */
export const readYaml = <Value>({ path, text }: ContentFile, schema: z.ZodType<Value>): ReadYaml<Value> => {
  const lines = new LineCounter()
  const at = (offset: number, message: string): ContentProblem => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(line, 1), column: Math.max(col, 1), message }
  }
  const refused = (problems: readonly ContentProblem[]): ReadYaml<Value> => ({
    value: null,
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_PROBLEMS),
    problemAt: (_keys, message) => at(0, message),
  })

  let document: Document
  let given: unknown
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const flaws = [...document.errors, ...document.warnings]
    if (flaws.length > 0) return refused(flaws.slice(0, MOST_PROBLEMS).map((flaw) => at(flaw.pos[0], flaw.message)))
    given = document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch {
    // Nested deeper than anybody writes, or a reference to itself, or to too much.
    return refused([at(0, 'the file is nested too deeply, or repeats itself too often')])
  }
  const problemAt = (keys: readonly PropertyKey[], message: string) => at(offsetOf(document, keys), message)
  const checked = schema.safeParse(given, { reportInput: true })
  return checked.success
    ? { value: checked.data, problems: [], problemAt }
    : refused(
        checked.error.issues
          .slice(0, MOST_PROBLEMS)
          .flatMap((issue) => describe(issue).map(([keys, message]) => problemAt(keys, message))),
      )
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
  if (issue.code === 'invalid_union') {
    return [[issue.path, `${name} is not a known kind of ${issue.path.includes('steps') ? 'step' : 'day'}`]]
  }
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
