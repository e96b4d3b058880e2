import type { ToldKeep } from '../../../../shared/domain/journal/entry.ts'
import { FOLLOW_UP_KINDS } from '../../../../shared/domain/people/follow-up.ts'
import { NOTE_KINDS } from '../../../../shared/domain/people/note.ts'
import type { KeptLineRepository } from '../../../application/journal-ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

/** Notes and follow-ups as what became of an entry's told lines. */
export const createKeptLineRepository = ({ all, run }: Connection): KeptLineRepository => ({
  ofEntry: (entryId) => [
    ...all(
      sql`
        SELECT id, person_id, kind, text FROM person_notes
        WHERE entry_id = ${entryId} AND deleted_at IS NULL ORDER BY id`,
      (row) => keptLine(row, { as: 'note', kind: oneOf(row, 'kind', NOTE_KINDS) }),
    ),
    ...all(
      sql`
        SELECT id, person_id, kind, text FROM follow_ups
        WHERE entry_id = ${entryId} AND deleted_at IS NULL ORDER BY id`,
      (row) => keptLine(row, { as: 'follow-up', kind: oneOf(row, 'kind', FOLLOW_UP_KINDS) }),
    ),
  ],
  restoreRemovedAt: (entryId, removedAt) => {
    run(sql`UPDATE person_notes SET deleted_at = NULL WHERE entry_id = ${entryId} AND deleted_at = ${removedAt}`)
    run(sql`UPDATE follow_ups SET deleted_at = NULL WHERE entry_id = ${entryId} AND deleted_at = ${removedAt}`)
  },
  removeMadeAt: (entryId, madeAt, at) => {
    run(sql`
      UPDATE person_notes SET deleted_at = ${at.epochMs}
      WHERE entry_id = ${entryId} AND added_at = ${madeAt} AND deleted_at IS NULL`)
    run(sql`
      UPDATE follow_ups SET deleted_at = ${at.epochMs}
      WHERE entry_id = ${entryId} AND made_at = ${madeAt} AND deleted_at IS NULL`)
  },
})

const keptLine = (row: Row, keep: ToldKeep) => ({
  id: text(row, 'id'),
  personId: text(row, 'person_id'),
  text: text(row, 'text'),
  keep,
})
