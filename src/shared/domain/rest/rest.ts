/** Short rests (ひと休み), in the order of showing. */
export const REST_KINDS = ['breathing', 'stretch', 'look-away', 'tea', 'walk', 'silence'] as const
export type RestKind = (typeof REST_KINDS)[number]

/** How long a rest may be, in minutes. */
export const REST_MINUTES = [1, 3, 5, 10] as const
export type RestMinutes = (typeof REST_MINUTES)[number]

/** What stands there before anything is chosen. */
export const USUAL_MINUTES = {
  breathing: 3,
  stretch: 3,
  'look-away': 1,
  tea: 5,
  walk: 10,
  silence: 3,
} as const satisfies Record<RestKind, RestMinutes>

/** How many lines a rest has, one after another; breathing has its own two words instead. */
export const REST_LINES = {
  stretch: 6,
  'look-away': 4,
  tea: 4,
  walk: 5,
  silence: 3,
} as const satisfies Record<Exclude<RestKind, 'breathing'>, number>

/** Milliseconds of breathing in and of breathing out: six breaths a minute, longer out than in. */
export const BREATH_IN_MS = 4_000
export const BREATH_OUT_MS = 6_000

/** True for the name of a rest. */
export const isRestKind = (text: string | undefined): text is RestKind => REST_KINDS.some((kind) => kind === text)

/** Whether one breathes in or out, so many milliseconds after the beginning. */
export const breathAt = (elapsedMs: number): 'in' | 'out' =>
  elapsedMs % (BREATH_IN_MS + BREATH_OUT_MS) < BREATH_IN_MS ? 'in' : 'out'

/** Number of the line, from 1, that stands there so long after the beginning; each has an equal part of the time. */
export const lineAt = (elapsedMs: number, totalMs: number, lines: number): number =>
  Math.min(lines, 1 + Math.max(0, Math.floor((elapsedMs / totalMs) * lines)))
