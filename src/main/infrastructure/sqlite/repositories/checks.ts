import { z } from 'zod'

import {
  type Check,
  CHECK_KINDS,
  COMMUNITY_ANSWERS,
  COMMUNITY_DECISIONS,
  type CommunityNote,
  NETWORK_ANSWERS,
  SELF_CHECK_ANSWERS,
} from '../../../../shared/domain/checks/check.ts'
import type { CheckRepository, CommunityNoteRepository } from '../../../application/library-ports.ts'
import type { Connection } from '../connection.ts'
import { moment, oneOf, oneOfOrNull, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

const checkAnswersSchema = z.record(z.string(), z.enum([...SELF_CHECK_ANSWERS, ...NETWORK_ANSWERS]))
const communityAnswersSchema = z.record(z.string(), z.enum(COMMUNITY_ANSWERS))

export const createCheckRepository = ({ all, run }: Connection): CheckRepository => ({
  list: (kind) =>
    all(
      sql`
        SELECT id, kind, made_at, made_zone, made_day, answers FROM checks
        WHERE kind = ${kind} AND deleted_at IS NULL ORDER BY made_at DESC, id DESC`,
      toCheck,
    ),
  add: ({ id, kind, at, answers }) => {
    run(sql`
      INSERT INTO checks (id, kind, made_at, made_zone, made_day, answers)
      VALUES (${id}, ${kind}, ${at.epochMs}, ${at.zone}, ${at.localDay}, ${JSON.stringify(answers)})`)
  },
  remove: (id, at) =>
    run(sql`UPDATE checks SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE checks SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const noteColumns = sql`id, name, answers, decision, note`

export const createCommunityNoteRepository = ({ all, first, run }: Connection): CommunityNoteRepository => ({
  // Ids rise with time, so this is the order in which they were added.
  list: () => all(sql`SELECT ${noteColumns} FROM community_notes WHERE deleted_at IS NULL ORDER BY id`, toNote),
  find: (id) => first(sql`SELECT ${noteColumns} FROM community_notes WHERE id = ${id} AND deleted_at IS NULL`, toNote),
  add: ({ id, name, answers, decision, note }, at) => {
    run(sql`
      INSERT INTO community_notes (
        id, name, answers, decision, added_at, added_zone, added_day, updated_at, note
      ) VALUES (
        ${id}, ${name}, ${JSON.stringify(answers)}, ${decision},
        ${at.epochMs}, ${at.zone}, ${at.localDay}, ${at.epochMs}, ${note}
      )`)
  },
  update: ({ id, name, answers, decision, note }, at) =>
    run(sql`
      UPDATE community_notes SET
        name = ${name}, answers = ${JSON.stringify(answers)}, decision = ${decision}, note = ${note},
        updated_at = ${at.epochMs}
      WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  remove: (id, at) =>
    run(sql`UPDATE community_notes SET deleted_at = ${at.epochMs} WHERE id = ${id} AND deleted_at IS NULL`) > 0,
  restore: (id) => run(sql`UPDATE community_notes SET deleted_at = NULL WHERE id = ${id}`) > 0,
})

const toCheck = (row: Row): Check => ({
  id: text(row, 'id'),
  kind: oneOf(row, 'kind', CHECK_KINDS),
  at: moment(row, 'made'),
  answers: checkAnswersSchema.parse(JSON.parse(text(row, 'answers'))),
})

const toNote = (row: Row): CommunityNote => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  answers: communityAnswersSchema.parse(JSON.parse(text(row, 'answers'))),
  note: text(row, 'note'),
  decision: oneOfOrNull(row, 'decision', COMMUNITY_DECISIONS),
})
