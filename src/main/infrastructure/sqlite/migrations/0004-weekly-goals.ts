import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const SCHEMA = `
-- A small goal of one week. One that is carried over to the next week is a goal of that week, and names where it came from.
CREATE TABLE weekly_goals (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  ${day('week_start')},
  title TEXT CHECK (title <> ''),
  match TEXT NOT NULL CHECK (json_valid(match)),
  target INTEGER NOT NULL CHECK (target BETWEEN 1 AND 7),
  by_hand INTEGER NOT NULL CHECK (by_hand BETWEEN -1000 AND 1000),
  carried_from TEXT REFERENCES weekly_goals (id),
  set_at INTEGER NOT NULL,
  set_zone TEXT NOT NULL CHECK (set_zone <> ''),
  ${day('set_day')},
  updated_at INTEGER NOT NULL,
  let_go_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX weekly_goals_by_week ON weekly_goals (week_start, id) WHERE deleted_at IS NULL;
CREATE INDEX weekly_goals_carried ON weekly_goals (carried_from) WHERE carried_from IS NOT NULL AND deleted_at IS NULL;
`

/** Goals of a week. */
export const weeklyGoals = {
  version: 4,
  up: (db: Database) => db.exec(SCHEMA),
}
