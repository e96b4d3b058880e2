import { addDays, type LocalDay } from '../../time/day.ts'
import type { AssessmentOptions } from './assessment.ts'
import { type DaySeries, indexAt } from './day-facts.ts'
import { MUTE_DAYS } from './parameters.ts'

/** What may be answered to the signal, by what was asked. `skip`: rather not; it is not asked again. */
export const SIGNAL_ANSWERS = {
  /** How was it while the notebook was not used? */
  'catch-up': ['as-usual', 'fewer', 'almost-none', 'away', 'forgot', 'skip'],
  /** Contacts have become fewer. */
  watch: ['on-purpose', 'away', 'incomplete', 'not-sure', 'skip'],
  /** Is this your new usual? */
  'new-usual': ['yes', 'no', 'skip'],
  /** Is this week complete? */
  'week-complete': ['complete', 'incomplete', 'away', 'skip'],
  /** Are you away over these holidays? */
  holiday: ['away', 'not-away', 'skip'],
  /** The suggestion that comes with the signal. */
  suggestion: ['not-now'],
  /** The signal itself. `support-shown`: it said once whom one can turn to. */
  signal: ['mute', 'support-shown'],
} as const

/** A question together with one of its answers. */
export type AnsweredQuestion = {
  [Asked in keyof typeof SIGNAL_ANSWERS]: {
    readonly question: Asked
    readonly answer: (typeof SIGNAL_ANSWERS)[Asked][number]
  }
}[keyof typeof SIGNAL_ANSWERS]

/** An answer as it is kept. */
export type SignalAnswer = AnsweredQuestion & {
  readonly id: string
  /** The days that were asked about, both included. */
  readonly from: LocalDay
  readonly to: LocalDay
  /** The day of the answer. */
  readonly on: LocalDay
}

/** Days for which a suggestion is left alone after "not now". */
const SUGGESTION_RESTS_DAYS = 7

/** The days of those answers that are meant. */
const onDaysOf = (answers: readonly SignalAnswer[], isMeant: (answer: SignalAnswer) => boolean): readonly LocalDay[] =>
  answers.filter(isMeant).map(({ on }) => on)

/** What the person said, as `assessDays` takes it. */
export const optionsOf = (
  answers: readonly SignalAnswer[],
  series: DaySeries,
): Pick<AssessmentOptions, 'mutedFrom' | 'relearnOn'> => ({
  mutedFrom: onDaysOf(answers, ({ answer }) => answer === 'on-purpose').map((day) => indexAt(series, day)),
  relearnOn: onDaysOf(answers, ({ question, answer }) => question === 'new-usual' && answer === 'yes').map((day) =>
    indexAt(series, day),
  ),
})

/** Days of which the person said that not everything was written down: unknown from now on, whatever is logged. */
export const incompleteDays = (answers: readonly SignalAnswer[]): readonly LocalDay[] => [
  ...new Set(answers.filter(({ answer }) => answer === 'incomplete').flatMap(daysOf)),
]

/** The days that were asked about. */
export const daysOf = ({ from, to }: { readonly from: LocalDay; readonly to: LocalDay }): readonly LocalDay[] => {
  const days: LocalDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** An answer that is still in force, with the last day on which it is. */
export type HeldAnswer = { readonly id: string; readonly until: LocalDay }

/** The latest of those that hold for `days` days from the day of the answer on; null when none is in force. */
const held = (answers: readonly SignalAnswer[], days: number, today: LocalDay): HeldAnswer | null => {
  const last = answers.at(-1)
  if (last === undefined) return null
  const until = addDays(last.on, days - 1)
  return until >= today ? { id: last.id, until } : null
}

/** The wish that the signal says nothing at all. Answers are the oldest first. */
export const mutedBy = (answers: readonly SignalAnswer[], today: LocalDay): HeldAnswer | null =>
  held(
    answers.filter(({ answer }) => answer === 'mute'),
    MUTE_DAYS,
    today,
  )

/** "It is quiet on purpose": the contacts say nothing. Answers are the oldest first. */
export const onPurposeBy = (answers: readonly SignalAnswer[], today: LocalDay): HeldAnswer | null =>
  held(
    answers.filter(({ answer }) => answer === 'on-purpose'),
    MUTE_DAYS,
    today,
  )

/** Whether suggestions rest after a "not now". Answers are the oldest first. */
export const isSuggestionAside = (answers: readonly SignalAnswer[], today: LocalDay): boolean =>
  held(
    answers.filter(({ question }) => question === 'suggestion'),
    SUGGESTION_RESTS_DAYS,
    today,
  ) !== null
