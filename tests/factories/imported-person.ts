import fc from 'fast-check'

import { type ImportedPerson, nobody } from '../../src/shared/domain/imports/imported-person.ts'
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

/** Any text, blank at its ends or throughout and of several lines, with more of the difficult signs than there are in life. */
const aText = (longest: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 })
    .map((parts) =>
      parts
        .join('')
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, ''),
    )

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

const aWord = (longest: number) => aText(longest).filter((text) => text.trim() !== '')

const aWay = fc.record({
  kind: fc.constantFrom(...WAY_KINDS),
  value: aWord(100),
  label: aText(30),
  isPreferred: fc.constant(false),
  bestTime: aText(30),
})

const aNamedDate = fc
  .record({ kind: fc.constantFrom(...DATE_KINDS), label: aText(30), date: aDate })
  .filter(({ kind, label }) => kind !== 'other' || label.trim() !== '')
  .map(({ date, ...named }) => ({ ...named, ...date }))

/** Anybody who can be kept, letter by letter. */
export const anyPerson: fc.Arbitrary<ImportedPerson> = fc
  .record({
    name: aWord(100),
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
    ways: fc.array(aWay, { maxLength: 4 }),
    dates: fc.array(aNamedDate, { maxLength: 3 }),
    notes: fc.array(fc.record({ kind: fc.constantFrom(...NOTE_KINDS), text: aWord(300), toldOn: aDay }), {
      maxLength: 4,
    }),
    preferred: fc.nat(4),
  })
  .map(({ preferred, ways, ...fields }) => ({
    ...nobody(1),
    ...fields,
    ways: ways.map((way, index) => ({ ...way, isPreferred: index === preferred })),
  }))
