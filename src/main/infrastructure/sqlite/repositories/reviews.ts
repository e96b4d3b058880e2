import type { ReviewRecord, ReviewRepository } from '../../../application/review-ports.ts'
import type { Connection } from '../connection.ts'
import { type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

export const createReviewRepository = ({ first, run }: Connection): ReviewRepository => ({
  find: (weekStart) =>
    first(sql`SELECT week_start, entry_id FROM week_reviews WHERE week_start = ${weekStart}`, toReview),
  put: ({ weekStart, entryId }, at) => {
    run(sql`
      INSERT INTO week_reviews (week_start, entry_id, settled_at, settled_zone, settled_day)
      VALUES (${weekStart}, ${entryId}, ${at.epochMs}, ${at.zone}, ${at.localDay})
      ON CONFLICT (week_start) DO UPDATE SET
        entry_id = excluded.entry_id, settled_at = excluded.settled_at,
        settled_zone = excluded.settled_zone, settled_day = excluded.settled_day`)
  },
  remove: (weekStart) => {
    run(sql`DELETE FROM week_reviews WHERE week_start = ${weekStart}`)
  },
})

const toReview = (row: Row): ReviewRecord => ({
  weekStart: text(row, 'week_start'),
  entryId: textOrNull(row, 'entry_id'),
})
