import type { Person } from '../../../shared/domain/people/person.ts'
import { fold } from '../../../shared/text/fold.ts'
import { isKana, isLatin, keyOfKana, keysOfTyped } from '../../../shared/text/romaji.ts'

/** People as they are looked through. */
export type PeopleIndex = readonly {
  readonly person: Person
  /** Name, nickname and reading as they are compared, from the beginning of each word. */
  readonly words: readonly string[]
  /** The same of what is in kana, as it may be typed in Latin letters. */
  readonly keys: readonly string[]
}[]

/** Makes the index; once for a list, as it takes longer than looking. */
export const indexPeople = (people: readonly Person[]): PeopleIndex =>
  people.map((person) => {
    const texts = [person.name, person.nickname, person.reading].map((text) => fold(text).trim().split(/\s+/))
    const kana = texts.filter((words) => words.every(isKana))
    return {
      person,
      words: texts.flatMap(fromEachWord).filter(isWritten),
      keys: kana
        .map((words) => words.map(keyOfKana))
        .flatMap(fromEachWord)
        .filter(isWritten),
    }
  })

const fromEachWord = (words: readonly string[]): readonly string[] =>
  words.map((_word, index) => words.slice(index).join(''))

const isWritten = (text: string): boolean => text !== ''

/**
 * Those who are meant by what was typed, in kanji, kana or Latin letters: by name, reading or nickname. Those
 * in whom a word begins with it come first, then those who have it somewhere; everybody while nothing is typed.
 */
export const findPeople = (index: PeopleIndex, typed: string): readonly Person[] => {
  const wanted = settled(fold(typed).replaceAll(/\s/g, ''))
  if (wanted === '') return index.map(({ person }) => person)
  const keys = isLatin(wanted) ? keysOfTyped(wanted) : []
  const begins = ({ words, keys: own }: PeopleIndex[number]) =>
    words.some((word) => word.startsWith(wanted)) || keys.some((key) => own.some((word) => word.startsWith(key)))
  const holds = ({ words }: PeopleIndex[number]) => words.some((word) => word.includes(wanted))
  return [...index.filter(begins), ...index.filter((entry) => !begins(entry) && holds(entry))].map(
    ({ person }) => person,
  )
}

/** While kana are being typed, the letters of the next one stand at the end: 「たn」. */
const settled = (folded: string): string => folded.replace(/([\u3041-\u3096\u30fc])[a-z]{1,3}$/, '$1')

/** True when somebody has that name already. */
export const isKnownName = (people: readonly Person[], name: string): boolean => {
  const wanted = fold(name).trim()
  return people.some((person) => fold(person.name).trim() === wanted)
}
