import { fold } from '../../text/fold.ts'

/** Longest query, in UTF-16 code units; what is longer is no query. */
export const QUERY_MAX = 200
/** More than anybody types; a bound for the work. */
const MOST_TERMS = 12

/**
 * What a query asks for: its parts between white space, folded, each once. Something is found when it holds
 * every one of them, wherever. No character has a meaning of its own. Empty when nothing is asked.
 */
export const termsOf = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .split(' ')
      .filter((term) => term !== '')
      .slice(0, MOST_TERMS),
  ),
]
