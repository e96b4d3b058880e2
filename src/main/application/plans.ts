import { type ExerciseSummary, type RunSize, summarise } from '../../shared/domain/exercises/exercise.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { type Context, placed, presentMoment } from './context.ts'
import { findExercise } from './exercises.ts'
import type { Plan } from './library-ports.ts'

type ById = { readonly id: string }

export type Planned = {
  readonly id: string
  readonly exercise: ExerciseSummary
  readonly size: RunSize
  readonly due: Moment
}

/** A plan counts as begun by a start so long before it is due. */
const EARLY_MS = 3_600_000
/** The minute that is shown as now is not the past yet. */
const PAST_AFTER_MS = 60_000

/** What is planned and was not begun, soonest first. Plans of exercises that are gone are passed over. */
export const listPlans = (context: Context): Result<readonly Planned[]> => ok(waitingPlans(context))

export const waitingPlans = (context: Context): readonly Planned[] =>
  context.plans.waiting().flatMap((plan) => planned(context, plan) ?? [])

/** "Plan it for later." */
export const savePlan = (
  context: Context,
  { exerciseId, size, epochMs }: { readonly exerciseId: string; readonly size: RunSize; readonly epochMs: number },
): Result<Planned> => {
  const now = presentMoment(context)
  if (epochMs < now.epochMs - PAST_AFTER_MS) return fail('invalid-input', [{ path: 'epochMs', reason: 'invalid' }])
  const plan: Plan = { id: context.ids.next(), exerciseId, size, due: placed(context, epochMs) }
  const view = planned(context, plan)
  if (view === null) return fail('not-found')
  context.plans.add(plan, now)
  return ok(view)
}

export const removePlan = (context: Context, { id }: ById): Result<null> =>
  context.plans.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restorePlan = (context: Context, { id }: ById): Result<null> =>
  context.plans.restore(id) ? ok(null) : fail('not-found')

/** An exercise was started: what was planned of it for about now, or before, has come about. */
export const beginPlans = (context: Context, exerciseId: string): void => {
  const now = presentMoment(context)
  context.plans.begin(exerciseId, now.epochMs + EARLY_MS, now)
}

const planned = (context: Context, { id, exerciseId, size, due }: Plan): Planned | null => {
  const exercise = findExercise(context, exerciseId)
  return exercise === undefined ? null : { id, exercise: summarise(exercise), size, due }
}
