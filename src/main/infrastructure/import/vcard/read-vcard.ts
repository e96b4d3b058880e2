import { composeName, isKana } from '../../../../shared/domain/imports/compose-name.ts'
import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import { type ImportedNote, type ImportedPerson, nobody } from '../../../../shared/domain/imports/imported-person.ts'
import { CIRCLES, PERSON_TAGS, REGISTERS } from '../../../../shared/domain/people/person.ts'
import type { FoundPeople } from '../../../application/import-ports.ts'
import { createGathering, type Gathering } from '../found-people.ts'
import { type Card, cardsOf } from './cards.ts'
import { partOf, type Property, readLine, textOf } from './content-line.ts'
import { OWN, OWN_PRODUCT } from './own-properties.ts'
import { readDates } from './read-dates.ts'
import { readNotes } from './read-notes.ts'
import { readPhoto } from './read-photo.ts'
import { isWay, readWay } from './read-ways.ts'

/** Properties that are of use to programs alone, and those that are read with another one. */
const TECHNICAL = new Set([
  ...[
    'begin',
    'end',
    'version',
    'prodid',
    'uid',
    'rev',
    'class',
    'mailer',
    'source',
    'name',
    'profile',
    'clientpidmap',
  ],
  ...['x-ablabel', 'x-abadr', 'x-abuid', 'x-abshowas', 'x-addressbookserver-kind', 'kind', 'xml', 'fburl', 'caluri'],
  ...['label', 'x-phonetic-org', 'x-reduction', 'x-no', 'x-dcm-export', 'x-gno', 'x-gn', 'x-android-custom'],
])

/** The people of a card file, versions 2.1 to 4.0, also mixed. */
export const readVCards = (text: string, lineNumbers: readonly number[], words: ImportWords): FoundPeople => {
  const gathering = createGathering()
  for (const card of cardsOf(text, lineNumbers)) {
    if (gathering.isFull()) break
    if (!card.isClosed) gathering.tell({ kind: 'card-cut-off', line: card.line, detail: '' })
    const properties = propertiesOf(card, gathering)
    const kind = firstText(properties, 'kind') || firstText(properties, 'x-addressbookserver-kind')
    if (kind.toLowerCase() === 'group') {
      gathering.tell({ kind: 'group-card', line: card.line, detail: firstText(properties, 'fn') })
    } else {
      const isOwn = firstText(properties, 'prodid') === OWN_PRODUCT
      gathering.add(readPerson(card, properties, words, gathering, isOwn), isOwn)
    }
  }
  return gathering.found()
}

const propertiesOf = ({ lines, version }: Card, { tell }: Gathering): readonly Property[] =>
  lines.flatMap(({ text, number }) => {
    const property = readLine(text, version)
    if (property === null) tell({ kind: 'odd-line', line: number, detail: text.slice(0, 40) })
    return property === null ? [] : [property]
  })

const readPerson = (
  { line }: Card,
  properties: readonly Property[],
  words: ImportWords,
  { tell, leaveOut }: Gathering,
  isOwn: boolean,
): ImportedPerson => {
  const first = (name: string) => firstText(properties, name)
  const all = (name: string) => properties.filter((property) => property.name === name)
  const labelOf = ({ group }: Property) =>
    group === ''
      ? ''
      : (properties.find((each) => each.name === 'x-ablabel' && each.group === group)?.parts.flat()[0] ?? '')

  const ways = properties.filter(isWay)
  const dates = readDates(properties, labelOf, words, (written) => tell({ kind: 'odd-date', line, detail: written }))
  const notes: readonly ImportedNote[] = readNotes(properties, labelOf, words)
  const photo = readFirstPhoto(all('photo'), (kind) => tell({ kind, line, detail: '' }))

  for (const { name } of properties) if (!isRead(name) && !TECHNICAL.has(name)) leaveOut(name.toUpperCase())
  return {
    ...nobody(line),
    name: isOwn ? first('fn') : nameOf(properties),
    reading: isOwn ? first(OWN.reading) : readingOf(properties),
    nickname: isOwn ? first('nickname') : listOf(all('nickname'), words.comma),
    affiliation: isOwn
      ? first('org')
      : (all('org')
          .map(orgOf)
          .find((org) => org !== '') ?? ''),
    role: [first('title'), first('role')]
      .filter((text, index, both) => text !== '' && both.indexOf(text) === index)
      .join(words.comma),
    strengths: first(OWN.strengths) || all('expertise').map(textOf).join(words.comma),
    metHow: first(OWN.metHow),
    metOn: first(OWN.metOn) || null,
    register: REGISTERS.find((register) => register === first(OWN.register)) ?? null,
    circle: CIRCLES.find((circle) => circle === first(OWN.circle)) ?? null,
    isArchived: first(OWN.resting) === 'true',
    tags: PERSON_TAGS.filter((tag) => all(OWN.tag).some((property) => textOf(property) === tag)),
    ways: ways.map((way) => readWay(way, labelOf(way), words)),
    dates,
    notes,
    photo,
  }
}

