import type { Person } from '../../../shared/domain/people/person.ts'
import { fold } from '../../../shared/text/fold.ts'

/** Those whose name holds what was typed, names that begin with it first; everybody while nothing is typed. */
export const matchPeople = (people: readonly Person[], typed: string): readonly Person[] => {
  const wanted = fold(typed).trim()
  const found = people.flatMap((person) => {
    const place = fold(person.name).trim().indexOf(wanted)
    return place === -1 ? [] : [{ person, begins: place === 0 }]
  })
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)].map(({ person }) => person)
}

/** True when somebody has that name already. */
export const isKnownName = (people: readonly Person[], name: string): boolean =>
  people.some((person) => fold(person.name).trim() === fold(name).trim())
