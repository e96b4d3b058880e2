import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { APPLICATION_ID } from '../../src/main/infrastructure/sqlite/inspect.ts'
import { DATABASE_FILE, openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { CHANNELS } from '../../src/shared/ipc/channels.ts'
import { anEntry } from '../factories/inputs.ts'
import { photograph } from './support/dump.ts'
import { furnish } from './support/good-inputs.ts'
import { openAsNobody } from './support/open-as-nobody.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld } from './support/world.ts'

const NEWER = 999

/** A data folder with a notebook in it, closed cleanly. */
const aNotebook = async () => {
  const world = createWorld()
  const app = world.start()
  await furnish(app)
  app.stop()
  return world
}

const change = (file: string, work: (db: Database.Database) => void) => {
  const db = new Database(file)
  work(db)
  db.close()
}

/** Copies a notebook as it lies on the disk while it is open: as after a crash, with writes that wait beside it. */
const crashed = async (folder: string, work: (db: Database.Database) => void = () => undefined) => {
  const { start, databaseFile } = createWorld()
  const app = start()
  await furnish(app)
  const db = new Database(databaseFile)
  work(db)
  for (const ending of ['', '-wal']) copyFileSync(databaseFile + ending, path.join(folder, DATABASE_FILE + ending))
  db.close()
}

describe('the first start', () => {
  it('makes folder and database, for this person only', async () => {
    const world = createWorld(path.join(tempFolder(), 'not', 'there', 'yet'))
    expect(await world.start().start()).toBeNull()
    expect(statSync(world.databaseFile).mode & 0o077).toBe(0)
    expect(statSync(world.dataFolder).mode & 0o077).toBe(0)
  })

  it('goes on from one that was cut off before anything was written', async () => {
    const world = createWorld()
    writeFileSync(world.databaseFile, '')
    expect(await world.start().start()).toBeNull()

    const other = createWorld()
    change(other.databaseFile, (db) => db.pragma('journal_mode = WAL'))
    expect(await other.start().start()).toBeNull()
  })

  it('leaves one file when the app is closed', async () => {
    const { dataFolder } = await aNotebook()
    const files = Object.keys(photograph(dataFolder)).filter((file) => !file.startsWith('packs'))
    expect(files).toEqual([DATABASE_FILE])
  })
})

describe('the connection', () => {
  it('writes what was acknowledged to the disk and overwrites what was deleted', async () => {
    const opened = await openDatabase({ folder: tempFolder(), now: () => 0 })
    if (opened.kind !== 'ready') expect.fail(opened.problem)
    const pragma = (name: string) => opened.db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('secure_delete')).toBe(1)
    expect(pragma('busy_timeout')).toBeGreaterThan(0)
    expect(pragma('application_id')).toBe(APPLICATION_ID)
    opened.db.close()
  })

  it('leaves no trace in the file of a draft that was put away', async () => {
    const { start, databaseFile } = createWorld()
    const app = start()
    await app.call('drafts.put', { key: 'entry', value: 'a-sentence-that-goes' })
    await app.call('drafts.discard', { key: 'entry' })
    app.stop()
    expect(readFileSync(databaseFile).includes('a-sentence-that-goes')).toBe(false)
  })
})

describe('after a crash', () => {
  it('has everything that was acknowledged', async () => {
    const folder = tempFolder()
    await crashed(folder)
    expect(statSync(path.join(folder, `${DATABASE_FILE}-wal`)).size).toBeGreaterThan(0)
    const app = createWorld(folder).start()
    expect((await app.call('people.list', {})).map(({ name }) => name)).toContain('Ada')
    expect((await app.call('journal.list', { before: null, limit: 5 })).items).toHaveLength(2)
  })
})

