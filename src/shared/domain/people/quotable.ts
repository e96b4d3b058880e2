/** Longest quotation, in characters as a reader counts them. */
const LONGEST = 48

/** Behind a mark that ends a sentence; behind a full stop where words, not a title such as “Dr.”, stand around it. */
const SENTENCE_ENDS = /(?<=[。！？!?])|(?<=\p{Ll}{3}\.)\s+(?=\p{Lu})/u

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * The beginning of a note, so that it can stand in quotation marks inside of a sentence: its first line and
 * sentence, without the mark that ends it, shortened where it is long. Quotation marks inside of it become
 * inner ones. Empty when there is nothing to quote, such as for blanks or marks alone.
 */
export const quotable = (text: string): string => {
  const [line = ''] = text
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, '\n')
    .split('\n')
    .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
    .filter((each) => /[\p{L}\p{N}\p{S}]/u.test(each))
  const [sentence = line] = line.split(SENTENCE_ENDS).filter((each) => /[\p{L}\p{N}\p{S}]/u.test(each))
  return shortened(sentence.trim().replace(/[\s。．.、，,！？!?…]+$/u, ''))
    .replaceAll('「', '『')
    .replaceAll('」', '』')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
}

const shortened = (text: string): string => {
  const all = Array.from(characters.segment(text), ({ segment }) => segment)
  return all.length <= LONGEST
    ? text
    : `${all
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
