import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createHandlers } from '../../src/main/application/dispatch.ts'
import { createImportDesk } from '../../src/main/application/import-desk.ts'
import { dataUseCases } from '../../src/main/application/use-cases.ts'
import { createPackStore } from '../../src/main/infrastructure/content/packs.ts'
import { pause } from '../../src/main/infrastructure/pause.ts'
import { isStorageFailure } from '../../src/main/infrastructure/sqlite/errors.ts'
import { openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { dumpRows } from './support/dump.ts'
import { createWorld } from './support/world.ts'

const WRITE_FOREVER = fileURLToPath(new URL('./support/write-forever.ts', import.meta.url))

describe('a full disk', () => {
  it('refuses the entry whole, keeps the draft, and goes on when there is room again', async () => {
    const world = createWorld()
    const opened = await openDatabase({ folder: world.dataFolder, now: world.clock.now })
    if (opened.kind !== 'ready') expect.fail(opened.problem)
    const { db } = opened
    onTestFinished(() => {
      db.close()
    })
    const packs = createPackStore({ ...world, onLate: () => undefined })
    const searchIndex = { catchUp: () => undefined, ready: () => Promise.resolve(true), stop: () => undefined }
    const useCases = dataUseCases({
      ...createRepositories(db),
      ...world,
      ...{ packs, searchIndex, pause, desk: createImportDesk(), language: () => 'en' as const },
    })
    const handlers = createHandlers({ useCases: () => Promise.resolve(useCases), isStorageFailure, pause, ...world })
    await handlers['drafts.put']({ key: 'entry', value: 'draft' })
    const before = dumpRows(world.databaseFile)
    world.announcer.heard()

    const entry = anEntry({ interaction: aContact(), text: 'x'.repeat(500_000), draftKey: 'entry' })
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 5}`)
    expect(await handlers['journal.write'](entry)).toEqual({ ok: false, error: { code: 'storage' } })
    expect(dumpRows(world.databaseFile)).toEqual(before)
    expect(world.announcer.heard()).toEqual([])
    expect(world.logger.lines.at(-1)).toMatchObject({ event: 'storage-failed', facts: { code: 'SQLITE_FULL' } })

    db.pragma('max_page_count = 1000000')
    expect(await handlers['journal.write'](entry)).toMatchObject({ ok: true })
  })
})

describe('another program that holds the file', () => {
  it('makes a write fail after a while, without a change; reading goes on', async () => {
    const { start, databaseFile } = createWorld()
    const app = start()
    await app.start()
    const other = new Database(databaseFile)
    other.exec('BEGIN IMMEDIATE')
    expect((await app.refusal('journal.write', anEntry())).code).toBe('storage')
    expect(await app.call('journal.list', { before: null, limit: 5 })).toEqual({ items: [], hasMore: false })
    other.exec('ROLLBACK')
    other.close()
    await app.call('journal.write', anEntry())
  })
})

describe('a process that is killed while it writes', () => {
  it('has lost nothing that it acknowledged', async () => {
    const { start, dataFolder } = createWorld()
    const acknowledged: string[] = []
    for (let round = 0; round < 5; round += 1)
      acknowledged.push(...(await writeUntilKilled(dataFolder, 10 + 7 * round)))

    const app = start()
    expect(await app.start()).toBeNull()
    const kept = new Set<string>()
    for (let before: string | null = null; ;) {
      const page: { items: { id: string }[]; hasMore: boolean } = await app.call('journal.list', { before, limit: 200 })
      for (const { id } of page.items) kept.add(id)
      if (!page.hasMore) break
      before = page.items.at(-1)?.id ?? null
    }
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(50)
  })
})

/** Lets a process write entries and kills it after it has acknowledged so many. Resolves with their ids. */
const writeUntilKilled = (folder: string, count: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITE_FOREVER, folder])
    const acknowledged: string[] = []
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    createInterface(child.stdout).on('line', (id) => {
      acknowledged.push(id)
      if (acknowledged.length >= count) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => {
      if (acknowledged.length < count) reject(new Error(complaint))
      else resolve(acknowledged)
    })
  })