const READ = new Set<string>([
  ...['n', 'fn', 'nickname', 'org', 'title', 'role', 'expertise', 'photo', 'sort-string', 'sound'],
  ...['x-phonetic-first-name', 'x-phonetic-middle-name', 'x-phonetic-last-name'],
  ...['bday', 'anniversary', 'x-anniversary', 'x-abdate', 'x-evolution-anniversary', 'x-kaddressbook-x-anniversary'],
  ...['note', 'categories', 'hobby', 'interest', 'related', 'x-abrelatednames', 'x-spouse', 'x-child'],
  ...Object.values(OWN),
])
const isRead = (name: string): boolean => READ.has(name) || isWay({ name, group: '', params: new Map(), parts: [] })

const firstText = (properties: readonly Property[], name: string): string => {
  const property = properties.find((each) => each.name === name)
  return property === undefined ? '' : textOf(property)
}

/** A Japanese name is put together from its parts: what stands as the whole is turned round by some programs. */
const nameOf = (properties: readonly Property[]): string => {
  const n = properties.find(({ name }) => name === 'n')
  const composed =
    n === undefined ? '' : composeName({ family: partOf(n, 0), given: partOf(n, 1), middle: partOf(n, 2) })
  const whole = firstText(properties, 'fn').trim()
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff\uff66-\uff9f]/.test(composed)
  return isJapanese || whole === '' ? composed : whole
}

/** The reading, from the first of the places in which phones and programs keep it. */
const readingOf = (properties: readonly Property[]): string => {
  const first = (name: string) => firstText(properties, name)
  const phonetic = composeName({
    family: first('x-phonetic-last-name'),
    given: first('x-phonetic-first-name'),
    middle: first('x-phonetic-middle-name'),
  })
  const n = properties.find(({ name }) => name === 'n')
  const sound = properties.find(
    ({ name, params }) => name === 'sound' && params.get('type')?.[0]?.toLowerCase() === 'x-irmc-n',
  )
  return (
    [
      phonetic,
      sound === undefined ? '' : sound.parts.flat().join(';').replaceAll(/[;,]+/g, ' '),
      n?.params.get('sort-as')?.join(' ').replaceAll(/[,;]+/g, ' ') ?? '',
      first('sort-string').replaceAll(/[,;]+/g, ' '),
    ]
      .map((text) => text.normalize('NFKC').trim())
      .filter((text, index) => index === 0 || isKana(text))
      .find((text) => text !== '') ?? ''
  )
}

const listOf = (properties: readonly Property[], separator: string): string =>
  properties
    .flatMap(({ parts }) => parts.flat())
    .filter((part) => part.trim() !== '')
    .join(separator)

const orgOf = ({ parts }: Property): string =>
  parts
    .flat()
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')

const readFirstPhoto = (photos: readonly Property[], tell: (kind: 'photo-elsewhere' | 'odd-photo') => void) => {
  const read = photos.filter((photo) => textOf(photo).trim() !== '').map(readPhoto)
  const found = read.find((photo) => typeof photo !== 'string')
  if (found !== undefined) return found
  if (read[0] !== undefined) tell(read[0] === 'elsewhere' ? 'photo-elsewhere' : 'odd-photo')
  return null
}
