import fc from 'fast-check'

import { type ImportedPerson, nobody } from '../../src/shared/domain/imports/imported-person.ts'
import { tidy } from '../../src/shared/domain/imports/tidy.ts'
import { WAY_KINDS } from '../../src/shared/domain/people/contact-way.ts'
import { DATE_KINDS, isRealDate } from '../../src/shared/domain/people/important-date.ts'
import { NOTE_KINDS } from '../../src/shared/domain/people/note.ts'
import { CIRCLES, PERSON_TAGS, REGISTERS } from '../../src/shared/domain/people/person.ts'

/** Signs that mean something to one of the formats, and those that are written in Japanese. */
const SIGNS = [
  ...[
    ',',
    ';',
    ':',
    '"',
    "'",
    '\\',
    '\\n',
    '\n',
    '\t',
    '=',
    '+',
    '-',
    '@',
    '^',
    '^n',
    '/',
    ' / ',
    '|',
    ' ::: ',
    '_$!<',
    '>!$_',
  ],
  ...[
    '山田',
    'たろう',
    'ヤマダ',
    'ﾔﾏﾀﾞ',
    '髙橋',
    '𠮷',
    '☕',
    '👩‍👧',
    '🇯🇵',
    'é',
    'e\u0301',
    '\u3000',
    ' ',
    'BEGIN:VCARD',
    'END:VCARD',
    'はい',
    'yes',
    '0',
    '2',
  ],
]

/** Any text of one line or more, with more of the difficult signs than there are in life. */
const aText = (longest: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join('').slice(0, longest))

const aDate = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    year: fc.option(fc.integer({ min: 1850, max: 2200 })),
  })
  .filter(isRealDate)

const aDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Anybody who can be kept: as `tidy` leaves them. */
export const anyPerson: fc.Arbitrary<ImportedPerson> = fc
  .record({
    name: aText(100),
    reading: aText(100),
    nickname: aText(50),
    affiliation: aText(50),
    role: aText(50),
    strengths: aText(200),
    metHow: aText(200),
    metOn: fc.option(
      fc.oneof(
        aDay,
        aDay.map((day) => day.slice(0, 7)),
        aDay.map((day) => day.slice(0, 4)),
      ),
    ),
    register: fc.option(fc.constantFrom(...REGISTERS)),
    circle: fc.constantFrom(...CIRCLES),
    isArchived: fc.boolean(),
    tags: fc.subarray([...PERSON_TAGS]),
    ways: fc.array(
      fc.record({
        kind: fc.constantFrom(...WAY_KINDS),
        value: aText(100),
        label: aText(30),
        isPreferred: fc.boolean(),
        bestTime: aText(30),
      }),
      { maxLength: 4 },
    ),
    dates: fc.array(
      fc
        .record({ kind: fc.constantFrom(...DATE_KINDS), label: aText(30) })
        .chain((named) => aDate.map((date) => ({ ...named, ...date }))),
      { maxLength: 3 },
    ),
    notes: fc.array(fc.record({ kind: fc.constantFrom(...NOTE_KINDS), text: aText(300), toldOn: aDay }), {
      maxLength: 4,
    }),
  })
  .map((fields) => tidy({ ...nobody(1), ...fields }).person)
  .filter((person) => person !== null)
