import { TEXT_ENCODINGS, type TextEncoding } from '../../../../shared/domain/imports/import-report.ts'
import { decodeText } from '../decode-text.ts'

/** All that stands before a value is within these. */
const HEAD = 500

/** True for a line in the ways of version 2.1, wherever it stands. */
export const isOldLine = (line: string): boolean =>
  /^[^:"]*;(?:encoding=)?(?:quoted-printable|base64)[;:]/i.test(line.slice(0, HEAD))

/** Values of which a comma keeps several apart. */
const LISTS = /^(?:[\w-]+\.)?(?:nickname|categories)[;:]/i

/**
 * Puts a line of version 2.1 into the words of 3.0: types get their name, and values that are written with
 * signs for characters (quoted-printable) are read, in their own character set.
 *
 * @returns the line; null for what is no line of a card
 */
export const modernLine = (line: string): string | null => {
  const colon = line.indexOf(':')
  if (colon === -1) return null
  const [name = '', ...params] = line.slice(0, colon).split(';')
  const value = line.slice(colon + 1)
  const named = params.filter((param) => param !== '').map(namedParam)
  const valueOf = (key: string) => named.find(([each]) => each === key)?.[1]
  const encoding = valueOf('encoding')?.toLowerCase()
  const kept = named.filter(([key]) => key !== 'encoding' && key !== 'charset')
  if (encoding === 'base64' || encoding === 'b') kept.push(['encoding', 'b'])
  const head = [name, ...kept.map(([key, text]) => `${key}=${text}`)].join(';')
  const words = encoding === 'quoted-printable' ? readQuoted(value, valueOf('charset')) : value
  return `${head}:${withEscapes(words, LISTS.test(`${name}:`))}`
}

const namedParam = (param: string): readonly [string, string] => {
  const equals = param.indexOf('=')
  if (equals !== -1) return [param.slice(0, equals).trim().toLowerCase(), param.slice(equals + 1).replaceAll('"', '')]
  const word = param.trim().toLowerCase()
  return ['quoted-printable', 'base64', '8bit', '7bit'].includes(word) ? ['encoding', word] : ['type', word]
}

/** 2.1 escapes nothing but the semicolon; 3.0 also backslash, comma and the end of a line. */
const withEscapes = (value: string, isList: boolean): string => {
  const plain = value.replaceAll(/\\(?!;)/g, '\\\\').replaceAll(/\r\n|\r|\n/g, '\\n')
  return isList ? plain : plain.replaceAll(',', '\\,')
}

const readQuoted = (value: string, charset: string | undefined): string => {
  const bytes = bytesOfQuoted(value)
  const named = charset?.toLowerCase().replace(/^(?:windows-31j|cp932|x-sjis|ms_kanji|sjis)$/, 'shift_jis')
  const said = TEXT_ENCODINGS.find((each): each is TextEncoding => each === named) ?? 'utf-8'
  try {
    return new TextDecoder(said, { fatal: true }).decode(bytes)
  } catch {
    // The label is wrong; the bytes tell more.
    return decodeText(bytes, null)?.text ?? ''
  }
}

const bytesOfQuoted = (value: string): Uint8Array => {
  const plain = new TextEncoder().encode(value)
  const bytes = new Uint8Array(plain.length)
  let length = 0
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain[index] === 0x3d ? Number.parseInt(ascii(plain.subarray(index + 1, index + 3)), 16) : Number.NaN
    bytes[length] = Number.isNaN(code) ? (plain[index] ?? 0) : code
    length += 1
    if (!Number.isNaN(code)) index += 2
  }
  return bytes.subarray(0, length)
}

/** Two hexadecimal digits, or nothing. */
const ascii = (bytes: Uint8Array): string => {
  const text = String.fromCharCode(...bytes)
  return /^[0-9a-f]{2}$/i.test(text) ? text : ''
}
