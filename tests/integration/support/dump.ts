import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'

type Rows = Readonly<Record<string, readonly unknown[]>>

/** Every row of every table, to compare before with after; without what follows by itself: the index of the search, and figures for the planner. */
export const dumpRows = (file: string): Rows => {
  const db = new Database(file, { readonly: true })
  try {
    return rowsOf(db)
  } finally {
    db.close()
  }
}

/** The same for a test that looks often: reads again only when somebody has written since. */
export const watchRows = (file: string): (() => Rows) => {
  const db = new Database(file, { readonly: true })
  onTestFinished(() => {
    db.close()
  })
  let seen: { readonly version: unknown; readonly rows: Rows } | null = null
  return () => {
    const version = db.pragma('data_version', { simple: true })
    if (seen === null || seen.version !== version) seen = { version, rows: rowsOf(db) }
    return seen.rows
  }
}

const rowsOf = (db: Database.Database): Rows => {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) NOT IN ('search_', 'sqlite_') ORDER BY name",
    )
    .pluck()
    .all()
  return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]))
}

/** The schema as the database tells it. */
export const dumpSchema = (db: Database.Database): string =>
  db
    .prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .pluck()
    .all()
    .map((statement) => `${statement};\n`)
    .join('\n')

/** Name and bytes of every file of a folder. */
export const photograph = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  )
