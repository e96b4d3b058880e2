import type { EntryContent } from '../../../../shared/domain/journal/entry.ts'
import { entryContentSchema } from '../../../../shared/schemas/journal.ts'
import type { Moment } from '../../../../shared/time/day.ts'
import type { EntryVersionRepository } from '../../../application/journal-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, moment, text } from '../row.ts'
import { listOf, sql } from '../sql.ts'
import { personColumns, toPerson } from './people.ts'

export const createEntryVersionRepository = ({ all, first }: Connection): EntryVersionRepository => ({
  list: (entryId) =>
    all(
      sql`
        SELECT
          revision, since_at, since_zone, since_day, replaced_at, replaced_zone, replaced_day, excerpt, text_length
        FROM entry_versions WHERE entry_id = ${entryId} ORDER BY revision DESC`,
      (row) => ({
        revision: integer(row, 'revision'),
        from: moment(row, 'since'),
        until: moment(row, 'replaced'),
        excerpt: text(row, 'excerpt'),
        textLength: integer(row, 'text_length'),
      }),
    ),
  find: (entryId, revision) =>
    first(sql`SELECT content FROM entry_versions WHERE entry_id = ${entryId} AND revision = ${revision}`, (row) =>
      entryContentSchema.parse(JSON.parse(text(row, 'content'))),
    ),
  peopleIn: ({ interaction, told }) => {
    const ids = [...(interaction?.personIds ?? []), ...told.flatMap(({ personId }) => personId ?? [])]
    return all(sql`SELECT ${personColumns} FROM people p WHERE p.id IN ${listOf(ids)}`, toPerson)
  },
})

/** Keeps an entry as it is now, before it is changed. Belongs into the same write as the change. */
export const keepVersion = ({ run }: Connection, entryId: string, content: EntryContent, replacedAt: Moment): void => {
  run(sql`
    INSERT INTO entry_versions (
      entry_id, revision, since_at, since_zone, since_day, replaced_at, replaced_zone, replaced_day,
      excerpt, text_length, content
    )
    SELECT
      e.id, e.revision,
      COALESCE(v.replaced_at, e.written_at), COALESCE(v.replaced_zone, e.written_zone),
      COALESCE(v.replaced_day, e.written_day),
      ${replacedAt.epochMs}, ${replacedAt.zone}, ${replacedAt.localDay},
      e.excerpt, e.text_length, ${JSON.stringify(content)}
    FROM entries e LEFT JOIN entry_versions v ON v.entry_id = e.id AND v.revision = e.revision - 1
    WHERE e.id = ${entryId}`)
}
