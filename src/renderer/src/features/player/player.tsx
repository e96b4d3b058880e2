import type { Exercise } from '../../../../shared/domain/exercises/exercise.ts'
import type { Run } from '../../../../shared/domain/exercises/run.ts'
import { EndScreen } from './end-screen.tsx'
import { PutDownScreen } from './put-down-screen.tsx'
import { StepScreen } from './step-screen.tsx'
import { useRun } from './use-run.ts'

/** Goes through an exercise, one step on the screen at a time. */
export const Player = ({ run, exercise }: { readonly run: Run; readonly exercise: Exercise }) => {
  const state = useRun(run, exercise)
  switch (state.phase) {
    case 'open':
      // A screen of its own for each step, so that nothing of the last one stays in it.
      return <StepScreen key={`${state.size}/${state.step.id}`} runId={run.id} state={state} exercise={exercise} />
    case 'done':
      return <EndScreen runId={run.id} state={state} exercise={exercise} />
    case 'left':
      return <PutDownScreen state={state} exercise={exercise} />
  }
}
