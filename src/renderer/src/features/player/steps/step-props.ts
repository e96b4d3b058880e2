import type { StepAnswer } from '../../../../../shared/domain/exercises/run.ts'

/** What every kind of step is given. */
export type StepProps = {
  /** The step's own words: the name of its field or group. */
  readonly label: string
  readonly answer: StepAnswer
  readonly onAnswer: (answer: StepAnswer) => void
}
