import { type CheckIn, FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import type { CheckInRepository } from '../../../application/ports.ts'
import type { Connection } from '../connection.ts'
import { moment, oneOf, oneOfOrNull, type Row } from '../row.ts'
import { sql } from '../sql.ts'

export const createCheckInRepository = ({ first, run }: Connection): CheckInRepository => ({
  onDay: (day) => first(sql`SELECT * FROM check_ins WHERE checked_day = ${day}`, toCheckIn),
  save: ({ at, mood, energy, loneliness }) => {
    run(sql`
      INSERT OR REPLACE INTO check_ins (checked_at, checked_zone, checked_day, mood, energy, loneliness)
      VALUES (${at.epochMs}, ${at.zone}, ${at.localDay}, ${mood}, ${energy}, ${loneliness})`)
  },
  remove: (day) => run(sql`DELETE FROM check_ins WHERE checked_day = ${day}`) > 0,
})

const toCheckIn = (row: Row): CheckIn => ({
  at: moment(row, 'checked'),
  mood: oneOf(row, 'mood', FIVE),
  energy: oneOf(row, 'energy', FIVE),
  loneliness: oneOfOrNull(row, 'loneliness', FIVE),
})
