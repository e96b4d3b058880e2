/**
 * Length of the pieces that a long text is laid out in, in UTF-16 code units: about one to two windows
 * high. The browser lays out those that are near; `contain-intrinsic-size` of the style goes with it.
 */
export const SLICE_LENGTH = 2_000

/** Slices on the screen after the first press; each further press doubles them. */
export const FIRST_SLICES = 4

/** A cut is put at the end of a line, or of a sentence, when there is one in the last part of a slice. */
const LOOK_BACK = 500

/**
 * Cuts a text into pieces that can be laid out apart: at most `length` long, at line ends where there are
 * any, never through a surrogate pair. Joined, they are the text.
 */
export const slicesOf = (text: string, length: number): readonly string[] => {
  const slices: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + length >= text.length ? text.length : cutAt(text, start, start + length)
    slices.push(text.slice(start, end))
    start = end
  }
  return slices
}

const cutAt = (text: string, start: number, end: number): number => {
  const from = Math.max(start, end - LOOK_BACK)
  const part = text.slice(from, end)
  const line = part.lastIndexOf('\n')
  if (line !== -1) return from + line + 1
  const sentence = Math.max(part.lastIndexOf('。'), part.lastIndexOf('. '))
  if (sentence !== -1) return from + sentence + 1
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
}
