/** What is wrong in a pack, as far as there are words of the person's language for it. */
export type ProblemWords = {
  readonly kind: 'missing' | 'unknown' | 'empty' | 'one-of' | 'kind' | 'twice' | 'taken'
  /** The place in the file, such as `steps.2.text`; empty for the file as a whole. */
  readonly field: string
  readonly values: string
}

const PATTERNS: readonly (readonly [kind: ProblemWords['kind'], pattern: RegExp])[] = [
  ['missing', /^(.+) is missing$/],
  ['unknown', /^(.+) is not a known field$/],
  ['empty', /^(.+) is empty$/],
  ['one-of', /^(.+) must be one of (.+)$/],
  ['kind', /^(.+) is not a known kind of step$/],
  ['twice', /^(?:.+: )?the step id "(.+)" is used twice$/],
  ['taken', /^the id "(.+)" is used\b.*$/],
]

/** Reads the message that the reader of packs gives; null where it is one of its rarer ones. */
export const problemWords = (message: string): ProblemWords | null => {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(message)
    if (found === null) continue
    const [, field = '', values = ''] = found
    return { kind, field: field === 'the file' ? '' : field, values }
  }
  return null
}
