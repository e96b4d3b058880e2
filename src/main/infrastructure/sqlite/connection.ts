import type { Database, Statement } from 'better-sqlite3'

import type { Transact } from '../../application/ports.ts'
import type { Row } from './row.ts'
import type { Sql, SqlValue } from './sql.ts'
import { createTransact } from './transaction.ts'

/** An open database as the repositories use it. Each text of SQL is prepared once, at its first use. */
export type Connection = {
  readonly all: <Value>(query: Sql, map: (row: Row) => Value) => readonly Value[]
  readonly first: <Value>(query: Sql, map: (row: Row) => Value) => Value | null
  /** Returns how many rows were written. */
  readonly run: (query: Sql) => number
  /** How many statements that write were executed so far: while it is the same, the notebook is. */
  readonly writes: () => number
  readonly transact: Transact
}

export const createConnection = (db: Database): Connection => {
  const prepared = new Map<string, Statement<SqlValue[], Row>>()
  let writes = 0
  const statement = (text: string) => {
    const made = prepared.get(text) ?? db.prepare<SqlValue[], Row>(text)
    prepared.set(text, made)
    if (!made.readonly) writes += 1
    return made
  }
  return {
    all: (query, map) =>
      statement(query.text)
        .all(...query.params)
        .map(map),
    first: (query, map) => {
      const row = statement(query.text).get(...query.params)
      return row === undefined ? null : map(row)
    },
    run: (query) => statement(query.text).run(...query.params).changes,
    writes: () => writes,
    transact: createTransact(db),
  }
}
