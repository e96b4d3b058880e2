import { pickToday } from '../../shared/domain/coach/pick-today.ts'
import type { PickOfDay, PickReason, PickState } from '../../shared/domain/coach/pick-types.ts'
import type { Exercise } from '../../shared/domain/exercises/exercise.ts'
import type { Run } from '../../shared/domain/exercises/run.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { findExercise } from './exercises.ts'
import { type CurrentWalk, currentWalk } from './paths.ts'
import { pickStateOf } from './pick-state.ts'
import type { TodayStep } from './ports.ts'

/** What stands on the home screen as the small step of a day. */
export type Standing = {
  /** Null when there is nothing to offer, and on a day of rest. */
  readonly step: TodayStep | null
  /** Ids of others that would do as well. */
  readonly alternatives: readonly string[]
  /** A path has a day of rest, and nothing else was asked for. */
  readonly isResting: boolean
}

const ALTERNATIVES = 2

/**
 * The step that stands for today. Once it is begun, skipped or picked by hand it stays. A path that is being
 * walked comes next, unless the person says that they are tired; then what was offered, as long as it fits the
 * day; else a new choice. What stands is kept, so that the app shows the same when it is opened again.
 */
export const standingStep = (context: Context, now: Moment): Standing => {
  const today = now.localDay
  const offered = context.todaySteps.onDay(today)
  const last = offered.at(-1) ?? null
  const stored = last !== null && findExercise(context, last.exerciseId) !== undefined ? last : null
  const current = currentWalk(context, today)
  const part = current === null ? null : partOfPath(context, current, today)
  const isPartNew = part !== null && !offered.some((step) => pathDayOf(step.reasons) === pathDayOf([part.reason]))
  const isBegunToday = isPartNew && current?.walk.startedOn === today
  // One step a day is enough: only a path that is begun on the same day still adds its own.
  if (stored !== null && !isBegunToday && isOver(context, stored)) return alone(stored)
  if (stored === null && part === null && current?.position.kind === 'resting') return RESTING

  const pick = pickToday(pickStateOf(context, now))
  const isPart = part !== null && (isPartNew || stored?.exerciseId === part.exercise.id)
  if (isPart && mayAsk(context, part.exercise, pick, today)) {
    return kept(context, now, stored, {
      step: { day: today, exerciseId: part.exercise.id, size: 'full', reasons: [part.reason], isSkipped: false },
      alternatives: othersOf(pick, part.exercise.id),
    })
  }
  if (stored !== null && (pick === null || isByHand(context, stored))) {
    return { ...alone(stored), alternatives: othersOf(pick, stored.exerciseId) }
  }
  return pick === null
    ? NOTHING
    : kept(context, now, stored, { step: stepOf(pick, today), alternatives: othersOf(pick, pick.exerciseId) })
}

/** Another one for today: not offered before as long as there is any that fits; then they come round again. */
export const nextStep = (context: Context, now: Moment): void => {
  const { step } = standingStep(context, now)
  if (step !== null && runOf(context, step) === null) context.todaySteps.save({ ...step, isSkipped: true }, now)
  const offered = context.todaySteps.onDay(now.localDay)
  const state = pickStateOf(context, now)
  const past = state.offers.filter(({ day }) => day !== now.localDay)
  const passedOver = offered.map(({ exerciseId, day }) => ({ exerciseId, day, isSkipped: true }))
  const pick = pickToday({ ...state, offers: [...past, ...passedOver] })
  const next = pick === null ? firstToComeRound(offered, { ...state, offers: past }) : stepOf(pick, now.localDay)
  if (next !== null) context.todaySteps.save({ ...next, isSkipped: false }, now)
}

/** Makes an exercise the step of today, whatever was offered. It stays, as it was asked for. */
export const chooseStep = (context: Context, exerciseId: string, now: Moment): void => {
  const { step } = standingStep(context, now)
  if (step?.exerciseId === exerciseId && !step.isSkipped) return
  const before = context.todaySteps.onDay(now.localDay).find((each) => each.exerciseId === exerciseId)
  const isOfPath = before !== undefined && pathDayOf(before.reasons) !== ''
  const reasons: readonly PickReason[] = isOfPath ? before.reasons : [{ kind: 'chosen' }]
  context.todaySteps.save({ day: now.localDay, exerciseId, size: 'full', reasons, isSkipped: false }, now)
}

