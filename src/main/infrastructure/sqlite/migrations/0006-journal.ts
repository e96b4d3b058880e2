import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const id = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)`
const entry = `entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE`

/*
 * The table of entries is made anew, so that the words stay its last column: SQLite reads a row from its
 * beginning, and a list must never go through the pages of a long text to find a number behind it.
 */
const SCHEMA = `
CREATE TABLE entries_new (
  ${id},
  ${instant('occurred')},
  ${instant('written')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  run_id TEXT REFERENCES exercise_runs (id),
  -- The exercise that it belongs to: that of its run, or one that was named.
  exercise_id TEXT CHECK (exercise_id <> ''),
  -- 1 as it was first written, one more with each change.
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  thanks TEXT NOT NULL DEFAULT '',
  excerpt TEXT NOT NULL,
  text_length INTEGER NOT NULL CHECK (text_length >= 0),
  text TEXT NOT NULL
) STRICT;
INSERT INTO entries_new (
  id, occurred_at, occurred_zone, occurred_day, written_at, written_zone, written_day, updated_at, deleted_at,
  run_id, exercise_id, excerpt, text_length, text
)
SELECT
  e.id, e.occurred_at, e.occurred_zone, e.occurred_day, e.written_at, e.written_zone, e.written_day, e.updated_at,
  e.deleted_at, e.run_id, r.exercise_id, e.excerpt, e.text_length, e.text
FROM entries e LEFT JOIN exercise_runs r ON r.id = e.run_id;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;
-- It went with the table that it watched.
CREATE TRIGGER contact_on_another_day AFTER UPDATE OF occurred_day, deleted_at ON entries BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id)
  SELECT person_id FROM interaction_people WHERE interaction_id = NEW.id;
END;
CREATE INDEX entries_by_time ON entries (occurred_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX entries_by_day ON entries (occurred_day, occurred_at, id) WHERE deleted_at IS NULL;
CREATE INDEX entries_by_run ON entries (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX entries_by_exercise ON entries (exercise_id, occurred_at) WHERE exercise_id IS NOT NULL;
CREATE INDEX entries_in_trash ON entries (deleted_at DESC, id DESC) WHERE deleted_at IS NOT NULL;

ALTER TABLE interactions ADD COLUMN length TEXT CHECK (length IN ('minutes', 'half-hour', 'hour', 'hours', 'longer'));

-- What someone told in a talk, line by line.
CREATE TABLE told_lines (
  ${id},
  ${entry},
  position INTEGER NOT NULL CHECK (position >= 0),
  -- Who told it. Null when that was left open.
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX told_lines_by_entry ON told_lines (entry_id, position);
CREATE INDEX told_lines_by_person ON told_lines (person_id) WHERE person_id IS NOT NULL;

-- Tags are the person's own words. Two that differ only in case, width or kana are one.
CREATE TABLE tags (
  folded TEXT NOT NULL PRIMARY KEY CHECK (folded <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_use ON tags (used_at DESC, folded);

CREATE TABLE entry_tags (
  ${entry},
  tag TEXT NOT NULL REFERENCES tags (folded) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  PRIMARY KEY (entry_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_by_tag ON entry_tags (tag, entry_id);

-- An entry as it was before a change. The content, which may be long, stands last.
CREATE TABLE entry_versions (
  ${entry},
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ${instant('since')},
  ${instant('replaced')},
  excerpt TEXT NOT NULL,
  text_length INTEGER NOT NULL CHECK (text_length >= 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (entry_id, revision)
) STRICT;
`

/** Entries in full: lines that were told, thanks, tags, a length, a linked exercise, and former versions. */
export const journalInFull = {
  version: 6,
  up: (db: Database) => db.exec(SCHEMA),
}
