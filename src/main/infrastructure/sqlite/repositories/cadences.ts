import { type Cadence, type Month, MONTHS, type PersonCadence } from '../../../../shared/domain/people/cadence.ts'
import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import type { LastContacts } from '../../../../shared/domain/people/waiting.ts'
import { addDays } from '../../../../shared/time/day.ts'
import type { CadenceRepository, TieRecord } from '../../../application/ties-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, type Row, text, textOrNull } from '../row.ts'
import { type Sql, sql } from '../sql.ts'

/** No limit, in SQLite's words. */
const EVERYBODY = -1

const isMarkedNotNow = sql`p.id IN (SELECT person_id FROM person_tags WHERE tag = 'not-now')`

/**
 * People whom the home screen may name, of the table `people` under the name `p`, found by their ids. The plus
 * signs keep the planner from walking through all people by an index of those who are present.
 */
export const mayBeNamed = sql`+p.deleted_at IS NULL AND +p.archived_at IS NULL AND NOT ${isMarkedNotNow}`

export const createCadenceRepository = (connection: Connection): CadenceRepository => {
  const { all, first, run, transact } = connection

  /** Finds the latest contacts anew of so many of those whose contacts changed; false where there was nobody. */
  const follow = (limit: number): boolean => {
    const hasChanged = first(sql`SELECT 1 FROM changed_contacts LIMIT 1`, () => true) ?? false
    if (!hasChanged) return false
    const changed = sql`(SELECT person_id FROM changed_contacts ORDER BY person_id LIMIT ${limit})`
    transact(() => {
      run(sql`DELETE FROM last_contacts WHERE person_id IN ${changed}`)
      run(sql`
        INSERT INTO last_contacts (
          person_id, in_person_day, voice_day, video_day, message_day, social_network_day, other_day
        )
        SELECT
          n.person_id, ${latestBy('in-person')}, ${latestBy('voice')}, ${latestBy('video')}, ${latestBy('message')},
          ${latestBy('social-network')}, ${latestBy('other')}
        FROM ${changed} changed_contacts
        CROSS JOIN people p ON p.id = changed_contacts.person_id
        CROSS JOIN interaction_people n ON n.person_id = changed_contacts.person_id
        CROSS JOIN interactions i ON i.id = n.interaction_id
        CROSS JOIN entries e ON e.id = n.interaction_id
        WHERE +e.deleted_at IS NULL
        GROUP BY n.person_id`)
      run(sql`DELETE FROM changed_contacts WHERE person_id IN ${changed}`)
    })
    return true
  }
  const refresh = () => follow(EVERYBODY)

  return {
    follow,
    ofPerson: (personId) =>
      first(
        sql`SELECT kind, ideal_days, longest_days, months FROM person_cadences WHERE person_id = ${personId}`,
        toPersonCadence,
      ),
    setOfPerson: (personId, own, at) => {
      if (own === null) {
        run(sql`DELETE FROM person_cadences WHERE person_id = ${personId}`)
        return
      }
      const { cadence } = own
      run(sql`
        INSERT OR REPLACE INTO person_cadences (
          person_id, kind, ideal_days, longest_days, months, set_at, set_zone, set_day
        ) VALUES (
          ${personId}, ${own.kind}, ${cadence?.idealDays ?? null}, ${cadence?.longestDays ?? null},
          ${cadence === null ? null : bitsOf(cadence.months)}, ${at.epochMs}, ${at.zone}, ${at.localDay}
        )`)
    },
    ofCircles: () =>
      Object.fromEntries(
        all(sql`SELECT circle, ideal_days, longest_days, months FROM circle_cadences`, (row) => [
          oneOf(row, 'circle', CIRCLES),
          toCadence(row),
        ]),
      ),
    setOfCircle: (circle, cadence, at) => {
      run(
        cadence === null
          ? sql`DELETE FROM circle_cadences WHERE circle = ${circle}`
          : sql`
              INSERT OR REPLACE INTO circle_cadences (
                circle, ideal_days, longest_days, months, set_at, set_zone, set_day
              ) VALUES (
                ${circle}, ${cadence.idealDays}, ${cadence.longestDays}, ${bitsOf(cadence.months)},
                ${at.epochMs}, ${at.zone}, ${at.localDay}
              )`,
      )
    },
    ties: () => {
      refresh()
      // CROSS JOIN, here and elsewhere: in this order, whatever the planner makes of tables that were empty once.
      return all(
        sql`
          SELECT ${tieColumns(sql`circle_cadences`)}
          FROM circle_cadences
          CROSS JOIN people p ON p.circle = circle_cadences.circle
          LEFT JOIN last_contacts l ON l.person_id = p.id
          WHERE p.deleted_at IS NULL AND p.archived_at IS NULL AND NOT ${isMarkedNotNow}
            AND p.id NOT IN (SELECT person_id FROM person_cadences)
          UNION ALL
          SELECT ${tieColumns(sql`own`)}
          FROM person_cadences own
          CROSS JOIN people p ON p.id = own.person_id
          LEFT JOIN last_contacts l ON l.person_id = p.id
          WHERE ${mayBeNamed} AND own.kind = 'own'`,
        toTie,
      )
    },
    tieOf: (personId) => {
      refresh()
      return (
        first(
          sql`
            SELECT ${tieColumns(sql`own`)}
            FROM person_cadences own
            CROSS JOIN people p ON p.id = own.person_id
            LEFT JOIN last_contacts l ON l.person_id = p.id
            WHERE own.person_id = ${personId} AND own.kind = 'own'`,
          toTie,
        ) ??
        first(
          sql`
            SELECT ${tieColumns(sql`circle_cadences`)}
            FROM people p
            CROSS JOIN circle_cadences ON circle_cadences.circle = p.circle
            LEFT JOIN last_contacts l ON l.person_id = p.id
            WHERE p.id = ${personId} AND p.id NOT IN (SELECT person_id FROM person_cadences)`,
          toTie,
        )
      )
    },
    contactedOn: (day) =>
      all(
        sql`
          SELECT DISTINCT n.person_id FROM entries e
          CROSS JOIN interaction_people n ON n.interaction_id = e.id
          WHERE e.occurred_day = ${day} AND e.deleted_at IS NULL`,
        (row) => text(row, 'person_id'),
      ),
    silences: (longerThan, today) => {
      const silences: { from: string; to: string }[] = []
      let day = first(earliestUse(addDays(today, -LOOKED_BACK_DAYS)), (row) => textOrNull(row, 'day'))
      while (day !== null && day < today) {
        // The latest use that is near enough; only where there is none the next one, which is a silence away.
        const near: string | null = first(latestUse(day, addDays(day, longerThan + 1)), (row) => textOrNull(row, 'day'))
        const next: string = near ?? first(earliestUse(day), (row) => textOrNull(row, 'day')) ?? today
        const end = next < today ? next : today
        if (near === null && addDays(day, longerThan + 1) < end) {
          silences.push({ from: addDays(day, 1), to: addDays(end, -1) })
        }
        day = next
      }
      return silences
    },
  }
}

