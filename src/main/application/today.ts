import { summarise } from '../../shared/domain/exercises/exercise.ts'
import { contactsPerWeek } from '../../shared/domain/journal/contacts.ts'
import type { Today } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { hourOf, type LocalDay, type Moment, startOfWeek } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { findExercise } from './exercises.ts'
import { currentWalk } from './paths.ts'
import { waitingPlans } from './plans.ts'
import { chooseStep as choose, nextStep, runOf, type Standing, standingStep } from './today-step.ts'
import type { DeepReadonly } from './use-case.ts'

type TodayView = DeepReadonly<Today>

/** Everything of the Today screen. The step is chosen at the first look of a day and stays for that day. */
export const getToday = (context: Context): Result<TodayView> => ok(view(context, presentMoment(context)))

/** Offers another step, one that was not offered today as long as there is any; then they come round again. */
export const offerAnotherStep = (context: Context): Result<TodayView> => {
  const now = presentMoment(context)
  context.transact(() => nextStep(context, now))
  return ok(view(context, now))
}

/** "This one today": one of those that stand beside the step, or any other. */
export const chooseStep = (context: Context, { exerciseId }: { readonly exerciseId: string }): Result<TodayView> => {
  if (findExercise(context, exerciseId) === undefined) return fail('not-found')
  const now = presentMoment(context)
  context.transact(() => choose(context, exerciseId, now))
  return ok(view(context, now))
}

/** "Not today": no reason is asked. */
export const skipStep = (context: Context): Result<TodayView> => markSkipped(context, true)

export const unskipStep = (context: Context): Result<TodayView> => markSkipped(context, false)

const markSkipped = (context: Context, isSkipped: boolean): Result<TodayView> => {
  const now = presentMoment(context)
  context.transact(() => {
    const { step } = standingStep(context, now)
    if (step !== null) context.todaySteps.save({ ...step, isSkipped }, now)
  })
  return ok(view(context, now))
}

const view = (context: Context, now: Moment): TodayView => {
  const today = now.localDay
  const { firstWeekday } = context.settings.read()
  const known = context.days.known(startOfWeek(today, firstWeekday), today)
  const [week] = contactsPerWeek(known, today, firstWeekday, 1)
  if (week === undefined) throw new Error('one week was asked for')
  const hasContacts = known.some(({ day, contacts }) => day === today && contacts > 0)
  return {
    localDay: today,
    hour: hourOf(now.epochMs, now.zone),
    checkIn: context.checkIns.onDay(today),
    step: stepView(
      context,
      context.transact(() => standingStep(context, now)),
    ),
    path: pathView(context, today),
    plans: waitingPlans(context).filter(({ due }) => due.localDay <= today),
    openRun: openRunView(context),
    week,
    // Someone may turn up after all.
    isNoContactDay: !hasContacts && context.days.isConfirmed(today, 'no-contact'),
    entriesToday: context.journal.countOnDay(today),
    hasPeople: context.people.hasAny(),
  }
}

const stepView = (context: Context, { step, alternatives, isResting }: Standing): TodayView['step'] => {
  if (isResting) return { state: 'resting', runId: null }
  const exercise = step === null ? undefined : findExercise(context, step.exerciseId)
  if (step === null || exercise === undefined) return null
  const run = runOf(context, step)
  const state = run?.state ?? (step.isSkipped ? 'skipped' : 'offered')
  return {
    state,
    exercise: summarise(exercise),
    size: step.size,
    reasons: step.reasons,
    alternatives: state === 'offered' ? alternatives.flatMap((id) => summaryOf(context, id) ?? []) : [],
    runId: run?.id ?? null,
  }
}

const summaryOf = (context: Context, exerciseId: string) => {
  const exercise = findExercise(context, exerciseId)
  return exercise === undefined ? null : summarise(exercise)
}

const pathView = (context: Context, today: LocalDay): TodayView['path'] => {
  const current = currentWalk(context, today)
  if (current === null) return null
  const { walk, path, position } = current
  const { kind, index, day } = position
  return {
    walkId: walk.id,
    pathId: path.id,
    title: path.title,
    index,
    length: path.days.length,
    kind,
    note: day.kind === 'exercise' ? day.note : day.text,
  }
}

const openRunView = (context: Context): TodayView['openRun'] => {
  const run = context.runs.findOpen(null)
  const exercise = run === null ? null : summaryOf(context, run.exerciseId)
  return run === null || exercise === null ? null : { runId: run.id, exercise }
}
