import { asAdded, asLeaving, type ChangeKind } from '../../shared/domain/people/change.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import { carryOut, planOfUndo, takeBack, takeUnfinishedBack, takeUnfinishedBackQuietly } from './people-changes.ts'

type Undone = {
  /** People who came with it and stay, because something was written about them since. */
  readonly stayed: number
}

/** Takes a merge back as a whole. What the person changed since, by hand, stays. */
export const undoMerge = async (context: Context, id: string): Promise<Result<null>> => {
  if (await isTakenOn(context, id)) return ok(null)
  const change = findOf(context, 'merge', id)
  if (change === null) return fail('not-found')
  context.changes.begin(change)
  await takeBack(context, change)
  context.changes.markUndone(change)
  return ok(null)
}

/**
 * Takes an import back as a whole. What the person changed since, by hand, stays. It can come again as long
 * as the app runs and nothing else is taken back.
 */
export const undoImport = async (context: Context, id: string): Promise<Result<Undone>> => {
  const former = context.desk.undone(id)
  if (former !== null && (await isTakenOn(context, id))) {
    return ok({ stayed: context.changes.keptByHand(former.change).personIds.length })
  }
  const change = findOf(context, 'import', id)
  if (change === null) return fail('not-found')
  const { personIds, entryIds } = context.changes.keptByHand(change)
  const plan = await planOfUndo(context, change, new Set([...personIds, ...entryIds]))
  const taken = asAdded(plan.steps)
  context.desk.keepUndone({ change, taken, photos: plan.photos, at: presentMoment(context).epochMs })
  context.changes.begin({ ...change, steps: plan.steps })
  await takeBack(context, { ...change, steps: plan.steps })
  context.changes.markUndone({ ...change, steps: taken })
  return ok({ stayed: personIds.length })
}

/** Lets an import that was taken back come again. What the person changed since, by hand, stays here, too. */
export const redoImport = async (context: Context, id: string): Promise<Result<null>> => {
  const undone = context.desk.undone(id)
  if (undone === null) return fail('not-found')
  await takeUnfinishedBackQuietly(context)
  const { change, taken, photos, at: since } = undone
  context.changes.begin({ ...change, steps: asLeaving(taken) })
  await carryOut(context, { at: change.at, steps: taken }, photos, since)
  context.changes.keep(change)
  context.desk.forgetUndone()
  return ok(null)
}

/** Whether taking it back was begun and did not come to its end: then it does now. */
const isTakenOn = async (context: Context, id: string): Promise<boolean> => {
  if (!context.changes.begun().some((change) => change.id === id)) return false
  await takeUnfinishedBack(context)
  return true
}

const findOf = (context: Context, kind: ChangeKind, id: string): PeopleChange | null => {
  const change = context.changes.find(id)
  return change?.kind === kind ? change : null
}
