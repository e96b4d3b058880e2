import { type ContactWay, WAY_KINDS } from '../../../../shared/domain/people/contact-way.ts'
import { DATE_KINDS, type ImportantDate } from '../../../../shared/domain/people/important-date.ts'
import { NOTE_KINDS, type PersonNote } from '../../../../shared/domain/people/note.ts'
import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import { PHOTO_TYPES } from '../../../../shared/domain/people/photo.ts'
import type {
  CircleLimitRepository,
  ContactWayRepository,
  ImportantDateRepository,
  PersonNoteRepository,
  PhotoRepository,
} from '../../../application/people-ports.ts'
import type { Connection } from '../connection.ts'
import { blob, flag, integer, integerOrNull, oneOf, type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

export const createContactWayRepository = ({ all, run, transact }: Connection): ContactWayRepository => {
  const giveUpPreference = (personId: string, at: number) =>
    run(sql`
      UPDATE person_contact_ways SET is_preferred = 0, updated_at = ${at}
      WHERE person_id = ${personId} AND is_preferred = 1 AND deleted_at IS NULL`)
  return {
    ofPerson: (personId) =>
      all(
        sql`
          SELECT id, kind, value, label, is_preferred, best_time FROM person_contact_ways
          WHERE person_id = ${personId} AND deleted_at IS NULL ORDER BY is_preferred DESC, position, id`,
        toWay,
      ),
    add: ({ id, kind, value, label, isPreferred, bestTime }, personId, at) =>
      transact(() => {
        if (isPreferred) giveUpPreference(personId, at.epochMs)
        run(sql`
          INSERT INTO person_contact_ways (
            id, person_id, kind, value, label, is_preferred, best_time, position,
            added_at, added_zone, added_day, updated_at
          ) VALUES (
            ${id}, ${personId}, ${kind}, ${value}, ${label}, ${Number(isPreferred)}, ${bestTime},
            (SELECT COALESCE(MAX(position) + 1, 0) FROM person_contact_ways
              WHERE person_id = ${personId} AND deleted_at IS NULL),
            ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}
          )`)
      }),
    update: ({ id, kind, value, label, isPreferred, bestTime }, personId, at) =>
      transact(() => {
        const changed = run(sql`
          UPDATE person_contact_ways SET
            kind = ${kind}, value = ${value}, label = ${label}, is_preferred = 0, best_time = ${bestTime},
            updated_at = ${at.epochMs}
          WHERE id = ${id} AND person_id = ${personId} AND deleted_at IS NULL`)
        if (changed === 0) return false
        if (isPreferred) {
          giveUpPreference(personId, at.epochMs)
          run(sql`UPDATE person_contact_ways SET is_preferred = 1 WHERE id = ${id}`)
        }
        return true
      }),
    remove: (id, at) =>
      run(sql`UPDATE person_contact_ways SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
    // Meanwhile another may be the preferred one.
    restore: (id) =>
      run(sql`
        UPDATE person_contact_ways AS way SET
          deleted_at = NULL,
          is_preferred = is_preferred AND NOT EXISTS (
            SELECT 1 FROM person_contact_ways other
            WHERE other.person_id = way.person_id AND other.is_preferred = 1 AND other.deleted_at IS NULL
              AND other.id <> way.id
          )
        WHERE id = ${id}`) > 0,
  }
}

export const createPersonNoteRepository = ({ all, run }: Connection): PersonNoteRepository => ({
  ofPerson: (personId) =>
    all(
      sql`
        SELECT id, kind, told_day, entry_id, text FROM person_notes
        WHERE person_id = ${personId} AND deleted_at IS NULL ORDER BY told_day DESC, id DESC`,
      toNote,
    ),
  add: ({ id, kind, text: words, toldOn, entryId }, personId, at) => {
    run(sql`
      INSERT INTO person_notes (
        id, person_id, kind, told_day, entry_id, added_at, added_zone, added_day, updated_at, text
      ) VALUES (
        ${id}, ${personId}, ${kind}, ${toldOn}, ${entryId}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs},
        ${words}
      )`)
  },
  update: ({ id, kind, text: words, toldOn, entryId }, personId, at) =>
    run(sql`
      UPDATE person_notes SET
        kind = ${kind}, told_day = ${toldOn}, entry_id = ${entryId}, text = ${words}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND person_id = ${personId} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE person_notes SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE person_notes SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

export const createImportantDateRepository = ({ all, run }: Connection): ImportantDateRepository => ({
  ofPerson: (personId) =>
    all(
      sql`
        SELECT id, kind, label, month, day, year FROM person_dates
        WHERE person_id = ${personId} AND deleted_at IS NULL ORDER BY month, day, id`,
      toDate,
    ),
  add: ({ id, kind, label, month, day, year }, personId, at) => {
    run(sql`
      INSERT INTO person_dates (
        id, person_id, kind, label, month, day, year, added_at, added_zone, added_day, updated_at
      ) VALUES (
        ${id}, ${personId}, ${kind}, ${label}, ${month}, ${day}, ${year},
        ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}
      )`)
  },
  update: ({ id, kind, label, month, day, year }, personId, at) =>
    run(sql`
      UPDATE person_dates SET
        kind = ${kind}, label = ${label}, month = ${month}, day = ${day}, year = ${year}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND person_id = ${personId} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE person_dates SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE person_dates SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

export const createPhotoRepository = ({ first, run }: Connection): PhotoRepository => ({
  has: (personId) => first(sql`SELECT 1 FROM person_photos WHERE person_id = ${personId}`, () => true) ?? false,
  setAt: (personId) =>
    first(sql`SELECT updated_at FROM person_photos WHERE person_id = ${personId}`, (row) => integer(row, 'updated_at')),
  find: (personId) =>
    first(sql`SELECT type, bytes FROM person_photos WHERE person_id = ${personId}`, (row) => ({
      type: oneOf(row, 'type', PHOTO_TYPES),
      bytes: blob(row, 'bytes'),
    })),
  set: (personId, photo, at) => {
    run(
      photo === null
        ? sql`DELETE FROM person_photos WHERE person_id = ${personId}`
        : sql`
            INSERT OR REPLACE INTO person_photos (person_id, type, updated_at, bytes)
            VALUES (${personId}, ${photo.type}, ${at.epochMs}, ${photo.bytes})`,
    )
  },
})

export const createCircleLimitRepository = ({ all, run }: Connection): CircleLimitRepository => ({
  all: () =>
    all(sql`SELECT circle, soft_limit FROM circle_preferences`, (row) => ({
      circle: oneOf(row, 'circle', CIRCLES),
      softLimit: integerOrNull(row, 'soft_limit'),
    })),
  set: (circle, softLimit, at) => {
    run(sql`
      INSERT OR REPLACE INTO circle_preferences (circle, soft_limit, set_at, set_zone, set_day)
      VALUES (${circle}, ${softLimit}, ${at.epochMs}, ${at.zone}, ${at.localDay})`)
  },
})

const toWay = (row: Row): ContactWay => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', WAY_KINDS),
  value: text(row, 'value'),
  label: text(row, 'label'),
  isPreferred: flag(row, 'is_preferred'),
  bestTime: text(row, 'best_time'),
})

const toNote = (row: Row): PersonNote => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', NOTE_KINDS),
  text: text(row, 'text'),
  toldOn: text(row, 'told_day'),
  entryId: textOrNull(row, 'entry_id'),
})

const toDate = (row: Row): ImportantDate => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', DATE_KINDS),
  label: text(row, 'label'),
  month: integer(row, 'month'),
  day: integer(row, 'day'),
  year: integerOrNull(row, 'year'),
})
