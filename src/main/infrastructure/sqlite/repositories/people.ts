import {
  CIRCLES,
  type Person,
  PERSON_TAGS,
  type PersonFields,
  REGISTERS,
} from '../../../../shared/domain/people/person.ts'
import type { PersonRepository } from '../../../application/people-ports.ts'
import type { Connection } from '../connection.ts'
import { flag, oneOf, oneOfOrNull, type Row, text, textOrNull } from '../row.ts'
import { listOf, type Sql, sql } from '../sql.ts'

/** What `toPerson` reads, of the table `people` under the name `p`. */
export const personColumns = sql`p.id, p.name, p.reading, p.nickname, p.circle, p.archived_at IS NOT NULL AS is_archived`

const fieldColumns = sql`name, reading, nickname, circle, affiliation, role, strengths, met_how, met_on, register`

/** People who came or went with many things at once. */
const inSteps = (changes: Sql, isMeant: Sql) => sql`
  SELECT who.value FROM people_changes brought, json_each(brought.steps) step, json_each(step.value, '$.ids') who
  WHERE ${changes} AND step.value ->> '$.thing' = 'person' AND step.value ->> '$.kind' ${isMeant}`

/** A removed person stays in the file, because the interactions that name them still show the name. */
export const createPersonRepository = ({ all, first, run, transact }: Connection): PersonRepository => ({
  named: (ids) =>
    ids.flatMap((id) => first(sql`SELECT ${personColumns} FROM people p WHERE p.id = ${id}`, toPerson) ?? []),
  // Ids rise with time, so this is the order in which the people were added.
  list: () => all(sql`SELECT ${personColumns} FROM people p WHERE p.deleted_at IS NULL ORDER BY p.id`, toPerson),
  removed: (limit) =>
    all(
      sql`
        SELECT ${personColumns} FROM people p
        WHERE p.deleted_at IS NOT NULL
          AND p.id NOT IN (${inSteps(sql`brought.kind = 'merge' AND brought.state = 'done'`, sql`= 'removed'`)})
          AND p.id NOT IN (${inSteps(
            sql`brought.kind = 'import' AND brought.state IN ('begun', 'undone')`,
            sql`IN ('added', 'leaving')`,
          )})
        ORDER BY p.deleted_at DESC, p.id DESC LIMIT ${limit}`,
      toPerson,
    ),
  hasAny: () =>
    first(
      sql`SELECT id FROM people WHERE deleted_at IS NULL AND archived_at IS NULL ORDER BY id LIMIT 1`,
      () => true,
    ) ?? false,
  find: (id) => first(sql`SELECT ${personColumns} FROM people p WHERE p.id = ${id} AND p.deleted_at IS NULL`, toPerson),
  fields: (id) =>
    first(
      sql`
        SELECT ${fieldColumns} FROM people WHERE id = ${id} AND deleted_at IS NULL`,
      toFields,
    ),
  fieldsOf: (ids) =>
    new Map(
      all(
        sql`SELECT id, ${fieldColumns} FROM people WHERE id IN ${listOf(ids)} AND +deleted_at IS NULL`,
        (row) => [text(row, 'id'), toFields(row)] as const,
      ),
    ),
  add: (person, at) => {
    const { id, name, reading, nickname, circle, affiliation, role, strengths, metHow, metOn, register } = person
    run(sql`
      INSERT INTO people (
        id, name, reading, nickname, circle, affiliation, role, strengths, met_how, met_on, register,
        added_at, added_zone, added_day, updated_at
      ) VALUES (
        ${id}, ${name}, ${reading}, ${nickname}, ${circle}, ${affiliation}, ${role}, ${strengths}, ${metHow},
        ${metOn}, ${register}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}
      )`)
  },
  update: (person, at) => {
    const { id, name, reading, nickname, circle, affiliation, role, strengths, metHow, metOn, register } = person
    return (
      run(sql`
        UPDATE people SET
          name = ${name}, reading = ${reading}, nickname = ${nickname}, circle = ${circle},
          affiliation = ${affiliation}, role = ${role}, strengths = ${strengths}, met_how = ${metHow},
          met_on = ${metOn}, register = ${register}, updated_at = ${at.epochMs}
        WHERE id = ${id} AND deleted_at IS NULL`) > 0
    )
  },
  setArchived: (id, isArchived, at) =>
    run(sql`
      UPDATE people SET archived_at = ${isArchived ? at.epochMs : null}, updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE people SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE people SET deleted_at = NULL WHERE id = ${id}`) > 0,
  tags: (id) => {
    const tags = all(sql`SELECT tag FROM person_tags WHERE person_id = ${id}`, (row) => oneOf(row, 'tag', PERSON_TAGS))
    return PERSON_TAGS.filter((tag) => tags.includes(tag))
  },
  setTags: (id, tags) =>
    transact(() => {
      run(sql`DELETE FROM person_tags WHERE person_id = ${id}`)
      for (const tag of new Set(tags)) run(sql`INSERT INTO person_tags (person_id, tag) VALUES (${id}, ${tag})`)
    }),
  talkedOn: (id) =>
    first(
      sql`
        SELECT MIN(e.occurred_day) AS first, MAX(e.occurred_day) AS last
        FROM interaction_people n JOIN entries e ON e.id = n.interaction_id
        WHERE n.person_id = ${id} AND e.deleted_at IS NULL
        HAVING first IS NOT NULL`,
      (row) => ({ first: text(row, 'first'), last: text(row, 'last') }),
    ),
})

/** Reads `personColumns`. */
export const toPerson = (row: Row): Person => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  reading: text(row, 'reading'),
  nickname: text(row, 'nickname'),
  circle: oneOf(row, 'circle', CIRCLES),
  isArchived: flag(row, 'is_archived'),
})

const toFields = (row: Row): PersonFields => ({
  name: text(row, 'name'),
  reading: text(row, 'reading'),
  nickname: text(row, 'nickname'),
  circle: oneOf(row, 'circle', CIRCLES),
  affiliation: text(row, 'affiliation'),
  role: text(row, 'role'),
  strengths: text(row, 'strengths'),
  metHow: text(row, 'met_how'),
  metOn: textOrNull(row, 'met_on'),
  register: oneOfOrNull(row, 'register', REGISTERS),
})
