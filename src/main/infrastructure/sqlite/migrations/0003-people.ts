import type { Database } from 'better-sqlite3'

const day = (column: string) =>
  `${column} TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const id = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)`
const person = `person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE`

const SCHEMA = `
ALTER TABLE people ADD COLUMN reading TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN affiliation TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN strengths TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN met_how TEXT NOT NULL DEFAULT '';
-- As exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.
ALTER TABLE people ADD COLUMN met_on TEXT CHECK (
  met_on GLOB '[0-9][0-9][0-9][0-9]'
  OR met_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
  OR met_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
);
ALTER TABLE people ADD COLUMN register TEXT CHECK (register IN ('casual', 'polite'));
-- Resting: out of the way, with everything that is known.
ALTER TABLE people ADD COLUMN archived_at INTEGER;
CREATE INDEX people_awake ON people (id) WHERE deleted_at IS NULL AND archived_at IS NULL;

CREATE TABLE person_tags (
  ${person},
  tag TEXT NOT NULL CHECK (tag IN ('client', 'team', 'network', 'remote', 'safe', 'superior', 'not-now')),
  PRIMARY KEY (person_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tags_by_tag ON person_tags (tag, person_id);

CREATE TABLE person_contact_ways (
  ${id},
  ${person},
  kind TEXT NOT NULL CHECK (
    kind IN ('mobile', 'phone', 'mail', 'message-app', 'social-network', 'address', 'web', 'other')
  ),
  value TEXT NOT NULL CHECK (value <> ''),
  label TEXT NOT NULL,
  is_preferred INTEGER NOT NULL CHECK (is_preferred IN (0, 1)),
  best_time TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  ${instant('added')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX person_contact_ways_by_person ON person_contact_ways (person_id, position, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX person_contact_ways_preferred ON person_contact_ways (person_id)
  WHERE is_preferred = 1 AND deleted_at IS NULL;

-- What someone told, and from which talk one knows it. A talk that is gone for good leaves its notes.
CREATE TABLE person_notes (
  ${id},
  ${person},
  kind TEXT NOT NULL CHECK (
    kind IN ('family', 'hobby', 'project', 'goal', 'taste', 'worry', 'milestone', 'other')
  ),
  ${day('told_day')},
  entry_id TEXT REFERENCES entries (id) ON DELETE SET NULL,
  ${instant('added')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX person_notes_by_person ON person_notes (person_id, told_day DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX person_notes_by_entry ON person_notes (entry_id) WHERE entry_id IS NOT NULL;

-- Days of the year. Without a year where it is not known.
CREATE TABLE person_dates (
  ${id},
  ${person},
  kind TEXT NOT NULL CHECK (kind IN ('birthday', 'anniversary', 'other')),
  label TEXT NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
  year INTEGER CHECK (year BETWEEN 1850 AND 2200),
  ${instant('added')},
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX person_dates_by_person ON person_dates (person_id, month, day) WHERE deleted_at IS NULL;
CREATE INDEX person_dates_by_day ON person_dates (month, day, person_id) WHERE deleted_at IS NULL;

CREATE TABLE person_photos (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/webp')),
  updated_at INTEGER NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 200000)
) STRICT;

-- For how many people one would like to have time. Without a row no thought was given to it.
CREATE TABLE circle_preferences (
  circle TEXT NOT NULL PRIMARY KEY CHECK (circle IN ('close', 'friend', 'colleague', 'community', 'professional')),
  soft_limit INTEGER CHECK (soft_limit BETWEEN 1 AND 5000),
  ${instant('set')}
) STRICT, WITHOUT ROWID;
`

/** People with everything that one would like to remember about them. */
export const peopleInFull = {
  version: 3,
  up: (db: Database) => db.exec(SCHEMA),
}
