import { asImported } from '../../shared/domain/imports/as-imported.ts'
import type { ImportedPerson } from '../../shared/domain/imports/imported-person.ts'
import { type MatchKey, matchKeys } from '../../shared/domain/imports/match-keys.ts'
import type { ContactWay } from '../../shared/domain/people/contact-way.ts'
import type { ImportantDate } from '../../shared/domain/people/important-date.ts'
import type { PersonNote } from '../../shared/domain/people/note.ts'
import type { Context } from './context.ts'
import { forEachInTurn } from './in-turn.ts'

/** So much that was done with somebody is known again in a file. */
const DONE_LOOKED_AT = 500

/** Somebody there is, in the shape of somebody in a file; with the things themselves, in the same order. */
export type KnownPerson = {
  readonly id: string
  readonly person: ImportedPerson
  readonly ways: readonly ContactWay[]
  readonly dates: readonly ImportantDate[]
  readonly notes: readonly PersonNote[]
}

/** Null when there is no such person. */
export const knownPerson = (context: Context, id: string): KnownPerson | null => {
  const listed = context.people.find(id)
  const fields = context.people.fields(id)
  if (listed === null || fields === null) return null
  const [ways, dates, notes] = [
    context.contactWays.ofPerson(id),
    context.importantDates.ofPerson(id),
    context.personNotes.ofPerson(id),
  ]
  const followUps = [...context.followUps.openWith(id), ...context.followUps.doneWith(id, DONE_LOOKED_AT)]
  const photo = context.photos.find(id)
  const person = asImported(
    { ...fields, isArchived: listed.isArchived, tags: context.people.tags(id), ways, dates, notes },
    photo === null ? null : { bytes: photo.bytes },
    followUps,
  )
  return { id, person, ways, dates, notes }
}

/** What tells everybody there is from somebody in a file. */
export const keysOfKnown = async (
  context: Context,
): Promise<readonly { readonly id: string; readonly keys: readonly MatchKey[] }[]> => {
  const known: { readonly id: string; readonly keys: readonly MatchKey[] }[] = []
  await forEachInTurn(context, context.people.list(), (people) => {
    for (const person of people) {
      known.push({ id: person.id, keys: matchKeys({ ...person, ways: context.contactWays.ofPerson(person.id) }) })
    }
  })
  return known
}
