import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { dumpRows } from './support/dump.ts'
import { createWorld } from './support/world.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'db')

const withNotebook = (version: string, more = '') => {
  const world = createWorld()
  const db = new Database(world.databaseFile)
  db.exec(readFileSync(path.join(FIXTURES, `${version}.sql`), 'utf8'))
  db.exec(more)
  db.close()
  return world
}

it('a notebook from before former versions keeps every entry, with what belongs to it', async () => {
  const run = '01900000-0000-7000-8000-000000000005'
  const { databaseFile, start } = withNotebook(
    'v05',
    `UPDATE entries SET run_id = '${run}' WHERE id = '01900000-0000-7000-8000-000000000004'`,
  )
  const before = dumpRows(databaseFile)
  const app = start()
  await app.start()
  app.stop()
  const after = dumpRows(databaseFile)
  for (const table of ['entries', 'interactions', 'interaction_people', 'person_notes', 'exercise_runs']) {
    expect(after[table]).toMatchObject(before[table] ?? [])
  }
  // An entry that grew out of a run belongs to its exercise.
  expect(after['entries']).toMatchObject([
    { exercise_id: null, revision: 1, thanks: '' },
    { exercise_id: 'write-one-line', revision: 1, thanks: '' },
  ])
})

it('the words are the last column of an entry, so that a list never goes through them', async () => {
  const { databaseFile, start } = withNotebook('v05')
  const app = start()
  await app.start()
  app.stop()
  const db = new Database(databaseFile, { readonly: true })
  const last = (table: string) => db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all().at(-1)
  expect(last('entries')).toBe('text')
  expect(last('entry_versions')).toBe('content')
  db.close()
})

it('a notebook with former versions has them, and what was told, tags and the trash', async () => {
  const app = withNotebook('v06').start()
  const { items } = await app.call('journal.list', { before: null, limit: 10 })
  expect(items.at(-1)).toMatchObject({
    told: [{ text: 'A new job in May.' }],
    thanks: 'For the walk.',
    tags: ['散歩', 'Work'],
    interaction: { length: 'hour' },
    revision: 2,
  })
  const id = items.at(-1)?.id ?? ''
  expect(await app.call('journal.bringBack', { id, revision: 1 })).toMatchObject({ excerpt: 'A walk.', tags: [] })
  expect((await app.call('trash.list', {})).items).toMatchObject([{ item: { exerciseId: 'say-hello' } }])
})
