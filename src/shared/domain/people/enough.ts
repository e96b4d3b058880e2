import type { Circle } from './person.ts'

/** How many people one would like to have time for in a circle; null = no thought given to it. */
export type CircleLimit = { readonly circle: Circle; readonly softLimit: number | null }

/** Largest limit that can be set. */
export const LIMIT_MAX = 5_000
