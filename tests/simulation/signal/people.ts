import type { DayRecord } from '../../../src/shared/domain/signal/index.ts'
import type { Random } from '../random.ts'
import { gamma, poisson, wholeBetween } from './draws.ts'

/*
 * People made up to measure the signal on: how often they meet somebody, how evenly, how well they log, and
 * what changes in their lives. All figures are assumptions; nothing is fitted to data.
 */

/** When contacts fall in the week, Monday to Sunday, 1 on average: evenly, at work, at weekends, on club nights. */
const WEEKDAYS = [
  [1, 1, 1, 1, 1, 1, 1],
  [1.2, 1.2, 1.2, 1.2, 1.2, 0.6, 0.4],
  [0.7, 0.7, 0.7, 0.8, 1.2, 1.6, 1.3],
  [0.6, 0.6, 2, 0.6, 0.8, 1.4, 1],
] as const

/** How many are met at once: everybody is written down, so a party of four is four contacts on one evening. */
const MEETINGS = { alone: [1], small: [1, 1, 1, 2], large: [1, 1, 2, 4] } as const
type MeetingKind = keyof typeof MEETINGS

/** How contact goes up and down by itself. */
export type Evenness = {
  /** Variance over mean of what the weeks bring, without that of groups: 1 is as even as chance allows. */
  readonly dispersion: number
  readonly meetings: MeetingKind
  /** Standard deviation of a slow wander of the logarithm of the rate, week by week; 0 for none. */
  readonly wander: number
}

type Stretch = { readonly from: number; readonly length: number }

/** A life of so many weeks, and what happens in it. Days count from 0, a Monday. */
export type Life = {
  readonly weeks: number
  readonly perWeek: number
  /** Drawn for each person when it is not given. */
  readonly evenness?: Evenness
  /** A lasting change of the rate, to this share of it; over `length` days, or at once. */
  readonly change?: { readonly from: number; readonly to: number; readonly length?: number }
  /** Times with this share of the contacts. */
  readonly dips?: readonly (Stretch & { readonly share: number; readonly isMarkedAway: boolean })[]
  /** Times without the app. */
  readonly gaps?: readonly Stretch[]
  /** Chance that a day is confirmed. */
  readonly confirms?: number
  /** Writes contacts down and never confirms a day without. */
  readonly isLogOnly?: boolean
  /** From a day on, fewer and fewer of the contacts are written down. */
  readonly tires?: { readonly from: number; readonly length: number; readonly to: number }
}

export type Lived = { readonly counts: readonly (number | null)[]; readonly away: readonly boolean[] }

const drawnEvenness = (random: Random): Evenness => ({
  dispersion: random.oneOf([1, 1.3, 1.6, 2]),
  meetings: random.oneOf([
    ...Array.from({ length: 5 }, () => 'alone' as const),
    ...Array.from({ length: 3 }, () => 'small' as const),
    ...Array.from({ length: 2 }, () => 'large' as const),
  ]),
  wander: 0,
})

const within = (day: number, { from, length }: Stretch): boolean => day >= from && day < from + length

/** What is in the notebook after a life. */
export const live = (random: Random, life: Life): Lived => {
  const weekdays = random.oneOf(WEEKDAYS)
  const { dispersion, meetings, wander } = life.evenness ?? drawnEvenness(random)
  const sizes: readonly number[] = MEETINGS[meetings]
  const meanSize = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const shape = dispersion > 1 ? life.perWeek / (dispersion - 1) : null
  const counts: (number | null)[] = []
  const away: boolean[] = []
  let busy = 1
  let drift = 0

  for (let day = 0; day < 7 * life.weeks; day += 1) {
    if (day % 7 === 0) {
      busy = shape === null ? 1 : gamma(random, shape) / shape
      drift = 0.6 * drift + 0.8 * wander * random.normal()
    }
    const share = wander > 0 ? Math.exp(drift - (wander * wander) / 2) : 1
    const mean = (life.perWeek / 7) * (weekdays[day % 7] ?? 1) * busy * share * shareOn(life, day)
    let contacts = 0
    for (let left = poisson(random, mean / meanSize); left > 0; left -= 1) contacts += random.oneOf(sizes)
    const written = writtenOf(random, life, day, contacts)
    const isOpen = life.isLogOnly === true ? written > 0 && random.chance(0.95) : random.chance(life.confirms ?? 0.9)
    counts.push(isOpen && life.gaps?.some((gap) => within(day, gap)) !== true ? written : null)
    away.push(life.dips?.some((dip) => dip.isMarkedAway && within(day, dip)) ?? false)
  }
  return { counts, away }
}

const shareOn = ({ change, dips }: Life, day: number): number => {
  const ofDips = dips?.reduce((share, dip) => (within(day, dip) ? share * dip.share : share), 1) ?? 1
  if (change === undefined || day < change.from) return ofDips
  const way = change.length === undefined ? 1 : Math.min(1, (day - change.from) / change.length)
  return ofDips * (1 + (change.to - 1) * way)
}

const writtenOf = (random: Random, { tires }: Life, day: number, contacts: number): number => {
  if (tires === undefined || day < tires.from) return contacts
  const keeps = 1 + (tires.to - 1) * Math.min(1, (day - tires.from) / tires.length)
  let written = 0
  for (let each = 0; each < contacts; each += 1) if (random.chance(keeps)) written += 1
  return written
}

/** What a person feels, and what contacts take, in a life. */
export type Inner = {
  /** Chance of a check-in on a confirmed day. */
  readonly checksIn?: number
  /** From a day on: how far the feeling sinks within two weeks (scale 1-5), and the share of draining contacts. */
  readonly turn?: { readonly from: number; readonly feeling: number; readonly drain: number | null }
}

/** A life as the signal gets it, with check-ins and draining contacts. */
export const liveWithin = (random: Random, life: Life, inner: Inner): readonly DayRecord[] => {
  const { counts, away } = live(random, life)
  const mean = 3.4 + 0.4 * random.normal()
  const lag = 0.3 + 0.2 * random.next()
  const drainShare = 0.15 + 0.2 * random.next()
  const { turn } = inner
  let noise = 0
  return counts.map((contacts, day): DayRecord => {
    noise = lag * noise + Math.sqrt(1 - lag * lag) * random.normal()
    const isTurned = turn !== undefined && day >= turn.from
    const sunk = isTurned ? turn.feeling * Math.min(1, (day - turn.from + 1) / 14) : 0
    const drains = (isTurned ? turn.drain : null) ?? drainShare
    let drain = 0
    for (let each = 0; each < (contacts ?? 0); each += 1) if (random.chance(drains)) drain += 1
    const felt = Math.min(5, Math.max(1, mean + 0.65 * noise + sunk))
    const isCheckedIn = contacts !== null && random.chance(inner.checksIn ?? 0.7)
    return { contacts, away: away[day] ?? false, drain, feel: isCheckedIn ? Math.round(3 * felt) / 3 : null }
  })
}

/** The day of a change: any of the weeks 19 to 22, so that there is a usual by then. */
export const dayOfChange = (random: Random): number => wholeBetween(random, 126, 153)
