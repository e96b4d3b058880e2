import {
  type ChangeStep,
  gathered,
  type MarkedThing,
  narrowedTo,
  type StepOf,
  stepsOf,
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

/**
 * Takes a change back. What was changed since, by hand, stays as it is.
 *
 * @param staying ids of what came with it and stays
 * @returns what was taken back
 */
export const takeBack = async (
  context: Context,
  change: PeopleChange,
  staying: ReadonlySet<string> = new Set(),
): Promise<Taken> => {
  const now = presentMoment(context)
  const { steps } = change
  const taken: ChangeStep[] = []
  for (const { kind, thing, ids } of gathered(stepsOf(steps, 'removed'))) {
    taken.push({ kind, thing, ids: await setVisible(context, thing, ids, true, now) })
  }
  for (const { kind, thing, ids } of gathered(stepsOf(steps, 'added'))) {
    const going = ids.filter((id) => !staying.has(id))
    taken.push({ kind, thing, ids: await setVisible(context, thing, going, false, now) })
  }
  taken.push(...(await setFields(context, stepsOf(steps, 'fields'), now)))
  taken.push(...(await untag(context, stepsOf(steps, 'tagged'))))
  const photos = await takePhotosBack(context, change, now)
  for (const step of steps.toReversed()) {
    await writeInTurn(context, piecesOf(step), (pieces) => pieces.forEach(context.moves.moveBack), 1)
  }
  return { steps: taken, photos }
}

/** Takes back what was begun and never done: by an app that ended, or on a disk that was full. */
export const takeUnfinishedBack = async (context: Context): Promise<void> => {
  const { changes } = context
  for (const change of changes.begun()) {
    const isImport = change.kind === 'import'
    const { personIds, entryIds } = isImport ? changes.keptByHand(change) : { personIds: [], entryIds: [] }
    await takeBack(context, change, new Set([...personIds, ...entryIds]))
    // Entries first: they name people.
    for (const { thing, ids } of isImport ? gathered(stepsOf(change.steps, 'added')).toReversed() : []) {
      await writeInTurn(
        context,
        ids,
        (some) => {
          changes.erase(thing, some)
        },
        ROWS_AT_A_TIME,
      )
    }
    changes.forget(change.id)
  }
}

/** The same where something else went wrong already: a disk that says no to this, too, says no to the next start alone. */
export const takeUnfinishedBackQuietly = async (context: Context): Promise<void> => {
  try {
    await takeUnfinishedBack(context)
  } catch {
    // It is tried again before the next change, and at the next start.
  }
}

const setVisible = async (
  context: Context,
  thing: MarkedThing,
  ids: readonly string[],
  isVisible: boolean,
  now: Moment,
): Promise<readonly string[]> => {
  const set: string[] = []
  await forEachInTurn(
    context,
    ids,
    (some) => {
      set.push(...context.changes.setVisible(thing, some, isVisible, now))
    },
    ROWS_AT_A_TIME,
  )
  return set
}

/** Gives people the fields that they had before, where they are still what they became; answers what was given. */
const setFields = async (
  context: Context,
  steps: readonly StepOf<'fields'>[],
  now: Moment,
): Promise<readonly ChangeStep[]> => {
  const given: ChangeStep[] = []
  await writeInTurn(context, steps, (some) => {
    const present = context.people.fieldsOf(some.map(({ personId }) => personId))
    for (const step of some) {
      const fields = present.get(step.personId)
      if (fields === undefined) continue
      const untouched = narrowedTo(step, fields)
      if (Object.keys(untouched.before).length === 0) continue
      context.people.update({ id: step.personId, ...fields, ...untouched.before }, now)
      given.push(untouched)
    }
  })
  return given
}

const turnedRound = (step: StepOf<'fields'>): StepOf<'fields'> => ({ ...step, before: step.after, after: step.before })

const untag = async (context: Context, steps: readonly StepOf<'tagged'>[]): Promise<readonly ChangeStep[]> => {
  const { people } = context
  const taken: ChangeStep[] = []
  await writeInTurn(context, steps, (some) => {
    for (const step of some) {
      const present = people.tags(step.personId)
      const left = present.filter((tag) => !step.tags.includes(tag))
      people.setTags(step.personId, left)
      taken.push({ ...step, tags: step.tags.filter((tag) => present.includes(tag)) })
    }
  })
  return taken
}

/** Takes the pictures that came along; those that were chosen by hand since stay. */
const takePhotosBack = async (
  context: Context,
  { steps, at }: PeopleChange,
  now: Moment,
): Promise<readonly KeptPhoto[]> => {
  const taken: KeptPhoto[] = []
  await writeInTurn(context, stepsOf(steps, 'photo'), (some) => {
    for (const { personId } of some) {
      const photo = context.photos.setAt(personId) === at.epochMs ? context.photos.find(personId) : null
      if (photo === null) continue
      context.photos.set(personId, null, now)
      taken.push({ personId, photo })
    }
  })
  return taken
}

/** A step of moving in pieces that do not take long; none of another step. */
const piecesOf = (step: ChangeStep): readonly ChangeStep[] => {
  switch (step.kind) {
    case 'moved':
      return inPieces(step.keys).map((keys) => ({ ...step, keys }))
    case 'met-together':
      return inPieces(step.places).map((places) => ({ ...step, places }))
    case 'unpreferred':
    case 'rewritten':
      return [step]
    case 'added':
    case 'removed':
    case 'fields':
    case 'tagged':
    case 'photo':
      return []
  }
}

const inPieces = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / ROWS_AT_A_TIME) }, (_, piece) =>
    items.slice(piece * ROWS_AT_A_TIME, (piece + 1) * ROWS_AT_A_TIME),
  )
