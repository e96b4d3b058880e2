import type { ImportedPerson, ImportedTalk } from '../../../shared/domain/imports/imported-person.ts'
import type { ImportProblem } from '../../../shared/domain/imports/import-report.ts'
import { tidy } from '../../../shared/domain/imports/tidy.ts'

/** What a reader of a format found in a file. */
export type FoundPeople = {
  readonly people: readonly ImportedPerson[]
  readonly talks: readonly ImportedTalk[]
  readonly problems: readonly ImportProblem[]
  /** Names of what stands in the file and has no place here. */
  readonly leftOut: readonly string[]
}

/** Gathers people and what is told of them. */
export const createGathering = () => {
  const people: ImportedPerson[] = []
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
    /** Takes somebody in. Answers their place in the list; null where there is nothing to call them by. */
    add: (given: ImportedPerson): number | null => {
      const tidied = tidy(given)
      tidied.problems.forEach(tell)
      if (tidied.person === null) return null
      people.push(tidied.person)
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
