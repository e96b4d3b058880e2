import type { PersonDetails } from '../../shared/domain/people/details.ts'
import type { CircleLimit } from '../../shared/domain/people/enough.ts'
import type { JournalItem } from '../../shared/domain/journal/journal.ts'
import {
  type Circle,
  CIRCLES,
  filledIn,
  type NewPerson,
  type Person,
  type PersonFields,
  type PersonTag,
} from '../../shared/domain/people/person.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ById = { readonly id: string }

export const listPeople = ({ people }: Context): Result<readonly Person[]> => ok(people.list())

const REMOVED_SHOWN = 200

export const listRemovedPeople = ({ people }: Context): Result<readonly Person[]> => ok(people.removed(REMOVED_SHOWN))

export const addPerson = (context: Context, fields: NewPerson): Result<Person> => {
  const id = context.ids.next()
  context.people.add({ id, ...filledIn(fields) }, presentMoment(context))
  return found(context, id)
}

/** What is not given stays as it is. */
export const updatePerson = (context: Context, patch: Partial<PersonFields> & ById): Result<Person> =>
  context.transact(() => {
    const before = context.people.fields(patch.id)
    if (before === null) return fail('not-found')
    context.people.update({ ...before, ...patch }, presentMoment(context))
    return found(context, patch.id)
  })

/** The interactions that name the person go on showing the name. */
export const removePerson = (context: Context, { id }: ById): Result<null> =>
  doneIf(context.people.remove(id, presentMoment(context)))

export const restorePerson = (context: Context, { id }: ById): Result<Person> => {
  context.people.restore(id)
  return found(context, id)
}

export const archivePerson = (context: Context, { id }: ById, isArchived: boolean): Result<null> =>
  doneIf(context.people.setArchived(id, isArchived, presentMoment(context)))

export const setTags = (context: Context, { id, tags }: ById & { readonly tags: readonly PersonTag[] }): Result<null> =>
  context.transact(() => {
    if (context.people.find(id) === null) return fail('not-found')
    context.people.setTags(id, tags)
    return ok(null)
  })

/** Everything of someone's page but the talks. */
export const getPerson = (context: Context, { id }: ById): Result<PersonDetails & { readonly today: LocalDay }> => {
  const person = context.people.find(id)
  const fields = context.people.fields(id)
  if (person === null || fields === null) return fail('not-found')
  const talkedOn = context.people.talkedOn(id)
  return ok({
    ...fields,
    ...person,
    tags: context.people.tags(id),
    ways: context.contactWays.ofPerson(id),
    notes: context.personNotes.ofPerson(id),
    dates: context.importantDates.ofPerson(id),
    hasPhoto: context.photos.has(id),
    firstTalkOn: talkedOn?.first ?? null,
    lastTalkOn: talkedOn?.last ?? null,
    today: presentMoment(context).localDay,
  })
}

type Page = { readonly items: readonly JournalItem[]; readonly hasMore: boolean }

/** The talks with someone, newest first. */
export const listTalks = (
  { journal }: Context,
  { id, before, limit }: ById & { readonly before: string | null; readonly limit: number },
): Result<Page> => {
  const items = journal.pageOfPerson(id, before, limit + 1)
  return ok({ items: items.slice(0, limit), hasMore: items.length > limit })
}

export const listLimits = ({ circleLimits }: Context): Result<readonly CircleLimit[]> => {
  const known = circleLimits.all()
  return ok(CIRCLES.map((circle) => known.find((limit) => limit.circle === circle) ?? { circle, softLimit: null }))
}

export const setLimit = (
  context: Context,
  { circle, softLimit }: { readonly circle: Circle; readonly softLimit: number | null },
): Result<null> => {
  context.circleLimits.set(circle, softLimit, presentMoment(context))
  return ok(null)
}

const doneIf = (isDone: boolean): Result<null> => (isDone ? ok(null) : fail('not-found'))

/** What is answered is what was kept. */
const found = ({ people }: Context, id: string): Result<Person> => {
  const person = people.find(id)
  return person === null ? fail('not-found') : ok(person)
}
