import { canNamePeople, type Column, type TableSketch } from '../../../../shared/domain/imports/columns.ts'
import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { FileRefusal, ImportFormat } from '../../../../shared/domain/imports/import-report.ts'
import { isEitherWay, orderOf } from '../../../../shared/domain/imports/read-date.ts'
import type { FoundPeople, TableWishes } from '../../../application/import-ports.ts'
import { createGathering } from '../found-people.ts'
import { guessByCells, guessByHeaders, looksLikeHeader } from './headers.ts'
import { readTable, type TableRow } from './read-table.ts'
import type { Cell } from './cell.ts'
import { personOfRow } from './rows.ts'

export type ReadCsv =
  | { readonly kind: 'found'; readonly format: ImportFormat; readonly table: TableSketch; readonly found: FoundPeople }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly line: number | null }

const SAMPLES = 3
/** Rows that are looked at where there are no names of columns. */
const LOOKED_AT = 50

/**
 * The people of a table. What its columns hold is known from their names, or guessed from what stands in
 * them, unless it is said.
 */
export const readCsv = (text: string, words: ImportWords, wishes: TableWishes | null): ReadCsv => {
  const read = readTable(text)
  if (read.kind === 'refused') return read
  const [first] = read.rows
  if (first === undefined) return { kind: 'refused', why: 'empty', line: null }
  const width = Math.max(...read.rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length))
  const hasHeader = wishes?.hasHeader ?? looksLikeHeader(first.cells)
  const headers = hasHeader ? first.cells : Array.from({ length: width }, (_, index) => String(index + 1))
  const rows = hasHeader ? read.rows.slice(1) : read.rows
  const guessed = hasHeader
    ? guessByHeaders(headers, words)
    : {
        format: 'csv' as const,
        columns: guessByCells(
          rows.slice(0, LOOKED_AT).map(({ cells }) => cells),
          width,
        ),
      }
  const columns = wishes?.columns.length === headers.length ? wishes.columns : guessed.columns
  if (wishes === null && width === 1 && !canNamePeople(columns))
    return { kind: 'refused', why: 'unknown-format', line: null }

  const table: TableSketch = {
    hasHeader,
    headers,
    columns,
    samples: rows.slice(0, SAMPLES).map(({ cells }) => headers.map((_header, index) => cells[index] ?? '')),
    rows: rows.length,
  }
  return { kind: 'found', format: guessed.format, table, found: peopleOf(rows, table, guessed.format, words) }
}

const peopleOf = (
  rows: readonly TableRow[],
  { columns, headers }: TableSketch,
  format: ImportFormat,
  words: ImportWords,
): FoundPeople => {
  const gathering = createGathering()
  const { tell } = gathering
  const isOwn = format === 'own-csv'
  const texts = datesIn(rows, columns)
  const known = orderOf(texts)
  if (known === null && texts.some(isEitherWay))
    tell({ kind: 'date-order', line: null, detail: texts.find(isEitherWay) ?? '' })
  const rules = {
    words,
    tell,
    isOwn,
    order: known ?? ('month-first' as const),
    between: format === 'google-csv' ? ' ::: ' : null,
  }
  if (!canNamePeople(columns)) return gathering.found()
  for (const { line, cells } of rows) {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) tell({ kind: 'extra-cells', line, detail: '' })
    const filled = columns.flatMap((column, index): readonly Cell[] => {
      const cell = cells[index] ?? ''
      if ((isOwn ? cell : cell.trim()) === '') return []
      if (column.kind === 'skip') gathering.leaveOut(headers[index] ?? '')
      return column.kind === 'skip' ? [] : [{ ...column, text: isOwn ? withoutGuard(cell) : cell.trim() }]
    })
    gathering.add(personOfRow(line, filled, rules), isOwn)
  }
  return gathering.found()
}

const datesIn = (rows: readonly TableRow[], columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ kind }, index) =>
    kind === 'birthday' || kind === 'anniversary' || kind === 'date'
      ? rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '')
      : [],
  )

/** See `guarded` in shared/text/csv.ts. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
