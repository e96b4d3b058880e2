import { ENERGY_BALANCES, INITIATORS } from '../../../../shared/domain/journal/journal.ts'
import { EXCHANGE_DIRECTIONS, EXCHANGE_KINDS, GIVEN_BY } from '../../../../shared/domain/people/give-and-take.ts'
import { FOLLOW_UP_KINDS } from '../../../../shared/domain/people/follow-up.ts'
import { INVITATION_KINDS } from '../../../../shared/domain/people/invitations.ts'
import type { AsideRepository, NearDateRepository, ExchangeRepository } from '../../../application/ties-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, integerOrNull, oneOf, oneOfOrNull, text } from '../row.ts'
import { listOf, sql } from '../sql.ts'
import { mayBeNamed } from './cadences.ts'

export const createAsideRepository = ({ all, run }: Connection): AsideRepository => ({
  on: (day) =>
    all(sql`SELECT person_id, kind, until_day, aside_day FROM invitations_aside WHERE until_day > ${day}`, (row) => ({
      personId: text(row, 'person_id'),
      kind: oneOf(row, 'kind', [...INVITATION_KINDS, 'rarer']),
      until: text(row, 'until_day'),
      on: text(row, 'aside_day'),
    })),
  put: ({ personId, kind, until }, at) => {
    run(sql`
      INSERT OR REPLACE INTO invitations_aside (person_id, kind, until_day, aside_at, aside_zone, aside_day)
      VALUES (${personId}, ${kind}, ${until}, ${at.epochMs}, ${at.zone}, ${at.localDay})`)
  },
  takeBack: (personId, kinds, day) => {
    run(sql`
      DELETE FROM invitations_aside
      WHERE person_id = ${personId} AND kind IN ${listOf(kinds)} AND aside_day = ${day}`)
  },
})

export const createNearDateRepository = ({ all }: Connection): NearDateRepository => ({
  onDays: (days) =>
    days.flatMap(({ month, day }) =>
      all(
        sql`
          SELECT d.id, d.person_id, d.month, d.day, d.year FROM person_dates d
          CROSS JOIN people p ON p.id = d.person_id
          WHERE d.month = ${month} AND d.day = ${day} AND d.deleted_at IS NULL AND ${mayBeNamed}`,
        (row) => ({
          id: text(row, 'id'),
          personId: text(row, 'person_id'),
          month: integer(row, 'month'),
          day: integer(row, 'day'),
          year: integerOrNull(row, 'year'),
        }),
      ),
    ),
})

export const createExchangeRepository = ({ all, run, transact }: Connection): ExchangeRepository => ({
  ofEntry: (entryId) =>
    all(sql`SELECT direction, kind FROM exchanges WHERE entry_id = ${entryId}`, (row) => ({
      direction: oneOf(row, 'direction', EXCHANGE_DIRECTIONS),
      kind: oneOf(row, 'kind', EXCHANGE_KINDS),
    })),
  set: (entryId, exchanges) =>
    transact(() => {
      run(sql`DELETE FROM exchanges WHERE entry_id = ${entryId}`)
      for (const { direction, kind } of exchanges) {
        run(sql`INSERT OR IGNORE INTO exchanges (entry_id, direction, kind) VALUES (${entryId}, ${direction}, ${kind})`)
      }
    }),
  contacts: (personId, from) =>
    all(
      sql`
        SELECT substr(e.occurred_day, 1, 7) AS month, i.initiated_by, i.energy, COUNT(*) AS contacts
        FROM interaction_people n
        CROSS JOIN entries e ON e.id = n.interaction_id
        CROSS JOIN interactions i ON i.id = n.interaction_id
        WHERE n.person_id = ${personId} AND +e.deleted_at IS NULL AND +e.occurred_day >= ${from}
        GROUP BY 1, 2, 3`,
      (row) => ({
        month: text(row, 'month'),
        initiatedBy: oneOfOrNull(row, 'initiated_by', INITIATORS),
        energy: oneOfOrNull(row, 'energy', ENERGY_BALANCES),
        contacts: integer(row, 'contacts'),
      }),
    ),
  exchanges: (personId, from) => [
    ...all(
      sql`
        SELECT substr(e.occurred_day, 1, 7) AS month, x.direction, x.kind, COUNT(*) AS times
        FROM interaction_people n
        CROSS JOIN entries e ON e.id = n.interaction_id
        CROSS JOIN exchanges x ON x.entry_id = n.interaction_id
        WHERE n.person_id = ${personId} AND +e.deleted_at IS NULL AND +e.occurred_day >= ${from}
        GROUP BY 1, 2, 3`,
      (row) => ({
        month: text(row, 'month'),
        direction: oneOf(row, 'direction', EXCHANGE_DIRECTIONS),
        kind: oneOf(row, 'kind', EXCHANGE_KINDS),
        times: integer(row, 'times'),
      }),
    ),
    ...all(
      sql`
        SELECT substr(done_day, 1, 7) AS month, kind, COUNT(*) AS times FROM follow_ups
        WHERE person_id = ${personId} AND done_day >= ${from} AND deleted_at IS NULL
        GROUP BY 1, 2`,
      (row) => ({
        month: text(row, 'month'),
        kind: GIVEN_BY[oneOf(row, 'kind', FOLLOW_UP_KINDS)],
        times: integer(row, 'times'),
      }),
    ).flatMap(({ month, kind, times }) => (kind === null ? [] : [{ month, direction: 'given' as const, kind, times }])),
  ],
})
