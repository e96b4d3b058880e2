import { PATH_STATES, type PathStep, type Walk } from '../../../../shared/domain/paths/path.ts'
import type { WalkRepository } from '../../../application/library-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, type Row, text } from '../row.ts'
import { type Sql, sql } from '../sql.ts'

const STEP_STATES = ['done', 'skipped'] as const satisfies readonly PathStep['state'][]
const columns = sql`id, path_id, state, started_day`

export const createWalkRepository = ({ all, first, run }: Connection): WalkRepository => {
  const withSteps = (walk: Omit<Walk, 'steps'>): Walk => ({
    ...walk,
    steps: all(
      sql`SELECT day_index, state, taken_day FROM walk_steps WHERE walk_id = ${walk.id} ORDER BY day_index`,
      toStep,
    ),
  })
  const one = (query: Sql): Walk | null => {
    const found = first(query, toWalk)
    return found === null ? null : withSteps(found)
  }
  const many = (query: Sql): readonly Walk[] => all(query, toWalk).map(withSteps)

  return {
    find: (id) => one(sql`SELECT ${columns} FROM walks WHERE id = ${id}`),
    findOpen: (pathId) => one(sql`SELECT ${columns} FROM walks WHERE path_id = ${pathId} AND state = 'open'`),
    open: () => many(sql`SELECT ${columns} FROM walks WHERE state = 'open' ORDER BY started_at DESC, id DESC`),
    latest: () =>
      many(sql`
        SELECT ${columns} FROM walks w
        WHERE id = (SELECT id FROM walks WHERE path_id = w.path_id ORDER BY started_at DESC, id DESC LIMIT 1)
        ORDER BY path_id`),
    ofRun: (runId) =>
      many(sql`SELECT ${columns} FROM walks WHERE id IN (SELECT walk_id FROM walk_steps WHERE run_id = ${runId})`),
    add: ({ id, pathId }, at) => {
      run(sql`
        INSERT INTO walks (id, path_id, state, started_at, started_zone, started_day, updated_at)
        VALUES (${id}, ${pathId}, 'open', ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs})`)
    },
    setState: (id, state, at) => {
      run(sql`UPDATE walks SET state = ${state}, updated_at = ${at.epochMs} WHERE id = ${id}`)
    },
    addStep: (id, { index, state }, runId, at) => {
      run(sql`
        INSERT INTO walk_steps (walk_id, day_index, state, run_id, taken_at, taken_zone, taken_day)
        VALUES (${id}, ${index}, ${state}, ${runId}, ${at.epochMs}, ${at.zone}, ${at.localDay})`)
    },
    removeStep: (id, index) => {
      run(sql`DELETE FROM walk_steps WHERE walk_id = ${id} AND day_index = ${index}`)
    },
    removeStepsOfRun: (runId) => {
      run(sql`DELETE FROM walk_steps WHERE run_id = ${runId}`)
    },
  }
}

const toWalk = (row: Row): Omit<Walk, 'steps'> => ({
  id: text(row, 'id'),
  pathId: text(row, 'path_id'),
  state: oneOf(row, 'state', PATH_STATES),
  startedOn: text(row, 'started_day'),
})

const toStep = (row: Row): PathStep => ({
  index: integer(row, 'day_index'),
  state: oneOf(row, 'state', STEP_STATES),
  day: text(row, 'taken_day'),
})
