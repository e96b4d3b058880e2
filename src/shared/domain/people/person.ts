/** How near someone is in one's life (間柄). */
export const CIRCLES = ['close', 'friend', 'colleague', 'community', 'professional'] as const
export type Circle = (typeof CIRCLES)[number]

/** Someone in one's life. */
export type Person = {
  readonly id: string
  /** As the person typed it, family name first where that is the custom. */
  readonly name: string
  readonly circle: Circle
}

/** Longest name accepted, in UTF-16 code units. */
export const NAME_MAX = 200
