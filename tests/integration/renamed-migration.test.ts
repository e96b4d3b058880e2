import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { openReady } from './support/open-database.ts'
import { fullScans, planOf } from './support/query-plan.ts'
import { createWorld } from './support/world.ts'

const V11 = path.join(import.meta.dirname, '..', 'fixtures', 'db', 'v11.sql')

it('a notebook of version 11 notes everything that tells of somebody who is named differently, by an index', async () => {
  const { dataFolder, databaseFile } = createWorld()
  const former = new Database(databaseFile)
  former.exec(readFileSync(V11, 'utf8'))
  former.close()
  const db = await openReady(dataFolder)
  const tells = (table: string, column: string) =>
    db
      .prepare<[], string>(`SELECT ${column} FROM ${table} WHERE person_id = (SELECT MIN(id) FROM people)`)
      .pluck()
      .all()
  const removed = db.prepare<[], string>('SELECT id FROM person_notes WHERE deleted_at IS NOT NULL').pluck().all()
  const expected = [
    ...tells('interaction_people', 'interaction_id'),
    ...tells('person_notes', 'id'),
    ...tells('follow_ups', 'id'),
  ].filter((id) => !removed.includes(id))
  expect(expected.length).toBeGreaterThan(3)

  db.exec("DELETE FROM search_pending; UPDATE people SET name = 'Adele' WHERE id = (SELECT MIN(id) FROM people)")
  const pending = db.prepare<[], string>("SELECT id FROM search_pending WHERE kind <> 'person'").pluck().all()
  expect(pending.toSorted()).toEqual(expected.toSorted())

  const trigger = db.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'search_person_renamed'").pluck()
  const selects = [...(trigger.get() ?? '').matchAll(/SELECT [^;]+/g)].map(([select]) => select.replace('NEW.id', '?'))
  expect(selects).toHaveLength(4)
  for (const select of selects) expect({ select, scans: fullScans(planOf(db, select)) }).toMatchObject({ scans: [] })
})
