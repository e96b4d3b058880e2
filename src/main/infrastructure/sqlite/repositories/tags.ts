import type { TagRepository } from '../../../application/journal-ports.ts'
import type { Connection } from '../connection.ts'
import { text } from '../row.ts'
import { sql } from '../sql.ts'

export const createTagRepository = ({ all }: Connection): TagRepository => ({
  list: (limit) =>
    all(sql`SELECT name FROM tags ORDER BY used_at DESC, folded LIMIT ${limit}`, (row) => text(row, 'name')),
})
