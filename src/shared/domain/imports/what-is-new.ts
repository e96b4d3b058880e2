import { fold } from '../../text/fold.ts'
import { PERSON_TEXT_MAX, type PersonFields, type PersonTag } from '../people/person.ts'
import type { ImportWords } from './import-words.ts'
import type { ImportedDate, ImportedNote, ImportedPerson, ImportedWay } from './imported-person.ts'
import { digitsOf } from './match-keys.ts'

/** What one entry of a person adds to another one of the same person. */
export type News = {
  /** Fields that were empty, or become longer. Name and circle stay. */
  readonly fields: Partial<Omit<PersonFields, 'name' | 'circle'>>
  /** Places in the lists of the second entry. */
  readonly ways: readonly number[]
  readonly dates: readonly number[]
  readonly notes: readonly number[]
  readonly followUps: readonly number[]
  /** Places of dates in the first entry that the second one knows more exactly, with their year. */
  readonly outdated: readonly number[]
  readonly tags: readonly PersonTag[]
  readonly takesPhoto: boolean
  /** What the first entry says otherwise, such as another name, for a note; empty when there is nothing. */
  readonly otherwise: string
}

/**
 * What somebody who is known gains from another entry of the same person. What is known stays; nothing
 * that the other one says is lost.
 */
export const whatIsNew = (known: ImportedPerson, other: ImportedPerson, words: ImportWords): News => ({
  fields: newFields(known, other),
  ways: placesOf(other.ways, (way) => !known.ways.some((mine) => isSameWay(mine, way))),
  dates: placesOf(other.dates, (date) => !known.dates.some((mine) => isSameDate(mine, date) && isAsExact(mine, date))),
  notes: newTexts(known.notes, other.notes),
  followUps: newTexts(known.followUps, other.followUps),
  outdated: placesOf(known.dates, (mine) =>
    other.dates.some((date) => isSameDate(mine, date) && !isAsExact(mine, date)),
  ),
  tags: other.tags.filter((tag) => !known.tags.includes(tag)),
  takesPhoto: known.photo === null && other.photo !== null,
  otherwise: saidOtherwise(known, other, words),
})

/** Two entries of one person as one. */
export const combined = (first: ImportedPerson, second: ImportedPerson, words: ImportWords): ImportedPerson => {
  const news = whatIsNew(first, second, words)
  const hasPreferred = first.ways.some(({ isPreferred }) => isPreferred)
  const otherwise: readonly ImportedNote[] =
    news.otherwise === '' ? [] : [{ kind: 'other', text: news.otherwise, toldOn: null }]
  return {
    ...first,
    ...news.fields,
    circle: first.circle ?? second.circle,
    ways: [
      ...first.ways,
      ...at(second.ways, news.ways).map((way) => (hasPreferred ? { ...way, isPreferred: false } : way)),
    ],
    dates: [...first.dates.filter((_date, place) => !news.outdated.includes(place)), ...at(second.dates, news.dates)],
    notes: [...first.notes, ...at(second.notes, news.notes), ...otherwise],
    followUps: [...first.followUps, ...at(second.followUps, news.followUps)],
    tags: [...first.tags, ...news.tags],
    photo: first.photo ?? second.photo,
  }
}

/** The items at some places of a list. */
export const at = <Item>(items: readonly Item[], places: readonly number[]): readonly Item[] => {
  const meant = new Set(places)
  return items.filter((_item, place) => meant.has(place))
}

const placesOf = <Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly number[] =>
  items.flatMap((item, place) => (isMeant(item) ? [place] : []))

type Told = { readonly kind: string; readonly text: string }

/** Places of what nobody told yet. There may be hundreds of each, so that not all are held against all. */
const newTexts = (known: readonly Told[], other: readonly Told[]): readonly number[] => {
  const keyOf = ({ kind, text }: Told) => `${kind} ${bare(text)}`
  const told = new Set(known.map(keyOf))
  return placesOf(other, (each) => !told.has(keyOf(each)))
}

const TEXTS = ['reading', 'nickname', 'affiliation', 'role'] as const
const LONG_TEXTS = ['strengths', 'metHow'] as const

const newFields = (known: ImportedPerson, other: ImportedPerson): News['fields'] => {
  const fields: { -readonly [Field in keyof News['fields']]: News['fields'][Field] } = {}
  for (const field of TEXTS) if (known[field] === '' && other[field] !== '') fields[field] = other[field]
  for (const field of LONG_TEXTS) {
    const both = [known[field], other[field]].filter((text) => text.trim() !== '').join('\n')
    if (!isSameText(known[field], other[field]) && both !== known[field] && both.length <= PERSON_TEXT_MAX) {
      fields[field] = both
    }
  }
  if (known.metOn === null && other.metOn !== null) fields.metOn = other.metOn
  if (known.register === null && other.register !== null) fields.register = other.register
  return fields
}

/** What has one place only, and is taken. */
const saidOtherwise = (known: ImportedPerson, other: ImportedPerson, words: ImportWords): string => {
  const names = [known.name, known.nickname].map(bare)
  const texts = (['name', ...TEXTS] as const).flatMap((field) => {
    const isSaid = other[field].trim() !== '' && known[field].trim() !== '' && !isSameText(known[field], other[field])
    const isKnownName = (field === 'name' || field === 'nickname') && names.includes(bare(other[field]))
    return isSaid && !isKnownName ? [`${words.fields[field]}${words.colon}${other[field]}`] : []
  })
  const longTexts = LONG_TEXTS.flatMap((field) =>
    [known[field], other[field]].join('\n').length > PERSON_TEXT_MAX
      ? [`${words.fields[field]}${words.colon}${other[field]}`]
      : [],
  )
  const metOn =
    known.metOn !== null && other.metOn !== null && known.metOn !== other.metOn
      ? [`${words.fields.metOn}${words.colon}${other.metOn}`]
      : []
  return [...texts, ...longTexts, ...metOn].join('\n').slice(0, PERSON_TEXT_MAX)
}

const bare = (text: string): string => fold(text).replaceAll(/\s+/g, '')
const isSameText = (one: string, other: string): boolean => bare(one) === bare(other)

const isSameWay = (one: ImportedWay, other: ImportedWay): boolean => {
  const [number, otherNumber] = [digitsOf(one.value), digitsOf(other.value)]
  if (isNumber(one) && isNumber(other) && number !== '') return number === otherNumber
  return one.kind === other.kind && isSameText(one.value, other.value)
}
const isNumber = ({ kind }: ImportedWay): boolean => kind === 'mobile' || kind === 'phone'

const isSameDate = (one: ImportedDate, other: ImportedDate): boolean =>
  one.kind === other.kind &&
  one.month === other.month &&
  one.day === other.day &&
  isSameText(one.label, other.label) &&
  (one.year === other.year || one.year === null || other.year === null)

const isAsExact = (one: ImportedDate, other: ImportedDate): boolean => one.year !== null || other.year === null
