import { composeName } from '../../../../shared/domain/imports/compose-name.ts'
import type { ColumnKind } from '../../../../shared/domain/imports/columns.ts'
import { type ImportedPerson, nobody } from '../../../../shared/domain/imports/imported-person.ts'
import { keyOfWord, OWN_WORDS, BETWEEN_MARKS } from './own-words.ts'
import type { Cell, RowRules } from './cell.ts'
import { datesOf } from './row-dates.ts'
import { notesOf } from './row-notes.ts'
import { waysOf } from './row-ways.ts'

/** Somebody out of one row of a table. */
export const personOfRow = (line: number, cells: readonly Cell[], rules: RowRules): ImportedPerson => {
  const { words, isOwn, tell } = rules
  const all = (kind: ColumnKind) => cells.filter((cell) => cell.kind === kind).map(({ text }) => text)
  const first = (kind: ColumnKind) => all(kind)[0] ?? ''
  const readings = composeName({ family: first('family-reading'), given: first('given-reading') })
  return {
    ...nobody(line),
    name:
      first('name') ||
      composeName({ family: first('family-name'), given: first('given-name'), middle: first('middle-name') }),
    reading: isOwn ? first('reading') : (first('reading') || readings).normalize('NFKC'),
    nickname: first('nickname'),
    affiliation: isOwn
      ? first('affiliation')
      : [first('affiliation'), first('department')].filter((text) => text !== '').join(' '),
    role: first('role'),
    strengths: all('strengths').join('\n'),
    metHow: all('met-how').join('\n'),
    metOn: metOnOf(first('met-on'), (detail) => tell({ kind: 'odd-date', line, detail })),
    register: keyOfWord(first('register'), ({ register }) => register) ?? null,
    circle: keyOfWord(first('circle'), ({ circle }) => circle) ?? null,
    isArchived: Object.values(OWN_WORDS).some(({ yes }) => yes === first('resting')),
    tags: first('tags')
      .split(BETWEEN_MARKS)
      .flatMap((word) => keyOfWord(word, ({ tag }) => tag) ?? []),
    ways: waysOf(cells, rules),
    dates: datesOf(line, cells, rules),
    notes: notesOf(cells, words, isOwn),
  }
}

/** `1998`, `1998-04`, `1998/4/1`: as exactly as it is said. */
const metOnOf = (written: string, onOdd: (written: string) => void): string | null => {
  if (written === '') return null
  const { year, month, day } =
    /^(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2}))?)?[年月日]?$/.exec(written.normalize('NFKC'))
      ?.groups ?? {}
  if (year === undefined) {
    onOdd(written)
    return null
  }
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
}
