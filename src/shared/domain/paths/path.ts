import { addDays, daysBetween, type LocalDay } from '../../time/day.ts'
import type { Localized } from '../exercises/exercise.ts'

/** One day of a path: an exercise with a word on why it comes now, or a rest. */
export type PathDay =
  | { readonly kind: 'exercise'; readonly exerciseId: string; readonly note: Localized }
  | { readonly kind: 'rest'; readonly text: Localized }

/** A guided way over several days. It waits for as long as one likes; nothing is missed. */
export type Path = {
  readonly id: string
  /** Ids of the practices that it teaches, see docs/content.md. */
  readonly sources: readonly string[]
  readonly title: Localized
  /** What it is for, in one sentence. */
  readonly purpose: Localized
  /** What is said when it is gone through. */
  readonly ending: Localized
  /** A sheet of notes that comes with it. */
  readonly worksheet: 'communities' | null
  readonly days: readonly PathDay[]
}

/** A day of a path that was gone through, or passed over. */
export type PathStep = { readonly index: number; readonly state: 'done' | 'skipped'; readonly day: LocalDay }

export const PATH_STATES = ['open', 'done', 'left'] as const
export type PathState = (typeof PATH_STATES)[number]

/** One time that a path is walked. */
export type Walk = {
  readonly id: string
  readonly pathId: string
  readonly state: PathState
  readonly startedOn: LocalDay
  readonly steps: readonly PathStep[]
}

/**
 * Where a walk stands today. `waiting`: today's part is done, the next one is for another day.
 * `resting`: today is a day of rest. `next`: an exercise is there to be done. `ended`: all is gone through.
 */
export type PathPosition =
  | { readonly kind: 'next' | 'waiting' | 'resting'; readonly index: number; readonly day: PathDay }
  | { readonly kind: 'ended' }

/**
 * Works out where a walk stands. One exercise a day at most; a day of rest lasts one local day after
 * the exercise before it and then passes by itself; however long one stays away, the same day waits.
 * A path that begins with a rest rests on the day it is begun.
 */
export const positionOn = (path: Path, walk: Walk, today: LocalDay): PathPosition => {
  const byIndex = new Map(walk.steps.map((step) => [step.index, step]))
  let free = walk.startedOn
  for (const [index, day] of path.days.entries()) {
    const step = byIndex.get(index)
    if (step !== undefined) {
      free = dayAfter(step.day, free)
      continue
    }
    if (day.kind === 'exercise') return { kind: daysBetween(free, today) >= 0 ? 'next' : 'waiting', index, day }
    if (daysBetween(free, today) <= 0) return { kind: free === today ? 'resting' : 'waiting', index, day }
    free = dayAfter(free, free)
  }
  return { kind: 'ended' }
}

/** The first day on which something new may come: the one after `day`, or `atLeast` when that is later. */
const dayAfter = (day: LocalDay, atLeast: LocalDay): LocalDay => {
  const next = addDays(day, 1)
  return next > atLeast ? next : atLeast
}
