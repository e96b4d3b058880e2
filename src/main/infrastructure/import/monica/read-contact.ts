import { composeName } from '../../../../shared/domain/imports/compose-name.ts'
import { formatAddress } from '../../../../shared/domain/imports/format-address.ts'
import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import {
  type ImportedDate,
  type ImportedNote,
  type ImportedPerson,
  type ImportedPhoto,
  type ImportedWay,
  nobody,
} from '../../../../shared/domain/imports/imported-person.ts'
import { readDate } from '../../../../shared/domain/imports/read-date.ts'
import type { WayKind } from '../../../../shared/domain/people/contact-way.ts'
import type { NoteKind } from '../../../../shared/domain/people/note.ts'
import { at, type Json, object, string, valuesOf } from './json.ts'
import { dayOf } from './read-talks.ts'
import { isNotedTask, openTasksOf } from './read-tasks.ts'

/** What contacts point to, by id. */
export type MonicaAccount = {
  readonly photos: ReadonlyMap<string, Json>
  readonly fieldTypes: ReadonlyMap<string, Json>
  readonly names: ReadonlyMap<string, Json>
}

/** Somebody out of an export. */
export const contactOf = (
  contact: Json,
  line: number,
  account: MonicaAccount,
  words: ImportWords,
  onOddDate: (written: string) => void,
): ImportedPerson => {
  const fields = object(contact['properties'])
  const said = (key: string) => string(fields[key])
  const introducer = account.names.get(said('first_met_through'))
  const metOn = dayOf(at(fields, 'first_met_date', 'date'))
  return {
    ...nobody(line),
    name: nameOf(fields),
    nickname: said('nickname'),
    affiliation: said('company'),
    role: said('job'),
    metHow: [said('first_met_additional_info'), introducer === undefined ? '' : nameOf(introducer)]
      .filter((text) => text !== '')
      .join('\n'),
    metOn: at(fields, 'first_met_date', 'is_year_unknown') === true ? null : metOn,
    isArchived: fields['is_active'] === false,
    ways: waysOf(contact, account, words),
    dates: datesOf(contact, onOddDate),
    notes: notesOf(contact, words),
    followUps: openTasksOf(contact, words),
    photo: photoOf(contact, account),
  }
}

const nameOf = (fields: Json): string =>
  composeName({
    family: string(fields['last_name']),
    given: string(fields['first_name']),
    middle: string(fields['middle_name']),
  })

const FIELD_KINDS: Readonly<Record<string, WayKind>> = {
  email: 'mail',
  phone: 'phone',
  whatsapp: 'message-app',
  telegram: 'message-app',
  facebook: 'social-network',
  twitter: 'social-network',
  linkedin: 'social-network',
  instagram: 'social-network',
}

const waysOf = (contact: Json, { fieldTypes }: MonicaAccount, words: ImportWords): readonly ImportedWay[] => {
  const bare = { isPreferred: false, bestTime: '' }
  const fields = valuesOf(contact['data'], 'contactfield').map((value): ImportedWay => {
    const type = fieldTypes.get(string(at(value, 'properties', 'type'))) ?? {}
    const name = string(type['name'])
    const kind = FIELD_KINDS[string(type['type']).toLowerCase()] ?? FIELD_KINDS[name.toLowerCase()] ?? 'other'
    const isNamed = kind !== 'mail' && kind !== 'phone'
    return { ...bare, kind, value: string(at(value, 'properties', 'data')), label: isNamed ? name : '' }
  })
  const addresses = valuesOf(contact['data'], 'address').map((value): ImportedWay => {
    const parts = object(at(value, 'properties'))
    const address = formatAddress({
      street: string(parts['street']),
      city: string(parts['city']),
      region: string(parts['province']),
      postalCode: string(parts['postal_code']),
      country: string(parts['country']),
    })
    const name = string(parts['name'])
    return { ...bare, kind: 'address', value: address, label: name.toLowerCase() === 'home' ? words.home : name }
  })
  return [...fields, ...addresses]
}

