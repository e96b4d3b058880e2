import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedTalk } from '../../../../shared/domain/imports/imported-person.ts'
import type { FileRefusal } from '../../../../shared/domain/imports/import-report.ts'
import type { FoundPeople } from '../../../application/import-ports.ts'
import { createGathering } from '../found-people.ts'
import { excessOf } from './excess.ts'
import { at, type Json, list, object, plainType, string, valuesOf } from './json.ts'
import { contactOf, type MonicaAccount } from './read-contact.ts'
import { talkOf, talksOfContact } from './read-talks.ts'

export type ReadMonica =
  | { readonly kind: 'found'; readonly found: FoundPeople }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly line: number | null }

/** Its exports are nested ten deep. */
const DEEPEST = 50
/** Some hundred for each of the people that can come with one file. */
const MOST_VALUES = 1_500_000

/** Things that belong to a contact and are read; others are told of. */
const READ = new Set([
  'note',
  'contactfield',
  'address',
  'pet',
  'gift',
  'task',
  'lifeevent',
  'call',
  'conversation',
  'activity',
  'photo',
  'reminder',
])

/** Kinds of the account that are read, or hold nothing that anybody wrote. */
const OF_ACCOUNT = new Set(['contact', 'activity', 'photo', 'user', 'addressbook', 'addressbooksubscription', ''])

/** The people of a Monica export (version 4), with what was noted about them and the talks that were logged. */
export const readMonica = (text: string, words: ImportWords): ReadMonica => {
  const excess = excessOf(text, { deepest: DEEPEST, most: MOST_VALUES })
  if (excess !== null) return refused(excess)
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return refused('broken', lineOf(error, text))
  }
  const data = at(file, 'account', 'data')
  if (!Array.isArray(data)) return refused('unknown-format')
  const account = accountOf(file)
  const gathering = createGathering()
  const places = new Map<string, number>()
  const talks: ImportedTalk[] = []
  const shared = new Map<string, number[]>()
  const lines = createLineFinder(text)

  for (const value of valuesOf(data, 'contact')) {
    if (gathering.isFull()) break
    const contact = object(value)
    const { uuid } = contact
    // Somebody who is only named as a relation of somebody.
    if (at(contact, 'properties', 'is_partial') === true) continue
    const line = lines(string(uuid))
    const tell = (detail: string) => gathering.tell({ kind: 'odd-date', line, detail })
    const place = gathering.add(contactOf(contact, line, account, words, tell))
    for (const { type } of list(contact['data']).map(object)) {
      if (!READ.has(plainType(type))) gathering.leaveOut(string(type))
    }
    if (place === null) continue
    places.set(string(uuid), place)
    talks.push(...talksOfContact(contact, place))
    for (const id of valuesOf(contact['data'], 'activity').map(string))
      shared.set(id, [...(shared.get(id) ?? []), place])
  }
  for (const activity of valuesOf(data, 'activity').map(object)) {
    const people = shared.get(string(activity['uuid'])) ?? []
    const talk = talkOf(activity, 'happened_at', 'in-person', ['summary', 'description'], people)
    if (talk !== null) talks.push(talk)
  }
  for (const kind of keptElsewhere(file)) gathering.leaveOut(kind)
  return { kind: 'found', found: gathering.found(talks) }
}

/** Kinds of things that belong to the account as a whole, and have no place here. */
const keptElsewhere = (file: unknown): readonly string[] => {
  const groups = list(at(file, 'account', 'data')).map(object)
  const kinds = groups.flatMap(({ type, values }) =>
    OF_ACCOUNT.has(plainType(type)) || list(values).length === 0 ? [] : [string(type)],
  )
  const entries = list(at(file, 'account', 'properties', 'journal_entries'))
  return [...kinds, ...(entries.length === 0 ? [] : ['journal_entries'])]
}

const refused = (why: FileRefusal, line: number | null = null): ReadMonica => ({ kind: 'refused', why, line })

const accountOf = (file: unknown): MonicaAccount => {
  const data = at(file, 'account', 'data')
  const byId = (values: readonly unknown[]): ReadonlyMap<string, Json> =>
    new Map(values.map(object).map((value) => [string(value['uuid']), object(value['properties'])]))
  return {
    photos: byId(valuesOf(data, 'photo')),
    fieldTypes: byId(list(at(file, 'account', 'instance', 'contact_field_types'))),
    names: new Map(
      valuesOf(data, 'contact')
        .map(object)
        .map((contact) => [string(contact['uuid']), object(contact['properties'])]),
    ),
  }
}

/** Finds the line of an id, going forward only, as contacts come in the order of the file. */
const createLineFinder = (text: string) => {
  let from = 0
  let line = 1
  return (id: string): number => {
    const place = id === '' ? -1 : text.indexOf(`"${id}"`, from)
    if (place === -1) return line
    for (let index = text.indexOf('\n', from); index !== -1 && index < place; index = text.indexOf('\n', index + 1))
      line += 1
    from = place
    return line
  }
}

/** The line on which JSON breaks off, where the runtime says it. */
const lineOf = (error: unknown, text: string): number | null => {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length
}
