import type { Database } from 'better-sqlite3'

import { APPLICATION_ID } from '../inspect.ts'

/*
 * An instant that has a place in the person's life is three columns: `…_at` (epoch ms), `…_zone` (IANA)
 * and `…_day` (their day then, YYYY-MM-DD), so that history does not move when the zone changes.
 * `updated_at` and `deleted_at` are book-keeping and have the instant alone.
 */
const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const id = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)`

const SCHEMA = `
CREATE TABLE people (
  ${id},
  name TEXT NOT NULL CHECK (name <> ''),
  circle TEXT NOT NULL CHECK (circle IN ('close', 'friend', 'colleague', 'community', 'professional')),
  ${instant('added')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX people_present ON people (id) WHERE deleted_at IS NULL;

CREATE TABLE exercise_runs (
  ${id},
  exercise_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'left')),
  size TEXT NOT NULL CHECK (size IN ('full', 'smaller')),
  step_id TEXT NOT NULL,
  ${instant('started')},
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exercise_runs_open ON exercise_runs (updated_at DESC, id DESC) WHERE state = 'open';
CREATE INDEX exercise_runs_by_exercise ON exercise_runs (exercise_id, started_day, started_at);

CREATE TABLE run_answers (
  run_id TEXT NOT NULL REFERENCES exercise_runs (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  PRIMARY KEY (run_id, step_id)
) STRICT;

-- A line of the journal: when it was, and its words. The words stand last, after what lists read.
CREATE TABLE entries (
  ${id},
  ${instant('occurred')},
  ${instant('written')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  run_id TEXT REFERENCES exercise_runs (id),
  excerpt TEXT NOT NULL,
  text_length INTEGER NOT NULL CHECK (text_length >= 0),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_time ON entries (occurred_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX entries_by_day ON entries (occurred_day) WHERE deleted_at IS NULL;
CREATE INDEX entries_by_run ON entries (run_id) WHERE run_id IS NOT NULL;

-- The contact that an entry tells of. An entry without one belongs to its day alone.
CREATE TABLE interactions (
  id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
  channel TEXT NOT NULL CHECK (channel IN ('in-person', 'voice', 'video', 'message', 'social-network', 'other')),
  initiated_by TEXT CHECK (initiated_by IN ('me', 'them', 'both')),
  mood_before INTEGER CHECK (mood_before BETWEEN 1 AND 5),
  mood_after INTEGER CHECK (mood_after BETWEEN 1 AND 5),
  energy INTEGER CHECK (energy BETWEEN -2 AND 2)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction_people (
  interaction_id TEXT NOT NULL REFERENCES interactions (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id),
  -- The order in which they were named.
  position INTEGER NOT NULL CHECK (position >= 0),
  PRIMARY KEY (interaction_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_people_by_person ON interaction_people (person_id, interaction_id);

CREATE TABLE check_ins (
  ${instant('checked')},
  mood INTEGER NOT NULL CHECK (mood BETWEEN 1 AND 5),
  energy INTEGER NOT NULL CHECK (energy BETWEEN 1 AND 5),
  loneliness INTEGER CHECK (loneliness BETWEEN 1 AND 5),
  PRIMARY KEY (checked_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_confirmations (
  ${day('day')},
  kind TEXT NOT NULL CHECK (kind IN ('no-contact')),
  ${instant('confirmed')},
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

-- Every exercise that was offered on a day; the one at the highest position stands.
CREATE TABLE today_steps (
  ${day('day')},
  exercise_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  reason TEXT NOT NULL CHECK (reason IN ('low-energy', 'first-steps', 'something-different')),
  is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)),
  ${instant('offered')},
  PRIMARY KEY (day, exercise_id),
  UNIQUE (day, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX today_steps_by_exercise ON today_steps (exercise_id, day);

CREATE TABLE drafts (
  key TEXT NOT NULL PRIMARY KEY,
  saved_at INTEGER NOT NULL,
  value TEXT NOT NULL
) STRICT;
`

/** Everything of the daily loop: people, exercises gone through, the journal, check-ins and what is known of each day. */
export const firstTables = {
  version: 1,
  up: (db: Database) => {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.exec(SCHEMA)
  },
}
