import type { DayRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { integer, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

export const createDayRepository = ({ all, first, run }: Connection): DayRepository => ({
  confirm: (at, day, kind) => {
    run(sql`
      INSERT OR REPLACE INTO day_confirmations (day, kind, confirmed_at, confirmed_zone, confirmed_day)
      VALUES (${day}, ${kind}, ${at.epochMs}, ${at.zone}, ${at.localDay})`)
  },
  unconfirm: (day, kind) => run(sql`DELETE FROM day_confirmations WHERE day = ${day} AND kind = ${kind}`) > 0,
  isConfirmed: (day, kind) =>
    first(sql`SELECT 1 AS one FROM day_confirmations WHERE day = ${day} AND kind = ${kind}`, () => true) ?? false,
  known: (from, to) =>
    all(
      sql`
        SELECT day, SUM(contacts) AS contacts FROM (
          SELECT
            e.occurred_day AS day,
            COUNT(DISTINCT p.person_id || ' ' || i.channel) + SUM(i.id IS NOT NULL AND p.person_id IS NULL) AS contacts
          FROM entries e
          LEFT JOIN interactions i ON i.id = e.id
          LEFT JOIN interaction_people p ON p.interaction_id = i.id
          WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${from} AND ${to}
          GROUP BY e.occurred_day
          UNION ALL
          SELECT checked_day, 0 FROM check_ins WHERE checked_day BETWEEN ${from} AND ${to}
          UNION ALL
          SELECT day, 0 FROM day_confirmations WHERE day BETWEEN ${from} AND ${to}
        )
        GROUP BY day ORDER BY day`,
      (row) => ({ day: text(row, 'day'), contacts: integer(row, 'contacts') }),
    ),
  firstKnown: () =>
    first(
      sql`
        SELECT MIN(day) AS day FROM (
          SELECT MIN(occurred_day) AS day FROM entries WHERE deleted_at IS NULL
          UNION ALL SELECT MIN(checked_day) FROM check_ins
          UNION ALL SELECT MIN(day) FROM day_confirmations
        )`,
      (row) => textOrNull(row, 'day'),
    ),
})
