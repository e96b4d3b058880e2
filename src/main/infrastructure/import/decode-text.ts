import type { TextEncoding } from '../../../shared/domain/imports/import-report.ts'

export type DecodedText = {
  readonly text: string
  readonly encoding: TextEncoding
  /** False where another character set would be just as possible. */
  readonly isSure: boolean
  /** How many characters could not be read; each is U+FFFD in the text. */
  readonly broken: number
}

/**
 * Turns the bytes of a file into text, by the character set that is said, or that they look like.
 *
 * @returns null when the bytes are no text
 */
export const decodeText = (bytes: Uint8Array, said: TextEncoding | null): DecodedText | null => {
  if (said !== null) return loosely(bytes, said, true)
  const marked = byMark(bytes)
  if (marked !== null) return loosely(bytes, marked, true)
  const wide = looksWide(bytes)
  if (wide !== null) return loosely(bytes, wide, true)
  if (looksBinary(bytes)) return null
  if (hasJisEscape(bytes)) return loosely(bytes, 'iso-2022-jp', true)
  return cutOffUtf8(bytes) ?? guessed(bytes)
}

/** Sound UTF-8, also where it breaks off in the middle of its last character. */
const cutOffUtf8 = (bytes: Uint8Array): DecodedText | null => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    // A part of a character at the end is waited for.
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
  try {
    return { text: text + decoder.decode(), encoding: 'utf-8', isSure: true, broken: 0 }
  } catch {
    return { text, encoding: 'utf-8', isSure: true, broken: 1 }
  }
}

/** None of the Unicode forms: one of the older sets, or UTF-8 with a flaw in it. */
const guessed = (bytes: Uint8Array): DecodedText => {
  const candidates = (['shift_jis', 'euc-jp'] as const).flatMap((encoding) => {
    const text = strictly(bytes, encoding)
    return text === null ? [] : [{ text, encoding, score: japaneseness(text) }]
  })
  const [best, second] = candidates.toSorted((a, b) => b.score - a.score)
  if (looksWestern(bytes)) return loosely(bytes, 'windows-1252', best === undefined)
  if (best !== undefined && best.score > 0) {
    const { text, encoding, score } = best
    return { text, encoding, isSure: second === undefined || second.score < score - 0.3, broken: 0 }
  }
  const flawed = loosely(bytes, 'utf-8', false)
  const flawedJapanese = loosely(bytes, 'shift_jis', false)
  return flawed.broken <= flawedJapanese.broken ? flawed : flawedJapanese
}

const strictly = (bytes: Uint8Array, encoding: TextEncoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const loosely = (bytes: Uint8Array, encoding: TextEncoding, isSure: boolean): DecodedText => {
  const sound = strictly(bytes, encoding)
  if (sound !== null) return { text: sound, encoding, isSure, broken: 0 }
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, isSure, broken: countOf(text, '\ufffd') }
}

const countOf = (text: string, sign: string): number => {
  let count = 0
  for (let place = text.indexOf(sign); place !== -1; place = text.indexOf(sign, place + 1)) count += 1
  return count
}

const byMark = ([a, b, c]: Uint8Array): TextEncoding | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Enough to tell what a file is. */
const SAMPLE = 65_536

/**
 * UTF-16 without a mark: commas, colons and line ends have a zero byte, always on the same side. Text in
 * other sets has none.
 */
const looksWide = (bytes: Uint8Array): TextEncoding | null => {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const zeros = even + odd
  if (zeros < 2 || zeros < sample.length / 50) return null
  if (odd > zeros * 0.95) return 'utf-16le'
  return even > zeros * 0.95 ? 'utf-16be' : null
}

/** One control character in a hundred is more than any text has. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  let odd = 0
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1
  return odd > sample.length / 100
}

const hasJisEscape = (bytes: Uint8Array): boolean =>
  bytes.some(
    (byte, index) =>
      byte === 0x1b &&
      ((bytes[index + 1] === 0x24 && (bytes[index + 2] === 0x42 || bytes[index + 2] === 0x40)) ||
        (bytes[index + 1] === 0x28 && (bytes[index + 2] === 0x4a || bytes[index + 2] === 0x49))),
  )

/** Accented letters stand alone between plain ones; Japanese in the older sets comes in pairs of high bytes. */
const looksWestern = (bytes: Uint8Array): boolean => {
  let high = 0
  let paired = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    if (byte < 0xa0 && ![0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97].includes(byte)) return false
    high += 1
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired += 1
  }
  return high > 0 && paired <= high / 5
}

const KANA = /[\u3040-\u30ff\u3001\u3002\uff01-\uff5e]/
const KANJI = /[\u4e00-\u9fff]/

/**
 * How Japanese the characters beyond ASCII look, from -1 to 1: kana and common marks count fully, kanji
 * half, half-width kana (which any byte of the wrong set gives) against it.
 */
const japaneseness = (text: string): number => {
  let sum = 0
  let count = 0
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u0080') continue
    count += 1
    if (KANA.test(character)) sum += 1
    else if (KANJI.test(character)) sum += 0.5
    else if (character >= '\uff61' && character <= '\uff9f') sum -= 0.4
    else sum -= 1
  }
  return count === 0 ? 0 : sum / count
}
