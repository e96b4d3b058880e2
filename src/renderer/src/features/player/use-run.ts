import { useEffect, useRef, useState } from 'react'

import { type Exercise, type RunSize, type Step, stepsOf } from '../../../../shared/domain/exercises/exercise.ts'
import type { Run, StepAnswer } from '../../../../shared/domain/exercises/run.ts'
import { invoke } from '../../lib/client.ts'
import { useAutosave } from '../../lib/use-autosave.ts'

type Place = Pick<Run, 'answers' | 'stepId'>

export type RunState = {
  readonly phase: 'open' | 'done' | 'left'
  readonly size: RunSize
  readonly steps: readonly Step[]
  readonly step: Step
  /** Place of the step among `steps`, from 0. */
  readonly index: number
  readonly answers: Run['answers']
  readonly answer: (answer: StepAnswer) => void
  readonly goTo: (index: number) => void
  /** These change the run in main; what was answered is safe there first. */
  readonly resize: (size: RunSize) => Promise<void>
  readonly finish: () => Promise<void>
  readonly leave: () => Promise<void>
  readonly reopen: () => Promise<void>
  readonly flush: () => Promise<void>
  /** The latest answers could not be written yet. */
  readonly isUnsaved: boolean
}

/**
 * A run on the screen. Answers and the place change here at once and are written a moment later; the
 * run that was read at the beginning is not read again.
 */
export const useRun = (run: Run, exercise: Exercise): RunState => {
  const [phase, setPhase] = useState(run.state)
  const [size, setSize] = useState(run.size)
  const [place, setPlace] = useState<Place>({ answers: run.answers, stepId: run.stepId })
  const kept = useRef<Place>(place)

  const autosave = useAutosave(place, async ({ answers, stepId }) => {
    for (const [id, answer] of Object.entries(answers)) {
      if (answer === kept.current.answers[id]) continue
      await invoke('runs.saveAnswer', { id: run.id, stepId: id, answer: asInput(answer) })
      kept.current = { ...kept.current, answers: { ...kept.current.answers, [id]: answer } }
    }
    if (stepId === kept.current.stepId) return
    await invoke('runs.goTo', { id: run.id, stepId })
    kept.current = { ...kept.current, stepId }
  })

  // A new screen: what was answered on the last one is written without waiting.
  const { flush } = autosave
  useEffect(() => {
    // A failure shows through `isUnsaved`.
    flush().catch(() => undefined)
  }, [flush, place.stepId])

  const steps = stepsOf(exercise, size)
  // The content may have changed since the run was begun.
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === place.stepId),
  )
  const step = steps[index]
  if (step === undefined) throw new Error(`The exercise ${exercise.id} has no steps`)

  const change = async (channel: 'runs.finish' | 'runs.leave' | 'runs.reopen') => {
    await flush()
    setPhase((await invoke(channel, { id: run.id })).state)
  }

  return {
    phase,
    size,
    steps,
    step,
    index,
    answers: place.answers,
    answer: (answer) => {
      setPlace((former) => ({ ...former, answers: { ...former.answers, [step.id]: answer } }))
    },
    goTo: (next) => {
      const target = steps[next]
      if (target !== undefined) setPlace((former) => ({ ...former, stepId: target.id }))
    },
    resize: async (next) => {
      await flush()
      const { size: newSize, stepId } = await invoke('runs.resize', { id: run.id, size: next })
      kept.current = { ...kept.current, stepId }
      setSize(newSize)
      setPlace((former) => ({ ...former, stepId }))
    },
    finish: () => change('runs.finish'),
    leave: () => change('runs.leave'),
    reopen: () => change('runs.reopen'),
    flush,
    isUnsaved: autosave.hasFailed,
  }
}

/** The contract's arrays are mutable; an answer is not. */
const asInput = ({ personIds, checked, ...rest }: StepAnswer) => ({
  ...rest,
  ...(personIds === undefined ? {} : { personIds: [...personIds] }),
  ...(checked === undefined ? {} : { checked: [...checked] }),
})
