import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const SCHEMA = `
-- Changes to many people at once: what was brought in from a file, and two who were one. The steps say how to go back.
CREATE TABLE people_changes (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('import', 'merge')),
  -- 'begun' never lasts: what was written under it cannot be seen, and is cleared away.
  state TEXT NOT NULL CHECK (state IN ('begun', 'done', 'undone')),
  people INTEGER NOT NULL CHECK (people >= 0),
  made_at INTEGER NOT NULL,
  made_zone TEXT NOT NULL CHECK (made_zone <> ''),
  ${day('made_day')},
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT;
CREATE INDEX people_changes_latest ON people_changes (kind, made_at DESC, id DESC) WHERE state = 'done';
CREATE INDEX people_changes_begun ON people_changes (id) WHERE state = 'begun';
`

/** Imports and mergers, so that each can be taken back as a whole. */
export const peopleChanges = {
  version: 7,
  up: (db: Database) => db.exec(SCHEMA),
}
