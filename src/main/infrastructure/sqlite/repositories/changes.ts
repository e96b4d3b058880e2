import { CHANGE_KINDS, type ChangeStep } from '../../../../shared/domain/people/change.ts'
import type { ChangeRepository, PeopleChange } from '../../../application/change-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, moment, oneOf, type Row, text } from '../row.ts'
import { listOf, sql } from '../sql.ts'
import { keptByHand } from './kept-by-hand.ts'
import { setVisible, TABLE_OF } from './marked-things.ts'

const columns = sql`id, kind, people, made_at, made_zone, made_day`

export const createChangeRepository = (connection: Connection): ChangeRepository => {
  const { all, first, run } = connection
  const write = ({ id, kind, at, people, steps }: PeopleChange, state: 'begun' | 'done' | 'undone') =>
    run(sql`
      INSERT OR REPLACE INTO people_changes (id, kind, state, people, made_at, made_zone, made_day, steps)
      VALUES (${id}, ${kind}, ${state}, ${people}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${JSON.stringify(steps)})`)
  return {
    begin: (change) => {
      write(change, 'begun')
    },
    keep: (change) => {
      write(change, 'done')
    },
    begun: () =>
      all(sql`SELECT ${columns}, steps FROM people_changes WHERE state = 'begun' ORDER BY id DESC`, toWholeChange),
    find: (id) =>
      first(sql`SELECT ${columns}, steps FROM people_changes WHERE id = ${id} AND state = 'done'`, toWholeChange),
    latest: (kind, limit) =>
      all(
        sql`
          SELECT ${columns} FROM people_changes WHERE kind = ${kind} AND state = 'done'
          ORDER BY made_at DESC, id DESC LIMIT ${limit}`,
        toChange,
      ),
    merges: () =>
      all(
        // A merge begins with what the one who stays gained, and ends with the removal of the other.
        sql`
          SELECT c.id, c.made_at, c.made_zone, c.made_day,
            c.steps ->> '$[0].personId' AS kept_id, p.id AS gone_id, p.name
          FROM people_changes c CROSS JOIN people p ON p.id = c.steps ->> '$[#-1].ids[0]'
          WHERE c.kind = 'merge' AND c.state = 'done' ORDER BY c.made_at, c.id`,
        (row) => ({
          changeId: text(row, 'id'),
          at: moment(row, 'made'),
          keptId: text(row, 'kept_id'),
          goneId: text(row, 'gone_id'),
          name: text(row, 'name'),
        }),
      ),
    setVisible: setVisible(connection),
    keptByHand: keptByHand(connection),
    touchedSince: (thing, ids, since) =>
      all(sql`SELECT id FROM ${TABLE_OF[thing]} WHERE id IN ${listOf(ids)} AND updated_at > ${since}`, (row) =>
        text(row, 'id'),
      ),
    markUndone: (change) => {
      write(change, 'undone')
    },
    visible: (thing, ids) =>
      all(sql`SELECT id FROM ${TABLE_OF[thing]} WHERE id IN ${listOf(ids)} AND +deleted_at IS NULL`, (row) =>
        text(row, 'id'),
      ),
    erase: (thing, ids) => {
      const isNamed = sql`id IN (SELECT person_id FROM interaction_people WHERE person_id IN ${listOf(ids)})`
      run(sql`
        DELETE FROM ${TABLE_OF[thing]} WHERE id IN ${listOf(ids)} AND +deleted_at IS NOT NULL
          AND NOT ${thing === 'person' ? isNamed : sql`FALSE`}`)
    },
  }
}

const toChange = (row: Row): Omit<PeopleChange, 'steps'> => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', CHANGE_KINDS),
  at: moment(row, 'made'),
  people: integer(row, 'people'),
})

const toWholeChange = (row: Row): PeopleChange => ({ ...toChange(row), steps: stepsOf(row) })

// Written by `write`, and by nobody else.
const stepsOf = (row: Row) => JSON.parse(text(row, 'steps')) as readonly ChangeStep[]
