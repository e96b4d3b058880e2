import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import { at, type News, whatIsNew } from '../../shared/domain/imports/what-is-new.ts'
import { type ChangeStep, fieldsStep, narrowedTo, type StepOf, turnedRound } from '../../shared/domain/people/change.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import { knownPerson, type KnownPerson } from './known-people.ts'
import { takeUnfinishedBack, takeUnfinishedBackQuietly } from './people-changes.ts'

type Pair = { readonly keepId: string; readonly goneId: string }

/** So many things change hands before waiting work goes first. */
const THINGS_AT_A_TIME = 250

/**
 * Makes one person of two: everything that belongs to the one, and every talk with them, belongs to the
 * other. What has one place and is said by both stays as the one who stays has it, and the other goes into
 * a note. It is done as a whole, or not at all.
 */
export const mergePeople = async (
  context: Context,
  { keepId, goneId }: Pair,
): Promise<Result<{ readonly changeId: string }>> => {
  if (keepId === goneId) return fail('invalid-input', [{ path: 'goneId', reason: 'invalid' }])
  await takeUnfinishedBackQuietly(context)
  const [kept, gone] = [knownPerson(context, keepId), knownPerson(context, goneId)]
  if (kept === null || gone === null) return fail('not-found')
  const fields = context.people.fields(keepId)
  if (fields === null) return fail('not-found')
  const news = whatIsNew(kept.person, gone.person, IMPORT_WORDS[context.language()])
  const two = { kept, gone, news, planned: fieldsStep(keepId, fields, news.fields) }
  const change = { id: context.ids.next(), kind: 'merge', at: presentMoment(context), people: 2 } as const
  try {
    const moved = await moveThings(context, change, two)
    const isDone = context.transact(() => becomeOne(context, change, two, moved))
    if (!isDone) await takeUnfinishedBack(context)
    return isDone ? ok({ changeId: change.id }) : fail('not-found')
  } catch (error) {
    await takeUnfinishedBackQuietly(context)
    throw error
  }
}

type Begun = Omit<PeopleChange, 'steps'>
type Two = {
  readonly kept: KnownPerson
  readonly gone: KnownPerson
  /** What the one who stays gains. */
  readonly news: News
  /** How the fields of the one who stays change. */
  readonly planned: StepOf<'fields'>
}

/** With some there were thousands of talks: what was moved is written down with each move, so that it can be taken back. */
const moveThings = async (
  context: Context,
  change: Begun,
  { kept, gone, news }: Two,
): Promise<readonly ChangeStep[]> => {
  const but = {
    way: idsBut(gone.ways, news.ways),
    date: idsBut(gone.dates, news.dates),
    note: idsBut(gone.notes, news.notes),
  }
  const moveSome = (before: readonly ChangeStep[]) =>
    context.transact(() => {
      const steps = [...before, ...context.moves.move(gone.id, kept.id, but, THINGS_AT_A_TIME)]
      if (steps.length > before.length) context.changes.begin({ ...change, steps })
      return steps
    })
  for (let steps: readonly ChangeStep[] = []; ;) {
    await context.pause()
    const more = moveSome(steps)
    if (more.length === steps.length) return steps
    steps = more
  }
}

/** What is left when everything was moved; false where one of the two was taken off the list meanwhile. */
const becomeOne = (
  context: Context,
  change: Begun,
  { kept, gone, news, planned }: Two,
  moved: readonly ChangeStep[],
): boolean => {
  const now = presentMoment(context)
  const before = context.people.fields(kept.id)
  if (before === null || !context.people.remove(gone.id, now)) return false
  // What was written about the one who stays since it was looked at stays as it is.
  const gained = turnedRound(narrowedTo(turnedRound(planned), before))
  context.people.update({ id: kept.id, ...before, ...gained.after }, now)
  const noteId = context.ids.next()
  if (news.otherwise !== '') {
    const note = { id: noteId, kind: 'other' as const, text: news.otherwise, toldOn: now.localDay, entryId: null }
    context.personNotes.add(note, kept.id, now)
  }
  const dates = at(kept.dates, news.outdated).map(({ id }) => id)
  const touched = context.changes.touchedSince('date', dates, change.at.epochMs)
  const outdated = dates.filter((id) => !touched.includes(id))
  for (const id of outdated) context.importantDates.remove(id, now)

  const steps: readonly ChangeStep[] = [
    gained,
    { kind: 'added', thing: 'note', ids: news.otherwise === '' ? [] : [noteId] },
    { kind: 'removed', thing: 'date', ids: outdated },
    ...moved,
    ...context.moves.rename(gone.id, kept.id),
    { kind: 'removed', thing: 'person', ids: [gone.id] },
  ]
  context.changes.keep({ ...change, steps })
  return true
}

const idsBut = (things: readonly { readonly id: string }[], places: readonly number[]): readonly string[] => {
  const going = new Set(places)
  return things.filter((_thing, place) => !going.has(place)).map(({ id }) => id)
}

/** What was put into somebody and can be taken out again, the latest first. */
export const listMerged = (
  { changes }: Context,
  { id }: { readonly id: string },
): Result<
  readonly { readonly changeId: string; readonly at: Moment; readonly goneId: string; readonly name: string }[]
> =>
  ok(
    changes
      .merges()
      .filter(({ keptId }) => keptId === id)
      .map(({ changeId, at, goneId, name }) => ({ changeId, at, goneId, name }))
      .toReversed(),
  )
