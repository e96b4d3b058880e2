import { type ContactWay, type WayAction, wayAddress } from '../../shared/domain/people/contact-way.ts'
import type { ImportantDate } from '../../shared/domain/people/important-date.ts'
import type { PersonNote } from '../../shared/domain/people/note.ts'
import { type Photo, photoTypeOf } from '../../shared/domain/people/photo.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ById = { readonly id: string }
type Owned<Item> = Omit<Item, 'id'> & { readonly id: string | null; readonly personId: string }

export const saveWay = (context: Context, { id, personId, ...fields }: Owned<ContactWay>): Result<ById> =>
  save(context, context.contactWays, id, personId, fields)

/** A note can name only a talk that there is. */
export const saveNote = (context: Context, { id, personId, ...fields }: Owned<PersonNote>): Result<ById> =>
  fields.entryId !== null && context.journal.find(fields.entryId) === null && !isKept(context, id, personId, fields)
    ? fail('invalid-input', [{ path: 'entryId', reason: 'invalid' }])
    : save(context, context.personNotes, id, personId, fields)

export const saveDate = (context: Context, { id, personId, ...fields }: Owned<ImportantDate>): Result<ById> =>
  save(context, context.importantDates, id, personId, fields)

export const getPhoto = ({ photos, people }: Context, { id }: ById): Result<Photo | null> =>
  people.find(id) === null ? fail('not-found') : ok(photos.find(id))

export const setPhoto = (context: Context, { id, bytes }: ById & { readonly bytes: Uint8Array | null }): Result<null> =>
  context.transact(() => {
    if (context.people.find(id) === null) return fail('not-found')
    const type = bytes === null ? null : photoTypeOf(bytes)
    if (bytes !== null && type === null) return fail('invalid-input', [{ path: 'bytes', reason: 'invalid' }])
    const photo = bytes === null || type === null ? null : { type, bytes }
    context.photos.set(id, photo, presentMoment(context))
    return ok(null)
  })

/** The page names whom and how; the address is made here, of what is kept. */
export const openWay = async (
  { contactWays, people, outside }: Context,
  input: { readonly personId: string; readonly wayId: string; readonly action: WayAction; readonly text: string },
): Promise<Result<{ readonly isOpened: boolean; readonly hasText: boolean }>> => {
  const way =
    people.find(input.personId) === null
      ? undefined
      : contactWays.ofPerson(input.personId).find(({ id }) => id === input.wayId)
  if (way === undefined) return fail('not-found')
  const bare = wayAddress(way, input.action)
  const whole = wayAddress(way, input.action, input.text)
  if (bare === null || whole === null) return fail('invalid-input', [{ path: 'action', reason: 'invalid' }])
  // Words that do not fit are left to the clipboard, rather than cut.
  const fits = whole.length <= outside.longest
  return ok({ isOpened: await outside.open(fits ? whole : bare), hasText: fits && whole !== bare })
}

type Repository<Fields> = {
  readonly add: (item: Fields & ById, personId: string, at: ReturnType<typeof presentMoment>) => void
  readonly update: (item: Fields & ById, personId: string, at: ReturnType<typeof presentMoment>) => boolean
}

const save = <Fields>(
  context: Context,
  repository: Repository<Fields>,
  id: string | null,
  personId: string,
  fields: Fields,
): Result<ById> =>
  context.transact(() => {
    if (context.people.find(personId) === null) return fail('not-found')
    const now = presentMoment(context)
    if (id !== null) return repository.update({ ...fields, id }, personId, now) ? ok({ id }) : fail('not-found')
    const made = context.ids.next()
    repository.add({ ...fields, id: made }, personId, now)
    return ok({ id: made })
  })

/** A note stays with its talk when that was removed since. */
const isKept = (
  { personNotes }: Context,
  id: string | null,
  personId: string,
  { entryId }: Pick<PersonNote, 'entryId'>,
) => personNotes.ofPerson(personId).some((note) => note.id === id && note.entryId === entryId)
