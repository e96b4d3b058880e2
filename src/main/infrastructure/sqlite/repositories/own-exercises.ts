import type { Exercise } from '../../../../shared/domain/exercises/exercise.ts'
import { ownExerciseSchema } from '../../../../shared/schemas/exercise.ts'
import type { OwnExerciseRepository } from '../../../application/library-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

/** An exercise that was removed stays in the file: its runs are part of the history. */
export const createOwnExerciseRepository = ({ all, first, run }: Connection): OwnExerciseRepository => ({
  list: () => all(sql`SELECT content FROM own_exercises WHERE deleted_at IS NULL ORDER BY id`, toExercise),
  find: (id) => first(sql`SELECT content FROM own_exercises WHERE id = ${id} AND deleted_at IS NULL`, toExercise),
  findEver: (id) => first(sql`SELECT content FROM own_exercises WHERE id = ${id}`, toExercise),
  count: () =>
    first(sql`SELECT COUNT(*) AS count FROM own_exercises WHERE deleted_at IS NULL`, (row) => integer(row, 'count')) ??
    0,
  add: (exercise, at) => {
    run(sql`
      INSERT INTO own_exercises (id, made_at, made_zone, made_day, updated_at, content)
      VALUES (${exercise.id}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}, ${JSON.stringify(exercise)})`)
  },
  update: (exercise, at) =>
    run(sql`
      UPDATE own_exercises SET content = ${JSON.stringify(exercise)}, updated_at = ${at.epochMs}
      WHERE id = ${exercise.id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE own_exercises SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE own_exercises SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const toExercise = (row: Row): Exercise => ownExerciseSchema.parse(JSON.parse(text(row, 'content')))
