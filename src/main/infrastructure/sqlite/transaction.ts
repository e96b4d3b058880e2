import type { Database } from 'better-sqlite3'

import type { Transact } from '../../application/ports.ts'

/**
 * Runs work as one write. `BEGIN IMMEDIATE` takes the write lock at once, so that nothing read inside
 * can be overtaken by another writer. A nested call joins the outer one: whatever throws anywhere
 * inside takes all of it back, unless the work itself catches it.
 */
export const createTransact = (db: Database): Transact => {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  const isInside = () => db.inTransaction
  return (work) => {
    if (isInside()) return work()
    begin.run()
    try {
      const value = work()
      commit.run()
      return value
    } catch (error) {
      // SQLite has taken a full disk or a broken file back by itself already.
      if (isInside()) rollback.run()
      throw error
    }
  }
}
