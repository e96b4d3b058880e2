import { PAUSE_KINDS, type Pause } from '../../../../shared/domain/pauses/pause.ts'
import type { PauseRepository } from '../../../application/pause-ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

const columns = sql`id, kind, from_day, to_day`

export const createPauseRepository = ({ all, first, run }: Connection): PauseRepository => ({
  all: () => all(sql`SELECT ${columns} FROM pauses WHERE deleted_at IS NULL ORDER BY from_day DESC, id`, toPause),
  find: (id) => first(sql`SELECT ${columns} FROM pauses WHERE id = ${id} AND deleted_at IS NULL`, toPause),
  add: ({ id, kind, from, to }, at) => {
    run(sql`
      INSERT INTO pauses (id, kind, from_day, to_day, made_at, made_zone, made_day, updated_at)
      VALUES (${id}, ${kind}, ${from}, ${to}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs})`)
  },
  update: ({ id, kind, from, to }, at) =>
    run(sql`
      UPDATE pauses SET kind = ${kind}, from_day = ${from}, to_day = ${to}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE pauses SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE pauses SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const toPause = (row: Row): Pause => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', PAUSE_KINDS),
  from: text(row, 'from_day'),
  to: textOrNull(row, 'to_day'),
})
