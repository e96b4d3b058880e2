import { foldWithOrigin } from '../../text/fold.ts'

/** A part of a text in UTF-16 code units, the end not included. */
export type Span = { readonly start: number; readonly end: number }

/** A piece of a text that shows why it was found. */
export type Passage = {
  readonly text: string
  /** Something stands before it. */
  readonly isCutBefore: boolean
  /** Something stands after it. */
  readonly isCutAfter: boolean
}

/** Length of a passage, in UTF-16 code units: three lines or so. */
export const PASSAGE_LENGTH = 160
/** How much stands before what was found, at most. */
const LEAD = 48
/** How far into a text one looks for a place to show. What stands later is found, too, and not shown. */
const LOOKED_THROUGH = 100_000

/**
 * Where the terms stand in a text, in order; those that touch or lie over one another are one. Whole letters
 * are marked: of ㈱ that was found by 株, all of it.
 *
 * @param terms folded, none of them empty
 */
export const marksIn = (text: string, terms: readonly string[]): readonly Span[] => {
  const { folded, originOf } = foldWithOrigin(text)
  const places: Span[] = []
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      places.push(originOf(at, at + term.length))
    }
  }
  const marks: Span[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = marks.at(-1)
    if (last !== undefined && place.start <= last.end) {
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    } else marks.push(place)
  }
  return marks
}

/**
 * The piece of a text to show for what was looked for: around the first place where a term stands, cut
 * between sentences or words where there are any. Null when none of the terms is in it.
 *
 * @param terms folded, none of them empty
 */
export const passageOf = (text: string, terms: readonly string[]): Passage | null => {
  const [first] = marksIn(text.slice(0, LOOKED_THROUGH), terms)
  if (first === undefined) return null
  const earliest = Math.max(0, first.start - LEAD)
  const start = earliest === 0 ? 0 : beginning(text, earliest, first.start)
  const latest = Math.max(start + PASSAGE_LENGTH, first.end)
  const end = latest >= text.length ? text.length : ending(text, Math.max(first.end, latest - LEAD), latest)
  return { text: text.slice(start, end), isCutBefore: start > 0, isCutAfter: end < text.length }
}

/** The beginning of a text, as long as a passage. */
export const openingOf = (text: string): Passage => {
  const end = text.length <= PASSAGE_LENGTH ? text.length : ending(text, PASSAGE_LENGTH - LEAD, PASSAGE_LENGTH)
  return { text: text.slice(0, end), isCutBefore: false, isCutAfter: end < text.length }
}

const AFTER_SENTENCE = /[。．！？\n]|[.!?] /g
const AFTER_WORD = /[\s、，,]/g

/** Where a passage may begin: after a sentence, else after a word, else as early as it may. */
const beginning = (text: string, from: number, to: number): number => {
  const part = text.slice(from, to)
  const [cut] = [AFTER_SENTENCE, AFTER_WORD].flatMap((pattern) => {
    const [found] = part.matchAll(pattern)
    return found === undefined ? [] : [found.index + found[0].length]
  })
  return whole(text, from + (cut ?? 0))
}

/** Where a passage may end: after a sentence, else after a word, else as late as it may. */
const ending = (text: string, from: number, to: number): number => {
  const part = text.slice(from, to)
  const [cut] = [AFTER_SENTENCE, AFTER_WORD].flatMap((pattern) => {
    const found = Array.from(part.matchAll(pattern)).at(-1)
    return found === undefined ? [] : [found.index + found[0].length]
  })
  return whole(text, from + (cut ?? part.length))
}

/** A place that does not cut a character in two: the one before it. */
const whole = (text: string, place: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place
