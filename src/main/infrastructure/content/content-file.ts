import type { z } from 'zod'

import type { FlawKind } from '../../../shared/domain/exercises/flaw.ts'
import type { FileProblem } from '../../application/library-ports.ts'
import { readYaml } from './yaml-file.ts'

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
type ReadContent<Value> = {
  readonly value: Value | null
  readonly problems: readonly ContentProblem[]
  readonly problemAt: (keys: readonly PropertyKey[], message: string) => ContentProblem
}

/** Reads a content file and checks it. Never throws: whatever is wrong is a problem with line, column and words. */
export const readContentFile = <Value>({ path, text }: ContentFile, schema: z.ZodType<Value>): ReadContent<Value> => {
  const { value, problems, placeOf } = readYaml(text, schema)
  return {
    value,
    problems: problems.map((problem) => ({ path, line: problem.line, column: problem.column, message: said(problem) })),
    problemAt: (keys, message) => ({ path, ...placeOf(keys), message }),
  }
}

type Words = (field: string, value: string) => string

/** For whoever builds the product; those who use it read of a pack in their own language. */
const WORDS: Record<FlawKind, Words> = {
  'too-large': () => 'the file is too large',
  'not-utf8': () => 'the file is not written in UTF-8',
  unreadable: () => 'the file cannot be read',
  'too-slow': () => 'the file takes too long to read',
  'too-nested': () => 'the file is nested too deeply, or repeats itself too often',
  indent: () => 'the spaces at the beginning do not fit the lines around it',
  tab: () => 'there is a tab where spaces belong',
  'key-twice': () => 'this field is there twice',
  unclosed: () => 'something is not closed here: a quote, a bracket, or a comma or colon is missing',
  'bad-escape': () => 'there is something unknown after a backslash',
  'bad-start': () => 'a text that begins like this needs quotes',
  'second-document': () => 'there is a second document after ---',
  reference: () => 'a reference (& or *) that cannot be followed',
  tag: () => 'a type (!) that is not known',
  yaml: () => 'this is not YAML',
  missing: (field) => `${field} is missing`,
  unknown: (field) => `${field} is not a known field`,
  empty: (field) => `${field} is empty`,
  'one-of': (field, value) => `${field} must be one of ${value}`,
  'step-kind': (field) => `${field} is not a known kind`,
  'needs-text': (field) => `${field} must be text`,
  'needs-number': (field) => `${field} must be a number`,
  'needs-list': (field) => `${field} must be a list`,
  'needs-fields': (field) => `${field} must have fields of its own`,
  'whole-number': (field) => `${field} must be a whole number`,
  'at-least': (field, value) => `${field} must be ${value} or more`,
  'at-most': (field, value) => `${field} must be ${value} or less`,
  'too-few': (field, value) => `${field} must have ${value} or more`,
  'too-many': (field, value) => `${field} must have ${value} or fewer`,
  'too-long': (field, value) => `${field} must have ${value} characters or fewer`,
  'id-form': (field) => `${field} must be lower-case words joined by hyphens`,
  unfit: (field, value) => `${field}: ${value}`,
  twice: (field, value) => `${field}: the id "${value}" is used twice`,
  taken: (field, value) => `${field}: the id "${value}" is used already`,
}

const said = ({ kind, field, value }: FileProblem): string => WORDS[kind](field === '' ? 'the file' : field, value)
