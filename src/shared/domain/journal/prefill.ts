import { type Exercise, type ExerciseChannel, stepsOf } from '../exercises/exercise.ts'
import type { Run } from '../exercises/run.ts'
import type { ContactChannel } from './journal.ts'

/** What an exercise run already tells about the entry that grows out of it. */
export type Prefill = {
  /** False for a note about the day: the exercise is done alone, or it is a rest that nobody was named in. */
  readonly isContact: boolean
  readonly personIds: readonly string[]
  readonly channel: ContactChannel
  /** What was written on the steps that ask for words, a blank line between them; empty when nothing was. */
  readonly text: string
}

/** Begins a journal entry from a run: who was chosen, how the exercise is done, what was written on the way. */
export const prefillFromRun = (exercise: Exercise, run: Pick<Run, 'answers' | 'size'>): Prefill => {
  const steps = stepsOf(exercise, run.size)
  const personIds = steps.flatMap((step) => (step.kind === 'person' ? (run.answers[step.id]?.personIds ?? []) : []))
  const channel = exercise.channels.find(isContactChannel)
  return {
    isContact: channel !== undefined && (exercise.track !== 'rest' || personIds.length > 0),
    personIds: [...new Set(personIds)],
    channel: channel ?? 'in-person',
    text: steps
      .flatMap((step) => (step.kind === 'text' ? [run.answers[step.id]?.text?.trim() ?? ''] : []))
      .filter((text) => text !== '')
      .join('\n\n'),
  }
}

const isContactChannel = (channel: ExerciseChannel): channel is Exclude<ExerciseChannel, 'alone'> => channel !== 'alone'
