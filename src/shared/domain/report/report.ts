import type { Track } from '../exercises/exercise.ts'
import type { Goal } from '../goals/goal.ts'
import type { ContactChannel } from '../journal/journal.ts'
import { CIRCLES, type Circle, type Person } from '../people/person.ts'
import { addDays, daysBetween, type LocalDay, startOfWeek, type Weekday } from '../../time/day.ts'

/** A report is about a week or about a calendar month. */
export const REPORT_PERIODS = ['week', 'month'] as const
export type ReportPeriod = (typeof REPORT_PERIODS)[number]

/** First and last day of a report. */
export type ReportDays = { readonly from: LocalDay; readonly to: LocalDay }

/** The week or the month that holds a day. */
export const periodOf = (period: ReportPeriod, day: LocalDay, firstWeekday: Weekday): ReportDays => {
  if (period === 'week') {
    const from = startOfWeek(day, firstWeekday)
    return { from, to: addDays(from, 6) }
  }
  const from: LocalDay = `${day.slice(0, 7)}-01`
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) }
}

/** Everything goes on one page: so many names of a circle, and so many goals; the others are counted. */
export const MOST_NAMES = 5
export const MOST_GOALS = 6

/** Those of a circle who were met. */
export type ReportCircle = {
  readonly circle: Circle
  readonly people: number
  /** The most often met first; null when names are left out. */
  readonly names: readonly string[] | null
}

/** A goal with what came of it. */
export type ReportGoal = Pick<Goal, 'title' | 'match' | 'target'> & {
  readonly people: readonly Pick<Person, 'name'>[]
  /** Names are left out, and own words with them: they may hold a name. */
  readonly isNameless: boolean
  readonly times: number
  readonly isReached: boolean
}

type Met = { readonly personId: string; readonly circle: Circle; readonly name: string }

/**
 * Who was met, by circle, in the order of the circles; circles in which nobody was met are missing.
 *
 * @param met one for each contact with somebody
 * @param withNames false: not a name is in the answer
 */
export const circlesOf = (met: readonly Met[], withNames: boolean): readonly ReportCircle[] =>
  CIRCLES.flatMap((circle) => {
    const times = new Map<string, { readonly name: string; readonly times: number }>()
    for (const { personId, name } of met.filter((each) => each.circle === circle)) {
      times.set(personId, { name, times: (times.get(personId)?.times ?? 0) + 1 })
    }
    if (times.size === 0) return []
    const often = [...times.values()].toSorted((one, other) => other.times - one.times)
    return [
      { circle, people: times.size, names: withNames ? often.slice(0, MOST_NAMES).map(({ name }) => name) : null },
    ]
  })

type GoalOfReport = Omit<ReportGoal, 'isNameless'>

/** Goals as a report shows them. Without names their own words are left out, too. */
export const goalsOf = (goals: readonly GoalOfReport[], withNames: boolean): readonly ReportGoal[] =>
  goals.slice(0, MOST_GOALS).map(({ title, match, target, people, times, isReached }) => ({
    ...{ match, target, times, isReached },
    title: withNames ? title : null,
    people: withNames ? people.map(({ name }) => ({ name })) : [],
    isNameless: !withNames,
  }))

/** A day of check-ins, for the line of a report; null where there was none. */
export type ReportDay = { readonly day: LocalDay; readonly mood: number | null; readonly energy: number | null }

/** Every day of a report, in order, also those without a check-in. */
export const daysOf = (
  { from, to }: ReportDays,
  checkIns: readonly { readonly at: number; readonly mood: number; readonly energy: number }[],
): readonly ReportDay[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => {
    const found = checkIns.find((each) => each.at === at)
    return { day: addDays(from, at), mood: found?.mood ?? null, energy: found?.energy ?? null }
  })

/** How often something of each kind came about, the most often first. */
export type ReportCounts = {
  readonly channels: readonly { readonly channel: ContactChannel; readonly contacts: number }[]
  readonly exercises: readonly { readonly track: Track; readonly times: number }[]
}
