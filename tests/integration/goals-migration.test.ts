import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { createWorld } from './support/world.ts'

it('a notebook that had goals goes on with them', async () => {
  const { databaseFile, start } = createWorld()
  const db = new Database(databaseFile)
  db.exec(readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'db', 'v04.sql'), 'utf8'))
  db.close()
  const { goals } = await start().call('goals.week', { week: 'this' })
  expect(goals).toMatchObject([{ title: 'Write home', weekStart: '2026-11-16', target: 2, times: 1, isReached: false }])
})
