import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { backUp, KEPT_BACKUPS } from '../../src/main/infrastructure/sqlite/backup.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { dumpRows } from './support/dump.ts'
import { openReady } from './support/open-database.ts'
import { tempFolder } from './support/temp-folder.ts'

const open = async () => {
  const folder = tempFolder()
  const db = await openReady(folder)
  const clock = createFakeClock()
  const backups = path.join(folder, 'backups')
  const write = (value: string) =>
    db
      .prepare(
        "INSERT INTO drafts (key, saved_at, value) VALUES ('entry', 0, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      )
      .run(value)
  const copy = () => {
    clock.pass({ minutes: 1 })
    return backUp(db, { folder: backups, version: 1, now: clock.now })
  }
  return { db, backups, write, copy, names: () => readdirSync(backups).toSorted() }
}

describe('a backup', () => {
  it('is a whole database of its own, with nothing else beside it', async () => {
    const { write, copy, names, backups } = await open()
    write('half a sentence')
    const file = copy()
    write('another sentence')
    expect(names()).toEqual(['tsunagari-2026-11-21T110100000Z-v1.sqlite3'])
    expect(path.dirname(file)).toBe(backups)
    expect(dumpRows(file)['drafts']).toMatchObject([{ value: 'half a sentence' }])
    expect(statSync(backups).mode & 0o077).toBe(0)
  })

  it('makes room for new ones by the oldest', async () => {
    const { copy, names } = await open()
    const made = Array.from({ length: KEPT_BACKUPS + 3 }, () => path.basename(copy()))
    expect(names()).toEqual(made.slice(-KEPT_BACKUPS))
  })

  it('takes no old one away when it is much smaller than the one before', async () => {
    const { write, copy, names } = await open()
    write('x'.repeat(4_000_000))
    for (let count = 0; count < KEPT_BACKUPS; count += 1) copy()
    write('')
    copy()
    expect(names()).toHaveLength(KEPT_BACKUPS + 1)
  })

  it('leaves alone what is not a backup', async () => {
    const { copy, names, backups } = await open()
    mkdirSync(backups)
    writeFileSync(path.join(backups, 'aaa-my-notes.txt'), 'mine')
    utimesSync(path.join(backups, 'aaa-my-notes.txt'), 0, 0)
    for (let count = 0; count <= KEPT_BACKUPS; count += 1) copy()
    expect(names()).toContain('aaa-my-notes.txt')
  })

  it('is not half there when it cannot be finished', async () => {
    const { db, copy, names } = await open()
    copy()
    const before = names()
    db.close()
    expect(copy).toThrow()
    expect(names()).toEqual(before)
  })
})
