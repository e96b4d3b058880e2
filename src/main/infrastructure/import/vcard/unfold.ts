const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const TAB = 0x09
const EQUALS = 0x3d

const QUOTED_PRINTABLE = Array.from('QUOTED-PRINTABLE', (letter) => letter.charCodeAt(0))

/** Lines that belong together, put together, with the number of the line on which each began in the file. */
export type Unfolded = { readonly bytes: Uint8Array; readonly lineNumbers: readonly number[] }

/** Many times what an address book has; each line is held in memory several times. */
const MOST_LINES = 500_000

/**
 * Takes the folds out of a card file. It works on bytes, before they are text, because older programs fold
 * in the middle of a character. All line ends become LF.
 *
 * @returns null where there are too many lines
 */
export const unfold = (bytes: Uint8Array): Unfolded | null => {
  const kept = new Uint8Array(bytes.length)
  const lineNumbers = [1]
  let length = 0
  let lineStart = 0
  let number = 1
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte !== LF && byte !== CR) {
      kept[length] = byte
      length += 1
      continue
    }
    if (byte === CR && bytes[index + 1] === LF) index += 1
    number += 1
    const next = bytes[index + 1]
    const isFold = next === SPACE || next === TAB
    // "=" at the end of a line is a sign of its own in quoted-printable; the space after it is text.
    if (isFold && !(kept[length - 1] === EQUALS && isQuotedPrintable(kept.subarray(lineStart, length)))) {
      index += 1
      continue
    }
    kept[length] = LF
    length += 1
    lineStart = length
    if (lineNumbers.push(number) > MOST_LINES) return null
  }
  return { bytes: kept.subarray(0, length), lineNumbers }
}

/** Long enough for all that stands before a value. */
const HEAD = 200

const isQuotedPrintable = (line: Uint8Array): boolean => {
  const head = line.subarray(0, HEAD)
  return head.some((_byte, start) => QUOTED_PRINTABLE.every((letter, index) => upper(head[start + index]) === letter))
}

const upper = (byte = 0): number => (byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte)
