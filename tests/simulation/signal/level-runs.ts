import { type AssessmentOptions, assessDays, type DayAssessment } from '../../../src/shared/domain/signal/index.ts'
import { rankOf } from '../../../src/shared/domain/signal/levels.ts'
import type { Random } from '../random.ts'
import { wholeBetween } from './draws.ts'
import { dayOfChange, type Inner, type Life, liveWithin } from './people.ts'
import { peopleOf } from './population.ts'

/** Contacts a week of the people in the tables of levels. */
export const LEVEL_RATES = [5, 8, 12] as const

const COUNTED_FROM = 56
/** Levels reached again within so many days count once, as one notification would. */
const SILENT_DAYS = 28

type Assessed = readonly DayAssessment[]

/** How many times in a year something begins. */
const entriesPerYear = (people: readonly Assessed[], isSo: (day: DayAssessment) => boolean): number => {
  let entries = 0
  let days = 0
  for (const assessed of people) {
    let wasSo = false
    let silentUntil = 0
    for (const day of assessed) {
      const now = isSo(day)
      if (now && !wasSo && day.day >= COUNTED_FROM && day.day >= silentUntil) {
        entries += 1
        silentUntil = day.day + SILENT_DAYS
      }
      wasSo = now
    }
    days += assessed.length - COUNTED_FROM
  }
  return (entries / days) * 365.25
}

const isAtLeast = (least: 'watch' | 'low' | 'high') => (day: DayAssessment) => rankOf(day.level) >= rankOf(least)

/** Lives in which nothing changes for good. */
export const ORDINARY: Readonly<Record<string, (random: Random) => { life: Omit<Life, 'perWeek'>; inner: Inner }>> = {
  'ordinary life': () => ({ life: { weeks: 60 }, inner: {} }),
  'marked holidays': (random) => ({
    life: {
      weeks: 60,
      dips: [90, 240].map((from) => ({
        from: from + wholeBetween(random, 0, 60),
        length: wholeBetween(random, 7, 14),
        share: 0.3,
        isMarkedAway: true,
      })),
    },
    inner: {},
  }),
  'two gaps of 7-21 days': (random) => ({
    life: {
      weeks: 60,
      gaps: [
        { from: wholeBetween(random, 70, 180), length: wholeBetween(random, 7, 21) },
        { from: wholeBetween(random, 220, 360), length: wholeBetween(random, 7, 21) },
      ],
    },
    inner: {},
  }),
  'no check-ins, slow wander': () => ({
    life: { weeks: 60, evenness: { dispersion: 1.3, meetings: 'small', wander: 0.25 } },
    inner: { checksIn: 0 },
  }),
}

export const ordinaryLevels = (name: string, perWeek: number, people: number, options: AssessmentOptions) => {
  const assessed = peopleOf(`ordinary ${name} ${perWeek}`, people, (random) => {
    const { life, inner } = ORDINARY[name]!(random)
    return assessDays(liveWithin(random, { perWeek, ...life }, inner), options)
  })
  const counted = assessed.flatMap((days) => days.slice(COUNTED_FROM))
  return {
    watch: entriesPerYear(assessed, isAtLeast('watch')),
    low: entriesPerYear(assessed, isAtLeast('low')),
    high: entriesPerYear(assessed, isAtLeast('high')),
    load: entriesPerYear(assessed, ({ signals }) => signals.load > 0),
    shareOfDays: counted.filter(isAtLeast('low')).length / counted.length,
  }
}

type Change = { readonly to: number; readonly feeling: number; readonly drain: number | null }

/** What changes on a day. */
export const TURNS: Readonly<Record<string, Change>> = {
  'contacts to half, feeling ordinary': { to: 0.5, feeling: 0, drain: null },
  'contacts to half, feeling down (-0.8 of 5)': { to: 0.5, feeling: -0.8, drain: null },
  'contacts to 30%, feeling down': { to: 0.3, feeling: -0.8, drain: null },
  'contacts stop': { to: 0, feeling: 0, drain: null },
  'overload: +30% contacts, 60% draining, feeling down': { to: 1.3, feeling: -0.8, drain: 0.6 },
  'overload, then withdrawal: half, 70% draining, feeling down': { to: 0.5, feeling: -0.8, drain: 0.7 },
  'feeling down alone': { to: 1, feeling: -0.8, drain: null },
}

/** Shares of people who reach a level within so many weeks of a change. */
export const changedLevels = (name: string, perWeek: number, people: number, options: AssessmentOptions) => {
  const { to, feeling, drain } = TURNS[name]!
  const all = peopleOf(`turn ${name} ${perWeek}`, people, (random) => {
    const from = dayOfChange(random)
    const life = { perWeek, weeks: 34, change: { from, to } }
    return { from, assessed: assessDays(liveWithin(random, life, { turn: { from, feeling, drain } }), options) }
  })
  const steady = all.filter(({ from, assessed }) => assessed[from - 1]?.level === 'steady')
  const share = (least: 'watch' | 'low' | 'high', weeks: number) =>
    steady.filter(({ from, assessed }) => assessed.slice(from, from + 7 * weeks).some(isAtLeast(least))).length /
    steady.length
  return {
    watch: [1, 2, 3, 4].map((weeks) => share('watch', weeks)),
    low: [2, 3, 4, 6].map((weeks) => share('low', weeks)),
    highWithinSix: share('high', 6),
  }
}

/** Six weeks at half, then as before: how soon the contacts are quiet again, and how often too early. */
export const recovery = (perWeek: number, people: number, options: AssessmentOptions) => {
  const length = 42
  const days: number[] = []
  let opened = 0
  let early = 0
  peopleOf(`recovery ${perWeek}`, people, (random) => {
    const from = wholeBetween(random, 126, 132)
    const dips = [{ from, length, share: 0.5, isMarkedAway: false }]
    const assessed = assessDays(liveWithin(random, { perWeek, weeks: 36, dips }, {}), options)
    const speaks = (day: number) => (assessed[day]?.signals.contacts ?? 0) > 0
    const began = assessed.findIndex(({ day }) => day >= from && day < from + 28 && speaks(day))
    if (began === -1) return
    opened += 1
    if (assessed.slice(began, from + length).some(({ day }) => !speaks(day))) early += 1
    if (!speaks(from + length - 1)) return
    const closed = assessed.findIndex(({ day }) => day >= from + length && !speaks(day))
    days.push(closed === -1 ? Infinity : closed - from - length + 1)
  })
  days.sort((a, b) => a - b)
  return { median: days[Math.floor(days.length / 2)] ?? 0, early: early / opened }
}
