import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const SCHEMA = `
-- What became of the review of a week: an entry of the journal, or nothing, when it was left out.
CREATE TABLE week_reviews (
  ${day('week_start')} PRIMARY KEY,
  entry_id TEXT REFERENCES entries (id) ON DELETE SET NULL,
  settled_at INTEGER NOT NULL,
  settled_zone TEXT NOT NULL CHECK (settled_zone <> ''),
  ${day('settled_day')}
) STRICT;
CREATE INDEX week_reviews_by_entry ON week_reviews (entry_id) WHERE entry_id IS NOT NULL;
`

/** Reviews of weeks. */
export const weekReviews = {
  version: 10,
  up: (db: Database) => db.exec(SCHEMA),
}
