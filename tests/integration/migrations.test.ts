import Database from 'better-sqlite3'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { BACKUP_FOLDER, openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { latestVersion, type Migration, MIGRATIONS } from '../../src/main/infrastructure/sqlite/migrations/index.ts'
import { versionOf } from '../../src/main/infrastructure/sqlite/migrate.ts'
import { dumpRows, dumpSchema } from './support/dump.ts'
import { furnish } from './support/good-inputs.ts'
import { openReady } from './support/open-database.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld } from './support/world.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'db')
const NEXT = latestVersion(MIGRATIONS) + 1

const aNotebook = async () => {
  const world = createWorld()
  const app = world.start()
  await furnish(app)
  app.stop()
  return world
}

const withNext = (up: Migration['up']): readonly Migration[] => [...MIGRATIONS, { version: NEXT, up }]

describe('the schema', () => {
  it('is the one in tests/fixtures/db/schema.sql (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const schema = dumpSchema(await openReady(tempFolder()))
    const file = path.join(FIXTURES, 'schema.sql')
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, schema)
    expect(readFileSync(file, 'utf8')).toBe(schema)
  })

  it('keeps strictly to its types, in every table', async () => {
    const db = await openReady(tempFolder())
    const tables = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
      .pluck()
      .all()
    expect(tables).toEqual(['sqlite_schema'])
  })

  it('refuses what no use case would write', async () => {
    const db = await openReady(tempFolder())
    const refuses = (statement: string) => {
      expect(() => db.exec(statement)).toThrow(/constraint|cannot store/)
    }
    const at = `1, 'Asia/Tokyo', '2026-11-21'`
    refuses(`INSERT INTO check_ins VALUES (${at}, 6, 3, NULL)`)
    refuses(`INSERT INTO check_ins VALUES ('noon', 'Asia/Tokyo', '2026-11-21', 3, 3, NULL)`)
    refuses(`INSERT INTO check_ins VALUES (1, 'Asia/Tokyo', '21.11.2026', 3, 3, NULL)`)
    refuses(`INSERT INTO day_confirmations VALUES ('2026-11-21', 'perhaps', ${at})`)
    refuses(
      `INSERT INTO interactions VALUES ('01900000-0000-7000-8000-000000000001', 'voice', NULL, NULL, NULL, NULL, NULL)`,
    )
    refuses(
      `INSERT INTO people (id, name, circle, added_at, added_zone, added_day, updated_at) VALUES ('x', 'Ada', 'close', ${at}, 1)`,
    )
    refuses(`INSERT INTO today_steps VALUES ('2026-11-21', 'a', 0, 0, ${at}, 'huge', '[]')`)
    refuses(`INSERT INTO today_steps VALUES ('2026-11-21', 'a', 0, 0, ${at}, 'full', 'whim')`)
    refuses(`INSERT INTO exercise_marks VALUES ('say-hello', 'dull', ${at})`)
    refuses(`INSERT INTO track_levels VALUES ('rest', 6, ${at})`)
    refuses(`INSERT INTO own_exercises VALUES ('say-hello', ${at}, 1, NULL, '{}')`)
    refuses(`INSERT INTO checks VALUES ('01900000-0000-7000-8000-000000000001', 'exam', ${at}, NULL, '{}')`)
    const walk = (number: number) =>
      `INSERT INTO walks VALUES ('01900000-0000-7000-8000-00000000000${number}', 'p', 'open', ${at}, 1)`
    db.exec(walk(1))
    refuses(walk(2))
    refuses(`INSERT INTO walk_steps VALUES ('01900000-0000-7000-8000-000000000001', 0, 'done', NULL, ${at})`)
  })
})

