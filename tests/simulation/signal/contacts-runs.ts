import { betweenLogs } from '../../../src/shared/domain/signal/between-logs.ts'
import type { Random } from '../random.ts'
import { alarmDays, alarmsPerYear, type Detection, detectionOf } from './alarms.ts'
import { wholeBetween } from './draws.ts'
import { dayOfChange, type Evenness, type Life, live, type Lived } from './people.ts'
import { peopleOf } from './population.ts'

/** Contacts a week of the people in the tables of contacts. */
export const RATES = [3, 5, 8, 12, 15] as const

/** Limits of the chart: those of the three settings, and that of `low`. */
export const SENSITIVE = 1.9
export const WATCH = 2.4
export const CALM = 3
export const LOW = 3.5

type Shape = Omit<Life, 'perWeek'>

const SMOOTH: Evenness = { dispersion: 1, meetings: 'alone', wander: 0 }
const BURSTY: Evenness = { dispersion: 1.6, meetings: 'large', wander: 0 }
const WANDERING: Evenness = { dispersion: 1.3, meetings: 'small', wander: 0.25 }

const holiday = (from: number, length: number, isMarkedAway: boolean) => ({ from, length, share: 0.3, isMarkedAway })

/** Lives in which nothing changes for good: every alarm is a false one. */
export const UNCHANGED: Readonly<Record<string, (random: Random) => Shape>> = {
  'mixed people': () => ({ weeks: 60 }),
  'smooth lives': () => ({ weeks: 60, evenness: SMOOTH }),
  'bursty lives': () => ({ weeks: 60, evenness: BURSTY }),
  'slow natural wander': () => ({ weeks: 60, evenness: WANDERING }),
  'two gaps of 7-21 days': (random) => ({
    weeks: 60,
    gaps: [
      { from: wholeBetween(random, 70, 180), length: wholeBetween(random, 7, 21) },
      { from: wholeBetween(random, 220, 360), length: wholeBetween(random, 7, 21) },
    ],
  }),
  '60% of days confirmed': () => ({ weeks: 60, confirms: 0.6 }),
  'marked holidays': (random) => ({
    weeks: 60,
    dips: [90, 240].map((from) => holiday(from + wholeBetween(random, 0, 60), wholeBetween(random, 7, 14), true)),
  }),
}

/** Lives that change on a day. */
export const CHANGED: Readonly<Record<string, (from: number) => Shape>> = {
  'to half': (from) => ({ weeks: 38, change: { from, to: 0.5 } }),
  'to 30%': (from) => ({ weeks: 38, change: { from, to: 0.3 } }),
  'full stop': (from) => ({ weeks: 38, change: { from, to: 0 } }),
  'slowly to half, over 8 weeks': (from) => ({ weeks: 38, change: { from, to: 0.5, length: 56 } }),
  'no change': (from) => ({ weeks: 38, change: { from, to: 1 } }),
  'to half, smooth lives': (from) => ({ weeks: 38, evenness: SMOOTH, change: { from, to: 0.5 } }),
  'to half, bursty lives': (from) => ({ weeks: 38, evenness: BURSTY, change: { from, to: 0.5 } }),
  'to half, 60% of days confirmed': (from) => ({ weeks: 38, confirms: 0.6, change: { from, to: 0.5 } }),
  'to half as early as week 7': (from) => ({ weeks: 26, change: { from: from - 84, to: 0.5 } }),
}

const NO_FALSE_NOTE_FROM = 126

/** False alarms for each year, by limit. */
export const falseAlarms = (name: string, perWeek: number, people: number, limits: readonly number[]) => {
  const lives = peopleOf(`unchanged ${name} ${perWeek}`, people, (random) =>
    live(random, { perWeek, ...UNCHANGED[name]!(random) }),
  )
  return byLimit(limits, (limit) =>
    alarmsPerYear(
      lives,
      lives.map((life) => alarmDays(life, limit)),
    ),
  )
}

/** How soon a change is found, by limit. */
export const detections = (name: string, perWeek: number, people: number, limits: readonly number[]) => {
  const changes: number[] = []
  const lives = peopleOf(`changed ${name} ${perWeek}`, people, (random) => {
    const shape = CHANGED[name]!(dayOfChange(random))
    changes.push(shape.change?.from ?? 0)
    return live(random, { perWeek, ...shape })
  })
  return byLimit(limits, (limit) =>
    detectionOf(
      lives.map((life) => alarmDays(life, limit)),
      changes,
    ),
  )
}

