import type { Person } from '../../../shared/domain/people/person.ts'

/** Letters as they are compared: width, case and kana make no difference. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim()

/** Those whose name holds what was typed, names that begin with it first; everybody while nothing is typed. */
export const matchPeople = (people: readonly Person[], typed: string): readonly Person[] => {
  const wanted = folded(typed)
  const found = people.flatMap((person) => {
    const place = folded(person.name).indexOf(wanted)
    return place === -1 ? [] : [{ person, begins: place === 0 }]
  })
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)].map(({ person }) => person)
}

/** True when somebody has that name already. */
export const isKnownName = (people: readonly Person[], name: string): boolean =>
  people.some((person) => folded(person.name) === folded(name))
