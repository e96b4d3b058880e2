import type { Database } from 'better-sqlite3'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { Temporal } from '../../../shared/time/temporal.ts'

/** How many copies stay. */
export const KEPT_BACKUPS = 10
/** A new copy smaller than this part of the one before it means that something was lost: then no old copy goes. */
const SHRUNK = 0.5
const ENDING = '.sqlite3'

export type BackupOptions = {
  readonly folder: string
  /** Version of the schema inside, for the name. */
  readonly version: number
  /** Epoch ms, for the name. */
  readonly now: () => number
}

/**
 * Writes a whole, checked copy of the database into a folder and returns its path. Throws when it
 * cannot be written or is not sound; no half-written copy stays under a backup's name.
 */
export const backUp = (db: Database, { folder, version, now }: BackupOptions): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const instant = Temporal.Instant.fromEpochMilliseconds(now())
  const stamp = instant.toString({ fractionalSecondDigits: 3 }).replaceAll(':', '').replace('.', '')
  const file = path.join(folder, `tsunagari-${stamp}-v${version}${ENDING}`)
  const unfinished = `${file}.part`
  rmSync(unfinished, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    check(db, unfinished)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  rotate(folder)
  return file
}

const check = (db: Database, file: string) => {
  db.prepare('ATTACH DATABASE ? AS copy').run(file)
  try {
    const verdict = db.pragma('copy.integrity_check(1)', { simple: true })
    if (verdict !== 'ok') throw Object.assign(new Error('the copy is not sound'), { code: 'SQLITE_CORRUPT' })
  } finally {
    db.exec('DETACH DATABASE copy')
  }
}

/** Removes the oldest copies beyond the number that stays. */
const rotate = (folder: string) => {
  const names = readdirSync(folder)
    .filter((name) => name.startsWith('tsunagari-') && name.endsWith(ENDING))
    .toSorted()
  const size = (name: string | undefined) => (name === undefined ? 0 : statSync(path.join(folder, name)).size)
  if (size(names.at(-1)) < size(names.at(-2)) * SHRUNK) return
  for (const name of names.slice(0, -KEPT_BACKUPS)) rmSync(path.join(folder, name), { force: true })
}
