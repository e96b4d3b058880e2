import type { WeekKnowledge } from '../../../../shared/domain/journal/contacts.ts'

/** One week as the chart takes it: numbers, and words that are already in the person's language. */
export type ContactsPoint = {
  readonly start: string
  readonly contacts: number
  readonly knowledge: WeekKnowledge
  readonly isCurrent: boolean
  /** Mostly a pause: the week is shaded. */
  readonly isPaused: boolean
  /** What was usual then; null while that is learnt. */
  readonly usual: { readonly low: number; readonly high: number } | null
  /** Quieter than usual. */
  readonly isQuiet: boolean
  /** Day of the month on which the week begins. */
  readonly day: string
  /** Name of the month where it changes; empty elsewhere. */
  readonly month: string
  /** The whole week in one sentence. */
  readonly reading: string
}

export type ContactsMark = ContactsPoint & {
  /** How many unknown weeks in a row begin here; 0 elsewhere. */
  readonly unknownRun: number
  /** The name of a month stands under this week or the one before. */
  readonly isNearMonth: boolean
  /** How many weeks there are in all. */
  readonly weeks: number
}

/** Adds what is drawn once for several weeks: unknown weeks in a row are one mark. */
export const marksOf = (points: readonly ContactsPoint[]): ContactsMark[] =>
  points.map((point, index) => {
    const isUnknown = (at: number) => points[at]?.knowledge === 'unknown'
    let unknownRun = 0
    if (isUnknown(index) && !isUnknown(index - 1)) {
      while (isUnknown(index + unknownRun)) unknownRun += 1
    }
    const isNearMonth = point.month !== '' || (points[index - 1]?.month ?? '') !== ''
    return { ...point, unknownRun, isNearMonth, weeks: points.length }
  })
