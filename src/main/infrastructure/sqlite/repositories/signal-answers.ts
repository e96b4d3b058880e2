import { SIGNAL_ANSWERS, type SignalAnswer } from '../../../../shared/domain/signal/answers.ts'
import type { SignalAnswerRepository } from '../../../application/signal-ports.ts'
import type { Connection } from '../connection.ts'
import { oneOf, type Row, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'

const columns = sql`id, question, answer, from_day, to_day, pause_id, answered_day`

export const createSignalAnswerRepository = ({ all, first, run }: Connection): SignalAnswerRepository => ({
  all: () =>
    all(sql`SELECT ${columns} FROM signal_answers WHERE deleted_at IS NULL ORDER BY answered_day, id`, toAnswer),
  add: ({ id, question, answer, from, to }, pauseId, at) => {
    run(sql`
      INSERT INTO signal_answers (
        id, question, answer, from_day, to_day, pause_id, answered_at, answered_zone, answered_day
      ) VALUES (
        ${id}, ${question}, ${answer}, ${from}, ${to}, ${pauseId}, ${at.epochMs}, ${at.zone}, ${at.localDay}
      )`)
  },
  takeBack: (id, at) => {
    const found = first(sql`SELECT ${columns} FROM signal_answers WHERE id = ${id} AND deleted_at IS NULL`, (row) => ({
      answer: toAnswer(row),
      pauseId: textOrNull(row, 'pause_id'),
    }))
    if (found !== null) run(sql`UPDATE signal_answers SET deleted_at = ${at.epochMs} WHERE id = ${id}`)
    return found
  },
})

const QUESTIONS = Object.keys(SIGNAL_ANSWERS) as (keyof typeof SIGNAL_ANSWERS)[]

const toAnswer = (row: Row): SignalAnswer => {
  const question = oneOf(row, 'question', QUESTIONS)
  return {
    id: text(row, 'id'),
    // The answers are those of the question.
    ...({ question, answer: oneOf(row, 'answer', SIGNAL_ANSWERS[question] as readonly string[]) } as Pick<
      SignalAnswer,
      'question' | 'answer'
    >),
    from: text(row, 'from_day'),
    to: text(row, 'to_day'),
    on: text(row, 'answered_day'),
  } as SignalAnswer
}
