/** A cut is put at the end of a line, or of a sentence, when there is one in the last part of a slice. */
const LOOK_BACK = 500

/**
 * Cuts a text into pieces that can be shown apart: at most `length` long (UTF-16 code units), at line ends
 * where there are any, never through a surrogate pair. Joined, they are the text.
 */
export const slicesOf = (text: string, length: number): readonly string[] => {
  const slices: string[] = []
  for (let start = 0; start < text.length;) {
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
