import type { Database } from 'better-sqlite3'
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'

import type { Problem } from '../../../shared/ipc/problems.ts'
import { errorCode, problemOf } from './errors.ts'

/** Marks a database file as this product's own: "TSNG". */
export const APPLICATION_ID = 0x54534e47

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/** What lies where the database is expected. `version` is its schema version. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'database'; readonly version: number; readonly isChecked: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly code: string }

type Opener = (file: string) => Database

/**
 * Looks at a database file without changing a byte of it or leaving anything beside it. After a clean
 * close the header tells everything. After a crash there are writes in the `-wal` file that only
 * SQLite can read: then it is asked through a read-only connection, which does not write them back,
 * and the file is checked as well.
 */
export const inspect = (file: string, openReadonly: Opener): Found => {
  try {
    if (!existsSync(file)) return { kind: 'nothing' }
    if (!statSync(file).isFile()) return problem('database-unreadable', 'NOT_A_FILE')
    const header = readHeader(file)
    if (header.length === 0) return { kind: 'nothing' }
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
      return problem('database-corrupt', 'NOT_A_DATABASE')
    }
    if (hasPendingWrites(file)) return inspectWithSqlite(file, openReadonly)
    return recognise(
      { pages: header.readUInt32BE(28), version: header.readUInt32BE(60), applicationId: header.readUInt32BE(68) },
      false,
    )
  } catch (error) {
    return problem(errorCode(error).startsWith('SQLITE_') ? problemOf(error) : 'database-unreadable', errorCode(error))
  }
}

const inspectWithSqlite = (file: string, openReadonly: Opener): Found => {
  const hadIndex = existsSync(`${file}-shm`)
  const db = openReadonly(file)
  try {
    const number = (name: string) => Number(db.pragma(name, { simple: true }))
    const facts = {
      pages: number('page_count'),
      version: number('user_version'),
      applicationId: number('application_id'),
    }
    return isSound(db) ? recognise(facts, true) : problem('database-corrupt', 'QUICK_CHECK')
  } finally {
    db.close()
    // SQLite makes the index of the `-wal` file anew whenever it is missing.
    if (!hadIndex) rmSync(`${file}-shm`, { force: true })
  }
}

/** True when `PRAGMA quick_check` has nothing to say. Reads the whole file. */
export const isSound = (db: Database): boolean => db.pragma('quick_check(1)', { simple: true }) === 'ok'

type Facts = { readonly pages: number; readonly version: number; readonly applicationId: number }

const recognise = ({ pages, version, applicationId }: Facts, isChecked: boolean): Found => {
  // A first start that was cut off leaves one page that says nothing yet.
  const isBlank = version === 0 && pages <= 1
  if (!isBlank && applicationId !== APPLICATION_ID) return problem('database-unreadable', 'FOREIGN_DATABASE')
  return { kind: 'database', version, isChecked }
}

const problem = (what: Problem, code: string): Found => ({ kind: 'problem', problem: what, code })

const hasPendingWrites = (file: string) => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

const readHeader = (file: string): Buffer => {
  const descriptor = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(descriptor)
  }
}
