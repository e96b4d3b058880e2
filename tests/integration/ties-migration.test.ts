import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { dumpRows } from './support/dump.ts'
import { openReady } from './support/open-database.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld } from './support/world.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'db')

const withNotebook = (version: string) => {
  const world = createWorld()
  const db = new Database(world.databaseFile)
  db.exec(readFileSync(path.join(FIXTURES, `${version}.sql`), 'utf8'))
  db.close()
  return world
}

it('a notebook of version 4 keeps every row, and knows when one last talked with each', async () => {
  const { databaseFile, start, clock } = withNotebook('v04')
  const before = dumpRows(databaseFile)
  const app = start()
  await app.call('cadences.setOfCircle', {
    circle: 'close',
    cadence: { idealDays: 10, longestDays: 20, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  })
  clock.goTo('2026-11-30T12:00[Asia/Tokyo]')
  expect(await app.call('invitations.list', {})).toEqual([])
  clock.goTo('2026-12-01T12:00[Asia/Tokyo]')
  expect(await app.call('invitations.list', {})).toMatchObject([
    { person: { name: 'Ada' }, cadence: { lastTalkOn: '2026-11-21', told: 'トマトを育てている' } },
  ])
  app.stop()
  expect(dumpRows(databaseFile)).toMatchObject(before)
})

it('a notebook of version 5 has its cadences, its follow-ups and what was given', async () => {
  const app = withNotebook('v05').start()
  const [ada] = await app.call('people.list', {})
  const personId = ada!.id
  expect(await app.call('cadences.ofPerson', { personId })).toEqual({
    own: { kind: 'own', cadence: { idealDays: 7, longestDays: 21, months: [4, 5, 6, 7, 11, 12] } },
    ofCircle: { idealDays: 14, longestDays: 42, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  })
  expect(await app.call('followUps.ofPerson', { personId })).toMatchObject({
    open: [{ kind: 'promise', text: '本を送る', dueDay: '2026-11-22', doneOn: null }],
    done: [{ kind: 'thanks', text: 'For the tea', entryId: null, doneOn: '2026-11-21' }],
  })
  const [talk] = (await app.call('people.talks', { id: personId, before: null, limit: 1 })).items
  expect(await app.call('exchanges.ofEntry', { entryId: talk!.id })).toEqual([{ direction: 'given', kind: 'time' }])
})

describe('the database itself', () => {
  it('notes whose contacts changed, whoever changes them', async () => {
    const db = await openReady(tempFolder())
    const at = `1, 'Asia/Tokyo', '2026-11-21'`
    const id = (number: number) => `'01900000-0000-7000-8000-00000000000${number}'`
    const changed = () => {
      const people = db.prepare<[], string>('SELECT person_id FROM changed_contacts ORDER BY 1').pluck().all()
      db.exec('DELETE FROM changed_contacts')
      return people.map((person) => Number(person.at(-1)))
    }
    for (const number of [1, 2]) {
      db.exec(`INSERT INTO people (id, name, circle, added_at, added_zone, added_day, updated_at)
        VALUES (${id(number)}, 'Ada', 'close', ${at}, 1)`)
    }
    db.exec(`INSERT INTO entries (
        id, occurred_at, occurred_zone, occurred_day, written_at, written_zone, written_day, updated_at,
        excerpt, text_length, text
      ) VALUES (${id(3)}, ${at}, ${at}, 1, '', 0, '')`)
    db.exec(`INSERT INTO interactions (id, channel) VALUES (${id(3)}, 'voice')`)
    expect(changed()).toEqual([])
    const changes: readonly (readonly [statement: string, people: readonly number[]])[] = [
      [`INSERT INTO interaction_people VALUES (${id(3)}, ${id(1)}, 0)`, [1]],
      [`UPDATE entries SET occurred_day = '2026-11-20'`, [1]],
      [`UPDATE entries SET deleted_at = 1`, [1]],
      [`UPDATE interactions SET channel = 'video'`, [1]],
      [`UPDATE interactions SET energy = 1`, []],
      [`UPDATE interaction_people SET person_id = ${id(2)}`, [1, 2]],
      [`DELETE FROM entries`, [2]],
    ]
    for (const [statement, people] of changes) {
      db.exec(statement)
      expect({ statement, people: changed() }).toEqual({ statement, people })
    }
  })

  it('refuses cadences and follow-ups that no use case would write', async () => {
    const db = await openReady(tempFolder())
    const at = `1, 'Asia/Tokyo', '2026-11-21'`
    const id = (number: number) => `'01900000-0000-7000-8000-00000000000${number}'`
    db.exec(`INSERT INTO people (id, name, circle, added_at, added_zone, added_day, updated_at)
      VALUES (${id(1)}, 'Ada', 'close', ${at}, 1)`)
    const refuses = (statement: string) => {
      expect(() => db.exec(statement)).toThrow(/constraint/)
    }
    refuses(`INSERT INTO circle_cadences VALUES ('close', 14, 7, 4095, ${at})`)
    refuses(`INSERT INTO circle_cadences VALUES ('close', 14, 42, 0, ${at})`)
    refuses(`INSERT INTO person_cadences VALUES (${id(1)}, 'own', NULL, NULL, NULL, ${at})`)
    refuses(`INSERT INTO person_cadences VALUES (${id(1)}, 'resting', 7, NULL, 4095, ${at})`)
    refuses(`INSERT INTO follow_ups (id, person_id, kind, made_at, made_zone, made_day, updated_at, text)
      VALUES (${id(2)}, ${id(1)}, 'promise', ${at}, 1, '')`)
    refuses(`INSERT INTO exchanges VALUES (${id(2)}, 'lent', 'time')`)
  })
})
