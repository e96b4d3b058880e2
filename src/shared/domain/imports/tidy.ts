import { WAY_LABEL_MAX, WAY_VALUE_MAX } from '../people/contact-way.ts'
import { FOLLOW_UP_MAX } from '../people/follow-up.ts'
import { isRealDate } from '../people/important-date.ts'
import { partsOf } from '../people/partial-date.ts'
import { NAME_MAX, PERSON_TEXT_MAX } from '../people/person.ts'
import type { ImportedDate, ImportedNote, ImportedPerson, ImportedWay } from './imported-person.ts'
import type { ImportProblem } from './import-report.ts'

/** Most ways, dates, or notes that one person brings along. */
const MOST_PARTS = 200

type Tidied = { readonly person: ImportedPerson | null; readonly problems: readonly ImportProblem[] }

/**
 * Somebody in the shape in which people are kept: no text longer than it may be, nothing empty, nothing
 * twice. A long note becomes several. Somebody without a name is called by what there is: what one calls
 * them, where they belong, an address.
 *
 * @param isOwn true for a file that we wrote: what has its shape already stays letter by letter
 * @returns `person` null when there is nothing to call them by
 */
export const tidy = (given: ImportedPerson, isOwn: boolean): Tidied => {
  const problems: ImportProblem[] = []
  const tell = (kind: ImportProblem['kind'], detail: string) => {
    problems.push({ kind, line: given.line, detail })
  }
  const short = (text: string, longest: number): string => {
    const whole = isOwn ? plain(text) : plain(text).trim()
    if (whole.length <= longest) return whole
    tell('cut-short', whole.slice(0, 40))
    return cut(whole, longest)
  }
  const line = (text: string, longest: number): string =>
    short(isOwn ? text : text.replaceAll(/\s*[\r\n]+\s*/g, ' '), longest)
  const unique = <Part>(parts: readonly Part[], keyOf: (part: Part) => string) => (isOwn ? parts : once(parts, keyOf))
  const most = <Part>(parts: readonly Part[]): readonly Part[] => {
    if (parts.length > MOST_PARTS) tell('too-many-parts', '')
    return parts.slice(0, MOST_PARTS)
  }

  const ways = most(
    unique(
      given.ways.map((way) => tidyWay(way, line)).filter(({ value }) => value.trim() !== ''),
      sameWay,
    ),
  )
  const name = [given.name, given.nickname, given.affiliation, ways[0]?.value ?? '', given.reading]
    .map((text) => line(text, NAME_MAX))
    .find((text) => text.trim() !== '')
  if (name === undefined) return { person: null, problems: [{ kind: 'no-name', line: given.line, detail: '' }] }
  const notes = isOwn ? given.notes : given.notes.map((note) => ({ ...note, text: note.text.trim() }))
  const person: ImportedPerson = {
    ...given,
    name,
    reading: line(given.reading, NAME_MAX),
    nickname: line(given.nickname, NAME_MAX),
    affiliation: line(given.affiliation, NAME_MAX),
    role: line(given.role, NAME_MAX),
    strengths: short(given.strengths, PERSON_TEXT_MAX),
    metHow: short(given.metHow, PERSON_TEXT_MAX),
    metOn: given.metOn !== null && partsOf(given.metOn) !== null ? given.metOn : null,
    tags: [...new Set(given.tags)],
    ways: onePreferred(ways),
    dates: most(
      unique(given.dates.map((date) => tidyDate(date, line)).filter(isRealDate), ({ kind, label, month, day, year }) =>
        [kind, label, month, day, year].join(' '),
      ),
    ),
    notes: most(unique(notes, ({ kind, text, toldOn }) => `${kind} ${toldOn ?? ''} ${text}`).flatMap(pagesOf)),
    followUps: most(
      unique(
        given.followUps
          .map((followUp) => ({ ...followUp, text: line(followUp.text, FOLLOW_UP_MAX) }))
          .filter(({ text }) => text.trim() !== ''),
        ({ kind, text }) => `${kind} ${text}`,
      ),
    ),
  }
  return { person, problems }
}

type Line = (text: string, longest: number) => string

const tidyWay = (way: ImportedWay, line: Line): ImportedWay => ({
  ...way,
  value: line(way.value, WAY_VALUE_MAX),
  label: line(way.label, WAY_LABEL_MAX),
  bestTime: line(way.bestTime, WAY_LABEL_MAX),
})

/** What has no name of its own is an anniversary. */
const tidyDate = (date: ImportedDate, line: Line): ImportedDate => {
  const label = line(date.label, WAY_LABEL_MAX)
  return { ...date, label, kind: date.kind === 'other' && label.trim() === '' ? 'anniversary' : date.kind }
}

const sameWay = ({ kind, value }: ImportedWay): string => `${kind} ${value}`

/** One way alone can be the one they like best. Where a file marks several, it means the first of each kind: none of them. */
const onePreferred = (ways: readonly ImportedWay[]): readonly ImportedWay[] =>
  ways.filter(({ isPreferred }) => isPreferred).length > 1 ? ways.map((way) => ({ ...way, isPreferred: false })) : ways

/** A note in pieces that fit, each cut at the end of a line where there is one near. */
const pagesOf = (note: ImportedNote): readonly ImportedNote[] => {
  const pages: ImportedNote[] = []
  let rest = plain(note.text)
  if (rest.length <= PERSON_TEXT_MAX) return rest.trim() === '' ? [] : [{ ...note, text: rest }]
  while (rest.length > PERSON_TEXT_MAX) {
    const lineEnd = rest.lastIndexOf('\n', PERSON_TEXT_MAX)
    const page = lineEnd > PERSON_TEXT_MAX / 2 ? rest.slice(0, lineEnd) : cut(rest, PERSON_TEXT_MAX)
    pages.push({ ...note, text: page.trimEnd() })
    rest = rest.slice(page.length).trimStart()
  }
  return rest === '' ? pages : [...pages, { ...note, text: rest }]
}

/** Whole characters, and one kind of line end. */
const plain = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/\r\n|\r/g, '\n')

/** The beginning of a text, never through the middle of a character. */
const cut = (text: string, longest: number): string => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')

const once = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
