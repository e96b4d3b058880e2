import ICAL from 'ical.js'

import type { CardVersion } from './cards.ts'
import { isOldLine, modernLine } from './modern-line.ts'

/** A line of a card: `item1.TEL;TYPE=CELL:…`. */
export type Property = {
  /** In small letters, without its group. */
  readonly name: string
  /** `item1`; empty where there is none. */
  readonly group: string
  /** By name, in small letters. */
  readonly params: ReadonlyMap<string, readonly string[]>
  /** The parts of the value; most have one. A part may be several texts. */
  readonly parts: readonly (readonly string[])[]
}

/** True where one of the types of a property is this one: `TYPE=HOME`. */
export const hasType = ({ params }: Property, type: string): boolean =>
  params.get('type')?.some((each) => each.toLowerCase() === type) === true

/** A parameter; empty where it is not said. */
export const paramOf = ({ params }: Property, name: string): string => params.get(name)?.[0] ?? ''

/** The value as one text. */
export const textOf = ({ parts }: Property): string => parts.flat().join(',')

/** One part of a value that has several, such as the family name of `N`. */
export const partOf = ({ parts }: Property, index: number): string => parts[index]?.join(' ') ?? ''

/**
 * The library takes the second of two backslashes before a separator for the sign of an escape. Two of them
 * become one character that no text holds, and one backslash afterwards.
 */
const BACKSLASH = '\ufdd0'

/**
 * Reads a line, unfolded.
 *
 * @returns null for what is no line of a card
 */
export const readLine = (line: string, version: CardVersion): Property | null => {
  if (hasTooManyParts(line)) return null
  const modern = version === '2.1' || isOldLine(line) ? modernLine(line) : line
  if (modern === null) return null
  try {
    const design = version === '4.0' ? ICAL.design.vcard : ICAL.design.vcard3
    return toProperty(ICAL.parse.property(modern.replaceAll('\\\\', BACKSLASH), design) as JCardProperty)
  } catch {
    return null
  }
}

/** More than any address or list of groups has. The library makes a text of each. */
const MOST_PARTS = 2_000

const hasTooManyParts = (line: string): boolean => {
  let parts = 0
  for (let index = 0; index < line.length && parts <= MOST_PARTS; index += 1) {
    const sign = line[index]
    if (sign === ';' || sign === ',') parts += 1
  }
  return parts > MOST_PARTS
}

/** A property of jCard (RFC 7095). */
type JCardProperty = [name: string, params: Record<string, string | string[]>, type: string, ...values: JCardValue[]]
type JCardValue = string | readonly (string | readonly string[])[]

const toProperty = ([name, { group, ...params }, type, ...values]: JCardProperty): Property => {
  // What is no text by its kind is given as it stands.
  const restored = (text: string) => (type === 'text' ? text : unescaped(text)).replaceAll(BACKSLASH, '\\')
  const [only] = values
  const parts = values.length === 1 && Array.isArray(only) ? (only as readonly JCardValue[]) : values
  return {
    name: name.toLowerCase(),
    group: [group ?? ''].flat().join('').toLowerCase(),
    params: new Map(
      Object.entries(params).map(([key, value]) => [
        key.toLowerCase(),
        [value].flat(2).map((each) => each.replaceAll(BACKSLASH, '\\')),
      ]),
    ),
    parts: parts.map((part) => [part].flat(2).map((each) => restored(each))),
  }
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([nN,;:])/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
