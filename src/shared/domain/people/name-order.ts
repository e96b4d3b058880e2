import { fold } from '../../text/fold.ts'
import type { Person } from './person.ts'

/**
 * People in the order of a Japanese address book: by reading where there is one, else by name; Latin letters
 * first, then kana, then kanji whose reading nobody wrote. Whoever was added first comes first among equals.
 */
export const inNameOrder = (people: readonly Person[]): readonly Person[] => {
  const collator = new Intl.Collator('ja', { usage: 'sort', numeric: true })
  return people
    .map((person) => ({ person, key: fold(person.reading.trim() === '' ? person.name : person.reading).trim() }))
    .toSorted((a, b) => collator.compare(a.key, b.key))
    .map(({ person }) => person)
}
