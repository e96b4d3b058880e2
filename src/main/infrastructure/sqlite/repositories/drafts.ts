import type { DraftRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { text } from '../row.ts'
import { sql } from '../sql.ts'

export const createDraftRepository = ({ first, run }: Connection): DraftRepository => ({
  get: (key) => first(sql`SELECT value FROM drafts WHERE key = ${key}`, (row) => text(row, 'value')),
  put: (key, value, at) => {
    run(sql`
      INSERT INTO drafts (key, saved_at, value) VALUES (${key}, ${at.epochMs}, ${value})
      ON CONFLICT (key) DO UPDATE SET saved_at = excluded.saved_at, value = excluded.value`)
  },
  discard: (key) => {
    run(sql`DELETE FROM drafts WHERE key = ${key}`)
  },
})
