import { FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import {
  CONTACT_CHANNELS,
  CONTACT_LENGTHS,
  ENERGY_BALANCES,
  EXCERPT_LENGTH,
  INITIATORS,
  type JournalItem,
  TOLD_EXCERPT_LENGTH,
  TOLD_IN_A_LIST,
  type ToldExcerpt,
} from '../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import type { Connection } from '../connection.ts'
import { integer, moment, oneOf, oneOfOrNull, type Row, text, textOrNull } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'
import { personColumns, toPerson } from './people.ts'

/**
 * Lines of the journal, without their texts. `rest` is everything from WHERE on, with `e` for the entry and
 * `i` for its interaction; of each line `also` reads more.
 */
export const readItems = (connection: Connection, rest: Sql): readonly JournalItem[] =>
  withParts(
    connection,
    connection.all(sql`${SELECT_ITEMS} ${rest}`, (row) => row),
  )

/** Rows that hold at least the columns of a line, with what stands in other tables. In the order of the rows. */
export const withParts = (connection: Connection, rows: readonly Row[]): readonly JournalItem[] => {
  const ids = rows.map((row) => text(row, 'id'))
  const people = peopleOf(connection, ids)
  const tags = tagsOf(connection, ids)
  const told = toldOf(connection, ids)
  return rows.map((row) => {
    const id = text(row, 'id')
    return toItem(row, people.get(id) ?? [], tags.get(id) ?? [], told.get(id) ?? [])
  })
}

export const itemColumns = sql`
  e.id, e.occurred_at, e.occurred_zone, e.occurred_day, e.exercise_id, e.revision, e.thanks, e.excerpt, e.text_length,
  i.channel, i.initiated_by, i.mood_before, i.mood_after, i.energy, i.length`

const SELECT_ITEMS = sql`SELECT ${itemColumns} FROM entries e LEFT JOIN interactions i ON i.id = e.id`

/** The people of each interaction, in the order in which they were named; also those who were removed since. */
const peopleOf = ({ all }: Connection, ids: readonly string[]) =>
  grouped<Person>(
    all(
      sql`
        SELECT n.interaction_id, ${personColumns}
        FROM interaction_people n JOIN people p ON p.id = n.person_id
        WHERE n.interaction_id IN ${listOf(ids)}
        ORDER BY n.interaction_id, n.position`,
      (row) => [text(row, 'interaction_id'), toPerson(row)],
    ),
  )

const tagsOf = ({ all }: Connection, ids: readonly string[]) =>
  grouped<string>(
    all(
      sql`
        SELECT n.entry_id, t.name FROM entry_tags n JOIN tags t ON t.folded = n.tag
        WHERE n.entry_id IN ${listOf(ids)} ORDER BY n.entry_id, n.position`,
      (row) => [text(row, 'entry_id'), text(row, 'name')],
    ),
  )

const toldOf = ({ all }: Connection, ids: readonly string[]) =>
  grouped<ToldExcerpt>(
    all(
      sql`
        SELECT entry_id, person_id, text FROM told_lines
        WHERE entry_id IN ${listOf(ids)} AND position < ${TOLD_IN_A_LIST} ORDER BY entry_id, position`,
      (row) => [
        text(row, 'entry_id'),
        { personId: textOrNull(row, 'person_id'), text: beginningOf(text(row, 'text'), TOLD_EXCERPT_LENGTH) },
      ],
    ),
  )

const grouped = <Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const toItem = (
  row: Row,
  people: readonly Person[],
  tags: readonly string[],
  told: readonly ToldExcerpt[],
): JournalItem => ({
  id: text(row, 'id'),
  at: moment(row, 'occurred'),
  interaction: row['channel'] === null ? null : { ...interactionFields(row), people },
  excerpt: text(row, 'excerpt'),
  textLength: integer(row, 'text_length'),
  exerciseId: textOrNull(row, 'exercise_id'),
  tags,
  thanks: excerptOf(text(row, 'thanks')),
  told,
  revision: integer(row, 'revision'),
})

/** The fields of an interaction that stand in its own row. */
export const interactionFields = (row: Row) => ({
  channel: oneOf(row, 'channel', CONTACT_CHANNELS),
  initiatedBy: oneOfOrNull(row, 'initiated_by', INITIATORS),
  moodBefore: oneOfOrNull(row, 'mood_before', FIVE),
  moodAfter: oneOfOrNull(row, 'mood_after', FIVE),
  energy: oneOfOrNull(row, 'energy', ENERGY_BALANCES),
  length: oneOfOrNull(row, 'length', CONTACT_LENGTHS),
})

/** The beginning of a text, enough for a timeline. */
export const excerptOf = (words: string): string => beginningOf(words, EXCERPT_LENGTH)

/** Not cut through the middle of an emoji. */
const beginningOf = (words: string, length: number): string => {
  const cut = words.slice(0, length)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
