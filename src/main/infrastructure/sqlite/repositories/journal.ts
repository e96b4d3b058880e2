import { FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import {
  CONTACT_CHANNELS,
  ENERGY_BALANCES,
  EXCERPT_LENGTH,
  INITIATORS,
  type JournalItem,
} from '../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import type { EntryRecord, JournalRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { integer, moment, oneOf, oneOfOrNull, type Row, text, textOrNull } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'
import { personColumns, toPerson } from './people.ts'

/*
 * An entry and the interaction that it tells of share one id, which is the id of the journal's line.
 * Excerpt and length are written with the text, so that a timeline never reads the whole of a long one;
 * and because SQLite's own functions stop at a NUL, which a person may have pasted.
 */
export const createJournalRepository = (connection: Connection): JournalRepository => {
  const { all, first, run, transact } = connection

  const writeInteraction = (id: string, interaction: NonNullable<EntryRecord['interaction']>) => {
    const { channel, initiatedBy, moodBefore, moodAfter, energy, personIds } = interaction
    run(sql`
      INSERT INTO interactions (id, channel, initiated_by, mood_before, mood_after, energy)
      VALUES (${id}, ${channel}, ${initiatedBy}, ${moodBefore}, ${moodAfter}, ${energy})`)
    personIds.forEach((personId, position) => {
      run(sql`
        INSERT INTO interaction_people (interaction_id, person_id, position) VALUES (${id}, ${personId}, ${position})`)
    })
  }

  const withPeople = (rows: readonly Row[]): readonly JournalItem[] => {
    const people = peopleOf(
      connection,
      rows.map((row) => text(row, 'id')),
    )
    return rows.map((row) => toItem(row, people))
  }

  const items = (condition: Sql) =>
    withPeople(all(sql`${SELECT_ITEMS} WHERE e.deleted_at IS NULL AND ${condition}`, (row) => row))

  return {
    add: ({ id, at, interaction, text: words, runId }, writtenAt) =>
      transact(() => {
        run(sql`
          INSERT INTO entries (
            id, occurred_at, occurred_zone, occurred_day, written_at, written_zone, written_day, updated_at,
            run_id, excerpt, text_length, text
          ) VALUES (
            ${id}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${writtenAt.epochMs}, ${writtenAt.zone},
            ${writtenAt.localDay}, ${writtenAt.epochMs}, ${runId}, ${excerptOf(words)}, ${words.length}, ${words}
          )`)
        if (interaction !== null) writeInteraction(id, interaction)
      }),
    edit: ({ id, at, interaction, text: words }, writtenAt) =>
      transact(() => {
        const changed = run(sql`
          UPDATE entries SET
            occurred_at = ${at.epochMs}, occurred_zone = ${at.zone}, occurred_day = ${at.localDay},
            updated_at = ${writtenAt.epochMs},
            excerpt = ${excerptOf(words)}, text_length = ${words.length}, text = ${words}
          WHERE id = ${id} AND deleted_at IS NULL`)
        if (changed === 0) return false
        run(sql`DELETE FROM interactions WHERE id = ${id}`)
        if (interaction !== null) writeInteraction(id, interaction)
        return true
      }),
    find: (id) => items(sql`e.id = ${id}`)[0] ?? null,
    text: (id) =>
      first(sql`SELECT text FROM entries WHERE id = ${id} AND deleted_at IS NULL`, (row) => text(row, 'text')),
    page: (before, limit) => {
      const newestFirst = sql`ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit}`
      if (before === null) return items(sql`TRUE ${newestFirst}`)
      // The line may have been removed since it was shown; its place in time is still there.
      const occurredAt = first(sql`SELECT occurred_at FROM entries WHERE id = ${before}`, (row) =>
        integer(row, 'occurred_at'),
      )
      return occurredAt === null ? [] : items(sql`(e.occurred_at, e.id) < (${occurredAt}, ${before}) ${newestFirst}`)
    },
    pageOfPerson: (personId, before, limit) => {
      const place =
        before === null
          ? null
          : first(sql`SELECT occurred_at FROM entries WHERE id = ${before}`, (row) => integer(row, 'occurred_at'))
      if (before !== null && place === null) return []
      const after = place === null ? sql`TRUE` : sql`(e.occurred_at, e.id) < (${place}, ${before})`
      // The ids first, by their index; only the lines of the page are then read in full.
      return items(sql`e.id IN (
        SELECT e.id FROM interaction_people n CROSS JOIN entries e ON e.id = n.interaction_id
        WHERE n.person_id = ${personId} AND e.deleted_at IS NULL AND ${after}
        ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit}
      ) ORDER BY e.occurred_at DESC, e.id DESC`)
    },
    remove: (id, at) =>
      run(sql`UPDATE entries SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
    restore: (id) => run(sql`UPDATE entries SET deleted_at = NULL WHERE id = ${id}`) > 0,
    countOnDay: (day) =>
      first(sql`SELECT COUNT(*) AS entries FROM entries WHERE deleted_at IS NULL AND occurred_day = ${day}`, (row) =>
        integer(row, 'entries'),
      ) ?? 0,
  }
}

const SELECT_ITEMS = sql`
  SELECT
    e.id, e.occurred_at, e.occurred_zone, e.occurred_day, e.excerpt, e.text_length,
    i.channel, i.initiated_by, i.mood_before, i.mood_after, i.energy, r.exercise_id
  FROM entries e
  LEFT JOIN interactions i ON i.id = e.id
  LEFT JOIN exercise_runs r ON r.id = e.run_id`

/** The people of each interaction, in the order in which they were named; also those who were removed since. */
const peopleOf = ({ all }: Connection, ids: readonly string[]): ReadonlyMap<string, readonly Person[]> => {
  const people = new Map<string, Person[]>()
  const query = sql`
    SELECT n.interaction_id, ${personColumns}
    FROM interaction_people n JOIN people p ON p.id = n.person_id
    WHERE n.interaction_id IN ${listOf(ids)}
    ORDER BY n.interaction_id, n.position`
  for (const [id, person] of all(query, (row) => [text(row, 'interaction_id'), toPerson(row)] as const)) {
    people.set(id, [...(people.get(id) ?? []), person])
  }
  return people
}

const toItem = (row: Row, people: ReadonlyMap<string, readonly Person[]>): JournalItem => {
  const id = text(row, 'id')
  return {
    id,
    at: moment(row, 'occurred'),
    interaction:
      row['channel'] === null
        ? null
        : {
            channel: oneOf(row, 'channel', CONTACT_CHANNELS),
            people: people.get(id) ?? [],
            initiatedBy: oneOfOrNull(row, 'initiated_by', INITIATORS),
            moodBefore: oneOfOrNull(row, 'mood_before', FIVE),
            moodAfter: oneOfOrNull(row, 'mood_after', FIVE),
            energy: oneOfOrNull(row, 'energy', ENERGY_BALANCES),
          },
    excerpt: text(row, 'excerpt'),
    textLength: integer(row, 'text_length'),
    exerciseId: textOrNull(row, 'exercise_id'),
  }
}

/** The beginning of a text, not cut through the middle of an emoji. */
const excerptOf = (words: string): string => {
  const cut = words.slice(0, EXCERPT_LENGTH)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
