import type Database from 'better-sqlite3'
import { expect, onTestFinished } from 'vitest'

import { openDatabase, type OpenOptions } from '../../../src/main/infrastructure/sqlite/open.ts'
import { createFakeClock } from '../../fakes/clock.ts'

/** Opens the database of a folder, which has to go well, until the test is over. */
export const openReady = async (folder: string, options: Partial<OpenOptions> = {}): Promise<Database.Database> => {
  const opened = await openDatabase({ folder, now: createFakeClock().now, ...options })
  if (opened.kind !== 'ready') expect.fail(`${opened.problem} (${opened.code})`)
  onTestFinished(() => {
    opened.db.close()
  })
  return opened.db
}
