import type { Database } from 'better-sqlite3'

/** `id` of the thing that a row of this table says something about. */
const noted = (kind: string, id: string) => `INSERT OR IGNORE INTO search_pending (kind, id) VALUES ('${kind}', ${id});`

/** Notes what a change of a row touches: in both, what the row was before and what it is now. */
const triggers = (table: string, kind: string, column: string, changing: string) => `
CREATE TRIGGER search_${table}_added AFTER INSERT ON ${table} BEGIN ${noted(kind, `NEW.${column}`)} END;
CREATE TRIGGER search_${table}_changed AFTER UPDATE OF ${changing} ON ${table} BEGIN
  ${noted(kind, `OLD.${column}`)} ${noted(kind, `NEW.${column}`)}
END;
CREATE TRIGGER search_${table}_removed AFTER DELETE ON ${table} BEGIN ${noted(kind, `OLD.${column}`)} END;
`

const SCHEMA = `
/*
 * What can be found, folded (shared/text/fold), and what it can be filtered by. A line's number is its place in
 * time: minutes since 1900 with 64 places in each, so that the newest is read first. People have none: theirs are
 * less than zero.
 */
CREATE TABLE search_lines (
  line INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('entry', 'note', 'follow-up', 'person')),
  id TEXT NOT NULL,
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  marks TEXT NOT NULL,
  folded TEXT NOT NULL,
  CHECK ((kind = 'person') = (line < 0) AND (kind = 'person') = (day IS NULL))
) STRICT;
CREATE UNIQUE INDEX search_lines_by_id ON search_lines (kind, id);

-- Which lines have which grams and marks (sqlite/search/grams). It keeps no texts; what is taken out is overwritten.
CREATE VIRTUAL TABLE search_grams USING fts5 (
  words, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
);
INSERT INTO search_grams (search_grams, rank) VALUES ('secure-delete', 1), ('automerge', 0), ('crisismerge', 1000);

-- Words of a line that are still to be taken out of the index, a few at a time.
CREATE TABLE search_leaving (
  line INTEGER NOT NULL,
  part INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (line, part)
) STRICT, WITHOUT ROWID;

/*
 * What changed since the index was last brought up to date. It is noted by the write itself, so that nobody can
 * forget it; the folding is done a moment later, because SQLite cannot. Whoever makes one of these tables anew
 * makes its triggers anew, too.
 */
CREATE TABLE search_pending (
  kind TEXT NOT NULL CHECK (kind IN ('entry', 'note', 'follow-up', 'person')),
  id TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- The way of folding that the index was made with. Another one, or none: it is made anew.
CREATE TABLE search_form (form TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

${triggers('entries', 'entry', 'id', 'occurred_at, occurred_day, deleted_at, exercise_id, thanks, text')}
${triggers('interactions', 'entry', 'id', 'channel, mood_before, mood_after')}
${triggers('interaction_people', 'entry', 'interaction_id', 'person_id')}
${triggers('told_lines', 'entry', 'entry_id', 'text')}
${triggers('entry_tags', 'entry', 'entry_id', 'tag')}
${triggers('person_notes', 'note', 'id', 'person_id, told_day, deleted_at, text')}
${triggers('follow_ups', 'follow-up', 'id', 'person_id, made_at, made_day, deleted_at, text')}
${triggers('person_contact_ways', 'person', 'person_id', 'person_id, value, label, deleted_at')}
${triggers('people', 'person', 'id', 'name, reading, nickname, circle, affiliation, role, strengths, met_how, deleted_at')}
CREATE TRIGGER search_tag_renamed AFTER UPDATE OF name ON tags BEGIN
  INSERT OR IGNORE INTO search_pending (kind, id) SELECT 'entry', entry_id FROM entry_tags WHERE tag = NEW.folded;
END;
-- Who is named differently is found differently, in all that tells of them.
CREATE TRIGGER search_person_renamed AFTER UPDATE OF name, reading, nickname, circle, deleted_at ON people
WHEN (OLD.name, OLD.reading, OLD.nickname, OLD.circle, OLD.deleted_at)
  IS NOT (NEW.name, NEW.reading, NEW.nickname, NEW.circle, NEW.deleted_at)
BEGIN
  INSERT OR IGNORE INTO search_pending (kind, id)
    SELECT 'entry', interaction_id FROM interaction_people WHERE person_id = NEW.id;
  INSERT OR IGNORE INTO search_pending (kind, id) SELECT 'note', id FROM person_notes WHERE person_id = NEW.id;
  INSERT OR IGNORE INTO search_pending (kind, id) SELECT 'follow-up', id FROM follow_ups WHERE person_id = NEW.id;
END;
`

/** The index of the search, and what keeps it true to everything else. It is filled when it is first used. */
export const search = {
  version: 9,
  up: (db: Database) => db.exec(SCHEMA),
}
