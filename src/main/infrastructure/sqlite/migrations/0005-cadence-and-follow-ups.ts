import type { Database } from 'better-sqlite3'

const dayLike = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`
const day = (column: string) => `${column} TEXT NOT NULL CHECK (${dayLike(column)})`

const instant = (prefix: string) => `${prefix}_at INTEGER NOT NULL,
  ${prefix}_zone TEXT NOT NULL CHECK (${prefix}_zone <> ''),
  ${day(`${prefix}_day`)}`

const id = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)`
const circle = `circle TEXT NOT NULL PRIMARY KEY
    CHECK (circle IN ('close', 'friend', 'colleague', 'community', 'professional'))`
const channelDays = ['in_person', 'voice', 'video', 'message', 'social_network', 'other']
  .map((channel) => `${channel}_day TEXT CHECK (${dayLike(`${channel}_day`)})`)
  .join(',\n  ')

/** Both gaps or neither; months as the bits of a number, January the lowest. */
const gaps = (isNeeded: boolean) => {
  const nullable = isNeeded ? ' NOT NULL' : ''
  return `ideal_days INTEGER${nullable} CHECK (ideal_days BETWEEN 1 AND 3650),
  longest_days INTEGER${nullable} CHECK (longest_days BETWEEN ideal_days AND 3650),
  months INTEGER${nullable} CHECK (months BETWEEN 1 AND 4095)`
}

const SCHEMA = `
-- How often one would like to be in touch with someone. Without a row their circle decides.
CREATE TABLE person_cadences (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'resting')),
  ${gaps(false)},
  ${instant('set')},
  CHECK ((ideal_days IS NULL) = (longest_days IS NULL) AND (ideal_days IS NULL) = (months IS NULL)),
  CHECK (kind = 'resting' OR ideal_days IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_cadences_own ON person_cadences (person_id, kind, ideal_days, longest_days, months)
  WHERE kind = 'own';

CREATE TABLE circle_cadences (
  ${circle},
  ${gaps(true)},
  ${instant('set')}
) STRICT, WITHOUT ROWID;

-- What the home screen asks of people, without their names. The two marks are in it so that the table is not read.
CREATE INDEX people_by_circle ON people (circle, id, added_day, deleted_at, archived_at)
  WHERE deleted_at IS NULL AND archived_at IS NULL;

/*
 * The latest day of contact of each person by each channel, so that "how long has it been" is not asked of every
 * entry there is. It is brought up to date when it is read, for the people that the triggers have noted since.
 * Whoever makes one of the tables under the triggers anew makes the trigger anew, too.
 */
CREATE TABLE last_contacts (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  ${channelDays}
) STRICT, WITHOUT ROWID;

-- No reference to people: a note about somebody who is gone by now does no harm.
CREATE TABLE changed_contacts (person_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TRIGGER contact_added AFTER INSERT ON interaction_people BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id) VALUES (NEW.person_id);
END;
CREATE TRIGGER contact_removed AFTER DELETE ON interaction_people BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id) VALUES (OLD.person_id);
END;
CREATE TRIGGER contact_of_another AFTER UPDATE OF person_id ON interaction_people BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id) VALUES (OLD.person_id), (NEW.person_id);
END;
CREATE TRIGGER contact_by_another_channel AFTER UPDATE OF channel ON interactions BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id)
  SELECT person_id FROM interaction_people WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER contact_on_another_day AFTER UPDATE OF occurred_day, deleted_at ON entries BEGIN
  INSERT OR IGNORE INTO changed_contacts (person_id)
  SELECT person_id FROM interaction_people WHERE interaction_id = NEW.id;
END;
INSERT INTO changed_contacts (person_id) SELECT DISTINCT person_id FROM interaction_people;

-- "Not now": what is not brought up before a day. 'rarer': the offer of a rarer cadence was declined.
CREATE TABLE invitations_aside (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('date', 'follow-up', 'cadence', 'rarer')),
  ${day('until_day')},
  ${instant('aside')},
  PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitations_aside_until ON invitations_aside (until_day, person_id, kind, aside_day);

-- What one wants to come back to with someone.
CREATE TABLE follow_ups (
  ${id},
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  entry_id TEXT REFERENCES entries (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('promise', 'question', 'thanks', 'share', 'introduction')),
  due_day TEXT CHECK (${dayLike('due_day')}),
  ${instant('made')},
  done_at INTEGER,
  done_day TEXT CHECK (${dayLike('done_day')}),
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  text TEXT NOT NULL CHECK (text <> ''),
  CHECK ((done_at IS NULL) = (done_day IS NULL))
) STRICT;
CREATE INDEX follow_ups_open ON follow_ups (person_id, due_day, id) WHERE done_day IS NULL AND deleted_at IS NULL;
CREATE INDEX follow_ups_due ON follow_ups (due_day, id)
  WHERE due_day IS NOT NULL AND done_day IS NULL AND deleted_at IS NULL;
CREATE INDEX follow_ups_done ON follow_ups (done_day DESC, id DESC) WHERE done_day IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX follow_ups_done_with ON follow_ups (person_id, done_day DESC, id DESC)
  WHERE done_day IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX follow_ups_by_entry ON follow_ups (entry_id, id) WHERE entry_id IS NOT NULL;

-- "I gave", "I received": marks on an entry.
CREATE TABLE exchanges (
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
  kind TEXT NOT NULL CHECK (kind IN ('information', 'introduction', 'support', 'feedback', 'thanks', 'time')),
  PRIMARY KEY (entry_id, direction, kind)
) STRICT, WITHOUT ROWID;
`

/** How often one would like to be in touch, what one wants to come back to, and what was given and received. */
export const cadenceAndFollowUps = {
  version: 5,
  up: (db: Database) => db.exec(SCHEMA),
}
