import { type EntryContent, isSameContent } from '../../../../shared/domain/journal/entry.ts'
import { CONTACT_CHANNELS } from '../../../../shared/domain/journal/journal.ts'
import { tagKey } from '../../../../shared/domain/journal/tags.ts'
import type { Moment } from '../../../../shared/time/day.ts'
import type { JournalRepository } from '../../../application/journal-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, moment, oneOf, type Row, text, textOrNull } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'
import { keepVersion } from './entry-versions.ts'
import { excerptOf, interactionFields, readItems } from './journal-items.ts'

/*
 * An entry and the interaction that it tells of share one id, which is the id of the journal's line.
 * Excerpt and length are written with the text, so that a timeline never reads the whole of a long one;
 * and because SQLite's own functions stop at a NUL, which a person may have pasted.
 */
export const createJournalRepository = (connection: Connection): JournalRepository => {
  const { all, first, run, transact } = connection
  const items = (condition: Sql) => readItems(connection, sql`WHERE e.deleted_at IS NULL AND ${condition}`)
  const namedIn = sql`(
    SELECT json_group_array(n.person_id) FROM interaction_people n WHERE n.interaction_id = e.id
  )`
  const newestFirst = sql`ORDER BY e.occurred_at DESC, e.id DESC`

  /** What comes after an item in a list, newest first; everything without one, null where there never was such an item. */
  const afterItem = (before: string | null): Sql | null => {
    if (before === null) return sql`TRUE`
    // The line may have been removed since it was shown; its place in time is still there.
    const occurredAt = first(sql`SELECT occurred_at FROM entries WHERE id = ${before}`, (row) =>
      integer(row, 'occurred_at'),
    )
    return occurredAt === null ? null : sql`(e.occurred_at, e.id) < (${occurredAt}, ${before})`
  }

  return {
    add: ({ id, runId, ...content }, writtenAt) =>
      transact(() => {
        const { at, text: words, thanks, exerciseId } = content
        run(sql`
          INSERT INTO entries (
            id, occurred_at, occurred_zone, occurred_day, written_at, written_zone, written_day, updated_at,
            run_id, exercise_id, thanks, excerpt, text_length, text
          ) VALUES (
            ${id}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${writtenAt.epochMs}, ${writtenAt.zone},
            ${writtenAt.localDay}, ${writtenAt.epochMs}, ${runId}, ${exerciseId}, ${thanks},
            ${excerptOf(words)}, ${words.length}, ${words}
          )`)
        writeParts(connection, id, content, writtenAt)
      }),
    edit: (id, content, writtenAt) =>
      transact(() => {
        const former = readContent(connection, id)
        if (former === null) return false
        if (isSameContent(former, content)) return true
        keepVersion(connection, id, former, writtenAt)
        const { at, text: words, thanks, exerciseId } = content
        run(sql`
          UPDATE entries SET
            occurred_at = ${at.epochMs}, occurred_zone = ${at.zone}, occurred_day = ${at.localDay},
            updated_at = ${writtenAt.epochMs}, revision = revision + 1, exercise_id = ${exerciseId},
            thanks = ${thanks}, excerpt = ${excerptOf(words)}, text_length = ${words.length}, text = ${words}
          WHERE id = ${id}`)
        run(sql`DELETE FROM interactions WHERE id = ${id}`)
        run(sql`DELETE FROM told_lines WHERE entry_id = ${id}`)
        run(sql`DELETE FROM entry_tags WHERE entry_id = ${id}`)
        writeParts(connection, id, content, writtenAt)
        return true
      }),
    touch: (id, at) => {
      run(sql`UPDATE entries SET updated_at = ${at.epochMs} WHERE id = ${id}`)
    },
    find: (id) => items(sql`e.id = ${id}`)[0] ?? null,
    changedAt: (id) =>
      first(sql`SELECT updated_at FROM entries WHERE id = ${id} AND deleted_at IS NULL`, (row) =>
        integer(row, 'updated_at'),
      ),
    content: (id) => readContent(connection, id),
    text: (id) =>
      first(sql`SELECT text FROM entries WHERE id = ${id} AND deleted_at IS NULL`, (row) => text(row, 'text')),
    told: (id) => readTold(connection, id),
    page: (before, limit) => {
      const after = afterItem(before)
      return after === null ? [] : items(sql`${after} ${newestFirst} LIMIT ${limit}`)
    },
    pageOfPerson: (personId, before, limit) => {
      const after = afterItem(before)
      if (after === null) return []
      // The ids first, by their index; only the lines of the page are then read in full.
      return items(sql`e.id IN (
        SELECT e.id FROM interaction_people n CROSS JOIN entries e ON e.id = n.interaction_id
        WHERE n.person_id = ${personId} AND e.deleted_at IS NULL AND ${after}
        ${newestFirst} LIMIT ${limit}
      ) ${newestFirst}`)
    },
    days: () =>
      all(
        sql`
          SELECT occurred_day, COUNT(*) AS entries FROM entries WHERE deleted_at IS NULL
          GROUP BY occurred_day ORDER BY occurred_day DESC`,
        (row) => ({ day: text(row, 'occurred_day'), entries: integer(row, 'entries') }),
      ),
    between: (from, to) =>
      items(sql`e.occurred_day BETWEEN ${from} AND ${to}
        ORDER BY e.occurred_day DESC, e.occurred_at DESC, e.id DESC`),
    countOnDay: (day) =>
      first(sql`SELECT COUNT(*) AS entries FROM entries WHERE deleted_at IS NULL AND occurred_day = ${day}`, (row) =>
        integer(row, 'entries'),
      ) ?? 0,
    countByDay: (from, to) =>
      all(
        sql`
          SELECT occurred_day, COUNT(*) AS entries FROM entries
          WHERE deleted_at IS NULL AND occurred_day BETWEEN ${from} AND ${to} GROUP BY occurred_day`,
        (row) => ({ day: text(row, 'occurred_day'), entries: integer(row, 'entries') }),
      ),
    onDays: (days) =>
      items(sql`e.occurred_day IN ${listOf(days)} ORDER BY e.occurred_day DESC, e.occurred_at DESC, e.id DESC`),
    byIds: (ids) => items(sql`e.id IN ${listOf(ids)}`),
    inTime: (ids) =>
      all(
        sql`
          SELECT id FROM entries WHERE id IN ${listOf(ids)} AND deleted_at IS NULL ORDER BY occurred_at, id`,
        (row) => text(row, 'id'),
      ),
    talksNaming: (personIds) =>
      all(
        sql`
          SELECT e.id, e.occurred_at, e.occurred_day, i.channel, e.text, ${namedIn} AS people
          FROM interaction_people m
          CROSS JOIN entries e ON e.id = m.interaction_id
          CROSS JOIN interactions i ON i.id = e.id
          WHERE m.person_id IN ${listOf(personIds)} AND e.deleted_at IS NULL
          UNION ALL
          SELECT e.id, v.content ->> '$.at.epochMs', v.content ->> '$.at.localDay',
            v.content ->> '$.interaction.channel', v.content ->> '$.text', ${namedIn}
          FROM interaction_people m
          CROSS JOIN entries e ON e.id = m.interaction_id
          CROSS JOIN entry_versions v ON v.entry_id = e.id AND v.revision = 1
          WHERE m.person_id IN ${listOf(personIds)} AND e.deleted_at IS NULL
            AND v.content ->> '$.interaction.channel' IS NOT NULL`,
        (row) => ({
          id: text(row, 'id'),
          epochMs: integer(row, 'occurred_at'),
          day: text(row, 'occurred_day'),
          channel: oneOf(row, 'channel', CONTACT_CHANNELS),
          text: text(row, 'text'),
          personIds: JSON.parse(text(row, 'people')) as readonly string[],
        }),
      ),
    lastTalks: (personIds) =>
      all(
        // Of the row with the greatest instant SQLite takes the other columns, too.
        sql`
          SELECT n.person_id, e.occurred_day, i.channel, MAX(e.occurred_at)
          FROM interaction_people n
          CROSS JOIN entries e ON e.id = n.interaction_id
          CROSS JOIN interactions i ON i.id = e.id
          WHERE n.person_id IN ${listOf(personIds)} AND e.deleted_at IS NULL
          GROUP BY n.person_id`,
        (row) => ({
          personId: text(row, 'person_id'),
          day: text(row, 'occurred_day'),
          channel: oneOf(row, 'channel', CONTACT_CHANNELS),
        }),
      ),
    remove: (id, at) =>
      run(sql`UPDATE entries SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
    restore: (id) => run(sql`UPDATE entries SET deleted_at = NULL WHERE id = ${id}`) > 0,
  }
}

/** Writes what stands in other tables. */
const writeParts = (
  { run }: Connection,
  id: string,
  { interaction, told, tags }: EntryContent,
  writtenAt: Moment,
): void => {
  if (interaction !== null) {
    const { channel, initiatedBy, moodBefore, moodAfter, energy, length, personIds } = interaction
    run(sql`
      INSERT INTO interactions (id, channel, initiated_by, mood_before, mood_after, energy, length)
      VALUES (${id}, ${channel}, ${initiatedBy}, ${moodBefore}, ${moodAfter}, ${energy}, ${length})`)
    personIds.forEach((personId, position) => {
      run(sql`
        INSERT INTO interaction_people (interaction_id, person_id, position) VALUES (${id}, ${personId}, ${position})`)
    })
  }
  told.forEach((line, position) => {
    run(sql`
      INSERT INTO told_lines (id, entry_id, position, person_id, text)
      VALUES (${line.id}, ${id}, ${position}, ${line.personId}, ${line.text})`)
  })
  tags.forEach((tag, position) => {
    // The one who wrote a tag first chose how it looks.
    run(sql`
      INSERT INTO tags (folded, name, used_at) VALUES (${tagKey(tag)}, ${tag}, ${writtenAt.epochMs})
      ON CONFLICT (folded) DO UPDATE SET used_at = excluded.used_at`)
    run(sql`INSERT INTO entry_tags (entry_id, tag, position) VALUES (${id}, ${tagKey(tag)}, ${position})`)
  })
}

const readContent = (connection: Connection, id: string): EntryContent | null => {
  const { all, first } = connection
  const row = first(
    sql`
      SELECT
        e.occurred_at, e.occurred_zone, e.occurred_day, e.exercise_id, e.thanks, e.text,
        i.channel, i.initiated_by, i.mood_before, i.mood_after, i.energy, i.length
      FROM entries e LEFT JOIN interactions i ON i.id = e.id
      WHERE e.id = ${id} AND e.deleted_at IS NULL`,
    (each: Row) => each,
  )
  if (row === null) return null
  const personIds = all(
    sql`SELECT person_id FROM interaction_people WHERE interaction_id = ${id} ORDER BY position`,
    (each) => text(each, 'person_id'),
  )
  return {
    at: moment(row, 'occurred'),
    interaction: row['channel'] === null ? null : { ...interactionFields(row), personIds },
    text: text(row, 'text'),
    told: readTold(connection, id),
    thanks: text(row, 'thanks'),
    tags: all(
      sql`
        SELECT t.name FROM entry_tags n JOIN tags t ON t.folded = n.tag WHERE n.entry_id = ${id} ORDER BY n.position`,
      (each) => text(each, 'name'),
    ),
    exerciseId: textOrNull(row, 'exercise_id'),
  }
}

const readTold = ({ all }: Connection, id: string) =>
  all(sql`SELECT id, person_id, text FROM told_lines WHERE entry_id = ${id} ORDER BY position`, (row) => ({
    id: text(row, 'id'),
    personId: textOrNull(row, 'person_id'),
    text: text(row, 'text'),
  }))
