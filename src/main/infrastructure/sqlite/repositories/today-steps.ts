import { z } from 'zod'

import { RUN_SIZES } from '../../../../shared/domain/exercises/exercise.ts'
import { pickReasonSchema } from '../../../../shared/schemas/pick-reason.ts'
import type { TodayStep, TodayStepRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { flag, oneOf, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

const reasonsSchema = z.array(pickReasonSchema).min(1)

export const createTodayStepRepository = ({ all, run, transact }: Connection): TodayStepRepository => {
  const onDay = (day: string): readonly TodayStep[] =>
    all(
      sql`
        SELECT day, exercise_id, size, reasons, is_skipped FROM today_steps
        WHERE day = ${day} ORDER BY position`,
      toStep,
    )
  return {
    onDay,
    past: () =>
      all(sql`SELECT day, exercise_id, is_skipped FROM today_steps ORDER BY day, position`, (row) => ({
        day: text(row, 'day'),
        exerciseId: text(row, 'exercise_id'),
        isSkipped: flag(row, 'is_skipped'),
      })),
    save: ({ day, exerciseId, size, reasons, isSkipped }, at) =>
      transact(() => {
        const skipped = isSkipped ? 1 : 0
        const why = JSON.stringify(reasons)
        if (onDay(day).at(-1)?.exerciseId === exerciseId) {
          run(sql`
            UPDATE today_steps SET size = ${size}, reasons = ${why}, is_skipped = ${skipped}
            WHERE day = ${day} AND exercise_id = ${exerciseId}`)
          return
        }
        run(sql`
          INSERT INTO today_steps (
            day, exercise_id, position, size, reasons, is_skipped, offered_at, offered_zone, offered_day
          )
          SELECT
            ${day}, ${exerciseId}, IFNULL(MAX(position), -1) + 1, ${size}, ${why}, ${skipped},
            ${at.epochMs}, ${at.zone}, ${at.localDay}
          FROM today_steps WHERE day = ${day}
          ON CONFLICT (day, exercise_id) DO UPDATE SET
            position = excluded.position, size = excluded.size, reasons = excluded.reasons,
            is_skipped = excluded.is_skipped,
            offered_at = excluded.offered_at, offered_zone = excluded.offered_zone, offered_day = excluded.offered_day`)
      }),
  }
}

const toStep = (row: Row): TodayStep => ({
  day: text(row, 'day'),
  exerciseId: text(row, 'exercise_id'),
  size: oneOf(row, 'size', RUN_SIZES),
  reasons: reasonsSchema.parse(JSON.parse(text(row, 'reasons'))),
  isSkipped: flag(row, 'is_skipped'),
})
