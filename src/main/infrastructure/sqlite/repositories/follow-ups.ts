import { FOLLOW_UP_KINDS, type FollowUp } from '../../../../shared/domain/people/follow-up.ts'
import type { FollowUpRepository } from '../../../application/ties-ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'
import { mayBeNamed } from './cadences.ts'

const columns = sql`f.id, f.person_id, f.entry_id, f.kind, f.text, f.due_day, f.made_day, f.done_day`

export const createFollowUpRepository = ({ all, first, run }: Connection): FollowUpRepository => ({
  find: (id) => first(sql`SELECT ${columns} FROM follow_ups f WHERE f.id = ${id} AND f.deleted_at IS NULL`, toFollowUp),
  openWith: (personId) =>
    all(
      sql`
        SELECT ${columns} FROM follow_ups f
        WHERE f.person_id = ${personId} AND f.done_day IS NULL AND f.deleted_at IS NULL
        ORDER BY f.due_day IS NULL, f.due_day, f.id`,
      toFollowUp,
    ),
  doneWith: (personId, limit) =>
    all(
      sql`
        SELECT ${columns} FROM follow_ups f
        WHERE f.person_id = ${personId} AND f.done_day IS NOT NULL AND f.deleted_at IS NULL
        ORDER BY f.done_day DESC, f.id DESC LIMIT ${limit}`,
      toFollowUp,
    ),
  ofEntry: (entryId) =>
    all(
      sql`SELECT ${columns} FROM follow_ups f WHERE f.entry_id = ${entryId} AND f.deleted_at IS NULL ORDER BY f.id`,
      toFollowUp,
    ),
  due: (from, to) =>
    all(
      sql`
        SELECT f.id, f.person_id, f.due_day FROM follow_ups f
        CROSS JOIN people p ON p.id = f.person_id
        WHERE f.due_day BETWEEN ${from} AND ${to} AND f.done_day IS NULL AND f.deleted_at IS NULL AND ${mayBeNamed}
        ORDER BY f.due_day, f.id`,
      (row) => ({ id: text(row, 'id'), personId: text(row, 'person_id'), dueDay: text(row, 'due_day') }),
    ),
  doneOn: (day) =>
    all(
      sql`
        SELECT DISTINCT person_id FROM follow_ups
        WHERE done_day = ${day} AND due_day <= ${day} AND deleted_at IS NULL`,
      (row) => text(row, 'person_id'),
    ),
  add: ({ id, personId, entryId, kind, text: words, dueDay }, at) => {
    run(sql`
      INSERT INTO follow_ups (
        id, person_id, entry_id, kind, due_day, made_at, made_zone, made_day, updated_at, text
      ) VALUES (
        ${id}, ${personId}, ${entryId}, ${kind}, ${dueDay}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs},
        ${words}
      )`)
  },
  update: ({ id, kind, text: words, dueDay }, at) =>
    run(sql`
      UPDATE follow_ups SET kind = ${kind}, text = ${words}, due_day = ${dueDay}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  setDone: (id, done, at) =>
    run(sql`
      UPDATE follow_ups SET
        done_at = ${done?.epochMs ?? null}, done_day = ${done?.localDay ?? null}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE follow_ups SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE follow_ups SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const toFollowUp = (row: Row): FollowUp => ({
  id: text(row, 'id'),
  personId: text(row, 'person_id'),
  entryId: textOrNull(row, 'entry_id'),
  kind: oneOf(row, 'kind', FOLLOW_UP_KINDS),
  text: text(row, 'text'),
  dueDay: textOrNull(row, 'due_day'),
  madeOn: text(row, 'made_day'),
  doneOn: textOrNull(row, 'done_day'),
})
