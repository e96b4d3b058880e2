import type { MarkedThing } from '../../../../shared/domain/people/change.ts'
import type { ChangeRepository } from '../../../application/change-ports.ts'
import type { Connection } from '../connection.ts'
import { text } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'

/** Where a thing stands that is taken away by a mark. */
export const TABLE_OF: Readonly<Record<MarkedThing, Sql>> = {
  person: sql`people`,
  way: sql`person_contact_ways`,
  date: sql`person_dates`,
  note: sql`person_notes`,
  'follow-up': sql`follow_ups`,
  entry: sql`entries`,
}

/** Takes the marks of removal off many rows, or puts them on, by one statement for all. */
export const setVisible =
  ({ all, run }: Connection): ChangeRepository['setVisible'] =>
  (thing, ids, isVisible, at) => {
    const table = TABLE_OF[thing]
    const id = (row: Parameters<typeof text>[0]) => text(row, 'id')
    if (!isVisible) {
      // The plus keeps SQLite from going through everything that is there instead of the few ids.
      return all(
        sql`UPDATE ${table} SET deleted_at = ${at.epochMs} WHERE id IN ${listOf(ids)} AND +deleted_at IS NULL RETURNING id`,
        id,
      )
    }
    // Meanwhile another may be the preferred one, and of several that come at once one is.
    if (thing === 'way') {
      run(sql`
        UPDATE person_contact_ways AS way SET is_preferred = 0
        WHERE id IN ${listOf(ids)} AND is_preferred = 1 AND deleted_at IS NOT NULL AND EXISTS (
          SELECT 1 FROM person_contact_ways other
          WHERE other.person_id = way.person_id AND other.is_preferred = 1 AND other.id <> way.id
            AND (other.deleted_at IS NULL OR (other.id < way.id AND other.id IN ${listOf(ids)}))
        )`)
    }
    return all(
      sql`UPDATE ${table} SET deleted_at = NULL WHERE id IN ${listOf(ids)} AND +deleted_at IS NOT NULL RETURNING id`,
      id,
    )
  }
