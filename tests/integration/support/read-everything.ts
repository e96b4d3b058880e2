import type Database from 'better-sqlite3'

import { fold } from '../../../src/shared/text/fold.ts'

type Written = Omit<Findable, 'folded'>
type Row = Readonly<Record<string, string | number | null>>

/** Something that can be found, with every word that it has, as the tables hold it. */
export type Findable = {
  readonly kind: 'entry' | 'note' | 'follow-up' | 'person'
  readonly id: string
  readonly epochMs: number
  readonly day: string
  readonly texts: readonly string[]
  /** The same, folded. */
  readonly folded: readonly string[]
  readonly personIds: readonly string[]
  readonly circles: readonly string[]
  readonly channel: string | null
  readonly mood: number | null
  readonly tags: readonly string[]
  readonly exerciseId: string | null
}

type Cell = Row[string] | undefined
const wordOf = (cell: Cell): string | null => (typeof cell === 'string' ? cell : null)
const numberOf = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null)

/** Reads all that can be found, without the index and without the statements of the search. */
export const readEverything = (db: Database.Database): readonly Findable[] => {
  const rows = (text: string, ...values: readonly string[]): readonly Row[] =>
    db.prepare<string[], Row>(text).all(...values)
  const people = new Map(rows('SELECT * FROM people').map((person) => [String(person['id']), person]))
  const namesOf = (id: string) => ['name', 'reading', 'nickname'].map((column) => String(people.get(id)![column]))
  const circleOf = (id: string) => String(people.get(id)!['circle'])
  const nothing = { channel: null, mood: null, tags: [], exerciseId: null }

  const entries = rows(`
    SELECT e.*, i.channel, i.mood_before, i.mood_after FROM entries e LEFT JOIN interactions i ON i.id = e.id
    WHERE e.deleted_at IS NULL`).map((entry): Written => {
    const id = String(entry['id'])
    const named = rows('SELECT person_id FROM interaction_people WHERE interaction_id = ?', id).map((row) =>
      String(row['person_id']),
    )
    const told = rows('SELECT text FROM told_lines WHERE entry_id = ?', id).map((row) => String(row['text']))
    const tags = rows(
      'SELECT t.folded, t.name FROM entry_tags n JOIN tags t ON t.folded = n.tag WHERE n.entry_id = ?',
      id,
    )
    return {
      kind: 'entry',
      ...{ id, epochMs: Number(entry['occurred_at']), day: String(entry['occurred_day']) },
      texts: [
        String(entry['text']),
        String(entry['thanks']),
        ...told,
        ...tags.map((tag) => String(tag['name'])),
        ...named.flatMap(namesOf),
      ],
      personIds: named,
      circles: named.map(circleOf),
      channel: wordOf(entry['channel']),
      mood: numberOf(entry['mood_after']) ?? numberOf(entry['mood_before']),
      tags: tags.map((tag) => String(tag['folded'])),
      exerciseId: wordOf(entry['exercise_id']),
    }
  })
  const about = (kind: 'note' | 'follow-up', table: string, day: string): readonly Written[] =>
    rows(`SELECT * FROM ${table} WHERE deleted_at IS NULL`)
      .filter((row) => people.get(String(row['person_id']))!['deleted_at'] === null)
      .map((row) => {
        const personId = String(row['person_id'])
        const epochMs = kind === 'note' ? Date.parse(`${String(row[day])}T12:00:00Z`) : Number(row['made_at'])
        return {
          ...nothing,
          ...{ kind, id: String(row['id']), epochMs, day: String(row[day]) },
          texts: [String(row['text']), ...namesOf(personId)],
          personIds: [personId],
          circles: [circleOf(personId)],
        }
      })
  const everything: readonly Written[] = [
    ...entries,
    ...about('note', 'person_notes', 'told_day'),
    ...about('follow-up', 'follow_ups', 'made_day'),
    ...Array.from(people.values())
      .filter((person) => person['deleted_at'] === null)
      .map((person): Written => {
        const id = String(person['id'])
        const ways = rows('SELECT value, label FROM person_contact_ways WHERE person_id = ? AND deleted_at IS NULL', id)
        return {
          ...nothing,
          ...{ kind: 'person', id, epochMs: 0, day: '' },
          texts: [
            ...namesOf(id),
            ...['affiliation', 'role', 'strengths', 'met_how'].map((column) => String(person[column])),
            ...ways.flatMap((way) => [String(way['value']), String(way['label'])]),
          ],
          personIds: [id],
          circles: [circleOf(id)],
        }
      }),
  ]
  return everything.map((each) => ({ ...each, folded: each.texts.map(fold) }))
}
