import ICAL from 'ical.js'

import { splitName } from '../../../../shared/domain/imports/compose-name.ts'
import type {
  ImportedDate,
  ImportedNote,
  ImportedPerson,
  ImportedWay,
} from '../../../../shared/domain/imports/imported-person.ts'
import type { WayKind } from '../../../../shared/domain/people/contact-way.ts'
import type { DateKind } from '../../../../shared/domain/people/important-date.ts'
import { photoTypeOf } from '../../../../shared/domain/people/photo.ts'
import { OWN, OWN_PARAM, OWN_PRODUCT } from './own-properties.ts'

/** Every person as a card of version 4.0 (RFC 6350), with what only we know in properties of our own: a piece for each. */
export function* writeVCards(people: readonly ImportedPerson[]): Generator<string, void, void> {
  for (const person of people) yield [...linesOf(person), ''].join('\r\n')
}

type Params = Readonly<Record<string, string>>
type Line = readonly [name: string, params: Params, value: string | readonly string[]]

const linesOf = (person: ImportedPerson): readonly string[] => {
  const lines = [
    ...namesOf(person),
    ...person.ways.map(lineOfWay),
    ...person.dates.flatMap(linesOfDate),
    ...person.notes.map(lineOfNote),
    ...ownOf(person),
  ]
  return ['BEGIN:VCARD', 'VERSION:4.0', `PRODID:${OWN_PRODUCT}`, ...lines.map(written), ...photoOf(person), 'END:VCARD']
}

const written = ([name, params, value]: Line): string =>
  ICAL.stringify.property([name, params, typeOf(name, value), value], ICAL.design.vcard, false)

/** What is not a plain address or a date by its property is written as text, so that every sign in it is kept. */
const typeOf = (name: string, value: Line[2]): string => {
  if (name === 'bday' || name === 'anniversary') return 'date-and-or-time'
  return name === 'url' && typeof value === 'string' && /^https?:[^\s\\,;]+$/.test(value) ? 'uri' : 'text'
}

const namesOf = ({ name, reading, nickname, affiliation, role }: ImportedPerson): readonly Line[] => {
  const parts = splitName(name)
  const read = splitName(reading)
  return [
    ['fn', {}, name],
    ['n', {}, [parts.family, parts.given, parts.middle, '', '']],
    ...said('x-phonetic-last-name', read.family),
    ...said('x-phonetic-first-name', read.given),
    ...said('nickname', nickname),
    ...(affiliation === '' ? [] : [['org', {}, [affiliation]] as const]),
    ...said('title', role),
  ]
}

const said = (name: string, text: string): readonly Line[] => (text === '' ? [] : [[name, {}, text]])

const ownOf = (person: ImportedPerson): readonly Line[] => [
  ...said(OWN.reading, person.reading),
  ...said(OWN.circle, person.circle ?? ''),
  ...said(OWN.strengths, person.strengths),
  ...said(OWN.metHow, person.metHow),
  ...said(OWN.metOn, person.metOn ?? ''),
  ...said(OWN.register, person.register ?? ''),
  ...person.tags.flatMap((tag) => said(OWN.tag, tag)),
  ...(person.isArchived ? said(OWN.resting, 'true') : []),
]

/** A parameter that says nothing is left away. The library reads backslashes in them as signs, and writes none itself. */
const spoken = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, value.replaceAll('\\', '\\\\')]),
  )

const WAYS: Readonly<Record<WayKind, readonly [name: string, params: Params]>> = {
  mobile: ['tel', { type: 'cell' }],
  phone: ['tel', { type: 'voice' }],
  mail: ['email', {}],
  'message-app': ['impp', {}],
  'social-network': ['x-socialprofile', {}],
  address: ['adr', {}],
  web: ['url', {}],
  other: [OWN.way, {}],
}

const lineOfWay = ({ kind, value, label, isPreferred, bestTime }: ImportedWay): Line => {
  const [name, params] = WAYS[kind]
  const all = spoken({
    ...params,
    pref: isPreferred ? '1' : '',
    [OWN_PARAM.kind]: kind,
    [OWN_PARAM.label]: label,
    [OWN_PARAM.bestTime]: bestTime,
  })
  return [name, all, kind === 'address' ? ['', '', value, '', '', '', ''] : value]
}

const DATES: Readonly<Record<DateKind, string>> = { birthday: 'bday', anniversary: 'anniversary', other: 'x-abdate' }

const linesOfDate = ({ kind, label, month, day, year }: ImportedDate, index: number): readonly Line[] => {
  const two = (number: number) => String(number).padStart(2, '0')
  const when = year === null ? `--${two(month)}-${two(day)}` : `${year}-${two(month)}-${two(day)}`
  const params = spoken({ [OWN_PARAM.kind]: kind, [OWN_PARAM.label]: label })
  if (kind !== 'other') return [[DATES[kind], params, when]]
  // Programs of Apple read the name of a date beside it, in its group.
  const group = `item${index + 1}`
  return [
    [DATES[kind], { ...params, group }, when],
    ['x-ablabel', { group }, label],
  ]
}

const lineOfNote = ({ kind, text, toldOn }: ImportedNote): Line => [
  'note',
  spoken({ [OWN_PARAM.kind]: kind, [OWN_PARAM.toldOn]: toldOn ?? '' }),
  text,
]

/** Folded here: a line of the size of a picture is long work for the library. */
const photoOf = ({ photo }: ImportedPerson): readonly string[] => {
  const type = photo === null ? null : photoTypeOf(photo.bytes)
  if (photo === null || type === null) return []
  const line = `PHOTO:data:${type};base64,${Buffer.from(photo.bytes).toString('base64')}`
  return [line.match(/.{1,73}/g)?.join('\r\n ') ?? line]
}
