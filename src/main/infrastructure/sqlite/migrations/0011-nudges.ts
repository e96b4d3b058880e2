import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const KINDS = `('planned', 'review', 'check-in', 'rest', 'follow-up', 'reach-out')`

const SCHEMA = `
-- Occasions that are over, for good: nothing is said twice for one key.
CREATE TABLE spent_nudges (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> '')
) STRICT, WITHOUT ROWID;

-- What was shown, and what was let go without being shown, as far back as the planner looks.
CREATE TABLE nudges (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL REFERENCES spent_nudges (key),
  topic TEXT NOT NULL CHECK (topic <> ''),
  kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  is_asked INTEGER NOT NULL CHECK (is_asked IN (0, 1)),
  due_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('shown', 'expired', 'overtaken')),
  happened_at INTEGER NOT NULL,
  happened_zone TEXT NOT NULL CHECK (happened_zone <> ''),
  ${day('happened_day')},
  -- Of those that were shown: the hour on the wall, and which of the wordings it had.
  hour INTEGER CHECK (hour BETWEEN 0 AND 23),
  wording INTEGER CHECK (wording >= 0),
  answer TEXT CHECK (answer IN (
    'opened', 'done', 'later', 'tomorrow', 'next-week', 'topic-rests', 'not-today', 'not-helpful', 'closed'
  )),
  answered_at INTEGER,
  CHECK ((state = 'shown') = (hour IS NOT NULL AND wording IS NOT NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (state = 'shown' OR answer IS NULL)
) STRICT;
CREATE INDEX nudges_by_time ON nudges (happened_at DESC, id DESC);
CREATE INDEX nudges_by_key ON nudges (key);

-- Put off until an instant. It goes when it comes again.
CREATE TABLE nudge_snoozes (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  nudge_id TEXT NOT NULL UNIQUE REFERENCES nudges (id) ON DELETE CASCADE,
  until_at INTEGER NOT NULL
) STRICT;

CREATE TABLE nudge_resting_topics (
  topic TEXT NOT NULL PRIMARY KEY CHECK (topic <> ''),
  until_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Why something was held, once for each day and reason.
CREATE TABLE nudge_holds (
  ${day('day')},
  kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
  because TEXT NOT NULL CHECK (because <> ''),
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  held_at INTEGER NOT NULL,
  PRIMARY KEY (day, kind, because)
) STRICT, WITHOUT ROWID;

-- "Not now", from the tray: one at most. Without an end it lasts until the person ends it.
CREATE TABLE nudge_silence (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  kind TEXT NOT NULL CHECK (kind IN ('pause', 'rest')),
  until_at INTEGER
) STRICT;
`

/** What was said, held, answered and put off, so that nothing is said twice and everything can be explained. */
export const nudges = {
  version: 11,
  up: (db: Database) => db.exec(SCHEMA),
}
