import type { LocalDay } from '../../time/day.ts'
import type { Level, RunSize } from '../exercises/exercise.ts'
import type { RunState } from '../exercises/run.ts'
import { dayNumber } from './day-number.ts'

/*
 * The ladder of one track: which level is practised now.
 *
 * Source of the rule: graded exposure as practised in cognitive behavioural self-help ("fear ladder"):
 * begin with what is only a little hard, repeat a rung until it has become easy, then take the next,
 * and go back a rung when one is too much (docs/coach.md names the sources). The figures are those of
 * a 0-100 scale of distress divided by ten. Nothing here can be failed: a rung down is a rung that fits.
 */

/** Felt difficulty (0-10) up to which a go counts as easy. */
export const EASY_UP_TO = 3
/** Felt difficulty (0-10) from which a go was too much for now. */
export const HARD_FROM = 7
/** Days from one step up, or from a level set by hand, to the next step up. */
export const DAYS_BETWEEN_RISES = 7

/** Two easy goes in a row are a step up. A go that was done without giving a number counts half. */
const POINTS_TO_RISE = 4
const POINTS_OF_EASY_GO = 2
const POINTS_OF_UNRATED_GO = 1

/** The highest level that can be set by hand where nothing has been practised yet. */
const HIGHEST_FIRST_CHOICE = 2

/** One go at an exercise of the track. */
export type LadderRun = {
  readonly day: LocalDay
  /** Level of the exercise, not of the person. */
  readonly level: Level
  readonly size: RunSize
  readonly state: RunState
  /** How hard it felt, 0 (not at all) to 10, before and after; null when no number was given. */
  readonly before: number | null
  readonly after: number | null
}

/** A level that the person chose. It takes hold after the goes of its day. */
export type LevelByHand = { readonly level: Level; readonly day: LocalDay }

/** What the present level rests on, as data. `day` is the day of the move. */
export type LadderReason =
  | { readonly kind: 'start' }
  | { readonly kind: 'by-hand'; readonly day: LocalDay }
  | { readonly kind: 'easy-goes'; readonly day: LocalDay }
  | { readonly kind: 'felt-hard'; readonly day: LocalDay }
  | { readonly kind: 'put-down'; readonly day: LocalDay }
  | { readonly kind: 'resting' }

/** What a level rests on, days for rest left aside. */
export type LevelReason = Exclude<LadderReason, { kind: 'resting' }>

export type Ladder = {
  /** The level that is being practised. */
  readonly level: Level
  /** The highest level that was easy when it was last done; 0 when none has been yet. */
  readonly comfortable: Level | 0
  /** Where the last move went; `steady` at the start and after a level set by hand. */
  readonly trend: 'up' | 'steady' | 'down'
  readonly why: LadderReason
}

export type LadderInput = {
  /** The goes of this track, in any order. Those still open say nothing yet. */
  readonly runs: readonly LadderRun[]
  readonly byHand: LevelByHand | null
  /** True on days for rest: the ladder then offers nothing above what is comfortable. */
  readonly isResting?: boolean
}

/** A ladder while its goes are being read, oldest first. */
export type Footing = Omit<Ladder, 'why'> & {
  readonly why: LevelReason
  readonly points: number
  /** No step up before the day of this number, see `dayNumber`. */
  readonly noRiseBefore: number
  /** Set by hand on a day that has not been reached yet. */
  readonly pendingByHand: LevelByHand | null
}

const atLeastOne = (level: number): Level => Math.max(1, level) as Level

const noHigher = (comfortable: Level | 0, limit: number): Level | 0 =>
  Math.max(0, Math.min(comfortable, limit)) as Level | 0

/**
 * The highest level that can be set by hand: one above the comfortable one, or 2 at the very start.
 * A wish for more is taken as this level; steps of any level can still be opened from the library,
 * and doing one comfortably is what moves the limit.
 */
export const highestByHand = (comfortable: Level | 0): Level =>
  Math.min(5, Math.max(HIGHEST_FIRST_CHOICE, comfortable + 1)) as Level

/** Where every ladder begins: on the first level, with nothing known. */
export const startFooting = (byHand: LevelByHand | null): Footing => ({
  level: 1,
  comfortable: 0,
  trend: 'steady',
  why: { kind: 'start' },
  points: 0,
  noRiseBefore: Number.NEGATIVE_INFINITY,
  pendingByHand: byHand,
})

const setByHand = (footing: Footing, { level, day }: LevelByHand): Footing => ({
  ...footing,
  level: Math.min(level, highestByHand(footing.comfortable)) as Level,
  trend: 'steady',
  why: { kind: 'by-hand', day },
  points: 0,
  noRiseBefore: dayNumber(day) + DAYS_BETWEEN_RISES,
  pendingByHand: null,
})

