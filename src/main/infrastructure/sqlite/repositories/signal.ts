import { z } from 'zod'

import { FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import { ENERGY_BALANCES } from '../../../../shared/domain/journal/journal.ts'
import { CIRCLES, PERSON_TAGS } from '../../../../shared/domain/people/person.ts'
import { localDaySchema } from '../../../../shared/schemas/basics.ts'
import type { SignalRepository } from '../../../application/signal-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, oneOfOrNull, text } from '../row.ts'
import { sql } from '../sql.ts'

const daysSchema = z.array(localDaySchema)
const tagsSchema = z.array(z.enum(PERSON_TAGS))
const contactsSchema = z.array(
  z.object({
    moodBefore: z.literal(FIVE).nullable(),
    moodAfter: z.literal(FIVE).nullable(),
    energy: z.literal(ENERGY_BALANCES).nullable(),
  }),
)

const isDraining = sql`(i.energy < 0 OR i.mood_after < i.mood_before)`

export const createSignalRepository = ({ all }: Connection): SignalRepository => ({
  personDays: (from, to) =>
    all(
      sql`
          SELECT p.person_id, json_group_array(DISTINCT e.occurred_day) AS days
          FROM entries e
          JOIN interaction_people p ON p.interaction_id = e.id
          JOIN people ON people.id = p.person_id AND people.deleted_at IS NULL AND people.archived_at IS NULL
          WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${from} AND ${to}
          GROUP BY p.person_id`,
      (row) => ({ personId: text(row, 'person_id'), days: daysSchema.parse(JSON.parse(text(row, 'days'))) }),
    ),
  candidates: (from, to) =>
    all(
      sql`
          WITH met AS (
            SELECT n.person_id, json_group_array(json_object(
              'moodBefore', i.mood_before, 'moodAfter', i.mood_after, 'energy', i.energy
            )) AS contacts
            FROM entries e
            JOIN interactions i ON i.id = e.id
            JOIN interaction_people n ON n.interaction_id = e.id
            WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${from} AND ${to}
            GROUP BY n.person_id
          )
          SELECT p.id, p.circle, COALESCE(met.contacts, '[]') AS contacts,
            (SELECT json_group_array(tag) FROM person_tags WHERE person_id = p.id) AS tags
          FROM people p LEFT JOIN met ON met.person_id = p.id
          WHERE p.deleted_at IS NULL AND p.archived_at IS NULL
            AND (met.person_id IS NOT NULL OR p.id IN (SELECT person_id FROM person_tags WHERE tag = 'safe'))`,
      (row) => ({
        personId: text(row, 'id'),
        circle: oneOf(row, 'circle', CIRCLES),
        tags: tagsSchema.parse(JSON.parse(text(row, 'tags'))),
        contacts: contactsSchema.parse(JSON.parse(text(row, 'contacts'))),
      }),
    ),
  facts: (from, to) => ({
    logged: all(
      sql`
          SELECT
            e.occurred_day AS day,
            COUNT(DISTINCT p.person_id || ' ' || i.channel) + SUM(i.id IS NOT NULL AND p.person_id IS NULL) AS contacts,
            COUNT(DISTINCT CASE WHEN ${isDraining} THEN p.person_id || ' ' || i.channel END)
              + COALESCE(SUM(p.person_id IS NULL AND ${isDraining}), 0) AS drain
          FROM entries e
          LEFT JOIN interactions i ON i.id = e.id
          LEFT JOIN interaction_people p ON p.interaction_id = i.id
          WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${from} AND ${to}
          GROUP BY e.occurred_day`,
      (row) => ({ day: text(row, 'day'), contacts: integer(row, 'contacts'), drain: integer(row, 'drain') }),
    ),
    checkIns: all(
      sql`
          SELECT checked_day, mood, energy, loneliness FROM check_ins
          WHERE checked_day BETWEEN ${from} AND ${to}`,
      (row) => ({
        day: text(row, 'checked_day'),
        mood: oneOf(row, 'mood', FIVE),
        energy: oneOf(row, 'energy', FIVE),
        loneliness: oneOfOrNull(row, 'loneliness', FIVE),
      }),
    ),
    confirmed: all(sql`SELECT day FROM day_confirmations WHERE day BETWEEN ${from} AND ${to}`, (row) =>
      text(row, 'day'),
    ),
  }),
})