const latestBy = (channel: string): Sql => sql`MAX(CASE i.channel WHEN ${channel} THEN e.occurred_day END)`

const tieColumns = (cadences: Sql): Sql => sql`
  p.id AS tie_id, p.added_day, ${cadences}.ideal_days, ${cadences}.longest_days, ${cadences}.months,
  l.in_person_day, l.voice_day, l.video_day, l.message_day, l.social_network_day, l.other_day`

/** Silences are looked for over three years: whoever was not met for longer has waited long whatever they were. */
const LOOKED_BACK_DAYS = 1096

/** Each table that says on which days the notebook was used. A step is chosen whenever the home screen is seen. */
const USES = [
  { column: sql`occurred_day`, table: sql`entries`, condition: sql`deleted_at IS NULL AND` },
  { column: sql`checked_day`, table: sql`check_ins`, condition: sql`` },
  { column: sql`day`, table: sql`day_confirmations`, condition: sql`` },
  { column: sql`day`, table: sql`today_steps`, condition: sql`` },
] as const

const overUses = (select: (column: Sql) => Sql, where: (column: Sql) => Sql): Sql =>
  USES.map(
    ({ column, table, condition }) =>
      sql`SELECT ${select(column)} AS day FROM ${table} WHERE ${condition} ${where(column)}`,
  ).reduce((one, other) => sql`${one} UNION ALL ${other}`)

const earliestUse = (after: string): Sql =>
  sql`SELECT MIN(day) AS day FROM (${overUses(
    (column) => sql`MIN(${column})`,
    (column) => sql`${column} > ${after}`,
  )})`

const latestUse = (after: string, upTo: string): Sql =>
  sql`SELECT MAX(day) AS day FROM (${overUses(
    (column) => sql`MAX(${column})`,
    (column) => sql`${column} > ${after} AND ${column} <= ${upTo}`,
  )})`

const bitsOf = (months: readonly Month[]): number => months.reduce((bits, month) => bits | (1 << (month - 1)), 0)

const toCadence = (row: Row): Cadence => {
  const bits = integer(row, 'months')
  return {
    idealDays: integer(row, 'ideal_days'),
    longestDays: integer(row, 'longest_days'),
    months: bits === ALL_MONTHS ? MONTHS : MONTHS.filter((month) => (bits & (1 << (month - 1))) !== 0),
  }
}
const ALL_MONTHS = 4095

const toPersonCadence = (row: Row): PersonCadence => {
  const kind = oneOf(row, 'kind', ['own', 'resting'])
  if (kind === 'own') return { kind, cadence: toCadence(row) }
  return { kind, cadence: row['ideal_days'] === null ? null : toCadence(row) }
}

const CHANNEL_COLUMNS = [
  ['in-person', 'in_person_day'],
  ['voice', 'voice_day'],
  ['video', 'video_day'],
  ['message', 'message_day'],
  ['social-network', 'social_network_day'],
  ['other', 'other_day'],
] as const

const toTie = (row: Row): TieRecord => {
  const contacts: { -readonly [Channel in keyof LastContacts]: LastContacts[Channel] } = {}
  for (const [channel, column] of CHANNEL_COLUMNS) {
    const day = textOrNull(row, column)
    if (day !== null) contacts[channel] = day
  }
  return { personId: text(row, 'tie_id'), cadence: toCadence(row), since: text(row, 'added_day'), contacts }
}
