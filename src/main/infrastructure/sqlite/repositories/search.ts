import { FOLLOW_UP_KINDS } from '../../../../shared/domain/people/follow-up.ts'
import { NOTE_KINDS } from '../../../../shared/domain/people/note.ts'
import type { SearchFilter } from '../../../../shared/domain/search/filter.ts'
import { addDays, type LocalDay } from '../../../../shared/time/day.ts'
import type { FoundLine, SearchRepository } from '../../../application/find-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, type Row, text } from '../row.ts'
import { allOf, gramsOfTerm, markOf } from '../search/grams.ts'
import { firstPlaceOf } from '../search/search-lines.ts'
import { listOf, type Sql, sql } from '../sql.ts'
import { personColumns, toPerson } from './people.ts'

const DATED = ['entry', 'note', 'follow-up'] as const satisfies readonly FoundLine['kind'][]

/** Later than any line. */
const END = Number.MAX_SAFE_INTEGER

/** So few lines are looked at one by one, without the index: it would go through all that is newer first. */
const FEW = 2_000

export const createSearchRepository = ({ all, first }: Connection): SearchRepository => ({
  page: (terms, filter, before, limit) => {
    const { from, to } = filter
    const marks = marksOf(filter)
    // A day is the person's own, wherever they were: the places only come near to it.
    const start = from === null ? 0 : placeOfDay(addDays(from, -1))
    const end = Math.min(before ?? END, to === null ? END : placeOfDay(addDays(to, 2)))
    const days = sql`${from === null ? sql`TRUE` : sql`l.day >= ${from}`} AND ${to === null ? sql`TRUE` : sql`l.day <= ${to}`}`
    const areFew = () =>
      (from !== null || to !== null) &&
      first(
        sql`
          SELECT COUNT(*) AS lines FROM (SELECT 1 FROM search_lines WHERE line >= ${start} AND line < ${end} LIMIT ${FEW})`,
        (row) => integer(row, 'lines') < FEW,
      ) === true
    const words = [...terms.flatMap(gramsOfTerm), ...marks]
    return all(
      words.length === 0 || areFew()
        ? sql`
            SELECT l.line, l.kind, l.id FROM search_lines l
            WHERE l.line >= ${start} AND l.line < ${end} AND ${days} AND ${isMarked(marks)} AND ${holds(terms)}
            ORDER BY l.line DESC LIMIT ${limit}`
        : sql`
            SELECT l.line, l.kind, l.id FROM search_grams g CROSS JOIN search_lines l ON l.line = g.rowid
            WHERE g.search_grams MATCH ${allOf(words)} AND g.rowid >= ${start} AND g.rowid < ${end}
              AND ${days} AND ${holds(terms)}
            ORDER BY g.rowid DESC LIMIT ${limit}`,
      (row) => ({ kind: oneOf(row, 'kind', DATED), id: text(row, 'id'), place: integer(row, 'line') }),
    )
  },
  people: (terms, filter, limit) =>
    filter.from !== null || filter.to !== null
      ? []
      : all(
          sql`
            SELECT l.id FROM search_grams g CROSS JOIN search_lines l ON l.line = g.rowid
            WHERE g.search_grams MATCH ${allOf([...terms.flatMap(gramsOfTerm), ...marksOf(filter)])}
              AND g.rowid < 0 AND ${holds(terms)}
            ORDER BY instr(l.folded, ${terms[0] ?? ''}), l.line DESC LIMIT ${limit}`,
          (row) => text(row, 'id'),
        ),
  notes: (ids) =>
    all(
      sql`
        SELECT n.id AS found_id, n.kind, n.told_day AS day, n.text, ${personColumns}
        FROM person_notes n JOIN people p ON p.id = n.person_id WHERE n.id IN ${listOf(ids)}`,
      (row) => ({ ...aboutSomeone(row), about: oneOf(row, 'kind', NOTE_KINDS) }),
    ),
  followUps: (ids) =>
    all(
      sql`
        SELECT f.id AS found_id, f.kind, f.made_day AS day, f.done_day, f.text, ${personColumns}
        FROM follow_ups f JOIN people p ON p.id = f.person_id WHERE f.id IN ${listOf(ids)}`,
      (row) => ({
        ...aboutSomeone(row),
        about: oneOf(row, 'kind', FOLLOW_UP_KINDS),
        isDone: row['done_day'] !== null,
      }),
    ),
  tagsInUse: () =>
    all(
      sql`
        SELECT t.folded, t.name FROM tags t
        WHERE EXISTS (SELECT 1 FROM entry_tags n WHERE n.tag = t.folded) ORDER BY t.used_at DESC, t.folded`,
      (row) => ({ key: text(row, 'folded'), name: text(row, 'name') }),
    ),
  exercisesInUse: () =>
    all(sql`SELECT DISTINCT exercise_id FROM entries WHERE exercise_id IS NOT NULL`, (row) => text(row, 'exercise_id')),
})

const aboutSomeone = (row: Row) => ({
  id: text(row, 'found_id'),
  person: toPerson(row),
  day: text(row, 'day'),
  text: text(row, 'text'),
})

/** Looked up in the words themselves: the index may know too much for a moment, and long terms by their pieces alone. */
const holds = (terms: readonly string[]): Sql =>
  terms.reduce((condition, term) => sql`${condition} AND instr(l.folded, ${term}) > 0`, sql`TRUE`)

/** Has all of the marks, which stand with spaces between them. */
const isMarked = (marks: readonly string[]): Sql =>
  marks.reduce((condition, mark) => sql`${condition} AND instr(' ' || l.marks || ' ', ${` ${mark} `}) > 0`, sql`TRUE`)

const marksOf = ({ personId, circle, channel, tag, mood, exerciseId }: SearchFilter): readonly string[] =>
  [
    personId === null ? null : markOf('person', personId),
    circle === null ? null : markOf('circle', circle),
    channel === null ? null : markOf('channel', channel),
    tag === null ? null : markOf('tag', tag),
    mood === null ? null : markOf('mood', String(mood)),
    exerciseId === null ? null : markOf('exercise', exerciseId),
  ].filter((mark) => mark !== null)

const placeOfDay = (day: LocalDay): number => firstPlaceOf(Date.parse(day))
