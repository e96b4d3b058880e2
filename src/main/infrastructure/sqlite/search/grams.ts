/*
 * What the index of the search is made of. A text stands in it by every one, two and three characters that it
 * has in a row, so that any query is answered from the index, the short words of Japanese, too. What an entry
 * is filtered by stands beside them as marks. Each is written in letters and digits that the index takes as
 * one word each and that mean nothing in its language of queries.
 */

const LONGEST_GRAM = 3

/** Characters as one word of the index: base 32 has no w, which stands between them. */
const written = (characters: readonly string[]): string =>
  characters.map((character) => (character.codePointAt(0) ?? 0).toString(32)).join('w')

/** Every gram of a folded text, each once. None reaches over a space. */
export const gramsOf = (folded: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  for (const word of folded.split(' ')) {
    const characters = Array.from(word)
    characters.forEach((_, start) => {
      const most = Math.min(LONGEST_GRAM, characters.length - start)
      for (let length = 1; length <= most; length += 1) grams.add(written(characters.slice(start, start + length)))
    })
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
  const characters = Array.from(term)
  if (characters.length <= LONGEST_GRAM) return [written(characters)]
  const last = characters.length - LONGEST_GRAM
  const starts = new Set([...Array.from({ length: Math.ceil(last / LONGEST_GRAM) }, (_, n) => n * LONGEST_GRAM), last])
  return Array.from(starts, (start) => written(characters.slice(start, start + LONGEST_GRAM)))
}

/** What entries are filtered by, with the letter that its marks begin with: none that a gram has. */
const FACETS = { person: 'xp', circle: 'xr', channel: 'xc', mood: 'xm', tag: 'xt', exercise: 'xe' } as const
export type Facet = keyof typeof FACETS

/** The mark of something that one can filter by. */
export const markOf = (facet: Facet, value: string): string => FACETS[facet] + written(Array.from(value))

/** A query in the language of the index: all of these words. */
export const allOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ')
