import { RUN_SIZES } from '../../../../shared/domain/exercises/exercise.ts'
import type { Plan, PlanRepository } from '../../../application/library-ports.ts'
import type { Connection } from '../connection.ts'
import { moment, oneOf, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

const isWaiting = sql`begun_at IS NULL AND deleted_at IS NULL`

export const createPlanRepository = ({ all, run }: Connection): PlanRepository => ({
  waiting: () =>
    all(
      sql`
        SELECT id, exercise_id, size, due_at, due_zone, due_day FROM planned_exercises
        WHERE ${isWaiting} ORDER BY due_at, id`,
      toPlan,
    ),
  add: ({ id, exerciseId, size, due }, at) => {
    run(sql`
      INSERT INTO planned_exercises (
        id, exercise_id, size, due_at, due_zone, due_day, planned_at, planned_zone, planned_day
      ) VALUES (
        ${id}, ${exerciseId}, ${size}, ${due.epochMs}, ${due.zone}, ${due.localDay},
        ${at.epochMs}, ${at.zone}, ${at.localDay}
      )`)
  },
  begin: (exerciseId, dueBefore, at) => {
    run(sql`
      UPDATE planned_exercises SET begun_at = ${at.epochMs}
      WHERE exercise_id = ${exerciseId} AND due_at <= ${dueBefore} AND ${isWaiting}`)
  },
  remove: (id, at) =>
    run(sql`UPDATE planned_exercises SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE planned_exercises SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const toPlan = (row: Row): Plan => ({
  id: text(row, 'id'),
  exerciseId: text(row, 'exercise_id'),
  size: oneOf(row, 'size', RUN_SIZES),
  due: moment(row, 'due'),
})
