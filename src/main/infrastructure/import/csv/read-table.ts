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
  let line = 1
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_BYTES,
      to: IMPORT_MAX_PEOPLE + 2,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    const rows = records.map(({ record, info }): TableRow => {
      const begun = line
      line = info.lines + 1
      return { line: begun, cells: record }
    })
    if (rows.some(({ cells }) => cells.length > IMPORT_MAX_COLUMNS)) return refused('too-many-columns', null)
    return { kind: 'table', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = Number(error['lines'])
    if (error.code === 'CSV_MAX_RECORD_SIZE') return refused(line === 1 ? 'too-many-columns' : 'broken', at)
    return refused('broken', Number.isInteger(at) ? at : null)
  }
}

const refused = (why: FileRefusal, line: number | null): ReadTable => ({ kind: 'refused', why, line })

/** The sign that separates the cells of the first row most often. */
const delimiterOf = (text: string): string => {
  const first = (/^\s*([^\r\n]*)/.exec(text.slice(0, MAX_ROW_BYTES))?.[1] ?? '').replaceAll(/"[^"]*"/g, '')
  const [best = ','] = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length)
  return best
}
