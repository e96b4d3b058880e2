import { expect } from 'vitest'

import type { FoundPeople, ImportJob, ReadImport } from '../../../src/main/application/import-ports.ts'
import { parseImport } from '../../../src/main/infrastructure/import/parse-import.ts'
import { IMPORT_WORDS } from '../../../src/shared/domain/imports/import-words.ts'
import type { ImportedPerson } from '../../../src/shared/domain/imports/imported-person.ts'

/** Reads a file, in Japanese unless it is said otherwise. */
export const read = (content: string | Uint8Array, said: Partial<ImportJob> = {}): ReadImport =>
  parseImport({
    name: 'people',
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    words: IMPORT_WORDS.ja,
    encoding: null,
    table: null,
    ...said,
  })

/** Reads a file that has to be read. */
export const readFound = (content: string | Uint8Array, said: Partial<ImportJob> = {}) => {
  const answer = read(content, said)
  return answer.kind === 'found' ? answer : expect.fail(`refused: ${answer.why} at line ${answer.line}`)
}

export const peopleIn = ({ people }: FoundPeople): readonly ImportedPerson[] => people.map(({ person }) => person)

/** The one person of a file. */
export const readOne = (content: string | Uint8Array, said: Partial<ImportJob> = {}): ImportedPerson => {
  const people = peopleIn(readFound(content, said).found)
  return people.length === 1 && people[0] !== undefined ? people[0] : expect.fail(`${people.length} people`)
}

/** Lines with the ends that files of other systems have. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('')

/** A card of version 3.0 around some lines. */
export const card = (...all: readonly string[]): string => lines('BEGIN:VCARD', 'VERSION:3.0', ...all, 'END:VCARD')
