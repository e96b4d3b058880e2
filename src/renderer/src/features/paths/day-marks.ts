import type { PathDay } from '../../../../shared/domain/paths/path.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'

/** A path as it stands in the list: what it is, the walk that is on it, and where that is today. */
export type PathItem = Output<'paths.list'>[number]

/**
 * How a day is marked on the line. `now`: the one that is there to be done, or today's rest.
 * A day of rest that has passed is `rested`; nothing is ever missed.
 */
export type DayMark = 'done' | 'skipped' | 'rested' | 'now' | 'rest' | 'to-come'

/** Open, and not at its end. */
export const isUnderWay = ({ walk, position }: PathItem): boolean =>
  walk?.state === 'open' && position !== null && position.kind !== 'ended'

/** Gone through to the end. */
export const isEnded = ({ walk, position }: PathItem): boolean =>
  walk !== null && walk.state !== 'left' && (walk.state === 'done' || position?.kind === 'ended')

/** Days that are behind, counted from the start. */
const daysBehind = (item: PathItem): number => {
  if (isEnded(item)) return item.path.days.length
  if (item.position !== null && item.position.kind !== 'ended') return item.position.index
  return Math.max(0, ...(item.walk?.steps.map((step) => step.index + 1) ?? []))
}

/** The mark of each day, in order. */
export const marksOf = (item: PathItem): readonly DayMark[] => {
  const behind = daysBehind(item)
  const stepStates = new Map(item.walk?.steps.map((step) => [step.index, step.state]))
  const isHere = isUnderWay(item) && item.position?.kind !== 'waiting'
  return item.path.days.map((day, index): DayMark => {
    const state = stepStates.get(index)
    if (day.kind === 'exercise' && state !== undefined) return state
    if (index < behind || state !== undefined) return day.kind === 'rest' ? 'rested' : 'to-come'
    if (index === behind && isHere) return 'now'
    return day.kind === 'rest' ? 'rest' : 'to-come'
  })
}

/** The day, counted from 1, that somebody is on: today's, or the last one when today's part is done. */
export const dayOf = (item: PathItem): number => {
  const behind = daysBehind(item)
  const isHere = isUnderWay(item) && item.position?.kind !== 'waiting'
  return Math.max(1, isHere ? behind + 1 : behind)
}

/** How many days of a path are days of rest. */
export const restDays = (days: readonly PathDay[]): number => days.filter((day) => day.kind === 'rest').length
