import type { WeekKnowledge } from '../../../../shared/domain/journal/contacts.ts'
import { type Tick, ticksWithRoom } from './ticks.ts'

/** One place of the chart: numbers, and words that are already in the person's language. */
export type ContactsBar = Tick & {
  readonly start: string
  readonly contacts: number
  readonly knowledge: WeekKnowledge
  readonly isCurrent: boolean
  /** Mostly a pause: the place is shaded. */
  readonly isPaused: boolean
  /** What was usual then; null while that is learnt. */
  readonly usual: { readonly low: number; readonly high: number } | null
  /** What was usual half a year before; null where that is not known. */
  readonly halfYearBefore: number | null
  /** Quieter than usual. */
  readonly isQuiet: boolean
  /** The whole place in one sentence. */
  readonly reading: string
}

export type ContactsMark = ContactsBar & {
  /** How many unknown places in a row begin here; 0 elsewhere. */
  readonly unknownRun: number
  /** The name of a month stands under this place or the one before. */
  readonly isNearMonth: boolean
  /** There is room for its number over it. */
  readonly hasRoom: boolean
  /** How many places there are in all. */
  readonly places: number
}

/** Days stand side by side up to here; months and years take twice the room. */
const MOST_DAYS = 26

/** Adds what is drawn once for several places: unknown ones in a row are one mark. */
export const marksOf = (bars: readonly ContactsBar[]): ContactsMark[] => {
  const ticks = ticksWithRoom(bars, bars.length > MOST_DAYS ? MOST_DAYS / 2 : MOST_DAYS)
  return bars.map((bar, index) => {
    const isUnknown = (at: number) => bars[at]?.knowledge === 'unknown'
    let unknownRun = 0
    if (isUnknown(index) && !isUnknown(index - 1)) {
      while (isUnknown(index + unknownRun)) unknownRun += 1
    }
    const tick = ticks[index] ?? null
    const isNearMonth = (tick?.month ?? '') !== '' || (ticks[index - 1]?.month ?? '') !== ''
    return {
      ...bar,
      ...(tick ?? { day: '', month: '' }),
      unknownRun,
      isNearMonth,
      hasRoom: tick !== null,
      places: bars.length,
    }
  })
}
