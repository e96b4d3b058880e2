import type { Database } from 'better-sqlite3'

const dayLike = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`
const day = (column: string) => `${column} TEXT NOT NULL CHECK (${dayLike(column)})`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const SCHEMA = `
-- Days on which nothing counts as a drop and nothing nudges. Without a last day a pause goes on.
CREATE TABLE pauses (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'illness', 'quiet')),
  ${day('from_day')},
  to_day TEXT CHECK (${dayLike('to_day')} AND to_day >= from_day),
  ${instant('made')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX pauses_by_day ON pauses (from_day DESC, id, to_day, kind) WHERE deleted_at IS NULL;

-- What was answered to the signal, each time by itself. What follows from it is worked out anew at every look.
CREATE TABLE signal_answers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  question TEXT NOT NULL
    CHECK (question IN ('catch-up', 'watch', 'new-usual', 'week-complete', 'holiday', 'suggestion', 'signal')),
  answer TEXT NOT NULL CHECK (answer <> ''),
  -- The days that were asked about.
  ${day('from_day')},
  ${day('to_day')},
  pause_id TEXT REFERENCES pauses (id) ON DELETE SET NULL,
  ${instant('answered')},
  deleted_at INTEGER,
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX signal_answers_by_day ON signal_answers (answered_day, id) WHERE deleted_at IS NULL;
CREATE INDEX signal_answers_by_pause ON signal_answers (pause_id) WHERE pause_id IS NOT NULL;

-- Days can be known by more than "no one today": a week was called complete, or hardly anybody was met while away from the notebook.
CREATE TABLE more_confirmations (
  ${day('day')},
  kind TEXT NOT NULL CHECK (kind IN ('no-contact', 'week-complete', 'almost-none')),
  ${instant('confirmed')},
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO more_confirmations SELECT * FROM day_confirmations;
DROP TABLE day_confirmations;
ALTER TABLE more_confirmations RENAME TO day_confirmations;
`

/** Pauses, what was answered to the signal, and the days that are known by it. */
export const pausesAndAnswers = {
  version: 8,
  up: (db: Database) => db.exec(SCHEMA),
}
