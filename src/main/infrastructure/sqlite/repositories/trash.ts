import type { TrashRepository } from '../../../application/journal-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, text } from '../row.ts'
import { listOf, sql } from '../sql.ts'
import { itemColumns, withParts } from './journal-items.ts'

/** Talks of a file that was never kept, or was taken back: nobody removed them. */
const ofImports = (states: readonly ('begun' | 'undone')[]) => sql`
  SELECT talk.value FROM people_changes brought, json_each(brought.steps) step, json_each(step.value, '$.ids') talk
  WHERE brought.kind = 'import' AND brought.state IN ${listOf(states)} AND json_extract(step.value, '$.thing') = 'entry'`
const NOT_REMOVED = ofImports(['begun', 'undone'])
/** They are being written. */
const BEGUN = ofImports(['begun'])

/** Removed entries. `secure_delete` is on for the whole connection, see `open.ts`. */
export const createTrashRepository = (connection: Connection): TrashRepository => {
  const { all, first, run, transact } = connection
  return {
    list: (since, limit) => {
      const rows = all(
        sql`
          SELECT ${itemColumns}, e.deleted_at FROM entries e LEFT JOIN interactions i ON i.id = e.id
          WHERE e.deleted_at >= ${since} AND e.id NOT IN (${NOT_REMOVED})
          ORDER BY e.deleted_at DESC, e.id DESC LIMIT ${limit}`,
        (row) => row,
      )
      const items = withParts(connection, rows)
      return rows.flatMap((row, index) => {
        const item = items[index]
        return item === undefined ? [] : [{ item, removedAt: integer(row, 'deleted_at') }]
      })
    },
    count: (since) =>
      first(
        sql`SELECT COUNT(*) AS entries FROM entries WHERE deleted_at >= ${since} AND id NOT IN (${NOT_REMOVED})`,
        (row) => integer(row, 'entries'),
      ) ?? 0,
    latest: () =>
      first(sql`SELECT deleted_at FROM entries WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC LIMIT 1`, (row) =>
        integer(row, 'deleted_at'),
      ),
    purge: (before, limit) =>
      transact(() => {
        const going = all(
          sql`SELECT id FROM entries WHERE deleted_at < ${before} AND id NOT IN (${BEGUN}) LIMIT ${limit}`,
          (row) => text(row, 'id'),
        )
        if (going.length === 0) return 0
        run(sql`DELETE FROM drafts WHERE key IN ${listOf(going.flatMap((id) => [`edit:${id}`, `later:${id}`]))}`)
        run(sql`DELETE FROM entries WHERE id IN ${listOf(going)}`)
        run(sql`DELETE FROM tags WHERE folded NOT IN (SELECT tag FROM entry_tags)`)
        return going.length
      }),
  }
}
