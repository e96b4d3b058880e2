import type { Circle } from './person.ts'

/** How many people one would like to have time for in a circle; null = no thought given to it. */
export type CircleLimit = { readonly circle: Circle; readonly softLimit: number | null }

/** Numbers that are offered, with their source in docs/evidence.md. Any other can be set. */
export const OFFERED_LIMITS = [5, 15, 50] as const

/** Largest limit that can be set. */
export const LIMIT_MAX = 5_000

/**
 * True when more people stand in a circle than one would like to have time for. Nothing is refused then: it is
 * a question to think about (N7).
 *
 * @param inCircle how many stand in it who do not rest
 */
export const isBeyond = (inCircle: number, softLimit: number | null): boolean =>
  softLimit !== null && inCircle > softLimit
