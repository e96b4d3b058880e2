import type { Run } from '../../shared/domain/exercises/run.ts'
import { type Path, type PathPosition, positionOn, type Walk } from '../../shared/domain/paths/path.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'

type ById = { readonly id: string }
type DayOfWalk = ById & { readonly index: number }

/** Where a walk stands, without the day itself: who asks has the path. */
type Place = { readonly kind: 'next' | 'waiting' | 'resting'; readonly index: number } | { readonly kind: 'ended' }

export type PathItem = { readonly path: Path; readonly walk: Walk | null; readonly position: Place | null }

/** All paths, each with its latest walk and where that stands today. */
export const listPaths = (context: Context): Result<readonly PathItem[]> => {
  const today = presentMoment(context).localDay
  const latest = new Map(context.walks.latest().map((walk) => [walk.pathId, walk]))
  return ok(
    context.paths.all().map((path) => {
      const walk = latest.get(path.id)
      if (walk === undefined) return { path, walk: null, position: null }
      return { path, walk: settled(path, walk, today), position: placeOf(path, walk, today) }
    }),
  )
}

/** Begins a path, or goes on with its open walk. */
export const startPath = (context: Context, { pathId }: { readonly pathId: string }): Result<Walk> =>
  context.transact(() => {
    const path = context.paths.find(pathId)
    if (path === undefined) return fail('not-found')
    const now = presentMoment(context)
    const open = context.walks.findOpen(pathId)
    if (open !== null) {
      if (settled(path, open, now.localDay).state === 'open') return ok(open)
      context.walks.setState(open.id, 'done', now)
    }
    const id = context.ids.next()
    context.walks.add({ id, pathId }, now)
    const walk = context.walks.find(id)
    return walk === null ? fail('not-found') : ok(walk)
  })

/** Puts a walk down where it stands. The same tap twice is no error. */
export const leavePath = (context: Context, { id }: ById): Result<null> =>
  context.transact(() => {
    const now = presentMoment(context)
    const walk = context.walks.find(id)
    const path = walk === null ? undefined : context.paths.find(walk.pathId)
    const isOver = walk !== null && path !== undefined && settled(path, walk, now.localDay).state === 'done'
    if (walk === null || walk.state === 'done' || isOver) return fail('not-found')
    context.walks.setState(id, 'left', now)
    return ok(null)
  })

/** Goes on with a walk that was put down, unless the path was begun anew meanwhile. */
export const reopenPath = (context: Context, { id }: ById): Result<null> =>
  context.transact(() => {
    const walk = context.walks.find(id)
    if (walk === null || walk.state === 'done') return fail('not-found')
    const open = context.walks.findOpen(walk.pathId)
    if (open !== null && open.id !== id) return fail('not-found')
    context.walks.setState(id, 'open', presentMoment(context))
    return ok(null)
  })

/** Passes over the day at which a walk stands. The next one is for another day, as after any. */
export const skipDay = (context: Context, { id, index }: DayOfWalk): Result<null> =>
  withWalk(context, id, (walk, path, now) => {
    if (walk.state === 'left') return fail('not-found')
    if (walk.steps.some((step) => step.index === index && step.state === 'skipped')) return ok(null)
    const position = positionOn(path, walk, now.localDay)
    if (position.kind === 'ended' || position.index !== index) return NO_SUCH_DAY
    context.walks.addStep(id, { index, state: 'skipped' }, null, now)
    return settle(context, id)
  })

/** Taking back what was not passed over is no error: it is as the person wants it. */
export const unskipDay = (context: Context, { id, index }: DayOfWalk): Result<null> =>
  withWalk(context, id, (walk) => {
    if (!walk.steps.some((step) => step.index === index && step.state === 'skipped')) return ok(null)
    context.walks.removeStep(id, index)
    return settle(context, id)
  })

const NO_SUCH_DAY = fail('invalid-input', [{ path: 'index', reason: 'invalid' }])

/** A run that was gone through is a day of every walk that stands at its exercise. Part of the same write. */
export const recordOnWalks = (context: Context, { id: runId, exerciseId }: Run): void => {
  const now = presentMoment(context)
  for (const walk of context.walks.open()) {
    const path = context.paths.find(walk.pathId)
    const position = path === undefined ? null : positionOn(path, walk, now.localDay)
    if (position?.kind !== 'next' || position.day.kind !== 'exercise' || position.day.exerciseId !== exerciseId)
      continue
    context.walks.addStep(walk.id, { index: position.index, state: 'done' }, runId, now)
    settle(context, walk.id)
  }
}

/** A run that is taken up again is no day of a walk any more. Part of the same write. */
export const takeBackFromWalks = (context: Context, { id: runId }: Run): void => {
  const walks = context.walks.ofRun(runId)
  context.walks.removeStepsOfRun(runId)
  for (const { id } of walks) settle(context, id)
}

/** The open walk that was begun last and is not over, where it stands. */
export type CurrentWalk = {
  readonly walk: Walk
  readonly path: Path
  readonly position: Exclude<PathPosition, { kind: 'ended' }>
}

export const currentWalk = (context: Context, today: LocalDay): CurrentWalk | null => {
  for (const walk of context.walks.open()) {
    const path = context.paths.find(walk.pathId)
    const position = path === undefined ? null : positionOn(path, walk, today)
    if (path !== undefined && position !== null && position.kind !== 'ended') return { walk, path, position }
  }
  return null
}

const withWalk = (
  context: Context,
  id: string,
  work: (walk: Walk, path: Path, now: Moment) => Result<null>,
): Result<null> =>
  context.transact(() => {
    const walk = context.walks.find(id)
    const path = walk === null ? undefined : context.paths.find(walk.pathId)
    return walk === null || path === undefined ? fail('not-found') : work(walk, path, presentMoment(context))
  })

/** Ends a walk that is gone through, and opens one again of which something was taken back. */
const settle = (context: Context, id: string): Result<null> => {
  const now = presentMoment(context)
  const walk = context.walks.find(id)
  const path = walk === null ? undefined : context.paths.find(walk.pathId)
  if (walk === null || path === undefined || walk.state === 'left') return ok(null)
  const isEnded = positionOn(path, walk, now.localDay).kind === 'ended'
  if (isEnded && walk.state === 'open') context.walks.setState(id, 'done', now)
  // A path that was begun anew meanwhile has its open walk.
  if (!isEnded && walk.state === 'done' && context.walks.findOpen(walk.pathId) === null) {
    context.walks.setState(id, 'open', now)
  }
  return ok(null)
}

/** The last rest of a path passes by itself: nobody writes that down, but it is over. */
const settled = (path: Path, walk: Walk, today: LocalDay): Walk =>
  walk.state === 'open' && positionOn(path, walk, today).kind === 'ended' ? { ...walk, state: 'done' } : walk

const placeOf = (path: Path, walk: Walk, today: LocalDay): Place => {
  const position = positionOn(path, walk, today)
  if (walk.state === 'done' || position.kind === 'ended') return { kind: 'ended' }
  return { kind: position.kind, index: position.index }
}
