/** Size of the picture, in its own units. */
export const WIDTH = 600
const RADIUS = 104
/** From the middle of a mark to its words, beside it or under it. */
const WORDS_BESIDE = 18
const WORDS_UNDER = 28
/** Radius of the person in the middle. */
export const CENTRE = 26
const MARGIN = 44

export type Placed = {
  readonly x: number
  readonly y: number
  /** Where the thread leaves the person. */
  readonly from: { readonly x: number; readonly y: number }
  readonly words: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

const SIDEWAYS = 0.2

/**
 * Places for so many ties around a person who stands at the origin, clockwise from the top. Where there
 * are many, none stands at the very top, so that the words of two neighbours do not meet.
 */
export const placesAround = (count: number): readonly Placed[] =>
  Array.from({ length: count }, (_, index) => {
    const offset = count > 6 ? 0.5 : 0
    const angle = ((index + offset) / count) * 2 * Math.PI - Math.PI / 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const anchor = Math.abs(cos) < SIDEWAYS ? 'middle' : cos > 0 ? 'start' : 'end'
    const [x, y] = [cos * RADIUS, sin * RADIUS]
    return {
      x,
      y,
      from: { x: cos * CENTRE, y: sin * CENTRE },
      words:
        anchor === 'middle'
          ? { x, y: y + Math.sign(sin) * WORDS_UNDER, anchor }
          : { x: x + Math.sign(cos) * WORDS_BESIDE, y: y + sin * 6, anchor },
    }
  })

/** Height of the picture. */
export const HEIGHT = 2 * (RADIUS + MARGIN)
