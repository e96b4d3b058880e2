import {
  asAdded,
  type ChangeStep,
  gathered,
  type MarkedThing,
  movingInPieces,
  narrowedTo,
  type StepOf,
  stepsOf,
  turnedRound,
} from '../../shared/domain/people/change.ts'
import type { Moment } from '../../shared/time/day.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import type { KeptPhoto } from './import-desk.ts'
import { forEachInTurn, writeInTurn } from './in-turn.ts'

/*
 * A change of very many rows is written down first, as what is begun, and carried out or taken back a part at a time,
 * so that nothing waits for long. What the app did not come to the end of is taken back at its next start.
 */

/** So many rows are marked, or moved, before waiting work goes first. */
const ROWS_AT_A_TIME = 250

export type Taken = { readonly steps: readonly ChangeStep[]; readonly photos: readonly KeptPhoto[] }

/** Does what the steps of an import say. What was changed after `since` (epoch ms), by hand, stays as it is. */
export const carryOut = async (
  context: Context,
  { steps, at }: Pick<PeopleChange, 'steps' | 'at'>,
  photos: readonly KeptPhoto[],
  since: number,
): Promise<void> => {
  const now = presentMoment(context)
  const { changes, people } = context
  for (const { thing, ids } of gathered(stepsOf(steps, 'added'))) await setVisible(context, thing, ids, true, now)
  for (const { thing, ids } of gathered(stepsOf(steps, 'removed'))) {
    const touched = new Set(changes.touchedSince(thing, ids, since))
    const going = ids.filter((id) => !touched.has(id))
    await setVisible(context, thing, going, false, now)
  }
  await setFields(context, stepsOf(steps, 'fields').map(turnedRound), now)
  await writeInTurn(context, stepsOf(steps, 'tagged'), (some) => {
    for (const { personId, tags } of some) people.setTags(personId, [...people.tags(personId), ...tags])
  })
  await writeInTurn(context, photos, (some) => {
    for (const { personId, photo } of some) {
      if (!context.photos.has(personId)) context.photos.set(personId, photo, at)
    }
  })
}

/** What of an import is there to be taken back: what was changed by hand since is no part of it any more. */
export const planOfUndo = async (
  context: Context,
  { steps, at }: PeopleChange,
  staying: ReadonlySet<string>,
): Promise<Taken> => {
  const { changes, people } = context
  const plan: ChangeStep[] = []
  for (const { kind, thing, ids } of gathered(stepsOf(steps, 'removed'))) {
    const visible = new Set(changes.visible(thing, ids))
    plan.push({ kind, thing, ids: ids.filter((id) => !visible.has(id)) })
  }
  for (const { thing, ids } of gathered(stepsOf(steps, 'added'))) {
    plan.push({ kind: 'leaving', thing, ids: changes.visible(thing, ids).filter((id) => !staying.has(id)) })
  }
  await forEachInTurn(context, stepsOf(steps, 'fields'), (some) => {
    const present = people.fieldsOf(some.map(({ personId }) => personId))
    for (const step of some) {
      const fields = present.get(step.personId)
      if (fields !== undefined) plan.push(narrowedTo(step, fields))
    }
  })
  await forEachInTurn(context, stepsOf(steps, 'tagged'), (some) => {
    for (const step of some) {
      const present = people.tags(step.personId)
      plan.push({ ...step, tags: step.tags.filter((tag) => present.includes(tag)) })
    }
  })
  const photos: KeptPhoto[] = []
  await forEachInTurn(context, stepsOf(steps, 'photo'), (some) => {
    for (const step of some) {
      // Another one was chosen by hand since.
      if (context.photos.setAt(step.personId) !== at.epochMs) continue
      const photo = context.photos.find(step.personId)
      if (photo !== null) photos.push({ personId: step.personId, photo })
      plan.push(step)
    }
  })
  return { steps: plan, photos }
}

/** Takes a change back. What was changed since, by hand, stays as it is. */
export const takeBack = async (
  context: Context,
  { steps, at }: PeopleChange,
  staying: ReadonlySet<string> = new Set(),
): Promise<void> => {
  const now = presentMoment(context)
  for (const { thing, ids } of gathered(stepsOf(steps, 'removed'))) await setVisible(context, thing, ids, true, now)
  for (const { thing, ids } of gathered(stepsOf(asAdded(steps), 'added'))) {
    const going = ids.filter((id) => !staying.has(id))
    await setVisible(context, thing, going, false, now)
  }
  await setFields(context, stepsOf(steps, 'fields'), now)
  await untag(context, stepsOf(steps, 'tagged'))
  await writeInTurn(context, stepsOf(steps, 'photo'), (some) => {
    for (const { personId } of some) {
      if (context.photos.setAt(personId) === at.epochMs) context.photos.set(personId, null, now)
    }
  })
  for (const step of steps.toReversed()) {
    await writeInTurn(
      context,
      movingInPieces(step, ROWS_AT_A_TIME),
      (pieces) => pieces.forEach(context.moves.moveBack),
      1,
    )
  }
}

/** Takes back what was begun and never done: by an app that ended, or on a disk that was full. */
export const takeUnfinishedBack = async (context: Context): Promise<void> => {
  const { changes } = context
  for (const change of changes.begun()) {
    const isImport = change.kind === 'import'
    const { personIds, entryIds } = isImport ? changes.keptByHand(change) : { personIds: [], entryIds: [] }
    const staying = new Set([...personIds, ...entryIds])
    await takeBack(context, change, staying)
    // What nobody has seen need not lie there. Entries first: they name people.
    for (const { thing, ids } of isImport ? gathered(stepsOf(change.steps, 'added')).toReversed() : []) {
      const unseen = ids.filter((id) => !staying.has(id))
      await writeInTurn(
        context,
        unseen,
        (some) => {
          changes.erase(thing, some)
        },
        ROWS_AT_A_TIME,
      )
    }
    changes.markUndone({ ...change, steps: asAdded(change.steps) })
  }
}

/** The same where something else is at stake. */
export const takeUnfinishedBackQuietly = async (context: Context): Promise<void> => {
  try {
    await takeUnfinishedBack(context)
  } catch {
    // It is tried again before the next change, and at the next start, which says so.
  }
}

const setVisible = (
  context: Context,
  thing: MarkedThing,
  ids: readonly string[],
  isVisible: boolean,
  now: Moment,
): Promise<void> =>
  forEachInTurn(
    context,
    ids,
    (some) => {
      context.changes.setVisible(thing, some, isVisible, now)
    },
    ROWS_AT_A_TIME,
  )

/** Gives people the fields that they had before, where they are still what they became. */
const setFields = (context: Context, steps: readonly StepOf<'fields'>[], now: Moment): Promise<void> =>
  writeInTurn(context, steps, (some) => {
    const present = context.people.fieldsOf(some.map(({ personId }) => personId))
    for (const step of some) {
      const fields = present.get(step.personId)
      const untouched = fields === undefined ? {} : narrowedTo(step, fields).before
      if (fields === undefined || Object.keys(untouched).length === 0) continue
      context.people.update({ id: step.personId, ...fields, ...untouched }, now)
    }
  })

const untag = (context: Context, steps: readonly StepOf<'tagged'>[]): Promise<void> =>
  writeInTurn(context, steps, (some) => {
    for (const { personId, tags } of some) {
      const left = context.people.tags(personId).filter((tag) => !tags.includes(tag))
      context.people.setTags(personId, left)
    }
  })