describe('a database that cannot be used', () => {
  const cases: readonly (readonly [
    what: string,
    problem: string,
    prepare: (folder: string) => Promise<void> | void,
  ])[] = [
    [
      'of a newer release',
      'database-newer',
      async (folder) => {
        const { databaseFile } = await aNotebook()
        change(databaseFile, (db) => db.pragma(`user_version = ${NEWER}`))
        copyFileSync(databaseFile, path.join(folder, DATABASE_FILE))
      },
    ],
    [
      'of a newer release that crashed',
      'database-newer',
      (folder) => crashed(folder, (db) => db.pragma(`user_version = ${NEWER}`)),
    ],
    [
      'that is something else',
      'database-corrupt',
      (folder) => writeFileSync(path.join(folder, DATABASE_FILE), 'My diary. '.repeat(500)),
    ],
    [
      'that is cut short in its header',
      'database-corrupt',
      (folder) => writeFileSync(path.join(folder, DATABASE_FILE), 'SQLite format 3\0'),
    ],
    [
      'that is cut short',
      'database-corrupt',
      async (folder) => {
        const { databaseFile } = await aNotebook()
        writeFileSync(path.join(folder, DATABASE_FILE), readFileSync(databaseFile).subarray(0, 3 * 4096))
      },
    ],
    [
      'with a page overwritten',
      'database-corrupt',
      async (folder) => {
        const { databaseFile } = await aNotebook()
        const bytes = readFileSync(databaseFile)
        bytes.fill(0x5a, 4 * 4096, 6 * 4096)
        writeFileSync(path.join(folder, DATABASE_FILE), bytes)
      },
    ],
    [
      'with a page overwritten, after a crash',
      'database-corrupt',
      async (folder) => {
        const { databaseFile } = await aNotebook()
        const bytes = readFileSync(databaseFile)
        bytes.fill(0x5a, 4 * 4096, 6 * 4096)
        writeFileSync(path.join(folder, 'whole'), readFileSync(databaseFile))
        const db = new Database(path.join(folder, 'whole'))
        db.pragma('wal_autocheckpoint = 0')
        db.exec("INSERT INTO drafts (key, saved_at, value) VALUES ('late', 0, '')")
        copyFileSync(path.join(folder, 'whole-wal'), path.join(folder, `${DATABASE_FILE}-wal`))
        db.close()
        rmSync(path.join(folder, 'whole'))
        writeFileSync(path.join(folder, DATABASE_FILE), bytes)
      },
    ],
    [
      'of another program',
      'database-unreadable',
      (folder) =>
        change(path.join(folder, DATABASE_FILE), (db) =>
          db.exec('CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES (1)'),
        ),
    ],
    [
      'that is a folder',
      'database-unreadable',
      (folder) => void mkdirSync(path.join(folder, DATABASE_FILE, 'inside'), { recursive: true }),
    ],
  ]

  it.each(cases)('%s is left as it is, byte for byte', async (_what, problem, prepare) => {
    const folder = tempFolder()
    await prepare(folder)
    const before = photograph(folder)
    const world = createWorld(folder)
    const app = world.start()
    expect(await app.start()).toBe(problem)

    expect(await app.call('app.info', {})).toMatchObject({ problem })
    expect((await app.call('settings.get', {})).version).toBe(1)
    for (const name of CHANNELS.filter((each) => !/^app\.|^settings\.get$|^support\.list$/.test(each))) {
      const answer = await app.handlers[name](GOOD[name] ?? {})
      expect(answer).toMatchObject({ ok: false })
    }
    expect((await app.refusal('journal.write', anEntry())).code).toBe('storage')
    app.stop()
    expect(photograph(folder)).toEqual(before)
    expect(world.logger.lines.map(({ event }) => event)).toContain('data-not-opened')
  })

  const GOOD: Partial<Record<string, unknown>> = { 'journal.write': anEntry() }
})

describe('a data folder that cannot be written', () => {
  it('is reported when a file lies where the folder should be', async () => {
    const file = path.join(tempFolder(), 'file')
    writeFileSync(file, 'not a folder')
    expect(await createWorld(path.join(file, 'data')).start().start()).toBe('data-folder-unwritable')
    expect(await createWorld(file).start().start()).toBe('data-folder-unwritable')
    expect(readFileSync(file, 'utf8')).toBe('not a folder')
  })

  it.runIf(existsSync('/proc/self'))('is reported when the system lets nobody make it', async () => {
    expect(await createWorld('/proc/tsunagari').start().start()).toBe('data-folder-unwritable')
  })

  it('is reported when the rights are missing, for folder and file', async (context) => {
    const { dataFolder, databaseFile } = await aNotebook()
    const before = photograph(dataFolder)
    for (const [modes, problem] of [
      [{ folder: 0o555, file: 0o666 }, 'data-folder-unwritable'],
      [{ folder: 0o777, file: 0o444 }, 'data-folder-unwritable'],
      [{ folder: 0o777, file: 0o222 }, 'database-unreadable'],
      [{ folder: 0o777, file: 0o666 }, 'none'],
    ] as const) {
      const found = openAsNobody(dataFolder, databaseFile, modes)
      if (found === null) context.skip('this account cannot take on fewer rights')
      expect({ modes, found }).toEqual({ modes, found: problem })
    }
    expect(photograph(dataFolder)).toEqual(before)
  })
})
