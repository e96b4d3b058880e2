import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every row of every table, to compare before with after; without the index of the search, which follows by itself. */
export const dumpRows = (file: string): Readonly<Record<string, readonly unknown[]>> => {
  const db = new Database(file, { readonly: true })
  try {
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'search_' ORDER BY name",
      )
      .pluck()
      .all()
    return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]))
  } finally {
    db.close()
  }
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
