import type { LocalDay } from '../../time/day.ts'
import type { SignalAnswer } from './answers.ts'
import type { DayAssessment } from './assessment.ts'
import type { DaySeries } from './day-facts.ts'
import { holidayQuestion } from './holiday-question.ts'
import { catchUpQuestion, newUsualQuestion, type Question, watchQuestion, weekQuestion } from './questions.ts'

type Situation = {
  readonly series: DaySeries
  readonly assessed: readonly DayAssessment[]
  readonly answers: readonly SignalAnswer[]
  readonly today: LocalDay
  /** On the person's clock, 0-23. */
  readonly hour: number
  /** Holidays are those of Japan: nobody is asked about them elsewhere. */
  readonly isInJapan: boolean
}

/**
 * The one thing that may be asked today; null when nothing needs to be. Nothing in a pause, and nothing more on a day
 * on which something was answered. What happened comes first, then what it may mean: whoever did not write everything
 * down has said so before the drop is asked about.
 */
export const nextQuestion = ({ series, assessed, answers, today, hour, isInJapan }: Situation): Question | null => {
  const asked = (question: SignalAnswer['question']) => answers.filter((answer) => answer.question === question)
  const isAnsweredToday = answers.some(({ on, question }) => on === today && !isUnasked(question))
  if (isAnsweredToday || series.days.at(-1)?.away === true) return null
  const answeredTo = asked('catch-up')
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  const daysOf = (question: SignalAnswer['question']) => asked(question).map(({ on }) => on)
  return (
    catchUpQuestion(series, answeredTo ?? null) ??
    (isInJapan ? holidayQuestion(series, today, asked('holiday')) : null) ??
    weekQuestion(
      series,
      today,
      hour,
      asked('week-complete').map(({ from }) => from),
    ) ??
    watchQuestion(series, assessed, daysOf('watch')) ??
    newUsualQuestion(series, assessed, daysOf('new-usual'))
  )
}

/** Said without having been asked. */
const isUnasked = (question: SignalAnswer['question']): boolean => question === 'suggestion' || question === 'signal'