describe('each step', () => {
  it.each(MIGRATIONS.map(({ version }) => version))(
    'to version %i leads to the same schema as all at once',
    async (version) => {
      const folder = tempFolder()
      const upTo = await openDatabase({ folder, now: () => 0, migrations: MIGRATIONS.slice(0, version) })
      if (upTo.kind !== 'ready') expect.fail(upTo.problem)
      expect(versionOf(upTo.db)).toBe(version)
      upTo.db.close()
      expect(dumpSchema(await openReady(folder))).toBe(dumpSchema(await openReady(tempFolder())))
    },
  )

  it.each(readdirSync(FIXTURES).filter((name) => /^v\d+\.sql$/.test(name)))('reads a notebook of %s', async (name) => {
    const { start, databaseFile } = createWorld()
    const db = new Database(databaseFile)
    db.exec(readFileSync(path.join(FIXTURES, name), 'utf8'))
    db.close()

    const app = start()
    expect(await app.start()).toBeNull()
    const today = await app.call('today.get', {})
    expect(today).toMatchObject({ checkIn: { mood: 3 }, entriesToday: 2, week: { contacts: 2, knownDays: 2 } })
    const { items } = await app.call('journal.list', { before: null, limit: 10 })
    expect(
      items.map(({ interaction, excerpt }) => [interaction?.people.map((person) => person.name), excerpt]),
    ).toEqual([
      [undefined, 'A quiet evening.'],
      [['Ada', 'Ben'], 'A walk by the river. \u0000 🙂'],
    ])
    expect(await app.call('people.list', {})).toMatchObject([{ name: 'Ada', circle: 'close' }])
    expect(today.openRun).toMatchObject({ exercise: { id: 'write-one-line' } })
    expect((await app.call('runs.get', { id: today.openRun!.runId })).answers).toEqual({ begin: { text: 'Hello Ada' } })
    expect(await app.call('drafts.get', { key: 'entry' })).toEqual({ value: '{"text":"half"}' })
  })

  it('is tried on a notebook of every version there was', () => {
    const fixtures = MIGRATIONS.map(({ version }) => `v${String(version).padStart(2, '0')}.sql`)
    expect(fixtures.filter((name) => !existsSync(path.join(FIXTURES, name)))).toEqual([])
  })
})

describe('a migration of a notebook with something in it', () => {
  it('keeps every row, after a copy was made', async () => {
    const { dataFolder, databaseFile } = await aNotebook()
    const before = dumpRows(databaseFile)
    const db = await openReady(dataFolder, {
      migrations: withNext((each) => each.exec("ALTER TABLE people ADD COLUMN notes TEXT NOT NULL DEFAULT ''")),
    })
    expect(versionOf(db)).toBe(NEXT)
    expect(db.prepare('SELECT name, notes FROM people').all()).toContainEqual({ name: 'Ada', notes: '' })
    const copies = readdirSync(path.join(dataFolder, BACKUP_FOLDER))
    expect(copies).toEqual([`tsunagari-2026-11-21T110000000Z-v${NEXT - 1}.sqlite3`])
    expect(dumpRows(path.join(dataFolder, BACKUP_FOLDER, copies[0]!))).toEqual(before)
  })

  it('keeps the children of a table that is made anew', async () => {
    const { dataFolder, databaseFile } = await aNotebook()
    const named = dumpRows(databaseFile)['interaction_people']
    const db = await openReady(dataFolder, {
      migrations: withNext((each) => {
        each.exec(`
          CREATE TABLE interactions_new (id TEXT NOT NULL PRIMARY KEY, channel TEXT NOT NULL) STRICT;
          INSERT INTO interactions_new SELECT id, channel FROM interactions;
          DROP TABLE interactions;
          ALTER TABLE interactions_new RENAME TO interactions;`)
      }),
    })
    expect(named).toHaveLength(1)
    expect(db.prepare('SELECT * FROM interaction_people').all()).toEqual(named)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it.each<[string, Migration['up']]>([
    [
      'fails in the middle',
      (db) => {
        db.exec('DELETE FROM drafts')
        db.exec('DROP TABLE no_such_table')
      },
    ],
    ['leaves rows that point nowhere', (db) => db.exec('DELETE FROM people')],
  ])('changes nothing when it %s', async (_what, up) => {
    const { dataFolder, databaseFile } = await aNotebook()
    const before = dumpRows(databaseFile)
    await expect(openDatabase({ folder: dataFolder, now: () => 0, migrations: withNext(up) })).rejects.toThrow()
    expect(dumpRows(databaseFile)).toEqual(before)
    expect(versionOf(await openReady(dataFolder))).toBe(NEXT - 1)
  })

  it('does not begin when no copy can be made', async () => {
    const { dataFolder, databaseFile } = await aNotebook()
    writeFileSync(path.join(dataFolder, BACKUP_FOLDER), 'a file in the way')
    const before = dumpRows(databaseFile)
    const opened = await openDatabase({
      folder: dataFolder,
      now: () => 0,
      migrations: withNext((db) => db.exec('DELETE FROM drafts')),
    })
    expect(opened).toMatchObject({ kind: 'problem', problem: 'data-folder-unwritable' })
    expect(dumpRows(databaseFile)).toEqual(before)
  })

  it('makes no copy of a new notebook', async () => {
    const folder = tempFolder()
    await openReady(folder)
    expect(readdirSync(folder)).not.toContain(BACKUP_FOLDER)
  })

  it('is refused by the release before it', async () => {
    const { dataFolder, start } = await aNotebook()
    const db = await openReady(dataFolder, { migrations: withNext((each) => each.exec('DELETE FROM drafts')) })
    db.close()
    expect(await start().start()).toBe('database-newer')
  })
})
