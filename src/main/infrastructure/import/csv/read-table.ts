import { CsvError, parse } from 'csv-parse/sync'

import {
  type FileRefusal,
  IMPORT_MAX_COLUMNS,
  IMPORT_MAX_PEOPLE,
} from '../../../../shared/domain/imports/import-report.ts'

/** A row with the line on which it begins. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

export type ReadTable =
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly line: number | null }

/** Largest row, in bytes: many times what anybody writes about somebody, and little for a memory. */
const MAX_ROW_BYTES = 1_000_000

const DELIMITERS = [',', '\t', ';']

/** The rows of a table: with commas, semicolons or tabs, quoted as spreadsheets do. Empty rows are passed over. */
export const readTable = (text: string): ReadTable => {
  const delimiter = delimiterOf(text)
  const wide = lineOfWideRow(text, delimiter)
  if (wide !== null) return refused('too-many-columns', wide)
  // The library counts the two signs of one line end as two lines within a cell.
  const plain = text.replaceAll(/\r\n?/g, '\n')
  try {
    const records = parse(plain, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_BYTES,
      to: IMPORT_MAX_PEOPLE + 2,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    const rows = records.map(({ record, info }): TableRow => ({ line: info.lines - lineEndsIn(record), cells: record }))
    return { kind: 'table', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = Number(error['lines'])
    return refused('broken', Number.isInteger(at) ? at : null)
  }
}

/** The line on which a row stands that has more cells than any table of people; the library would gather all of them first. */
const lineOfWideRow = (text: string, delimiter: string): number | null => {
  let line = 1
  let cells = 1
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === '\n' || (sign === '\r' && text[index + 1] !== '\n')) {
      line += 1
      if (!isQuoted) cells = 1
    } else if (sign === delimiter && !isQuoted) {
      cells += 1
      if (cells > IMPORT_MAX_COLUMNS) return line
    }
  }
  return null
}

const lineEndsIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)

const refused = (why: FileRefusal, line: number | null): ReadTable => ({ kind: 'refused', why, line })

/** The sign that separates the cells of the first row most often. */
const delimiterOf = (text: string): string => {
  const first = (/^\s*([^\r\n]*)/.exec(text.slice(0, MAX_ROW_BYTES))?.[1] ?? '').replaceAll(/"[^"]*"/g, '')
  const [best = ','] = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length)
  return best
}
