import type { Database } from 'better-sqlite3'
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Problem } from '../../../shared/ipc/problems.ts'
import { errorCode, isStorageFailure, problemOf } from './errors.ts'
import { inspect, isSound } from './inspect.ts'
import { migrate } from './migrate.ts'
import { latestVersion, type Migration, MIGRATIONS } from './migrations/index.ts'

/** Name of the database inside the data folder. */
export const DATABASE_FILE = 'tsunagari.sqlite3'
/** Folder of the copies that are made before a migration, inside the data folder. */
export const BACKUP_FOLDER = 'backups'

/** Up to this size a file is checked at every start: it takes a few milliseconds. Larger ones only after a crash. */
const CHECKED_ALWAYS_BYTES = 1024 * 1024
const BUSY_TIMEOUT_MS = 2_000

export type OpenOptions = {
  readonly folder: string
  /** Epoch ms, for the names of backups. */
  readonly now: () => number
  readonly migrations?: readonly Migration[]
}

/** `code` says more than the problem does, for the log. */
export type Opened =
  | { readonly kind: 'ready'; readonly db: Database }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly code: string }

/**
 * Opens the database of a data folder, making folder and file on the first start and bringing an older
 * file up to date. A file that is broken, newer than this program or not ours stays as it is, byte for byte.
 * better-sqlite3 is loaded here and not before, so that a window can be on its way meanwhile.
 */
export const openDatabase = async ({ folder, now, migrations = MIGRATIONS }: OpenOptions): Promise<Opened> => {
  const file = path.join(folder, DATABASE_FILE)
  try {
    makeWritable(folder, file)
  } catch (error) {
    return problem('data-folder-unwritable', errorCode(error))
  }
  const { default: Sqlite } = await import('better-sqlite3')
  const found = inspect(
    file,
    (name) => new Sqlite(name, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }),
  )
  if (found.kind === 'problem') return found
  if (found.kind === 'database' && found.version > latestVersion(migrations)) return problem('database-newer', 'NEWER')

  let db: Database | null = null
  try {
    if (found.kind === 'nothing') makePrivateFile(file)
    db = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS })
    prepareConnection(db)
    const isCheckDue = found.kind === 'database' && !found.isChecked && statSync(file).size <= CHECKED_ALWAYS_BYTES
    if (isCheckDue && !isSound(db)) {
      db.close()
      return problem('database-corrupt', 'QUICK_CHECK')
    }
    db.pragma('journal_mode = WAL')
    migrate(db, { migrations, backupFolder: path.join(folder, BACKUP_FOLDER), now })
    return { kind: 'ready', db }
  } catch (error) {
    db?.close()
    if (isStorageFailure(error)) return problem(problemOf(error), errorCode(error))
    if (FILE_SYSTEM_CODES.includes(errorCode(error))) return problem('data-folder-unwritable', errorCode(error))
    throw error
  }
}

/** Ends the work on a database: updates the statistics of its indexes, and leaves one file that holds everything. */
export const closeDatabase = (db: Database): void => {
  try {
    db.pragma('optimize')
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

const FILE_SYSTEM_CODES = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST']

const makeWritable = (folder: string, file: string) => {
  makeFolder(folder)
  accessSync(folder, constants.W_OK | constants.X_OK)
  if (existsSync(file)) accessSync(file, constants.W_OK)
}

/** Not `recursive` of mkdir: where a system lets nobody make a folder, such as in /proc, that never returns. */
const makeFolder = (folder: string) => {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** SQLite gives the files beside the database the rights of the database: for this person only. */
const makePrivateFile = (file: string) => closeSync(openSync(file, 'a', 0o600))

const prepareConnection = (db: Database) => {
  // FULL: what was acknowledged survives a power cut. WAL alone would lose the last moments.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  // What was deleted is overwritten, not only forgotten.
  db.pragma('secure_delete = ON')
}

const problem = (what: Problem, code: string): Opened => ({ kind: 'problem', problem: what, code })