/** The run of a step: the latest of that day, or one that was begun earlier and is still open. */
export const runOf = ({ runs }: Context, { exerciseId, day }: Pick<TodayStep, 'exerciseId' | 'day'>): Run | null =>
  runs.findOnDay(exerciseId, day) ?? runs.findOpen(exerciseId)

const RESTING: Standing = { step: null, alternatives: [], isResting: true }
const NOTHING: Standing = { step: null, alternatives: [], isResting: false }
const alone = (step: TodayStep): Standing => ({ step, alternatives: [], isResting: false })

const isOver = (context: Context, step: TodayStep): boolean => step.isSkipped || runOf(context, step) !== null

const isByHand = (context: Context, { exerciseId, reasons }: TodayStep): boolean =>
  reasons.some(({ kind }) => kind === 'chosen') && context.marks.all().get(exerciseId) !== 'not-for-me'

type PartOfPath = { readonly exercise: Exercise; readonly reason: PickReason }

/** What the path that is being walked has for today: the day that is next, or the one that was done today. */
const partOfPath = (context: Context, { walk, path, position }: CurrentWalk, today: LocalDay): PartOfPath | null => {
  const index =
    position.kind === 'next'
      ? position.index
      : walk.steps.findLast(({ state, day }) => state === 'done' && day === today)?.index
  const day = index === undefined ? undefined : path.days[index]
  const exercise = day?.kind === 'exercise' ? findExercise(context, day.exerciseId) : undefined
  if (exercise === undefined || index === undefined) return null
  return { exercise, reason: { kind: 'path', pathId: path.id, index } }
}

/** A path waits for another day when today is one for rest, and it never brings what was marked "not for me". */
const mayAsk = (context: Context, exercise: Exercise, pick: PickOfDay | null, today: LocalDay): boolean => {
  if (runOf(context, { exerciseId: exercise.id, day: today }) !== null) return true
  const isForRest = pick?.reasons.some(({ kind }) => kind === 'low-energy' || kind === 'needs-rest') === true
  return (!isForRest || exercise.track === 'rest') && context.marks.all().get(exercise.id) !== 'not-for-me'
}

const stepOf = ({ exerciseId, size, reasons }: PickOfDay, day: LocalDay): TodayStep => ({
  day,
  exerciseId,
  size,
  reasons,
  isSkipped: false,
})

const othersOf = (pick: PickOfDay | null, exerciseId: string): readonly string[] =>
  (pick === null ? [] : [pick, ...pick.alternatives])
    .map((each) => each.exerciseId)
    .filter((id) => id !== exerciseId)
    .slice(0, ALTERNATIVES)

/** What stands already keeps its reasons, except where a path came or went: then they are others now. */
const kept = (
  context: Context,
  now: Moment,
  stored: TodayStep | null,
  { step, alternatives }: { readonly step: TodayStep; readonly alternatives: readonly string[] },
): Standing => {
  const isSame = stored?.exerciseId === step.exerciseId && pathDayOf(stored.reasons) === pathDayOf(step.reasons)
  if (isSame) return { step: stored, alternatives, isResting: false }
  context.todaySteps.save(step, now)
  return { step, alternatives, isResting: false }
}

/** Which day of which path a step is; empty when it is none. */
const pathDayOf = (reasons: TodayStep['reasons']): string => {
  const reason = reasons.find(({ kind }) => kind === 'path')
  return reason?.kind === 'path' ? `${reason.pathId} ${reason.index}` : ''
}

/** The one that was offered the longest time ago and fits the day; where none does, the one offered first. */
const firstToComeRound = (offered: readonly TodayStep[], state: PickState): TodayStep | null => {
  const known = offered.flatMap((step) => {
    const exercise = state.exercises.find(({ id }) => id === step.exerciseId)
    return exercise === undefined ? [] : [{ step, exercise }]
  })
  const fitting = known.find(({ exercise }) => pickToday({ ...state, exercises: [exercise] }) !== null)
  return (fitting ?? known[0])?.step ?? null
}
