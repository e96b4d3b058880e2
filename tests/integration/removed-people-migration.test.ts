import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { createWorld } from './support/world.ts'

const V12 = path.join(import.meta.dirname, '..', 'fixtures', 'db', 'v12.sql')

it('a notebook of version 12 tells who was taken off the list, and puts them back', async () => {
  const { start, databaseFile } = createWorld()
  const former = new Database(databaseFile)
  former.exec(readFileSync(V12, 'utf8'))
  const listed = former
    .prepare<[], { id: string; name: string }>('SELECT id, name FROM people WHERE deleted_at IS NULL ORDER BY id')
    .all()
  former.close()
  const app = start()
  const before = await app.call('people.removed', {})
  const [gone] = listed
  if (gone === undefined) expect.fail('nobody is in the notebook')
  await app.call('people.remove', { id: gone.id })
  const after = await app.call('people.removed', {})
  expect(after).toHaveLength(before.length + 1)
  expect(after).toContainEqual(expect.objectContaining(gone))
  await app.call('people.restore', { id: gone.id })
  expect((await app.call('people.list', {})).map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
})
