import { type Exercise, summarise } from '../../shared/domain/exercises/exercise.ts'
import { pickToday } from '../../shared/domain/exercises/pick-today.ts'
import type { Run } from '../../shared/domain/exercises/run.ts'
import { contactsPerWeek } from '../../shared/domain/journal/contacts.ts'
import type { Today } from '../../shared/ipc/contract.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import { hourOf, type LocalDay, type Moment, startOfWeek } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import type { TodayStep } from './ports.ts'
import type { DeepReadonly } from './use-case.ts'

type TodayView = DeepReadonly<Today>

/** Everything of the Today screen. The step is chosen at the first look of a day and stays for that day. */
export const getToday = (context: Context): Result<TodayView> => {
  const now = presentMoment(context)
  return ok(view(context, now, standingStep(context, now)))
}

/** Offers another step, one that was not offered today as long as there is any; then they come round again. */
export const offerAnotherStep = (context: Context): Result<TodayView> => {
  const now = presentMoment(context)
  const step = context.transact(() => {
    const current = standingStep(context, now)
    const next = pick(context, now.localDay) ?? firstOffered(context, current)
    if (next === null) return current
    context.todaySteps.save(next, now)
    return next
  })
  return ok(view(context, now, step))
}

/** "Not today": no reason is asked. */
export const skipStep = (context: Context): Result<TodayView> => markSkipped(context, true)

export const unskipStep = (context: Context): Result<TodayView> => markSkipped(context, false)

const markSkipped = (context: Context, isSkipped: boolean): Result<TodayView> => {
  const now = presentMoment(context)
  const step = context.transact(() => {
    const current = standingStep(context, now)
    if (current === null) return null
    const marked = { ...current, isSkipped }
    context.todaySteps.save(marked, now)
    return marked
  })
  return ok(view(context, now, step))
}

/**
 * The step that stands for today. Chosen when there is none yet, or when its exercise is no longer in
 * the library. Someone who says that they are tired gets a restful one instead, unless they have begun.
 */
const standingStep = (context: Context, now: Moment): TodayStep | null => {
  const stored = context.todaySteps.onDay(now.localDay)
  const exercise = stored === null ? undefined : context.exercises.find(stored.exerciseId)
  if (stored !== null && exercise !== undefined && !isTooMuch(context, stored, exercise)) return stored
  const next = pick(context, now.localDay)
  const isBetter =
    next !== null && (exercise === undefined || context.exercises.find(next.exerciseId)?.track === 'rest')
  if (!isBetter) return exercise === undefined ? null : stored
  context.todaySteps.save(next, now)
  return next
}

const isTooMuch = (context: Context, step: TodayStep, exercise: Exercise): boolean => {
  const energy = context.checkIns.onDay(step.day)?.energy
  const isTired = energy !== undefined && energy <= 2
  return isTired && exercise.track !== 'rest' && !step.isSkipped && runOf(context, step) === null
}

/** Chooses among the exercises that were not offered on that day. */
const pick = (context: Context, today: LocalDay): TodayStep | null => {
  const offered = new Set(context.todaySteps.offeredOn(today))
  const chosen = pickToday({
    today,
    exercises: context.exercises.all().filter(({ id }) => !offered.has(id)),
    checkIn: context.checkIns.onDay(today),
    hasPeople: context.people.list().length > 0,
    lastSeen: context.runs.lastSeen(),
  })
  return chosen === null ? null : { day: today, ...chosen, isSkipped: false }
}

/** When everything was offered: the one that was offered the longest time ago. */
const firstOffered = (context: Context, current: TodayStep | null): TodayStep | null => {
  if (current === null) return null
  const exerciseId = context.todaySteps.offeredOn(current.day).find((id) => context.exercises.find(id) !== undefined)
  return exerciseId === undefined ? null : { ...current, exerciseId, reason: 'something-different', isSkipped: false }
}

/** The run of a step: the latest of that day, or one that was begun earlier and is still open. */
const runOf = ({ runs }: Context, { exerciseId, day }: TodayStep): Run | null =>
  runs.findOnDay(exerciseId, day) ?? runs.findOpen(exerciseId)

const view = (context: Context, now: Moment, step: TodayStep | null): TodayView => {
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
    step: stepView(context, step),
    openRun: openRunView(context),
    week,
    // Someone may turn up after all.
    isNoContactDay: !hasContacts && context.days.isConfirmed(today, 'no-contact'),
    entriesToday: context.journal.countOnDay(today),
    hasPeople: context.people.list().length > 0,
  }
}

const stepView = (context: Context, step: TodayStep | null): TodayView['step'] => {
  const exercise = step === null ? undefined : context.exercises.find(step.exerciseId)
  if (step === null || exercise === undefined) return null
  const run = runOf(context, step)
  return {
    exercise: summarise(exercise),
    reason: step.reason,
    state: run?.state ?? (step.isSkipped ? 'skipped' : 'offered'),
    runId: run?.id ?? null,
  }
}

const openRunView = ({ runs, exercises }: Context): TodayView['openRun'] => {
  const run = runs.findOpen(null)
  const exercise = run === null ? undefined : exercises.find(run.exerciseId)
  return run === null || exercise === undefined ? null : { runId: run.id, exercise: summarise(exercise) }
}
