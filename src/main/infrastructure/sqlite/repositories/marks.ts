import { LEVELS, TRACKS } from '../../../../shared/domain/exercises/exercise.ts'
import { EXERCISE_MARKS } from '../../../../shared/domain/exercises/library.ts'
import type { ExerciseMarkRepository, TrackLevelRepository } from '../../../application/library-ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, text } from '../row.ts'
import { sql } from '../sql.ts'

export const createExerciseMarkRepository = ({ all, run }: Connection): ExerciseMarkRepository => ({
  all: () =>
    new Map(
      all(
        sql`SELECT exercise_id, mark FROM exercise_marks`,
        (row) => [text(row, 'exercise_id'), oneOf(row, 'mark', EXERCISE_MARKS)] as const,
      ),
    ),
  set: (exerciseId, mark, at) => {
    run(
      mark === null
        ? sql`DELETE FROM exercise_marks WHERE exercise_id = ${exerciseId}`
        : sql`
            INSERT OR REPLACE INTO exercise_marks (exercise_id, mark, marked_at, marked_zone, marked_day)
            VALUES (${exerciseId}, ${mark}, ${at.epochMs}, ${at.zone}, ${at.localDay})`,
    )
  },
})

export const createTrackLevelRepository = ({ all, run }: Connection): TrackLevelRepository => ({
  all: () =>
    Object.fromEntries(
      all(sql`SELECT track, level, set_day FROM track_levels`, (row) => [
        oneOf(row, 'track', TRACKS),
        { level: oneOf(row, 'level', LEVELS), day: text(row, 'set_day') },
      ]),
    ),
  set: (track, level, at) => {
    run(
      level === null
        ? sql`DELETE FROM track_levels WHERE track = ${track}`
        : sql`
            INSERT OR REPLACE INTO track_levels (track, level, set_at, set_zone, set_day)
            VALUES (${track}, ${level}, ${at.epochMs}, ${at.zone}, ${at.localDay})`,
    )
  },
})
