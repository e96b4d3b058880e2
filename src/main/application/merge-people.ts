import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import { whatIsNew } from '../../shared/domain/imports/what-is-new.ts'
import type { ChangeStep } from '../../shared/domain/people/change.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { knownPerson } from './known-people.ts'

type Pair = { readonly keepId: string; readonly goneId: string }

/**
 * Makes one person of two: everything that belongs to the one, and every talk with them, belongs to the
 * other. What has one place and is said by both stays as the one who stays has it, and the other goes into
 * a note.
 */
export const mergePeople = (context: Context, { keepId, goneId }: Pair): Result<{ readonly changeId: string }> =>
  context.transact(() => {
    if (keepId === goneId) return fail('invalid-input', [{ path: 'goneId', reason: 'invalid' }])
    const [kept, gone] = [knownPerson(context, keepId), knownPerson(context, goneId)]
    const before = context.people.fields(keepId)
    if (kept === null || gone === null || before === null) return fail('not-found')
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
    const left = (things: readonly { readonly id: string }[], places: readonly number[]) =>
      things.filter((_thing, place) => !places.includes(place)).map(({ id }) => id)
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
      ...moved,
      { kind: 'removed', thing: 'person', ids: [goneId] },
    ]
    const changeId = context.ids.next()
    context.changes.keep({ id: changeId, kind: 'merge', at: now, people: 2, steps })
    return ok({ changeId })
  })

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
