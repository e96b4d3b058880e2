import { PICK_REASONS } from '../../../../shared/domain/exercises/pick-today.ts'
import type { TodayStep, TodayStepRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { flag, oneOf, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

export const createTodayStepRepository = ({ all, first, run, transact }: Connection): TodayStepRepository => {
  const onDay = (day: string): TodayStep | null =>
    first(
      sql`
        SELECT day, exercise_id, reason, is_skipped FROM today_steps
        WHERE day = ${day} ORDER BY position DESC LIMIT 1`,
      toStep,
    )
  return {
    onDay,
    offeredOn: (day) =>
      all(sql`SELECT exercise_id FROM today_steps WHERE day = ${day} ORDER BY position`, (row) =>
        text(row, 'exercise_id'),
      ),
    save: ({ day, exerciseId, reason, isSkipped }, at) =>
      transact(() => {
        const skipped = isSkipped ? 1 : 0
        if (onDay(day)?.exerciseId === exerciseId) {
          run(sql`
            UPDATE today_steps SET reason = ${reason}, is_skipped = ${skipped}
            WHERE day = ${day} AND exercise_id = ${exerciseId}`)
          return
        }
        run(sql`
          INSERT INTO today_steps (
            day, exercise_id, position, reason, is_skipped, offered_at, offered_zone, offered_day
          )
          SELECT
            ${day}, ${exerciseId}, IFNULL(MAX(position), -1) + 1, ${reason}, ${skipped},
            ${at.epochMs}, ${at.zone}, ${at.localDay}
          FROM today_steps WHERE day = ${day}
          ON CONFLICT (day, exercise_id) DO UPDATE SET
            position = excluded.position, reason = excluded.reason, is_skipped = excluded.is_skipped,
            offered_at = excluded.offered_at, offered_zone = excluded.offered_zone, offered_day = excluded.offered_day`)
      }),
  }
}

const toStep = (row: Row): TodayStep => ({
  day: text(row, 'day'),
  exerciseId: text(row, 'exercise_id'),
  reason: oneOf(row, 'reason', PICK_REASONS),
  isSkipped: flag(row, 'is_skipped'),
})
