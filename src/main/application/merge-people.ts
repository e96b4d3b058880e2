import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import { whatIsNew } from '../../shared/domain/imports/what-is-new.ts'
import type { ChangeStep } from '../../shared/domain/people/change.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import { knownPerson } from './known-people.ts'
import { takeUnfinishedBack, takeUnfinishedBackQuietly } from './people-changes.ts'

type Pair = { readonly keepId: string; readonly goneId: string }

/** So many talks change hands before waiting work goes first. */
const TALKS_AT_A_TIME = 250

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
  if (context.people.find(keepId) === null || context.people.find(goneId) === null) return fail('not-found')
  const change = { id: context.ids.next(), kind: 'merge', at: presentMoment(context), people: 2 } as const
  try {
    const talks = await moveTalks(context, change, { keepId, goneId })
    const isDone = context.transact(() => mergeRest(context, change, { keepId, goneId }, talks))
    if (!isDone) await takeUnfinishedBack(context)
    return isDone ? ok({ changeId: change.id }) : fail('not-found')
  } catch (error) {
    await takeUnfinishedBackQuietly(context)
    throw error
  }
}

/** Of some there are thousands: what was moved is written down with each move, so that it can be taken back. */
const moveTalks = async (
  context: Context,
  change: Omit<PeopleChange, 'steps'>,
  { keepId, goneId }: Pair,
): Promise<readonly ChangeStep[]> => {
  const moveSome = (before: readonly ChangeStep[]) =>
    context.transact(() => {
      const steps = [...before, ...context.moves.moveTalks(goneId, keepId, TALKS_AT_A_TIME)]
      if (steps.length > before.length) context.changes.begin({ ...change, steps })
      return steps
    })
  let steps: readonly ChangeStep[] = []
  for (;;) {
    const more = moveSome(steps)
    if (more.length === steps.length) return steps
    steps = more
    await context.pause()
  }
}

/** Everything but the talks; false where one of the two was taken off the list meanwhile. */
const mergeRest = (
  context: Context,
  change: Omit<PeopleChange, 'steps'>,
  { keepId, goneId }: Pair,
  talks: readonly ChangeStep[],
): boolean => {
  const [kept, gone] = [knownPerson(context, keepId), knownPerson(context, goneId)]
  const before = context.people.fields(keepId)
  if (kept === null || gone === null || before === null) return false
  const now = presentMoment(context)
  const news = whatIsNew(kept.person, gone.person, IMPORT_WORDS[context.language()])

  const former = Object.fromEntries(
    Object.keys(news.fields).map((field) => [field, before[field as keyof typeof before]]),
  )
  context.people.update({ id: keepId, ...before, ...news.fields }, now)
  const noteId = context.ids.next()
  if (news.otherwise !== '') {
    const note = { id: noteId, kind: 'other' as const, text: news.otherwise, toldOn: now.localDay, entryId: null }
    context.personNotes.add(note, keepId, now)
  }
  const outdated = kept.dates.filter((_date, place) => news.outdated.includes(place)).map(({ id }) => id)
  for (const id of outdated) context.importantDates.remove(id, now)
  const left = (things: readonly { readonly id: string }[], places: readonly number[]) => {
    const going = new Set(places)
    return things.filter((_thing, place) => !going.has(place)).map(({ id }) => id)
  }
  const moved = context.moves.move(goneId, keepId, {
    way: left(gone.ways, news.ways),
    date: left(gone.dates, news.dates),
    note: left(gone.notes, news.notes),
  })
  context.people.remove(goneId, now)

  const steps: readonly ChangeStep[] = [
    { kind: 'fields', personId: keepId, before: former, after: news.fields },
    { kind: 'added', thing: 'note', ids: news.otherwise === '' ? [] : [noteId] },
    { kind: 'removed', thing: 'date', ids: outdated },
    ...talks,
    ...moved,
    { kind: 'removed', thing: 'person', ids: [goneId] },
  ]
  context.changes.keep({ ...change, steps })
  return true
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
