import { type Cadence, GAP_MAX, type Month, MONTHS, OFFERED_GAPS } from '../../../../../shared/domain/people/cadence.ts'

/** A cadence while it is written: numbers as they were typed. */
export type CadenceDraft = {
  /** Which of the offered gaps, as its ideal days; `other` for numbers of one's own. */
  readonly gap: `${number}` | 'other'
  readonly ideal: string
  readonly longest: string
  readonly isSeasonal: boolean
  readonly months: readonly Month[]
}

/** Which part was refused, and why. */
export type Refusal = {
  readonly part: 'ideal' | 'longest' | 'months'
  readonly reason: 'daysNeeded' | 'longestNeeded' | 'seasonNeeded'
}

export const draftOf = ({ idealDays, longestDays, months }: Cadence): CadenceDraft => {
  const offered = OFFERED_GAPS.find((gap) => gap.idealDays === idealDays && gap.longestDays === longestDays)
  const isSeasonal = months.length < MONTHS.length
  return {
    gap: offered === undefined ? 'other' : `${offered.idealDays}`,
    ideal: String(idealDays),
    longest: String(longestDays),
    isSeasonal,
    months,
  }
}

type Read = { readonly ok: true; readonly cadence: Cadence } | { readonly ok: false; readonly refusal: Refusal }

/** The cadence that was written, or what is missing of it. Full-width digits are digits. */
export const readCadence = (draft: CadenceDraft): Read => {
  const months = draft.isSeasonal ? draft.months : MONTHS
  if (months.length === 0) return refuse('months', 'seasonNeeded')
  const offered = OFFERED_GAPS.find(({ idealDays }) => `${idealDays}` === draft.gap)
  if (offered !== undefined) return { ok: true, cadence: { ...offered, months } }
  const idealDays = daysIn(draft.ideal)
  const longestDays = daysIn(draft.longest)
  if (idealDays === null) return refuse('ideal', 'daysNeeded')
  if (longestDays === null) return refuse('longest', 'daysNeeded')
  if (longestDays < idealDays) return refuse('longest', 'longestNeeded')
  return { ok: true, cadence: { idealDays, longestDays, months } }
}

const refuse = (part: Refusal['part'], reason: Refusal['reason']): Read => ({ ok: false, refusal: { part, reason } })

const daysIn = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim()
  if (!/^\d{1,4}$/.test(plain)) return null
  const days = Number(plain)
  return days >= 1 && days <= GAP_MAX ? days : null
}
