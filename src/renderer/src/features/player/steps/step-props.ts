import type { FocusEvent } from 'react'

import type { StepAnswer } from '../../../../../shared/domain/exercises/run.ts'

/** What every kind of step is given. */
export type StepProps = {
  /** The step's own words: the name of its field or group. */
  readonly label: string
  readonly answer: StepAnswer
  readonly onAnswer: (answer: StepAnswer) => void
}

/** Going into words that are there already, one goes on at their end. */
export const caretToEnd = ({ target }: FocusEvent<HTMLTextAreaElement>): void => {
  target.setSelectionRange(target.value.length, target.value.length)
}
