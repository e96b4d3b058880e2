import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { offeredStep } from '../factories/today.ts'
import { dumpRows } from './support/dump.ts'
import { createWorld } from './support/world.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'db')

/** A world with a notebook that an earlier release wrote. */
const withNotebook = (version: string) => {
  const world = createWorld()
  const db = new Database(world.databaseFile)
  db.exec(readFileSync(path.join(FIXTURES, `${version}.sql`), 'utf8'))
  db.close()
  return world
}

it('a notebook of version 1 keeps every row; what was offered keeps its reason, in the full size', async () => {
  const { databaseFile, start } = withNotebook('v01')
  const before = dumpRows(databaseFile)
  const app = start()
  await app.start()
  app.stop()
  const { today_steps: steps, ...rest } = dumpRows(databaseFile)
  expect(rest).toMatchObject(Object.fromEntries(Object.entries(before).filter(([table]) => table !== 'today_steps')))
  expect(steps).toEqual([
    {
      day: '2026-11-21',
      exercise_id: 'ask-about-their-week',
      position: 0,
      is_skipped: 0,
      offered_at: 1_795_258_800_000,
      offered_zone: 'Asia/Tokyo',
      offered_day: '2026-11-21',
      size: 'full',
      reasons: '[{"kind":"first-steps"}]',
    },
  ])
  for (const table of ['exercise_marks', 'own_exercises', 'walks', 'checks', 'community_notes', 'planned_exercises']) {
    expect(rest[table]).toEqual([])
  }
})

it('a notebook of version 1 goes on with the step of its day, for its reason', async () => {
  const today = await withNotebook('v01').start().call('today.get', {})
  expect(offeredStep(today)).toMatchObject({
    exercise: { id: 'ask-about-their-week' },
    reasons: [{ kind: 'first-steps' }],
  })
})

it('a notebook of version 2 has its library, its path, its forms and its plans', async () => {
  const app = withNotebook('v02').start()
  const { items, ladders } = await app.call('library.get', {})
  expect(items.filter(({ origin }) => origin === 'own')).toMatchObject([{ title: { en: 'Make tea' } }])
  expect(items.find(({ id }) => id === 'say-hello')).toMatchObject({ mark: 'favourite', timesDone: 1 })
  expect(ladders.find(({ track }) => track === 'reach-out')).toMatchObject({ level: 2, byHand: 2 })
  expect((await app.call('paths.list', {}))[0]).toMatchObject({
    walk: { steps: [{ index: 0, state: 'done', day: '2026-11-20' }] },
    position: { kind: 'next', index: 1 },
  })
  expect(await app.call('checks.list', { kind: 'networks' })).toMatchObject([{ answers: { online: 'thin' } }])
  expect(await app.call('communities.list', {})).toMatchObject([{ name: '読書会', decision: 'watch' }])
  expect(await app.call('plans.list', {})).toMatchObject([{ exercise: { id: 'sit-a-while' } }])
})