const datesOf = (contact: Json, onOdd: (written: string) => void): readonly ImportedDate[] => {
  const fields = object(contact['properties'])
  const special = object(fields['birthdate'])
  const written = string(special['date'])
  // An age gives a year and no day.
  const birthday = special['is_age_based'] === true ? null : readDate(written)
  if (written !== '' && birthday === null && special['is_age_based'] !== true) onOdd(written)
  const reminders = valuesOf(contact['data'], 'reminder').flatMap((value): readonly ImportedDate[] => {
    const reminder = object(at(value, 'properties'))
    const date = readDate(string(reminder['initial_date']))
    const isBirthday = date !== null && date.month === birthday?.month && date.day === birthday.day
    if (date === null || isBirthday || reminder['frequency_type'] !== 'year') return []
    return [{ ...date, year: null, kind: 'other', label: string(reminder['title']) }]
  })
  const isYearKnown = special['is_year_unknown'] !== true
  return birthday === null
    ? reminders
    : [{ ...birthday, year: isYearKnown ? birthday.year : null, kind: 'birthday', label: '' }, ...reminders]
}

const notesOf = (contact: Json, words: ImportWords): readonly ImportedNote[] => {
  const fields = object(contact['properties'])
  const each = (values: readonly unknown[], kind: NoteKind, textOf: (told: Json) => string, dayKey: string) =>
    values.map((value): ImportedNote => {
      const told = object(at(value, 'properties'))
      return { kind, text: textOf(told), toldOn: dayOf(told[dayKey] ?? at(value, 'created_at')) }
    })
  const of = (type: string, ...how: [NoteKind, (told: Json) => string, string]) =>
    each(valuesOf(contact['data'], type), ...how)
  const tasks = valuesOf(contact['data'], 'task').filter((task) => isNotedTask(task, words))
  const withWord = (word: string, ...texts: readonly unknown[]) =>
    `${word}${words.colon}${texts
      .map(string)
      .filter((text) => text !== '')
      .join(words.comma)}`
  const both = (...texts: readonly unknown[]) =>
    texts
      .map(string)
      .filter((text) => text !== '')
      .join('\n')
  return [
    { kind: 'other', text: string(fields['description']), toldOn: null },
    { kind: 'taste', text: string(fields['food_preferences']), toldOn: null },
    ...of('note', 'other', ({ body }) => string(body), 'happened_at'),
    ...of('lifeevent', 'milestone', ({ name, note }) => both(name, note), 'happened_at'),
    ...of('pet', 'family', ({ name, category }) => withWord(words.pet, name, category), 'created_at'),
    ...of('gift', 'other', ({ name, comment }) => withWord(words.gift, name, comment), 'date'),
    ...each(tasks, 'other', ({ title, description }) => withWord(words.promise, title, description), 'created_at'),
    ...groupsOf(fields, words),
  ]
}

const groupsOf = (fields: Json, words: ImportWords): readonly ImportedNote[] => {
  const tags = Array.isArray(fields['tags']) ? fields['tags'].map(string).filter((tag) => tag !== '') : []
  return tags.length === 0
    ? []
    : [{ kind: 'other', text: `${words.groups}${words.colon}${tags.join(words.comma)}`, toldOn: null }]
}

const photoOf = (contact: Json, { photos }: MonicaAccount): ImportedPhoto | null => {
  const ids = [
    string(at(contact, 'properties', 'avatar', 'avatar_photo')),
    ...valuesOf(contact['data'], 'photo').map(string),
  ]
  const url = ids.map((id) => string(photos.get(id)?.['dataUrl'])).find((each) => each !== '') ?? ''
  const base64 = /^data:image\/[^,]*;base64,(?<bytes>.+)$/s.exec(url)?.groups?.['bytes']
  return base64 === undefined ? null : { bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }
}
