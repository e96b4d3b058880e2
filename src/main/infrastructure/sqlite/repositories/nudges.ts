import { NUDGE_STATES } from '../../../../shared/domain/nudges/log.ts'
import { type Nudge, NUDGE_ANSWERS, NUDGE_KINDS, type ShownNudge } from '../../../../shared/domain/nudges/nudge.ts'
import { holdReasonSchema, nudgeReasonSchema } from '../../../../shared/schemas/nudges.ts'
import type { NudgeRecord, NudgeRepository } from '../../../application/nudge-ports.ts'
import type { Connection } from '../connection.ts'
import { flag, integer, integerOrNull, moment, oneOf, oneOfOrNull, type Row, text } from '../row.ts'
import { sql } from '../sql.ts'

const columns = sql`
  n.id, n.key, n.topic, n.kind, n.reason, n.is_asked, n.due_at, n.state, n.happened_at, n.happened_zone, n.happened_day,
  n.hour, n.wording, n.answer, n.answered_at`

export const createNudgeRepository = ({ all, first, run, transact }: Connection): NudgeRepository => {
  const spend = (key: string) => run(sql`INSERT INTO spent_nudges (key) VALUES (${key}) ON CONFLICT DO NOTHING`)
  return {
    history: (since) => ({
      shown: all(
        sql`
          SELECT ${columns} FROM nudges n
          WHERE n.happened_at >= ${since} AND n.state = 'shown' ORDER BY n.happened_at, n.id`,
        toShown,
      ),
      snoozed: all(
        sql`
          SELECT s.id AS snooze_id, s.until_at, ${columns} FROM nudge_snoozes s CROSS JOIN nudges n ON n.id = s.nudge_id
          ORDER BY s.id`,
        (row) => ({ id: text(row, 'snooze_id'), nudge: toNudge(row), until: integer(row, 'until_at') }),
      ),
      spent: { has: (key) => first(sql`SELECT 1 FROM spent_nudges WHERE key = ${key}`, () => true) === true },
      restingTopics: new Map(
        all(sql`SELECT topic, until_at FROM nudge_resting_topics`, (row) => [
          text(row, 'topic'),
          integer(row, 'until_at'),
        ]),
      ),
    }),
    latest: (limit) =>
      all(sql`SELECT ${columns} FROM nudges n ORDER BY n.happened_at DESC, n.id DESC LIMIT ${limit}`, toRecord),
    find: (id) => first(sql`SELECT ${columns} FROM nudges n WHERE n.id = ${id}`, toRecord),
    addShown: (nudge) => {
      transact(() => {
        spend(nudge.key)
        run(sql`
          INSERT INTO nudges (
            id, key, topic, kind, reason, is_asked, due_at, state, happened_at, happened_zone, happened_day, hour, wording
          ) VALUES (
            ${nudge.id}, ${nudge.key}, ${nudge.topic}, ${nudge.kind}, ${JSON.stringify(nudge.reason)},
            ${nudge.isAsked ? 1 : 0}, ${nudge.dueAt}, 'shown', ${nudge.shown.epochMs}, ${nudge.shown.zone},
            ${nudge.shown.localDay}, ${nudge.hour}, ${nudge.wording}
          )`)
      })
    },
    addLetGo: (id, nudge, because, at) => {
      transact(() => {
        spend(nudge.key)
        run(sql`
          INSERT INTO nudges (
            id, key, topic, kind, reason, is_asked, due_at, state, happened_at, happened_zone, happened_day
          ) VALUES (
            ${id}, ${nudge.key}, ${nudge.topic}, ${nudge.kind}, ${JSON.stringify(nudge.reason)},
            ${nudge.isAsked ? 1 : 0}, ${nudge.dueAt}, ${because}, ${at.epochMs}, ${at.zone}, ${at.localDay}
          )`)
      })
    },
    setAnswer: (id, answer, at) =>
      run(sql`
        UPDATE nudges SET answer = ${answer}, answered_at = ${answer === null ? null : at}
        WHERE id = ${id} AND state = 'shown'`) > 0,
    snooze: ({ id, nudgeId, until }) => {
      run(sql`INSERT INTO nudge_snoozes (id, nudge_id, until_at) VALUES (${id}, ${nudgeId}, ${until})`)
    },
    endSnooze: (id) => {
      run(sql`DELETE FROM nudge_snoozes WHERE id = ${id}`)
    },
    endSnoozeOf: (nudgeId) => {
      run(sql`DELETE FROM nudge_snoozes WHERE nudge_id = ${nudgeId}`)
    },
    restTopic: (topic, until) => {
      run(sql`
        INSERT INTO nudge_resting_topics (topic, until_at) VALUES (${topic}, ${until})
        ON CONFLICT (topic) DO UPDATE SET until_at = excluded.until_at`)
    },
    wakeTopic: (topic) => {
      run(sql`DELETE FROM nudge_resting_topics WHERE topic = ${topic}`)
    },
    holds: (since) =>
      all(
        sql`SELECT day, kind, reason, held_at FROM nudge_holds WHERE day >= ${since} ORDER BY day DESC, kind, because`,
        (row) => ({
          day: text(row, 'day'),
          kind: oneOf(row, 'kind', NUDGE_KINDS),
          reason: holdReasonSchema.parse(JSON.parse(text(row, 'reason'))),
          at: integer(row, 'held_at'),
        }),
      ),
    addHold: ({ day, kind, reason, at }) =>
      run(sql`
        INSERT INTO nudge_holds (day, kind, because, reason, held_at)
        VALUES (${day}, ${kind}, ${reason.kind}, ${JSON.stringify(reason)}, ${at})
        ON CONFLICT DO NOTHING`) > 0,
    silence: () =>
      first(sql`SELECT kind, until_at FROM nudge_silence WHERE place = 1`, (row) => ({
        kind: oneOf(row, 'kind', ['pause', 'rest'] as const),
        until: integerOrNull(row, 'until_at'),
      })),
    setSilence: (silence) => {
      if (silence === null) run(sql`DELETE FROM nudge_silence WHERE place = 1`)
      else {
        run(sql`
          INSERT INTO nudge_silence (place, kind, until_at) VALUES (1, ${silence.kind}, ${silence.until})
          ON CONFLICT (place) DO UPDATE SET kind = excluded.kind, until_at = excluded.until_at`)
      }
    },
    lastLoggedAt: () => {
      const at = (row: Row) => integer(row, 'at')
      const times = [
        // Ids rise with the time at which they were made.
        first(sql`SELECT written_at AS at FROM entries ORDER BY id DESC LIMIT 1`, at),
        first(sql`SELECT checked_at AS at FROM check_ins ORDER BY checked_day DESC LIMIT 1`, at),
        first(sql`SELECT updated_at AS at FROM exercise_runs ORDER BY id DESC LIMIT 1`, at),
      ].filter((time) => time !== null)
      return times.length === 0 ? null : Math.max(...times)
    },
    forget: ({ before, day, spentDay }) => {
      transact(() => {
        run(sql`
          DELETE FROM nudges
          WHERE happened_at < ${before} AND NOT EXISTS (SELECT 1 FROM nudge_snoozes s WHERE s.nudge_id = nudges.id)`)
        run(sql`DELETE FROM nudge_resting_topics WHERE until_at < ${before}`)
        run(sql`DELETE FROM nudge_holds WHERE day < ${day}`)
        // Most keys end with the day of their occasion. A plan and a snooze come up for as long as they wait.
        run(sql`
          DELETE FROM spent_nudges
          WHERE NOT EXISTS (SELECT 1 FROM nudges n WHERE n.key = spent_nudges.key)
            AND CASE
              WHEN key LIKE 'snooze:%' THEN NOT EXISTS (SELECT 1 FROM nudge_snoozes s WHERE s.id = substr(key, 8))
              WHEN key LIKE 'planned:%' THEN NOT EXISTS (
                SELECT 1 FROM planned_exercises p
                WHERE p.id = substr(key, 9) AND p.begun_at IS NULL AND p.deleted_at IS NULL)
              ELSE substr(key, -10) < ${spentDay}
            END`)
      })
    },
  }
}

const toNudge = (row: Row): Nudge => ({
  key: text(row, 'key'),
  topic: text(row, 'topic'),
  kind: oneOf(row, 'kind', NUDGE_KINDS),
  reason: nudgeReasonSchema.parse(JSON.parse(text(row, 'reason'))),
  isAsked: flag(row, 'is_asked'),
  dueAt: integer(row, 'due_at'),
})

const toShown = (row: Row): ShownNudge => ({
  ...toNudge(row),
  shown: moment(row, 'happened'),
  hour: integer(row, 'hour'),
  wording: integer(row, 'wording'),
  answer: oneOfOrNull(row, 'answer', NUDGE_ANSWERS),
  answeredAt: integerOrNull(row, 'answered_at'),
})

const toRecord = (row: Row): NudgeRecord => ({
  id: text(row, 'id'),
  ...toNudge(row),
  state: oneOf(row, 'state', NUDGE_STATES),
  happened: moment(row, 'happened'),
  hour: integerOrNull(row, 'hour'),
  wording: integerOrNull(row, 'wording'),
  answer: oneOfOrNull(row, 'answer', NUDGE_ANSWERS),
  answeredAt: integerOrNull(row, 'answered_at'),
})
