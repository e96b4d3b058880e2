import type { Database } from 'better-sqlite3'

const SCHEMA = `
CREATE INDEX people_removed ON people (deleted_at DESC, id DESC) WHERE deleted_at IS NOT NULL;
`

/** Those who were taken off the list are found without reading through everybody. */
export const peopleOffTheList = {
  version: 13,
  up: (db: Database) => db.exec(SCHEMA),
}
