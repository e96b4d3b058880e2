import { fold } from '../../../../shared/text/fold.ts'
import type { Connection } from '../connection.ts'
import { integer, type Row, text } from '../row.ts'
import { listOf, type Sql, type SqlValue, sql } from '../sql.ts'
import { type Facet, markOf } from './grams.ts'

/** What can be found. */
export const SEARCH_KINDS = ['entry', 'note', 'follow-up', 'person'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Something that can be found, as it stands in the index. */
export type SearchDocument = {
  readonly id: string
  /** When it was, epoch ms, and the person's day then; null for a person. */
  readonly when: { readonly epochMs: number; readonly day: string } | null
  /** All its words, folded. What is written in one place does not run on into the next. */
  readonly folded: string
  /** What it can be filtered by. */
  readonly marks: readonly string[]
}

/** Reads what is there of these ids; what was removed is left out. */
export const readDocuments = (
  connection: Connection,
  kind: SearchKind,
  ids: readonly string[],
): readonly SearchDocument[] => READERS[kind](connection, ids)

/** Where the ids of all that can be found come from. */
export const everyIdOf = (kind: SearchKind): Sql => EVERY_ID[kind]

const EVERY_ID: Readonly<Record<SearchKind, Sql>> = {
  entry: sql`SELECT id FROM entries WHERE deleted_at IS NULL`,
  note: sql`SELECT id FROM person_notes WHERE deleted_at IS NULL`,
  'follow-up': sql`SELECT id FROM follow_ups WHERE deleted_at IS NULL`,
  person: sql`SELECT id FROM people WHERE deleted_at IS NULL`,
}

const wordsOf = (parts: readonly string[]): string => fold(parts.filter((part) => part !== '').join('\n'))

/** What a person is called. */
const namesOf = (row: Row): readonly string[] => [text(row, 'name'), text(row, 'reading'), text(row, 'nickname')]

const personMarks = (row: Row): readonly string[] => [
  markOf('person', text(row, 'person_id')),
  markOf('circle', text(row, 'circle')),
]

const readEntries = (connection: Connection, ids: readonly string[]): readonly SearchDocument[] => {
  const { all } = connection
  const list = listOf(ids)
  const told = grouped(all(sql`SELECT entry_id AS id, text FROM told_lines WHERE entry_id IN ${list}`, (row) => row))
  const tags = grouped(
    all(
      sql`
        SELECT n.entry_id AS id, n.tag, t.name FROM entry_tags n JOIN tags t ON t.folded = n.tag
        WHERE n.entry_id IN ${list}`,
      (row) => row,
    ),
  )
  const people = grouped(
    all(
      sql`
        SELECT n.interaction_id AS id, n.person_id, p.name, p.reading, p.nickname, p.circle
        FROM interaction_people n JOIN people p ON p.id = n.person_id WHERE n.interaction_id IN ${list}`,
      (row) => row,
    ),
  )
  return all(
    sql`
      SELECT e.id, e.occurred_at, e.occurred_day, e.exercise_id, e.thanks, e.text, i.channel,
        COALESCE(i.mood_after, i.mood_before) AS mood
      FROM entries e LEFT JOIN interactions i ON i.id = e.id
      WHERE e.id IN ${list} AND e.deleted_at IS NULL`,
    (row) => {
      const id = text(row, 'id')
      const named = people(id)
      const given: readonly (readonly [Facet, SqlValue | undefined])[] = [
        ['channel', row['channel']],
        ['mood', row['mood']],
        ['exercise', row['exercise_id']],
      ]
      return {
        id,
        when: { epochMs: integer(row, 'occurred_at'), day: text(row, 'occurred_day') },
        folded: wordsOf([
          text(row, 'text'),
          text(row, 'thanks'),
          ...told(id).map((each) => text(each, 'text')),
          ...tags(id).map((each) => text(each, 'name')),
          ...named.flatMap(namesOf),
        ]),
        marks: [
          ...given.flatMap(([facet, value]) =>
            value === null || value === undefined ? [] : [markOf(facet, String(value))],
          ),
          ...tags(id).map((each) => markOf('tag', text(each, 'tag'))),
          ...new Set(named.flatMap(personMarks)),
        ],
      }
    },
  )
}

/** A text about somebody: `source` gives its id, person, instant, day and text. Those of someone who was removed are left out. */
const readAboutSomeone =
  (source: (list: Sql) => Sql) =>
  ({ all }: Connection, ids: readonly string[]): readonly SearchDocument[] =>
    all(
      sql`
        SELECT n.*, p.name, p.reading, p.nickname, p.circle
        FROM (${source(listOf(ids))}) n JOIN people p ON p.id = n.person_id WHERE p.deleted_at IS NULL`,
      (row) => ({
        id: text(row, 'id'),
        when: { epochMs: integer(row, 'at'), day: text(row, 'day') },
        folded: wordsOf([text(row, 'text'), ...namesOf(row)]),
        marks: personMarks(row),
      }),
    )

// A note knows its day alone: it stands among the entries of that day as if it were from noon.
const readNotes = readAboutSomeone(
  (list) => sql`
    SELECT id, person_id, unixepoch(told_day, '12 hours') * 1000 AS at, told_day AS day, text
    FROM person_notes WHERE id IN ${list} AND deleted_at IS NULL`,
)

const readFollowUps = readAboutSomeone(
  (list) => sql`
    SELECT id, person_id, made_at AS at, made_day AS day, text
    FROM follow_ups WHERE id IN ${list} AND deleted_at IS NULL`,
)

const readPeople = ({ all }: Connection, ids: readonly string[]): readonly SearchDocument[] => {
  const list = listOf(ids)
  const ways = grouped(
    all(
      sql`
        SELECT person_id AS id, value, label FROM person_contact_ways
        WHERE person_id IN ${list} AND deleted_at IS NULL`,
      (row) => row,
    ),
  )
  return all(
    sql`
      SELECT id AS person_id, name, reading, nickname, circle, affiliation, role, strengths, met_how
      FROM people WHERE id IN ${list} AND deleted_at IS NULL`,
    (row) => {
      const id = text(row, 'person_id')
      const told = ['affiliation', 'role', 'strengths', 'met_how'].map((column) => text(row, column))
      return {
        id,
        when: null,
        folded: wordsOf([
          ...namesOf(row),
          ...told,
          ...ways(id).flatMap((way) => [text(way, 'value'), text(way, 'label')]),
        ]),
        marks: personMarks(row),
      }
    },
  )
}

const READERS: Readonly<Record<SearchKind, typeof readPeople>> = {
  entry: readEntries,
  note: readNotes,
  'follow-up': readFollowUps,
  person: readPeople,
}

/** Rows by their `id`. */
const grouped = (rows: readonly Row[]): ((id: string) => readonly Row[]) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const id = text(row, 'id')
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [row])
    else group.push(row)
  }
  return (id) => groups.get(id) ?? []
}
