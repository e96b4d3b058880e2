/**
 * What can be wrong with a file of exercises. Each kind has words of its own in every language
 * (`packs.problem` of the exercises' words), made from the field and, where one is named, a value.
 */
export const FLAW_KINDS = [
  // The file as a whole.
  'too-large',
  'not-utf8',
  'unreadable',
  'too-slow',
  'too-nested',
  // How it is written.
  'indent',
  'tab',
  'key-twice',
  'unclosed',
  'bad-escape',
  'bad-start',
  'second-document',
  'reference',
  'tag',
  'yaml',
  // What stands in it. `value`: what is possible, or the limit.
  'missing',
  'unknown',
  'empty',
  'one-of',
  'step-kind',
  'needs-text',
  'needs-number',
  'needs-list',
  'needs-fields',
  'whole-number',
  'at-least',
  'at-most',
  'too-few',
  'too-many',
  'too-long',
  'id-form',
  'unfit',
  // `value`: the id.
  'twice',
  'taken',
] as const
export type FlawKind = (typeof FLAW_KINDS)[number]

/** Something wrong, as data. `field` leads to it by its keys (`steps.2.text`); empty for the file as a whole. */
export type Flaw = { readonly kind: FlawKind; readonly field: string; readonly value: string }

/** A flaw of a whole file, or one that needs neither field nor value to be said. */
export const plainFlaw = (kind: FlawKind): Flaw => ({ kind, field: '', value: '' })
