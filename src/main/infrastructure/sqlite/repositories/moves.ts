import type { ChangeStep, MarkedThing, Rewriting, StepOf } from '../../../../shared/domain/people/change.ts'
import type { MoveRepository } from '../../../application/change-ports.ts'
import type { Connection } from '../connection.ts'
import { flag, integer, text } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'
import { renamed } from './renamed.ts'

type Owned = {
  readonly table: string
  readonly name: Sql
  /** What tells rows of one person apart. */
  readonly key: Sql
  /** Rows that were taken away stay with the one whom they were taken from. */
  readonly isThere: Sql
  readonly thing?: MarkedThing
}

const ONCE = sql`'once'`
const ALWAYS = sql`TRUE`
const PRESENT = sql`deleted_at IS NULL`

const TALKS: Owned = {
  table: 'interaction_people',
  name: sql`interaction_people`,
  key: sql`interaction_id`,
  isThere: ALWAYS,
}

/** Every table of which a row belongs to one person. A test holds this list against the schema. */
export const OWNED_TABLES: readonly Owned[] = [
  { table: 'person_contact_ways', name: sql`person_contact_ways`, key: sql`id`, isThere: PRESENT, thing: 'way' },
  { table: 'person_dates', name: sql`person_dates`, key: sql`id`, isThere: PRESENT, thing: 'date' },
  { table: 'person_notes', name: sql`person_notes`, key: sql`id`, isThere: PRESENT, thing: 'note' },
  { table: 'person_tags', name: sql`person_tags`, key: sql`tag`, isThere: ALWAYS },
  { table: 'person_photos', name: sql`person_photos`, key: ONCE, isThere: ALWAYS },
  { table: 'person_cadences', name: sql`person_cadences`, key: ONCE, isThere: ALWAYS },
  { table: 'invitations_aside', name: sql`invitations_aside`, key: sql`kind`, isThere: ALWAYS },
  { table: 'told_lines', name: sql`told_lines`, key: sql`(entry_id || ' ' || position)`, isThere: ALWAYS },
  { table: 'follow_ups', name: sql`follow_ups`, key: sql`id`, isThere: PRESENT },
  TALKS,
]

/** Columns of JSON that hold ids of people. A test holds this list against the schema, too. */
export const MENTIONING: readonly {
  readonly table: string
  readonly name: Sql
  readonly keys: readonly Sql[]
  readonly value: Sql
}[] = [
  { table: 'run_answers', name: sql`run_answers`, keys: [sql`run_id`, sql`step_id`], value: sql`answer` },
  { table: 'drafts', name: sql`drafts`, keys: [sql`key`, sql`key`], value: sql`value` },
  { table: 'weekly_goals', name: sql`weekly_goals`, keys: [sql`id`, sql`id`], value: sql`match` },
  { table: 'today_steps', name: sql`today_steps`, keys: [sql`day`, sql`exercise_id`], value: sql`reasons` },
  { table: 'nudges', name: sql`nudges`, keys: [sql`id`, sql`id`], value: sql`reason` },
  { table: 'nudge_holds', name: sql`nudge_holds`, keys: [sql`day`, sql`because`], value: sql`reason` },
]

