import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

import { aPhoto } from '../factories/person.ts'
import { dumpRows } from './support/dump.ts'
import { createWorld } from './support/world.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'db')

const withNotebook = (version: string) => {
  const world = createWorld()
  const db = new Database(world.databaseFile)
  db.exec(readFileSync(path.join(FIXTURES, `${version}.sql`), 'utf8'))
  db.close()
  return world
}

it('a notebook of version 2 keeps every row; of its people nothing more is known', async () => {
  const { databaseFile, start } = withNotebook('v02')
  const before = dumpRows(databaseFile)
  const app = start()
  await app.start()
  app.stop()
  const { people, ...rest } = dumpRows(databaseFile)
  expect(rest).toMatchObject(Object.fromEntries(Object.entries(before).filter(([table]) => table !== 'people')))
  expect(people).toMatchObject([...before['people']!] as object[])
  expect(people).toMatchObject(Array.from({ length: 2 }, () => ({ reading: '', met_on: null, archived_at: null })))
})

it('a notebook of version 3 has everything about its people', async () => {
  const app = withNotebook('v03').start()
  const [ada] = await app.call('people.list', {})
  expect(await app.call('people.get', { id: ada!.id })).toMatchObject({
    name: 'Ada',
    reading: 'えいだ',
    nickname: 'Adie',
    affiliation: '図書館',
    role: '司書',
    strengths: 'Finds any book.',
    metHow: 'At the reading circle.',
    metOn: '2024-05',
    register: 'casual',
    tags: ['network', 'safe'],
    ways: [{ kind: 'mail', value: 'ada@example.org', isPreferred: true, bestTime: '夜' }],
    notes: [{ kind: 'hobby', text: 'トマトを育てている。', toldOn: '2026-11-21' }],
    dates: [{ kind: 'birthday', month: 2, day: 29, year: null }],
    hasPhoto: true,
    firstTalkOn: '2026-11-21',
  })
  expect(await app.call('people.photo', { id: ada!.id })).toEqual({ type: 'image/jpeg', bytes: aPhoto() })
  expect((await app.call('people.limits', {})).find(({ circle }) => circle === 'friend')).toMatchObject({
    softLimit: 15,
  })
})
