import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { writeCsv } from '../../../src/main/infrastructure/import/csv/write-csv.ts'
import type { FoundPeople } from '../../../src/main/application/import-ports.ts'
import { parseImport } from '../../../src/main/infrastructure/import/parse-import.ts'
import { writeVCards } from '../../../src/main/infrastructure/import/vcard/write-vcard.ts'
import { IMPORT_WORDS } from '../../../src/shared/domain/imports/import-words.ts'
import type { ImportedPerson } from '../../../src/shared/domain/imports/imported-person.ts'
import { LANGUAGES } from '../../../src/shared/domain/settings/settings.ts'
import { anyPerson } from '../../factories/imported-person.ts'

const reRead = (text: string, language: 'ja' | 'en' = 'en') => {
  const parsed = parseImport({
    name: '',
    bytes: Buffer.from(text),
    words: IMPORT_WORDS[language],
    encoding: null,
    table: null,
  })
  if (parsed.kind !== 'found') throw new Error(`refused: ${parsed.why} at line ${parsed.line}`)
  return parsed
}
/** Where somebody stood is not a part of them. */
const withoutPlace = (people: readonly ImportedPerson[]) => people.map((person) => ({ ...person, line: 1 }))
const peopleIn = ({ people }: FoundPeople) => people.map(({ person }) => person)

describe('what is saved and read again', () => {
  it('is the same people, as cards', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 4 }), (people) => {
        const { found, encoding } = reRead([...writeVCards(people)].join(''))
        expect(withoutPlace(peopleIn(found))).toEqual(withoutPlace(people))
        expect({ encoding, problems: found.problems, leftOut: found.leftOut }).toEqual({
          encoding: 'utf-8',
          problems: [],
          leftOut: [],
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is the same people, as a table, whatever the language then and now', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (people, written, read) => {
          const { found, format } = reRead([...writeCsv(people, written)].join(''), read)
          expect(withoutPlace(peopleIn(found))).toEqual(withoutPlace(people))
          expect({ format, problems: found.problems, leftOut: found.leftOut }).toEqual({
            format: 'own-csv',
            problems: [],
            leftOut: [],
          })
        },
      ),
      { numRuns: 200 },
    )
  })
})
