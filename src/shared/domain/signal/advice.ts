import type { DataState } from './data-state.ts'
import type { Level, Pattern } from './levels.ts'

export const ADVICE_KINDS = [
  /** Nothing is known of late: nothing to say but how to go on. */
  'catch-up',
  /** First of all: was it on purpose? If not, a very small step to one person. */
  'ask-first',
  /** Sleep, daylight, one restful thing; no social pressure. */
  'be-kind-to-body',
  /** One free evening, one draining contact shortened or moved. */
  'rest',
  /** One message of two lines to a safe person; no answer needed. */
  'small-reach-out',
  /** A day or two without social duties, then one safe person. */
  'rest-then-one-person',
  /** Depth, not number: one longer talk with somebody close. */
  'one-longer-talk',
] as const

/** Advice in which there is a place for one person. */
const TO_SOMEBODY: ReadonlySet<Advice['kind']> = new Set([
  'ask-first',
  'small-reach-out',
  'rest-then-one-person',
  'one-longer-talk',
])

export const isToSomebody = ({ kind }: Advice): boolean => TO_SOMEBODY.has(kind)

/** One suggestion at a time; the interface words it. */
export type Advice = { readonly kind: (typeof ADVICE_KINDS)[number] }

const BY_PATTERN = {
  none: null,
  quiet: 'ask-first',
  'feeling-low': 'be-kind-to-body',
  overloaded: 'rest',
  'withdrawn-and-low': 'small-reach-out',
  'withdrawn-and-drained': 'rest-then-one-person',
} as const satisfies Readonly<Record<Pattern, Advice['kind'] | null>>

/**
 * What fits what the signal shows, one thing at a time; null when nothing needs to be said.
 *
 * @param isLonelyInCompany see `isLonelyInCompany`
 */
export const adviceFor = (
  { level, pattern, data }: { readonly level: Level; readonly pattern: Pattern; readonly data: DataState },
  isLonelyInCompany: boolean,
): Advice | null => {
  if (data === 'paused') return { kind: 'catch-up' }
  const kind = level === 'steady' ? null : BY_PATTERN[pattern]
  if (kind !== null) return { kind }
  return isLonelyInCompany && data === 'ok' ? { kind: 'one-longer-talk' } : null
}

const LONELY_FROM = 4
const LEAST_ANSWERS = 3

/**
 * Lonely although contacts are as usual: at least three answers of late, 4 of 5 on average or more.
 *
 * @param loneliness answers of the last 14 days, 1 (not) to 5 (very)
 */
export const isLonelyInCompany = (loneliness: readonly number[], contactsSignal: number): boolean =>
  contactsSignal === 0 &&
  loneliness.length >= LEAST_ANSWERS &&
  loneliness.reduce((sum, answer) => sum + answer, 0) / loneliness.length >= LONELY_FROM
