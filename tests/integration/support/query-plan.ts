import type Database from 'better-sqlite3'

/** How SQLite would find the answer. */
export const planOf = (db: Database.Database, text: string): readonly string[] => {
  const anything = Array.from(text.matchAll(/\?/g), () => '[]')
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
    .all(...anything)
    .map(({ detail }) => detail)
}

/**
 * What may be read from beginning to end, because it holds a handful of rows by what it is: a row for each circle;
 * those who changed since the last look; the files that were ever brought in.
 */
const A_FEW_ROWS = ['SCAN circle_cadences', 'SCAN changed_contacts', 'SCAN brought']

/** Each table that is read from its beginning to its end, without an index. */
export const fullScans = (plan: readonly string[]): readonly string[] =>
  plan.filter(
    (line) =>
      line.startsWith('SCAN') &&
      !A_FEW_ROWS.includes(line) &&
      !/USING (COVERING )?INDEX|VIRTUAL TABLE INDEX|json_each|subquery|\(subquery|SCAN \(|CONSTANT ROW/.test(line),
  )

/** How many rows the table of a scan has; one that the text gives another name is looked up there. */
export const rowsOf = (db: Database.Database, scan: string, text: string): number => {
  const name = /^SCAN (\w+)/.exec(scan)?.[1] ?? ''
  const table = new RegExp(`(?:FROM|JOIN)\\s+(\\w+)\\s+(?:AS\\s+)?${name}\\b`).exec(text)?.[1] ?? name
  const isTable = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined
  return isTable ? Number(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()) : 0
}
