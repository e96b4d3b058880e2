import { RUN_SIZES } from '../../../../shared/domain/exercises/exercise.ts'
import { type Run, RUN_STATES } from '../../../../shared/domain/exercises/run.ts'
import { stepAnswerSchema } from '../../../../shared/schemas/entities.ts'
import type { RunRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, type Row, text } from '../row.ts'
import { type Sql, sql } from '../sql.ts'

const columns = sql`id, exercise_id, state, size, step_id`

export const createRunRepository = ({ all, first, run, transact }: Connection): RunRepository => {
  const answersOf = (id: string): Run['answers'] =>
    Object.fromEntries(
      all(sql`SELECT step_id, answer FROM run_answers WHERE run_id = ${id} ORDER BY saved_at, step_id`, (row) => [
        text(row, 'step_id'),
        stepAnswerSchema.parse(JSON.parse(text(row, 'answer'))),
      ]),
    )

  const find = (query: Sql): Run | null => {
    const found = first(query, toRun)
    return found === null ? null : { ...found, answers: answersOf(found.id) }
  }

  return {
    add: ({ id, exerciseId, state, size, stepId, answers }, at) =>
      transact(() => {
        run(sql`
          INSERT INTO exercise_runs (
            id, exercise_id, state, size, step_id, started_at, started_zone, started_day, updated_at
          ) VALUES (
            ${id}, ${exerciseId}, ${state}, ${size}, ${stepId}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}
          )`)
        for (const [answeredStep, answer] of Object.entries(answers)) {
          run(sql`
            INSERT INTO run_answers (run_id, step_id, saved_at, answer)
            VALUES (${id}, ${answeredStep}, ${at.epochMs}, ${JSON.stringify(answer)})`)
        }
      }),
    find: (id) => find(sql`SELECT ${columns} FROM exercise_runs WHERE id = ${id}`),
    findOpen: (exerciseId) =>
      find(sql`
        SELECT ${columns} FROM exercise_runs
        WHERE state = 'open' ${exerciseId === null ? sql`` : sql`AND exercise_id = ${exerciseId}`}
        ORDER BY updated_at DESC, id DESC LIMIT 1`),
    findOnDay: (exerciseId, day) =>
      find(sql`
        SELECT ${columns} FROM exercise_runs
        WHERE exercise_id = ${exerciseId} AND started_day = ${day}
        ORDER BY started_at DESC, id DESC LIMIT 1`),
    saveAnswer: (id, stepId, answer, at) =>
      transact(() => {
        run(sql`
          INSERT INTO run_answers (run_id, step_id, saved_at, answer)
          VALUES (${id}, ${stepId}, ${at.epochMs}, ${JSON.stringify(answer)})
          ON CONFLICT (run_id, step_id) DO UPDATE SET saved_at = excluded.saved_at, answer = excluded.answer`)
        run(sql`UPDATE exercise_runs SET updated_at = ${at.epochMs} WHERE id = ${id}`)
      }),
    update: ({ id, state, size, stepId }, at) =>
      run(sql`
        UPDATE exercise_runs
        SET state = ${state}, size = ${size}, step_id = ${stepId}, updated_at = ${at.epochMs}
        WHERE id = ${id}`) > 0,
    past: () => {
      const ratings = new Map<string, Map<string, number>>()
      const rated = sql`
        SELECT run_id, step_id, json_extract(answer, '$.rating') AS rating FROM run_answers
        WHERE json_extract(answer, '$.rating') IS NOT NULL`
      for (const { runId, stepId, rating } of all(rated, toRating)) {
        ratings.set(runId, (ratings.get(runId) ?? new Map<string, number>()).set(stepId, rating))
      }
      return all(
        sql`
          SELECT id, exercise_id, state, size, started_day FROM exercise_runs
          ORDER BY started_day, started_at, id`,
        (row) => ({
          exerciseId: text(row, 'exercise_id'),
          state: oneOf(row, 'state', RUN_STATES),
          size: oneOf(row, 'size', RUN_SIZES),
          day: text(row, 'started_day'),
          ratings: ratings.get(text(row, 'id')) ?? NO_RATINGS,
        }),
      )
    },
    ofExercise: (exerciseId) =>
      all(
        sql`
          SELECT ${columns}, started_day FROM exercise_runs
          WHERE exercise_id = ${exerciseId} ORDER BY started_day DESC, started_at DESC, id DESC`,
        (row) => ({ run: toRun(row), day: text(row, 'started_day') }),
      ).map(({ run: found, day }) => ({ run: { ...found, answers: answersOf(found.id) }, day })),
    done: () =>
      new Map(
        all(
          sql`
            SELECT exercise_id, COUNT(*) AS times, MAX(started_day) AS last_day FROM exercise_runs
            WHERE state = 'done' GROUP BY exercise_id`,
          (row) =>
            [text(row, 'exercise_id'), { times: integer(row, 'times'), lastDay: text(row, 'last_day') }] as const,
        ),
      ),
  }
}

const toRun = (row: Row): Omit<Run, 'answers'> => ({
  id: text(row, 'id'),
  exerciseId: text(row, 'exercise_id'),
  state: oneOf(row, 'state', RUN_STATES),
  size: oneOf(row, 'size', RUN_SIZES),
  stepId: text(row, 'step_id'),
})

const NO_RATINGS: ReadonlyMap<string, number> = new Map()

const toRating = (row: Row) => ({
  runId: text(row, 'run_id'),
  stepId: text(row, 'step_id'),
  rating: integer(row, 'rating'),
})
