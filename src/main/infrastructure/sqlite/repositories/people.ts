import { CIRCLES, type Person } from '../../../../shared/domain/people/person.ts'
import type { PersonRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

const columns = sql`id, name, circle`

/** A removed person stays in the file, because the interactions that name them still show the name. */
export const createPersonRepository = ({ all, first, run }: Connection): PersonRepository => ({
  named: (ids) => ids.flatMap((id) => first(sql`SELECT ${columns} FROM people WHERE id = ${id}`, toPerson) ?? []),
  // Ids rise with time, so this is the order in which the people were added.
  list: () => all(sql`SELECT ${columns} FROM people WHERE deleted_at IS NULL ORDER BY id`, toPerson),
  find: (id) => first(sql`SELECT ${columns} FROM people WHERE id = ${id} AND deleted_at IS NULL`, toPerson),
  add: ({ id, name, circle }, at) => {
    run(sql`
      INSERT INTO people (id, name, circle, added_at, added_zone, added_day, updated_at)
      VALUES (${id}, ${name}, ${circle}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs})`)
  },
  update: ({ id, name, circle }, at) =>
    run(sql`
      UPDATE people SET name = ${name}, circle = ${circle}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE people SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE people SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

export const toPerson = (row: Row): Person => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  circle: oneOf(row, 'circle', CIRCLES),
})
