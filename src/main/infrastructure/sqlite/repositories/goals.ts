import { CONTACT_CHANNELS } from '../../../../shared/domain/journal/journal.ts'
import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import { goalMatchSchema } from '../../../../shared/schemas/goal.ts'
import type { GoalRecord, GoalRepository } from '../../../application/goal-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, oneOfOrNull, type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

const columns = sql`id, week_start, title, match, target, by_hand, carried_from, let_go_at IS NOT NULL AS is_let_go`

export const createGoalRepository = ({ all, first, run }: Connection): GoalRepository => ({
  find: (id) => first(sql`SELECT ${columns} FROM weekly_goals WHERE id = ${id} AND deleted_at IS NULL`, toGoal),
  between: (from, to) =>
    all(
      sql`
        SELECT ${columns} FROM weekly_goals
        WHERE deleted_at IS NULL AND week_start BETWEEN ${from} AND ${to} ORDER BY week_start, id`,
      toGoal,
    ),
  isCarried: (id) =>
    first(sql`SELECT 1 AS one FROM weekly_goals WHERE carried_from = ${id} AND deleted_at IS NULL`, () => true) ??
    false,
  weeksBefore: (before, limit) =>
    all(
      sql`
        SELECT DISTINCT week_start FROM weekly_goals
        WHERE deleted_at IS NULL AND week_start < ${before} ORDER BY week_start DESC LIMIT ${limit}`,
      (row) => text(row, 'week_start'),
    ),
  add: ({ id, weekStart, title, match, target, byHand, carriedFrom }, at) => {
    run(sql`
      INSERT INTO weekly_goals (
        id, week_start, title, match, target, by_hand, carried_from, set_at, set_zone, set_day, updated_at
      ) VALUES (
        ${id}, ${weekStart}, ${title}, ${JSON.stringify(match)}, ${target}, ${byHand}, ${carriedFrom},
        ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}
      )`)
  },
  update: ({ id, title, match, target, byHand }, at) =>
    run(sql`
      UPDATE weekly_goals
      SET title = ${title}, match = ${JSON.stringify(match)}, target = ${target}, by_hand = ${byHand},
        updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  setLetGo: (id, isLetGo, at) =>
    run(sql`
      UPDATE weekly_goals SET let_go_at = ${isLetGo ? at.epochMs : null}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE weekly_goals SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE weekly_goals SET deleted_at = NULL WHERE id = ${id}`) > 0,
  contacts: (from, to) =>
    all(
      sql`
        SELECT DISTINCT e.occurred_day, i.channel, p.id, p.circle, CASE WHEN n.person_id IS NULL THEN e.id END AS nobody
        FROM entries e
        JOIN interactions i ON i.id = e.id
        LEFT JOIN interaction_people n ON n.interaction_id = i.id
        LEFT JOIN people p ON p.id = n.person_id
        WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${from} AND ${to}
        ORDER BY e.occurred_day`,
      (row) => ({
        day: text(row, 'occurred_day'),
        channel: oneOf(row, 'channel', CONTACT_CHANNELS),
        personId: textOrNull(row, 'id'),
        circle: oneOfOrNull(row, 'circle', CIRCLES),
      }),
    ),
  exercisesDone: (from, to) =>
    all(
      sql`
        SELECT exercise_id, started_day FROM exercise_runs
        WHERE state = 'done' AND started_day BETWEEN ${from} AND ${to} ORDER BY started_day`,
      (row) => ({ exerciseId: text(row, 'exercise_id'), day: text(row, 'started_day') }),
    ),
  meanFeel: (from, to) =>
    first(
      sql`SELECT AVG((mood + energy) / 2.0) AS feel FROM check_ins WHERE checked_day BETWEEN ${from} AND ${to}`,
      (row) => (row['feel'] === null ? null : integer(row, 'feel')),
    ),
})

const toGoal = (row: Row): GoalRecord => ({
  id: text(row, 'id'),
  weekStart: text(row, 'week_start'),
  title: textOrNull(row, 'title'),
  match: goalMatchSchema.parse(JSON.parse(text(row, 'match'))),
  target: integer(row, 'target'),
  byHand: integer(row, 'by_hand'),
  carriedFrom: textOrNull(row, 'carried_from'),
  isLetGo: integer(row, 'is_let_go') === 1,
})
