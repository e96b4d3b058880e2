import {
  type ChangeKind,
  type ChangeStep,
  gathered,
  narrowedTo,
  type StepOf,
  stepsOf,
} from '../../shared/domain/people/change.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import type { KeptPhoto } from './import-desk.ts'

type Undone = {
  /** People who came with it and stay, because something was written about them since. */
  readonly stayed: number
}

/** Takes a merge back as a whole. What the person changed since, by hand, stays. */
export const undoMerge = (context: Context, id: string): Result<null> =>
  context.transact(() => {
    const change = findOf(context, 'merge', id)
    if (change === null) return fail('not-found')
    takeBack(context, change.steps, new Set(), presentMoment(context))
    for (const step of change.steps.toReversed()) context.moves.moveBack(step)
    context.changes.markUndone(change)
    return ok(null)
  })

/**
 * Takes an import back as a whole. What the person changed since, by hand, stays. It can come again as long
 * as the app runs and nothing else is taken back.
 */
export const undoImport = (context: Context, id: string): Result<Undone> => {
  const undone = context.transact(() => {
    const change = findOf(context, 'import', id)
    if (change === null) return null
    const now = presentMoment(context)
    const { personIds, entryIds } = context.changes.keptByHand(change)
    const taken = takeBack(context, change.steps, new Set([...personIds, ...entryIds]), now)
    const photos = takePhotosBack(context, change, now)
    context.changes.markUndone({ ...change, steps: taken })
    return { stayed: personIds.length, kept: { change, taken, photos, at: now.epochMs } }
  })
  if (undone === null) return fail('not-found')
  context.desk.keepUndone(undone.kept)
  return ok({ stayed: undone.stayed })
}

/** Lets an import that was taken back come again. What the person changed since, by hand, stays here, too. */
export const redoImport = (context: Context, id: string): Result<null> => {
  const undone = context.desk.undone(id)
  if (undone === null) return fail('not-found')
  const { change, taken, photos, at: since } = undone
  context.transact(() => {
    const now = presentMoment(context)
    const { changes, people } = context
    for (const { thing, ids } of gathered(stepsOf(taken, 'added'))) changes.setVisible(thing, ids, true, now)
    for (const { thing, ids } of gathered(stepsOf(taken, 'removed'))) {
      const touched = new Set(changes.touchedSince(thing, ids, since))
      const going = ids.filter((each) => !touched.has(each))
      changes.setVisible(thing, going, false, now)
    }
    setFields(
      context,
      stepsOf(taken, 'fields').map((step) => ({ ...step, before: step.after, after: step.before })),
      now,
    )
    for (const { personId, tags } of stepsOf(taken, 'tagged')) {
      people.setTags(personId, [...people.tags(personId), ...tags])
    }
    for (const { personId, photo } of photos) {
      if (!context.photos.has(personId)) context.photos.set(personId, photo, change.at)
    }
    changes.keep(change)
  })
  context.desk.forgetUndone()
  return ok(null)
}

const findOf = (context: Context, kind: ChangeKind, id: string): PeopleChange | null => {
  const change = context.changes.find(id)
  return change?.kind === kind ? change : null
}

/** Takes back what stands in the rows of people; answers the steps as far as they were taken back. */
const takeBack = (
  context: Context,
  steps: readonly ChangeStep[],
  staying: ReadonlySet<string>,
  now: Moment,
): readonly ChangeStep[] => {
  const { changes, people } = context
  const removed = gathered(stepsOf(steps, 'removed')).map((step) => ({
    ...step,
    ids: changes.setVisible(step.thing, step.ids, true, now),
  }))
  const added = gathered(stepsOf(steps, 'added')).map((step) => {
    const going = step.ids.filter((id) => !staying.has(id))
    return { ...step, ids: changes.setVisible(step.thing, going, false, now) }
  })
  const tagged = stepsOf(steps, 'tagged').map((step) => {
    const present = people.tags(step.personId)
    people.setTags(
      step.personId,
      present.filter((tag) => !step.tags.includes(tag)),
    )
    return { ...step, tags: step.tags.filter((tag) => present.includes(tag)) }
  })
  return [...removed, ...added, ...setFields(context, stepsOf(steps, 'fields'), now), ...tagged]
}

/** Gives people the fields that they had before, where they are still what they became; answers what was given. */
const setFields = (
  { people }: Context,
  steps: readonly StepOf<'fields'>[],
  now: Moment,
): readonly StepOf<'fields'>[] => {
  const present = people.fieldsOf(steps.map(({ personId }) => personId))
  return steps.flatMap((step) => {
    const fields = present.get(step.personId)
    if (fields === undefined) return []
    const untouched = narrowedTo(step, fields)
    if (Object.keys(untouched.before).length === 0) return []
    people.update({ id: step.personId, ...fields, ...untouched.before }, now)
    return [untouched]
  })
}

/** Takes the pictures that came along; those that were chosen by hand since stay. */
const takePhotosBack = (context: Context, { steps, at }: PeopleChange, now: Moment): readonly KeptPhoto[] =>
  stepsOf(steps, 'photo').flatMap(({ personId }) => {
    const photo = context.photos.setAt(personId) === at.epochMs ? context.photos.find(personId) : null
    if (photo === null) return []
    context.photos.set(personId, null, now)
    return [{ personId, photo }]
  })
