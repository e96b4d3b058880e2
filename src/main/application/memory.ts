import type { Settings } from '../../shared/schemas/settings.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import type { Context } from './context.ts'

/** What something that was worked out rests on: while this is the same, so is that. */
export type Basis = { readonly writes: number; readonly today: LocalDay; readonly settings: Settings }

export const basisOf = ({ writes, settings }: Context, today: LocalDay): Basis => ({
  writes: writes(),
  today,
  settings: settings.read(),
})

export const isSame = (one: Basis | undefined, other: Basis): boolean =>
  // A change of settings makes them anew.
  one?.writes === other.writes && one.today === other.today && one.settings === other.settings

/** Remembers, for each notebook, what was worked out last: several parts of a screen ask for the same. */
export const createMemory = <Value>() => {
  const last = new WeakMap<Context['transact'], { readonly basis: Basis; readonly value: Value }>()
  return {
    /** What is remembered, if nothing was written since, and it is still the same day; undefined: it has to be worked out. */
    recall: ({ transact }: Context, basis: Basis): Value | undefined => {
      const kept = last.get(transact)
      return isSame(kept?.basis, basis) ? kept?.value : undefined
    },
    remember: ({ transact }: Context, basis: Basis, value: Value): void => {
      last.set(transact, { basis, value })
    },
  }
}
