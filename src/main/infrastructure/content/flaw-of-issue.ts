import type { ErrorCode } from 'yaml'
import type { z } from 'zod'

import { type Flaw, type FlawKind, plainFlaw } from '../../../shared/domain/exercises/flaw.ts'

/** Where something is wrong, by the keys that lead there, and what. */
export type Found = readonly [keys: readonly PropertyKey[], flaw: Flaw]

const OF_YAML: Partial<Record<ErrorCode, FlawKind>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'key-twice',
  MISSING_CHAR: 'unclosed',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'bad-start',
  MULTIPLE_DOCS: 'second-document',
  ALIAS_PROPS: 'reference',
  BAD_ALIAS: 'reference',
  MULTIPLE_ANCHORS: 'reference',
  BAD_COLLECTION_TYPE: 'tag',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
}

/** What the reader of YAML complains of. */
export const flawOfYaml = (code: ErrorCode): Flaw => plainFlaw(OF_YAML[code] ?? 'yaml')

const OF_TYPE: Partial<Record<string, FlawKind>> = {
  string: 'needs-text',
  number: 'needs-number',
  array: 'needs-list',
  object: 'needs-fields',
  int: 'whole-number',
}

/** What the check of a value complains of. */
export const flawsOfIssue = (issue: z.core.$ZodIssue): readonly Found[] => {
  const found = (kind: FlawKind, value: string | number | bigint = ''): readonly Found[] => [
    [issue.path, { kind, field: fieldOf(issue.path), value: String(value) }],
  ]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      return [path, { kind: 'unknown', field: fieldOf(path), value: '' }]
    })
  }
  if (issue.input === undefined) return found('missing')
  if (issue.input === null) return found('empty')
  switch (issue.code) {
    case 'invalid_value':
      return found('one-of', issue.values.map(String).join(', '))
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? found('step-kind') : found('unfit', issue.message)
    case 'invalid_type':
      return found(typeOf(issue))
    case 'too_small':
      if (issue.origin === 'string') return found('empty')
      return found(issue.origin === 'array' ? 'too-few' : 'at-least', issue.minimum)
    case 'too_big':
      if (issue.origin === 'string') return found('too-long', issue.maximum)
      return found(issue.origin === 'array' ? 'too-many' : 'at-most', issue.maximum)
    case 'invalid_format':
      return issue.path.at(-1) === 'id' ? found('id-form') : found('unfit', issue.message)
    case 'custom':
      return typeof issue.params?.['twice'] === 'string'
        ? found('twice', issue.params['twice'])
        : found('unfit', issue.message)
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return found('unfit', issue.message)
  }
}

const typeOf = ({ expected, input }: z.core.$ZodIssueInvalidType): FlawKind =>
  (expected === 'int' && typeof input !== 'number' ? 'needs-number' : OF_TYPE[expected]) ?? 'unfit'

const fieldOf = (keys: readonly PropertyKey[]): string => keys.map(String).join('.')
