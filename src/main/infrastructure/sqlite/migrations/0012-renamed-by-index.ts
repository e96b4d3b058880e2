import type { Database } from 'better-sqlite3'

const SCHEMA = `
DROP TRIGGER search_person_renamed;
-- Who is named differently is found differently, in all that tells of them. What was removed cannot be found, and the
-- indexes leave it out, too: looking for it would go through every note and follow-up for each person.
CREATE TRIGGER search_person_renamed AFTER UPDATE OF name, reading, nickname, circle, deleted_at ON people
WHEN (OLD.name, OLD.reading, OLD.nickname, OLD.circle, OLD.deleted_at)
  IS NOT (NEW.name, NEW.reading, NEW.nickname, NEW.circle, NEW.deleted_at)
BEGIN
  INSERT OR IGNORE INTO search_pending (kind, id)
    SELECT 'entry', interaction_id FROM interaction_people WHERE person_id = NEW.id;
  INSERT OR IGNORE INTO search_pending (kind, id)
    SELECT 'note', id FROM person_notes WHERE person_id = NEW.id AND deleted_at IS NULL;
  INSERT OR IGNORE INTO search_pending (kind, id)
    SELECT 'follow-up', id FROM follow_ups WHERE person_id = NEW.id AND done_day IS NULL AND deleted_at IS NULL;
  INSERT OR IGNORE INTO search_pending (kind, id)
    SELECT 'follow-up', id FROM follow_ups WHERE person_id = NEW.id AND done_day IS NOT NULL AND deleted_at IS NULL;
END;
`

/** The search learns of a new name by the indexes alone, so that many people can come and go at once. */
export const renamedByIndex = {
  version: 12,
  up: (db: Database) => db.exec(SCHEMA),
}
