import type { ContactChannel } from '../journal/journal.ts'

/** A month of the year, 1 = January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
export const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** How often one would like to be in touch (ほどよい間隔): a range, not a deadline. */
export type Cadence = {
  /** Days after which it is nice to be in touch again. */
  readonly idealDays: number
  /** Days up to which a silence is still comfortable; never fewer than the ideal ones. */
  readonly longestDays: number
  /** Months in which it applies, rising, never empty. The days of all other months do not count. */
  readonly months: readonly Month[]
}

/** Longest gap that can be set, in days: ten years. */
export const GAP_MAX = 3650

/** What was said about one person. Where nothing was, their circle decides. */
export type PersonCadence =
  | { readonly kind: 'own'; readonly cadence: Cadence }
  /** Nobody is invited to write to them, whatever their circle says. The former numbers wait. */
  | { readonly kind: 'resting'; readonly cadence: Cadence | null }

/** The cadence in force for a person; null when none is. */
export const cadenceInForce = (own: PersonCadence | null, ofCircle: Cadence | null): Cadence | null => {
  if (own === null) return ofCircle
  return own.kind === 'own' ? own.cadence : null
}

/**
 * How much a contact counts, as a share of a meeting: five days after something that counts half are like
 * ten days after a meeting. Never nothing: whatever was logged begins the time anew.
 */
export const WEIGHTS = [0.25, 0.5, 0.75, 1] as const
export type Weight = (typeof WEIGHTS)[number]
export type ChannelWeights = Readonly<Record<ContactChannel, Weight>>

/**
 * The weights to begin with. That a voice ties people closer than written words do is known (Kumar & Epley
 * 2021, see docs/people.md); the fractions themselves are this product's own choice and can be changed.
 */
export const DEFAULT_WEIGHTS: ChannelWeights = {
  'in-person': 1,
  video: 0.75,
  voice: 0.75,
  message: 0.5,
  'social-network': 0.25,
  other: 0.5,
}

/** Cadences that are offered in words: ideal and longest gap in days. */
export const OFFERED_GAPS = [
  { idealDays: 7, longestDays: 21 },
  { idealDays: 14, longestDays: 42 },
  { idealDays: 30, longestDays: 90 },
  { idealDays: 60, longestDays: 150 },
  { idealDays: 90, longestDays: 210 },
  { idealDays: 180, longestDays: 365 },
  { idealDays: 365, longestDays: 730 },
] as const

/** So many times the longest comfortable gap, and the cadence itself seems to be too close. */
const TOO_CLOSE_AFTER = 2

/**
 * The rarer cadence that may be offered after a long silence: the first of the offered ones that is rarer
 * and no shorter than half of the silence. Null while the silence is not long, or when there is no rarer one.
 *
 * @param waited days as they count, see `waitingOf`
 */
export const rarerCadence = (cadence: Cadence, waited: number): Cadence | null => {
  if (waited < cadence.longestDays * TOO_CLOSE_AFTER) return null
  const rarer = OFFERED_GAPS.filter(({ idealDays }) => idealDays > cadence.idealDays)
  const fitting = rarer.find(({ idealDays }) => idealDays * 2 >= waited) ?? rarer.at(-1)
  if (fitting === undefined) return null
  return { ...fitting, longestDays: Math.max(fitting.longestDays, cadence.longestDays), months: cadence.months }
}
