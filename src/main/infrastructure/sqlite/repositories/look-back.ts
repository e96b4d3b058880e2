import { FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import { CONTACT_CHANNELS, INITIATORS } from '../../../../shared/domain/journal/journal.ts'
import type { Buckets } from '../../../../shared/domain/look-back/buckets.ts'
import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import type { LookBackRepository } from '../../../application/look-back-ports.ts'
import type { Connection } from '../connection.ts'
import { flag, integer, oneOf, text, textOrNull } from '../row.ts'
import { type Sql, sql } from '../sql.ts'

/*
 * One statement a chart, over the days of its buckets; SQLite counts, so that a long history is not carried over. What
 * can be is counted by day first, in the order of the index: finding the bucket of each entry would cost more.
 */
export const createLookBackRepository = ({ all }: Connection): LookBackRepository => ({
  channels: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`e.occurred_day`, buckets)} AS at, i.channel,
          COUNT(DISTINCT e.occurred_day || ' ' || n.person_id) + SUM(n.person_id IS NULL) AS contacts
        FROM entries e
        JOIN interactions i ON i.id = e.id
        LEFT JOIN interaction_people n ON n.interaction_id = i.id
        WHERE ${isInside(buckets)}
        GROUP BY 1, 2 ORDER BY 1, 2`,
      (row) => ({
        at: integer(row, 'at'),
        channel: oneOf(row, 'channel', CONTACT_CHANNELS),
        contacts: integer(row, 'contacts'),
      }),
    ),
  energy: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`day`, buckets)} AS at, SUM(gave) AS gave, SUM(took) AS took, SUM(neither) AS neither
        FROM (
          SELECT e.occurred_day AS day,
            SUM(i.energy > 0) AS gave, SUM(i.energy < 0) AS took, SUM(i.energy = 0) AS neither
          FROM entries e JOIN interactions i ON i.id = e.id
          WHERE ${isInside(buckets)} AND i.energy IS NOT NULL
          GROUP BY e.occurred_day
        )
        GROUP BY 1 ORDER BY 1`,
      (row) => ({
        at: integer(row, 'at'),
        gave: integer(row, 'gave'),
        took: integer(row, 'took'),
        neither: integer(row, 'neither'),
      }),
    ),
  moods: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`day`, buckets)} AS at,
          1.0 * SUM(before) / SUM(pairs) AS mood_before, 1.0 * SUM(after) / SUM(pairs) AS mood_after, SUM(pairs) AS pairs
        FROM (
          SELECT e.occurred_day AS day, SUM(i.mood_before) AS before, SUM(i.mood_after) AS after, COUNT(*) AS pairs
          FROM entries e JOIN interactions i ON i.id = e.id
          WHERE ${isInside(buckets)} AND i.mood_before IS NOT NULL AND i.mood_after IS NOT NULL
          GROUP BY e.occurred_day
        )
        GROUP BY 1 ORDER BY 1`,
      (row) => ({
        at: integer(row, 'at'),
        before: integer(row, 'mood_before'),
        after: integer(row, 'mood_after'),
        count: integer(row, 'pairs'),
      }),
    ),
  initiators: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`e.occurred_day`, buckets)} AS at, i.initiated_by, COUNT(*) AS contacts
        FROM entries e JOIN interactions i ON i.id = e.id
        WHERE ${isInside(buckets)} AND i.initiated_by IS NOT NULL
        GROUP BY 1, 2 ORDER BY 1, 2`,
      (row) => ({
        at: integer(row, 'at'),
        initiator: oneOf(row, 'initiated_by', INITIATORS),
        contacts: integer(row, 'contacts'),
      }),
    ),
  checkIns: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`checked_day`, buckets)} AS at,
          AVG(mood) AS mood, AVG(energy) AS energy, AVG(loneliness) AS loneliness, COUNT(*) AS days
        FROM check_ins WHERE checked_day ${between(buckets)}
        GROUP BY 1 ORDER BY 1`,
      (row) => ({
        at: integer(row, 'at'),
        mood: integer(row, 'mood'),
        energy: integer(row, 'energy'),
        loneliness: row['loneliness'] === null ? null : integer(row, 'loneliness'),
        count: integer(row, 'days'),
      }),
    ),
  exercises: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`started_day`, buckets)} AS at, exercise_id, COUNT(*) AS times
        FROM exercise_runs WHERE state = 'done' AND started_day ${between(buckets)}
        GROUP BY 1, 2 ORDER BY 1, 2`,
      (row) => ({ at: integer(row, 'at'), exerciseId: text(row, 'exercise_id'), count: integer(row, 'times') }),
    ),
  knownDays: (buckets) =>
    all(
      sql`
        SELECT ${placeOf(sql`day`, buckets)} AS at, COUNT(*) AS days FROM (
          SELECT DISTINCT occurred_day AS day FROM entries WHERE deleted_at IS NULL AND occurred_day ${between(buckets)}
          UNION SELECT checked_day FROM check_ins WHERE checked_day ${between(buckets)}
          UNION SELECT day FROM day_confirmations WHERE day ${between(buckets)}
        )
        GROUP BY 1 ORDER BY 1`,
      (row) => ({ at: integer(row, 'at'), days: integer(row, 'days') }),
    ),
  peopleOfCircles: (before, recent, today) =>
    all(
      sql`
        SELECT p.circle, p.id, p.name, c.last_day, COALESCE(c.recent, 0) AS recent, COALESCE(c.before, 0) AS before
        FROM people p
        LEFT JOIN (
          SELECT person_id, MAX(day) AS last_day, SUM(day >= ${recent}) AS recent, SUM(day < ${recent}) AS before
          FROM (
            SELECT DISTINCT n.person_id, e.occurred_day AS day, i.channel
            FROM entries e
            JOIN interactions i ON i.id = e.id
            JOIN interaction_people n ON n.interaction_id = i.id
            WHERE e.deleted_at IS NULL AND e.occurred_day BETWEEN ${before} AND ${today}
          )
          GROUP BY person_id
        ) c ON c.person_id = p.id
        WHERE p.deleted_at IS NULL AND p.archived_at IS NULL
        ORDER BY p.id`,
      (row) => ({
        circle: oneOf(row, 'circle', CIRCLES),
        id: text(row, 'id'),
        name: text(row, 'name'),
        lastDay: textOrNull(row, 'last_day'),
        recent: integer(row, 'recent'),
        before: integer(row, 'before'),
      }),
    ),
  moodOfDays: (from, to, without) =>
    all(
      sql`
        SELECT c.mood, EXISTS (
          SELECT 1 FROM entries e JOIN interactions i ON i.id = e.id
          WHERE e.deleted_at IS NULL AND e.occurred_day = c.checked_day
        ) AS has_contact
        FROM check_ins c
        WHERE c.checked_day BETWEEN ${from} AND ${to}
          AND c.checked_day NOT IN (SELECT value FROM json_each(${JSON.stringify(without)}))
        ORDER BY c.checked_day`,
      (row) => ({ mood: oneOf(row, 'mood', FIVE), hasContact: flag(row, 'has_contact') }),
    ),
})

/** Days are text; their distance is counted in SQLite, on calendar days without any zone. */
const placeOf = (day: Sql, { buckets, days }: Buckets): Sql =>
  sql`CAST((julianday(${day}) - julianday(${firstDay(buckets)})) / ${days} AS INTEGER)`

const between = ({ buckets }: Buckets): Sql => sql`BETWEEN ${firstDay(buckets)} AND ${buckets.at(-1)?.end ?? ''}`

const isInside = (buckets: Buckets): Sql => sql`e.deleted_at IS NULL AND e.occurred_day ${between(buckets)}`

const firstDay = (buckets: Buckets['buckets']): string => buckets[0]?.start ?? ''