/** What is mistaken for a drop: the share of people with an alarm about an unmarked holiday, and alarms of tired loggers. */
export const mistaken = (perWeek: number, people: number) => {
  const around = 49
  const shareRung = (weeks: number) => {
    const lives = peopleOf(`holiday ${weeks} ${perWeek}`, people, (random) =>
      live(random, { perWeek, weeks: 38, dips: [holiday(dayOfChange(random), 7 * weeks, false)] }),
    )
    const hasRung = (life: Lived) =>
      alarmDays(life, WATCH).some((day) => day >= NO_FALSE_NOTE_FROM && day < NO_FALSE_NOTE_FROM + around)
    return lives.filter(hasRung).length / people
  }
  const tired = peopleOf(`tired ${perWeek}`, people, (random) =>
    live(random, { perWeek, weeks: 60, tires: { from: dayOfChange(random), length: 84, to: 0.6 } }),
  )
  const ofTired = alarmsPerYear(
    tired,
    tired.map((life) => alarmDays(life, WATCH)),
    NO_FALSE_NOTE_FROM,
  )
  return { oneWeek: shareRung(1), twoWeeks: shareRung(2), tiredLoggers: ofTired }
}

/** Weeks from the end of learning to the first false alarm. */
export const runLengths = (perWeek: number, people: number, limits: readonly number[]) => {
  const learning = 31
  const weeks = 300
  return byLimit(limits, (limit) => {
    const waits = peopleOf(`run length ${perWeek}`, people, (random) => {
      const [first = 7 * weeks] = alarmDays(live(random, { perWeek, weeks }), limit, 1)
      return (first - learning) / 7
    }).toSorted((a, b) => a - b)
    return { mean: waits.reduce((sum, wait) => sum + wait, 0) / people, median: waits[Math.floor(people / 2)] ?? 0 }
  })
}

/** What to do with days without a note, for people who write contacts down and confirm nothing. */
export const DAY_RULES: Readonly<
  Record<string, (life: Lived, random: Random, isGap: (week: number) => boolean) => Lived['counts']>
> = {
  'every such day is a zero': ({ counts }) => counts.map((count) => count ?? 0),
  'only days with a note count': ({ counts }) => counts,
  'one or two between two notes are zero': (life) => bridged(life),
  'the same, and "is this week complete?" answered in 80% of weeks': (life, random, isGap) => {
    const counts = [...bridged(life)]
    for (let week = 0; 7 * week + 6 < counts.length; week += 1) {
      if (isGap(week) || !random.chance(0.8)) continue
      for (let day = 7 * week; day < 7 * week + 7; day += 1) counts[day] ??= 0
    }
    return counts
  },
}

const bridged = ({ counts }: Lived): Lived['counts'] => {
  const isBetween = betweenLogs(counts.map((count) => count !== null))
  return counts.map((count, day) => count ?? (isBetween[day] === true ? 0 : null))
}

export type CoverageRun = { readonly falseAlarms: number; readonly half: Detection; readonly stop: Detection }

export const coverage = (rule: string, perWeek: number, people: number): CoverageRun => {
  const run = (to: number | null) => {
    const changes: number[] = []
    const lives = peopleOf(`coverage ${to ?? 'none'} ${perWeek}`, people, (random): Lived => {
      const gaps = [wholeBetween(random, 70, 105), wholeBetween(random, 240, 300)].map((from) => ({
        from,
        length: wholeBetween(random, 10, 21),
      }))
      const from = dayOfChange(random)
      changes.push(from)
      const change = to === null ? {} : { change: { from, to } }
      const life = live(random, { perWeek, weeks: to === null ? 60 : 34, isLogOnly: true, gaps, ...change })
      const isGap = (week: number) => gaps.some((gap) => gap.from <= 7 * week + 6 && gap.from + gap.length > 7 * week)
      return { ...life, counts: DAY_RULES[rule]!(life, random, isGap) }
    })
    return { lives, alarms: lives.map((life) => alarmDays(life, WATCH)), changes }
  }
  const [none, half, stop] = [run(null), run(0.5), run(0)]
  return {
    falseAlarms: alarmsPerYear(none.lives, none.alarms),
    half: detectionOf(half.alarms, half.changes),
    stop: detectionOf(stop.alarms, stop.changes),
  }
}

const byLimit = <Value>(
  limits: readonly number[],
  measure: (limit: number) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries(limits.map((limit) => [String(limit), measure(limit)]))
