import type { ImportedPerson } from '../../../../shared/domain/imports/imported-person.ts'
import type { Language } from '../../../../shared/domain/settings/settings.ts'
import { csvRow, SPREADSHEET_MARK } from '../../../../shared/text/csv.ts'
import { BETWEEN_MARKS, DATE_COLUMNS, NOTE_COLUMNS, OWN_COLUMNS, OWN_WORDS, WAY_COLUMNS } from './own-words.ts'

/**
 * Everybody as a table with a row each, in the words of a language: the headings, then a piece for each. Pictures stay
 * behind: a cell cannot hold one.
 */
export function* writeCsv(people: readonly ImportedPerson[], language: Language): Generator<string, void, void> {
  const words = OWN_WORDS[language]
  const most = (partsOf: (person: ImportedPerson) => readonly unknown[]) =>
    Math.max(0, ...people.map((person) => partsOf(person).length))
  const headersOf = (columns: readonly (keyof typeof words.parts)[], count: number) =>
    Array.from({ length: count }, (_, index) =>
      columns.map((column) => words.parts[column].replace('#', String(index + 1))),
    ).flat()
  const counts = {
    ways: most(({ ways }) => ways),
    dates: most(({ dates }) => dates),
    notes: most(({ notes }) => notes),
  }
  const header = [
    ...OWN_COLUMNS.map((column) => words.columns[column]),
    ...headersOf(WAY_COLUMNS, counts.ways),
    ...headersOf(DATE_COLUMNS, counts.dates),
    ...headersOf(NOTE_COLUMNS, counts.notes),
  ]
  yield SPREADSHEET_MARK + csvRow(header)
  for (const person of people) yield csvRow(rowOf(person, language, counts))
}

type Counts = { readonly ways: number; readonly dates: number; readonly notes: number }

const rowOf = (person: ImportedPerson, language: Language, counts: Counts): readonly string[] => {
  const words = OWN_WORDS[language]
  const yes = (is: boolean) => (is ? words.yes : '')
  const two = (number: number) => String(number).padStart(2, '0')
  const ways = person.ways.map(({ kind, value, label, isPreferred, bestTime }) => [
    words.way[kind],
    value,
    label,
    yes(isPreferred),
    bestTime,
  ])
  const dates = person.dates.map(({ kind, label, month, day, year }) => [
    words.date[kind],
    label,
    `${year ?? '-'}-${two(month)}-${two(day)}`,
  ])
  const notes = person.notes.map(({ kind, text, toldOn }) => [words.note[kind], toldOn ?? '', text])
  const filled = (parts: readonly (readonly string[])[], count: number, width: number) => [
    ...parts.flat(),
    ...Array.from({ length: (count - parts.length) * width }, () => ''),
  ]
  return [
    person.name,
    person.reading,
    person.nickname,
    person.circle === null ? '' : words.circle[person.circle],
    person.affiliation,
    person.role,
    person.strengths,
    person.metHow,
    person.metOn ?? '',
    person.register === null ? '' : words.register[person.register],
    person.tags.map((tag) => words.tag[tag]).join(BETWEEN_MARKS),
    yes(person.isArchived),
    ...filled(ways, counts.ways, WAY_COLUMNS.length),
    ...filled(dates, counts.dates, DATE_COLUMNS.length),
    ...filled(notes, counts.notes, NOTE_COLUMNS.length),
  ]
}
