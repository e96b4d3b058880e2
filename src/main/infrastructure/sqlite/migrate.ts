import type { Database } from 'better-sqlite3'

import { backUp } from './backup.ts'
import type { Migration } from './migrations/index.ts'
import { createTransact } from './transaction.ts'

export type MigrateOptions = {
  readonly migrations: readonly Migration[]
  readonly backupFolder: string
  /** Epoch ms. */
  readonly now: () => number
}

/**
 * Brings a database up to date, one migration after the other, each with its version number in one
 * write. What holds data is copied first. Throws when a step fails; the steps before it stand.
 */
export const migrate = (db: Database, { migrations, backupFolder, now }: MigrateOptions): void => {
  const before = versionOf(db)
  const pending = migrations.filter(({ version }) => version > before)
  if (pending.length === 0) return
  if (before > 0) backUp(db, { folder: backupFolder, version: before, now })
  const transact = createTransact(db)
  // Inside of a transaction this switch does nothing, and a table rebuilt by drop and rename would take its children along.
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) transact(() => step(db, migration))
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/** Version of the schema; 0 for a new file. */
export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

const step = (db: Database, migration: Migration) => {
  // A second program may have done it between our look and our lock.
  if (versionOf(db) >= migration.version) return
  migration.up(db)
  const orphans = db.pragma('foreign_key_check')
  if (Array.isArray(orphans) && orphans.length > 0) {
    throw new Error(`migration ${migration.version} leaves ${orphans.length} rows that point nowhere`)
  }
  db.pragma(`user_version = ${migration.version}`)
}
