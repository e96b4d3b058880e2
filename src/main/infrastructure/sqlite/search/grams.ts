/*
 * What the index of the search is made of. A text stands in it by every one, two and three characters that it
 * has in a row, so that any query is answered from the index, the short words of Japanese, too. What an entry
 * is filtered by stands beside them as marks. Each is written in letters and digits that the index takes as
 * one word each and that mean nothing in its language of queries.
 */

const LONGEST_GRAM = 3

/** A character in letters and digits of base 32; w, which is none of them, stands between two. */
const written = (character: string): string => (character.codePointAt(0) ?? 0).toString(32)
const BETWEEN = 'w'

/** Every gram of a folded text, each once. None reaches over a space. */
export const gramsOf = (folded: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  /** The last two characters, when no space stands after them. */
  let [before, last] = ['', '']
  for (const character of folded) {
    if (character === ' ') {
      before = ''
      last = ''
      continue
    }
    const gram = written(character)
    grams.add(gram)
    if (last !== '') grams.add(last + BETWEEN + gram)
    if (before !== '') grams.add(before + BETWEEN + last + BETWEEN + gram)
    before = last
    last = gram
  }
  return grams
}

/**
 * Grams that every text with this term has: the term itself where it is short, else pieces that cover it.
 * That a text has them all does not mean yet that it has the term.
 *
 * @param term folded, without a space, not empty
 */
export const gramsOfTerm = (term: string): readonly string[] => {
  const characters = Array.from(term, written)
  const gramAt = (start: number) => characters.slice(start, start + LONGEST_GRAM).join(BETWEEN)
  const last = Math.max(0, characters.length - LONGEST_GRAM)
  const starts = Array.from({ length: Math.ceil(last / LONGEST_GRAM) }, (_, index) => index * LONGEST_GRAM)
  return Array.from(new Set([...starts, last]), gramAt)
}

/** What entries are filtered by, with the letter that its marks begin with: none that a gram has. */
const FACETS = { person: 'xp', circle: 'xr', channel: 'xc', mood: 'xm', tag: 'xt', exercise: 'xe' } as const
export type Facet = keyof typeof FACETS

/** The mark of something that one can filter by. */
export const markOf = (facet: Facet, value: string): string => FACETS[facet] + Array.from(value, written).join(BETWEEN)

/** A query in the language of the index: all of these words. */
export const allOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ')
