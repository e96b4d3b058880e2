import type { ImportedPerson, ImportedTalk } from '../../../shared/domain/imports/imported-person.ts'
import type { ImportProblem } from '../../../shared/domain/imports/import-report.ts'
import { matchKeys } from '../../../shared/domain/imports/match-keys.ts'
import { tidy } from '../../../shared/domain/imports/tidy.ts'
import type { FoundPeople, FoundPerson } from '../../application/import-ports.ts'

/** Gathers people and what is told of them. */
export const createGathering = () => {
  const people: FoundPerson[] = []
  const problems: ImportProblem[] = []
  const leftOut = new Set<string>()
  const tell = (problem: ImportProblem) => {
    problems.push(problem)
  }
  return {
    tell,
    leaveOut: (name: string) => {
      leftOut.add(name)
    },
    /** Takes somebody in, letter by letter where the file is our own. Answers their place in the list; null where there is nothing to call them by. */
    add: (given: ImportedPerson, isOwn = false): number | null => {
      const { person, problems: own } = tidy(given, isOwn)
      own.forEach(tell)
      if (person === null) return null
      people.push({ person, keys: matchKeys(person) })
      return people.length - 1
    },
    found: (talks: readonly ImportedTalk[] = []): FoundPeople => ({
      people,
      talks,
      problems,
      leftOut: [...leftOut].toSorted(),
    }),
  }
}

export type Gathering = ReturnType<typeof createGathering>
