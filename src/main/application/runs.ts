import { type Exercise, type RunSize, type Step, stepsOf } from '../../shared/domain/exercises/exercise.ts'
import type { Run, RunState, StepAnswer } from '../../shared/domain/exercises/run.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { findExercise } from './exercises.ts'
import { recordOnWalks, takeBackFromWalks } from './paths.ts'
import { beginPlans } from './plans.ts'

type ById = { readonly id: string }
type AtStep = ById & { readonly stepId: string }

/** Begins a run, or goes on with the open one of that exercise, in the size that it has. */
export const startRun = (
  context: Context,
  { exerciseId, size }: { readonly exerciseId: string; readonly size: RunSize },
): Result<Run> => {
  const exercise = findExercise(context, exerciseId)
  const first = exercise === undefined ? undefined : stepsOf(exercise, size)[0]
  if (exercise === undefined || first === undefined) return fail('not-found')
  return context.transact(() => {
    beginPlans(context, exerciseId)
    const open = context.runs.findOpen(exerciseId)
    if (open !== null) return ok(settled(open, exercise))
    const run: Run = { id: context.ids.next(), exerciseId, state: 'open', size, stepId: first.id, answers: {} }
    context.runs.add(run, presentMoment(context))
    return ok(run)
  })
}

export const getRun = (context: Context, { id }: ById): Result<Run> => {
  const run = context.runs.find(id)
  if (run === null) return fail('not-found')
  const exercise = findExercise(context, run.exerciseId)
  return ok(exercise === undefined ? run : settled(run, exercise))
}

/** Keeps what was answered on a step, in place of an earlier answer. Both sizes share the answers of a step. */
export const saveAnswer = (
  context: Context,
  { id, stepId, answer }: AtStep & { readonly answer: StepAnswer },
): Result<null> =>
  withOpenRun(context, id, (_run, exercise) => {
    const steps = [...exercise.steps, ...exercise.smaller.steps]
    if (!has(steps, stepId)) return NO_SUCH_STEP
    context.runs.saveAnswer(id, stepId, answer, presentMoment(context))
    return ok(null)
  })

export const goToStep = (context: Context, { id, stepId }: AtStep): Result<Run> =>
  withOpenRun(context, id, (run, exercise) => {
    if (!has(stepsOf(exercise, run.size), stepId)) return NO_SUCH_STEP
    return changed(context, { ...run, stepId })
  })

/** "Smaller" and back. Stays on the step where both sizes have it, else goes to the first without an answer. */
export const resizeRun = (context: Context, { id, size }: ById & { readonly size: RunSize }): Result<Run> =>
  withOpenRun(context, id, (run, exercise) => changed(context, settled({ ...run, size }, exercise)))

/** Gone through. Where a path stands at this exercise, its day is done as well. */
export const finishRun = (context: Context, { id }: ById): Result<Run> => move(context, id, 'done', ['open', 'done'])

/** "Not today". */
export const leaveRun = (context: Context, { id }: ById): Result<Run> => move(context, id, 'left', ['open', 'left'])

/** Takes back that a run was finished or left. */
export const reopenRun = (context: Context, { id }: ById): Result<Run> =>
  move(context, id, 'open', ['open', 'done', 'left'])

const NO_SUCH_STEP = fail('invalid-input', [{ path: 'stepId', reason: 'invalid' }])

const has = (steps: readonly Step[], stepId: string) => steps.some((step) => step.id === stepId)

/** The same tap twice is no error; a run that has ended another way is not there to end. */
const move = (context: Context, id: string, state: RunState, from: readonly RunState[]): Result<Run> =>
  context.transact(() => {
    const run = context.runs.find(id)
    if (run === null || !from.includes(run.state)) return fail('not-found')
    if (run.state === state) return ok(run)
    if (state === 'done') recordOnWalks(context, run)
    if (run.state === 'done') takeBackFromWalks(context, run)
    return changed(context, { ...run, state })
  })

const changed = (context: Context, run: Run): Result<Run> => {
  context.runs.update(run, presentMoment(context))
  return ok(run)
}

const withOpenRun = <Value>(
  context: Context,
  id: string,
  work: (run: Run, exercise: Exercise) => Result<Value>,
): Result<Value> =>
  context.transact(() => {
    const run = context.runs.find(id)
    const exercise = run === null ? undefined : findExercise(context, run.exerciseId)
    return run?.state !== 'open' || exercise === undefined ? fail('not-found') : work(run, exercise)
  })

/** The run on a step that its size has: the library may have changed since, or the size just now. */
const settled = (run: Run, exercise: Exercise): Run => {
  const steps = stepsOf(exercise, run.size)
  if (has(steps, run.stepId)) return run
  const next = steps.find((step) => run.answers[step.id] === undefined) ?? steps.at(-1)
  return next === undefined ? run : { ...run, stepId: next.id }
}
