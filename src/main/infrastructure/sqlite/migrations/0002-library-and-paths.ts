import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const id = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)`

const SCHEMA = `
CREATE TABLE exercise_marks (
  exercise_id TEXT NOT NULL PRIMARY KEY CHECK (exercise_id <> ''),
  mark TEXT NOT NULL CHECK (mark IN ('favourite', 'not-for-me')),
  ${instant('marked')}
) STRICT, WITHOUT ROWID;

-- Levels that were set by hand. Where none is, the goes decide.
CREATE TABLE track_levels (
  track TEXT NOT NULL PRIMARY KEY CHECK (track IN (
    'reach-out', 'start-conversation', 'show-interest', 'keep-in-touch', 'online', 'community', 'give-and-thank', 'rest'
  )),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  ${instant('set')}
) STRICT, WITHOUT ROWID;

-- Exercises that the person made. The content stands last, after what lists of ids read.
CREATE TABLE own_exercises (
  id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB 'own-*' AND length(id) = 40),
  ${instant('made')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX own_exercises_present ON own_exercises (id) WHERE deleted_at IS NULL;

-- One time that a path is walked. A path has at most one walk that is open.
CREATE TABLE walks (
  ${id},
  path_id TEXT NOT NULL CHECK (path_id <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'left')),
  ${instant('started')},
  updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX walks_open ON walks (path_id) WHERE state = 'open';
CREATE INDEX walks_by_path ON walks (path_id, started_at, id);

-- A day of a path that was gone through, by a run, or passed over.
CREATE TABLE walk_steps (
  walk_id TEXT NOT NULL REFERENCES walks (id) ON DELETE CASCADE,
  day_index INTEGER NOT NULL CHECK (day_index >= 0),
  state TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
  run_id TEXT REFERENCES exercise_runs (id),
  ${instant('taken')},
  PRIMARY KEY (walk_id, day_index),
  CHECK ((state = 'done') = (run_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX walk_steps_by_run ON walk_steps (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE community_notes (
  ${id},
  name TEXT NOT NULL CHECK (name <> ''),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  decision TEXT CHECK (decision IN ('join', 'watch', 'leave')),
  ${instant('added')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX community_notes_present ON community_notes (id) WHERE deleted_at IS NULL;

-- One time that a short form was filled in.
CREATE TABLE checks (
  ${id},
  kind TEXT NOT NULL CHECK (kind IN ('self-check', 'networks')),
  ${instant('made')},
  deleted_at INTEGER,
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;
CREATE INDEX checks_by_time ON checks (kind, made_at DESC, id DESC) WHERE deleted_at IS NULL;

-- "Plan it for later". Begun: the exercise was started when it was due, and the plan is over.
CREATE TABLE planned_exercises (
  ${id},
  exercise_id TEXT NOT NULL CHECK (exercise_id <> ''),
  size TEXT NOT NULL CHECK (size IN ('full', 'smaller')),
  ${instant('due')},
  ${instant('planned')},
  begun_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX planned_exercises_waiting ON planned_exercises (due_at, id)
  WHERE begun_at IS NULL AND deleted_at IS NULL;
CREATE INDEX planned_exercises_by_exercise ON planned_exercises (exercise_id, due_at)
  WHERE begun_at IS NULL AND deleted_at IS NULL;

-- What the picker reads of the past: every run with its numbers, oldest first.
CREATE INDEX exercise_runs_by_day ON exercise_runs (started_day, started_at, id);
CREATE INDEX exercise_runs_done ON exercise_runs (exercise_id, started_day) WHERE state = 'done';
CREATE INDEX run_answers_rated ON run_answers (run_id, step_id, json_extract(answer, '$.rating'))
  WHERE json_extract(answer, '$.rating') IS NOT NULL;

-- Several reasons in place of one, and the size to begin with. The three reasons there were are still reasons.
ALTER TABLE today_steps ADD COLUMN size TEXT NOT NULL DEFAULT 'full' CHECK (size IN ('full', 'smaller'));
ALTER TABLE today_steps ADD COLUMN reasons TEXT NOT NULL DEFAULT '[{"kind":"something-different"}]'
  CHECK (json_valid(reasons));
UPDATE today_steps SET reasons = json_array(json_object('kind', reason));
ALTER TABLE today_steps DROP COLUMN reason;
DROP INDEX today_steps_by_exercise;
`

/** The library around the exercises, paths over several days, short forms and plans. */
export const libraryAndPaths = {
  version: 2,
  up: (db: Database) => db.exec(SCHEMA),
}