/**
 * One rung down, and never more than one for a single go. A step from above the ladder that was too much takes
 * nothing away; one from below it may have met a bad day, so it does not undo more than one from this level.
 */
const stepDown = (footing: Footing, run: LadderRun, kind: 'felt-hard' | 'put-down'): Footing => {
  if (run.level > footing.level) return { ...footing, comfortable: noHigher(footing.comfortable, run.level - 1) }
  const comfortable = noHigher(footing.comfortable, footing.level - (run.level === footing.level ? 1 : 2))
  if (footing.level === 1) return { ...footing, comfortable, points: 0 }
  const level = atLeastOne(footing.level - 1)
  return { ...footing, level, comfortable, trend: 'down', why: { kind, day: run.day }, points: 0 }
}

const easyGo = (footing: Footing, run: LadderRun, earned: number): Footing => {
  const comfortable = Math.max(footing.comfortable, run.level) as Level
  if (run.level < footing.level) return { ...footing, comfortable }
  const points = Math.min(POINTS_TO_RISE, footing.points + earned)
  if (points < POINTS_TO_RISE || footing.level === 5 || dayNumber(run.day) < footing.noRiseBefore) {
    return { ...footing, comfortable, points }
  }
  return {
    ...footing,
    level: (footing.level + 1) as Level,
    comfortable,
    trend: 'up',
    why: { kind: 'easy-goes', day: run.day },
    points: 0,
    noRiseBefore: dayNumber(run.day) + DAYS_BETWEEN_RISES,
  }
}

/** Neither easy nor hard: this is the rung to stay on. */
const stay = (footing: Footing, run: LadderRun): Footing =>
  run.level < footing.level ? footing : { ...footing, points: 0 }

/**
 * Takes one go into account. How hard it was is the number given afterwards or, where only that was
 * given, the one before. The smaller size never moves the ladder up: doing less is a way to stay.
 *
 * @param footing the ladder after all earlier goes
 * @param run the next go; goes must come oldest first
 */
export const takeRun = (footing: Footing, run: LadderRun): Footing => {
  const { pendingByHand } = footing
  const from = pendingByHand !== null && run.day > pendingByHand.day ? setByHand(footing, pendingByHand) : footing
  const felt = run.after ?? run.before
  if (run.state === 'open') return from
  if (run.state === 'left') return stepDown(from, run, 'put-down')
  if (felt !== null && felt >= HARD_FROM) return stepDown(from, run, 'felt-hard')
  if (run.size === 'smaller') return from
  if (felt === null) return easyGo(from, run, POINTS_OF_UNRATED_GO)
  return felt <= EASY_UP_TO ? easyGo(from, run, POINTS_OF_EASY_GO) : stay(from, run)
}

/** The ladder that a footing stands for, after the last go, days for rest left aside. */
export const settledLadder = (footing: Footing): Ladder & { readonly why: LevelReason } => {
  const { pendingByHand } = footing
  const { level, comfortable, trend, why } = pendingByHand === null ? footing : setByHand(footing, pendingByHand)
  return { level, comfortable, trend, why }
}

/** The ladder that a footing stands for today. */
export const ladderAt = (footing: Footing, isResting: boolean): Ladder => {
  const settled = settledLadder(footing)
  const { level, comfortable } = settled
  if (isResting && level > atLeastOne(comfortable)) {
    return { level: atLeastOne(comfortable), comfortable, trend: 'steady', why: { kind: 'resting' } }
  }
  return settled
}

const isInOrder = (runs: readonly LadderRun[]): boolean =>
  runs.every((run, index) => index === 0 || (runs[index - 1]?.day ?? '') <= run.day)

const byDay = (a: LadderRun, b: LadderRun): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/**
 * The ladder of one track.
 *
 * - two easy goes in a row (0-3, at this level or above, full size): one level up, at most once in 7 days;
 * - 4-6: stay;
 * - 7-10, or put down, on this level or below: one level down;
 * - set by hand: that level, until later goes move it;
 * - resting: nothing above the comfortable level; nothing is lost, and the level is there again afterwards.
 *
 * Invariant: the level is never more than one above the comfortable one, except that 2 may be set by hand at the start.
 * Goes after today are not known to this function: leave them out. Numbers outside 0-10 are compared as they are.
 */
export const ladder = ({ runs, byHand, isResting = false }: LadderInput): Ladder =>
  ladderAt((isInOrder(runs) ? runs : runs.toSorted(byDay)).reduce(takeRun, startFooting(byHand)), isResting)