export const createMoveRepository = (connection: Connection): MoveRepository => {
  const { all, first, run, transact } = connection

  const moveRows = (
    { table, name, key, isThere, thing }: Owned,
    fromId: string,
    toId: string,
    but: Parameters<MoveRepository['move']>[2],
    limit: number,
  ): readonly StepOf<'moved'>[] => {
    const left = thing === undefined ? [] : (but[thing] ?? [])
    const keys = all(
      sql`
        SELECT ${key} AS key FROM ${name} WHERE person_id = ${fromId} AND ${isThere}
          AND ${key} NOT IN (SELECT ${key} FROM ${name} WHERE person_id = ${toId})
          AND ${key} NOT IN ${listOf(left)}
        LIMIT ${limit}`,
      (row) => text(row, 'key'),
    )
    run(sql`UPDATE ${name} SET person_id = ${toId} WHERE person_id = ${fromId} AND ${key} IN ${listOf(keys)}`)
    return keys.length === 0 ? [] : [{ kind: 'moved', table, fromId, toId, keys }]
  }

  /** Where both were named, one name is enough. */
  const moveTalks = (fromId: string, toId: string, limit: number): readonly StepOf<'moved' | 'met-together'>[] => {
    const talks = all(
      sql`
        SELECT t.interaction_id, t.position, other.person_id IS NOT NULL AS is_with_both
        FROM interaction_people t
        LEFT JOIN interaction_people other ON other.interaction_id = t.interaction_id AND other.person_id = ${toId}
        WHERE t.person_id = ${fromId} ORDER BY t.interaction_id LIMIT ${limit}`,
      (row) => ({
        interactionId: text(row, 'interaction_id'),
        position: integer(row, 'position'),
        isWithBoth: flag(row, 'is_with_both'),
      }),
    )
    const keys = talks.filter(({ isWithBoth }) => !isWithBoth).map(({ interactionId }) => interactionId)
    const places = talks
      .filter(({ isWithBoth }) => isWithBoth)
      .map(({ interactionId, position }) => ({ interactionId, position }))
    const of = (ids: readonly string[]) => sql`person_id = ${fromId} AND interaction_id IN ${listOf(ids)}`
    run(sql`UPDATE interaction_people SET person_id = ${toId} WHERE ${of(keys)}`)
    run(sql`DELETE FROM interaction_people WHERE ${of(places.map(({ interactionId }) => interactionId))}`)
    return [
      ...(keys.length === 0 ? [] : [{ kind: 'moved' as const, table: TALKS.table, fromId, toId, keys }]),
      ...(places.length === 0 ? [] : [{ kind: 'met-together' as const, personId: fromId, places }]),
    ]
  }

  /** There can be one preferred way; that of the one who stays goes first. */
  const giveUpPreference = (fromId: string, toId: string): readonly ChangeStep[] => {
    const preferredOf = (id: string) =>
      first(
        sql`SELECT id FROM person_contact_ways WHERE person_id = ${id} AND is_preferred = 1 AND deleted_at IS NULL`,
        (row) => text(row, 'id'),
      )
    const wayId = preferredOf(fromId)
    if (wayId === null || preferredOf(toId) === null) return []
    run(sql`UPDATE person_contact_ways SET is_preferred = 0 WHERE id = ${wayId}`)
    return [{ kind: 'unpreferred', wayId }]
  }

  const rename = (fromId: string, toId: string): readonly ChangeStep[] => {
    const rows = MENTIONING.flatMap(({ table, name, keys: [one = ONCE, two = ONCE], value }) =>
      all(
        sql`SELECT ${one} AS one, ${two} AS two, ${value} AS value FROM ${name} WHERE instr(${value}, ${fromId}) > 0`,
        (row): Rewriting => {
          const before = text(row, 'value')
          return { table, key: [text(row, 'one'), text(row, 'two')], before, after: renamed(before, fromId, toId) }
        },
      ),
    )
    for (const row of rows) write(row, row.before, row.after)
    return rows.length === 0 ? [] : [{ kind: 'rewritten', rows }]
  }

  const write = ({ table, key: [one = '', two = ''] }: Rewriting, old: string, next: string) => {
    const mentioning = MENTIONING.find((each) => each.table === table)
    if (mentioning === undefined) return
    const {
      name,
      keys: [first1 = ONCE, second = ONCE],
      value,
    } = mentioning
    run(
      sql`UPDATE ${name} SET ${value} = ${next} WHERE ${first1} = ${one} AND ${second} = ${two} AND ${value} = ${old}`,
    )
  }

  return {
    move: (fromId, toId, but, limit) =>
      transact(() => {
        const steps: ChangeStep[] = [...giveUpPreference(fromId, toId)]
        let left = limit
        for (const owned of OWNED_TABLES) {
          for (const step of owned === TALKS
            ? moveTalks(fromId, toId, left)
            : moveRows(owned, fromId, toId, but, left)) {
            left -= step.kind === 'moved' ? step.keys.length : step.places.length
            steps.push(step)
          }
        }
        return steps
      }),
    rename: (fromId, toId) => transact(() => rename(fromId, toId)),
    moveBack: (step) => {
      if (step.kind === 'moved') {
        const owned = OWNED_TABLES.find(({ table }) => table === step.table)
        if (owned === undefined) return
        const { name, key } = owned
        run(sql`
          UPDATE OR IGNORE ${name} SET person_id = ${step.fromId}
          WHERE person_id = ${step.toId} AND ${key} IN ${listOf(step.keys)}`)
      } else if (step.kind === 'met-together') {
        for (const { interactionId, position } of step.places) {
          run(sql`
            INSERT OR IGNORE INTO interaction_people (interaction_id, person_id, position)
            SELECT id, ${step.personId}, ${position} FROM interactions WHERE id = ${interactionId}`)
        }
      } else if (step.kind === 'unpreferred') {
        run(sql`UPDATE OR IGNORE person_contact_ways SET is_preferred = 1 WHERE id = ${step.wayId}`)
      } else if (step.kind === 'rewritten') {
        for (const row of step.rows) write(row, row.after, row.before)
      }
    },
  }
}
