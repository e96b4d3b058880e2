/** Readers of JSON that takes any shape: what is not there, or is something else, is nothing. */
export type Json = Readonly<Record<string, unknown>>

export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const string = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** What stands under keys that lead inwards. */
export const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => object(inner)[key], value)

/** All of one kind: `contact` and `contacts` are both written. */
export const valuesOf = (data: unknown, type: string): readonly unknown[] =>
  list(data)
    .map(object)
    .filter((each) => plainType(each['type']) === type)
    .flatMap(({ values }) => list(values))

/** `contact_fields` and `ContactField` are the same: `contactfield`. */
export const plainType = (type: unknown): string =>
  string(type)
    .replaceAll(/[_\s]/g, '')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<=[^s])s$/, '')
