import type { Signal } from './cusum.ts'

/** The level of the signal, the lightest first. `watch` is silent: nothing notifies of it. */
export const LEVELS = ['steady', 'watch', 'low', 'high'] as const
export type Level = (typeof LEVELS)[number]

/** What kind of change there is. */
export const PATTERNS = [
  'none',
  'quiet',
  'feeling-low',
  'overloaded',
  'withdrawn-and-low',
  'withdrawn-and-drained',
] as const
export type Pattern = (typeof PATTERNS)[number]

/** Connection (A), how one feels (B) and load (C). */
export type Signals = { readonly contacts: Signal; readonly feeling: Signal; readonly load: Signal }

export const rankOf = (level: Level): number => LEVELS.indexOf(level)

/** One level out of the three signals. */
export const levelOf = ({ contacts, feeling, load }: Signals): Level => {
  if ((feeling >= 1 && load >= 1) || (contacts >= 1 && (feeling === 2 || load === 2))) return 'high'
  if (contacts === 2 || (contacts >= 1 && feeling >= 1)) return 'low'
  return contacts + feeling + load > 0 ? 'watch' : 'steady'
}

export const patternOf = ({ contacts, feeling, load }: Signals): Pattern => {
  if (contacts > 0 && (load > 0 || feeling === 2)) return 'withdrawn-and-drained'
  if (contacts > 0 && feeling > 0) return 'withdrawn-and-low'
  if (load > 0) return 'overloaded'
  if (contacts > 0) return 'quiet'
  return feeling > 0 ? 'feeling-low' : 'none'
}
