import type { Moment } from '../../../shared/time/day.ts'
import type { SqlValue } from './sql.ts'

/** A row as SQLite gives it. The readers below turn it into typed data and throw where a column is not what it should be. */
export type Row = Readonly<Record<string, SqlValue>>

export const text = (row: Row, column: string): string => {
  const value = row[column]
  if (typeof value !== 'string') throw wrong(column)
  return value
}

export const integer = (row: Row, column: string): number => {
  const value = row[column]
  if (typeof value !== 'number') throw wrong(column)
  return value
}

export const integerOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : integer(row, column)

/** Bytes, in memory of their own. */
export const blob = (row: Row, column: string): Uint8Array => {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw wrong(column)
  return new Uint8Array(value)
}

export const flag = (row: Row, column: string): boolean => integer(row, column) === 1

export const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : text(row, column))

/** A column that holds one of a fixed list of values. */
export const oneOf = <Value extends SqlValue>(row: Row, column: string, values: readonly Value[]): Value => {
  const value = values.find((each) => each === row[column])
  if (value === undefined) throw wrong(column)
  return value
}

export const oneOfOrNull = <Value extends SqlValue>(
  row: Row,
  column: string,
  values: readonly Value[],
): Value | null => (row[column] === null ? null : oneOf(row, column, values))

/** A moment in the columns `<prefix>_at`, `<prefix>_zone`, `<prefix>_day`. */
export const moment = (row: Row, prefix: string): Moment => ({
  epochMs: integer(row, `${prefix}_at`),
  zone: text(row, `${prefix}_zone`),
  localDay: text(row, `${prefix}_day`),
})

// The column, never the value: an error may be logged.
const wrong = (column: string) => new TypeError(`column ${column} holds what it should not`)
