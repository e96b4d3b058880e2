import { type Document, isCollection, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'

import { type Flaw, plainFlaw } from '../../../shared/domain/exercises/flaw.ts'
import type { FileProblem } from '../../application/library-ports.ts'
import { flawOfYaml, flawsOfIssue } from './flaw-of-issue.ts'

/** A place in a file. Both count from 1. */
type Place = Pick<FileProblem, 'line' | 'column'>

/** What a file holds, or what is wrong with it. `placeOf` finds a place in it, by the keys that lead there. */
export type ReadYaml<Value> = {
  readonly value: Value | null
  readonly problems: readonly FileProblem[]
  readonly placeOf: (keys: readonly PropertyKey[]) => Place
}

/** More than anybody mends at once; a file that is nothing like YAML would have one for every line. */
const MOST_PROBLEMS = 100

/** A file that repeats itself by reference more often than this is made to fill the memory. */
const MOST_ALIASES = 100

/** Reads a YAML file and checks it. Never throws: whatever is wrong is a problem with line and column. */
export const readYaml = <Value>(text: string, schema: z.ZodType<Value>): ReadYaml<Value> => {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const at = (offset: number, flaw: Flaw): FileProblem => ({ ...place(offset), ...flaw })
  const refused = (problems: readonly FileProblem[]): ReadYaml<Value> => ({
    value: null,
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_PROBLEMS),
    placeOf: () => place(0),
  })

  let document: Document
  let given: unknown
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const flaws = [...document.errors, ...document.warnings]
    if (flaws.length > 0)
      return refused(flaws.slice(0, MOST_PROBLEMS).map((flaw) => at(flaw.pos[0], flawOfYaml(flaw.code))))
    given = document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch {
    // Nested deeper than anybody writes, or a reference to itself, or to too much.
    return refused([at(0, plainFlaw('too-nested'))])
  }
  const placeOf = (keys: readonly PropertyKey[]) => place(offsetOf(document, keys))
  const checked = schema.safeParse(given, { reportInput: true })
  return checked.success
    ? { value: checked.data, problems: [], placeOf }
    : refused(
        checked.error.issues
          .slice(0, MOST_PROBLEMS)
          .flatMap((issue) => flawsOfIssue(issue).map(([keys, flaw]) => at(offsetOf(document, keys), flaw))),
      )
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
