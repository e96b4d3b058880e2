import type Database from 'better-sqlite3'

import { createConnection } from '../../../src/main/infrastructure/sqlite/connection.ts'
import { createSearchIndex } from '../../../src/main/infrastructure/sqlite/search/search-index.ts'

const PATIENCE_MS = 300_000

/** Waits until everything that was written can be found. */
export const indexEverything = async (db: Database.Database): Promise<void> => {
  let failure: unknown = 'not everything was indexed'
  const index = createSearchIndex({
    connection: createConnection(db),
    onSettled: () => undefined,
    onFailure: (error) => {
      failure = error
    },
  })
  const isWhole = await index.ready(PATIENCE_MS)
  index.stop()
  if (!isWhole) throw new Error('The index did not become whole', { cause: failure })
}
