import type { ImportedPerson, ImportedTalk } from '../../../shared/domain/imports/imported-person.ts'
import {
  IMPORT_MAX_PEOPLE,
  IMPORT_MAX_PROBLEMS,
  type ImportProblem,
} from '../../../shared/domain/imports/import-report.ts'
import { matchKeys } from '../../../shared/domain/imports/match-keys.ts'
import { tidy } from '../../../shared/domain/imports/tidy.ts'
import type { FoundPeople, FoundPerson } from '../../application/import-ports.ts'

/** Names of fields that are told of; a file with more of them is no address book. */
const MOST_LEFT_OUT = 100

/** Gathers people and what is told of them. */
export const createGathering = () => {
  const people: FoundPerson[] = []
  const problems: ImportProblem[] = []
  const leftOut = new Set<string>()
  let problemCount = 0
  const tell = (problem: ImportProblem) => {
    problemCount += 1
    if (problems.length < IMPORT_MAX_PROBLEMS) problems.push(problem)
  }
  return {
    tell,
    leaveOut: (name: string) => {
      if (leftOut.size < MOST_LEFT_OUT) leftOut.add(name)
    },
    /** True when there are more people than come with one file: no need to look further. */
    isFull: () => people.length > IMPORT_MAX_PEOPLE,
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
      problemCount,
      leftOut: [...leftOut].toSorted(),
    }),
  }
}

export type Gathering = ReturnType<typeof createGathering>
