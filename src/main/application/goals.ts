import { TRACKS, type Track } from '../../shared/domain/exercises/exercise.ts'
import {
  type Goal,
  type Happened,
  lastDayOf,
  MOST_GOALS_A_WEEK,
  timesDone,
  type WeekExercise,
} from '../../shared/domain/goals/goal.ts'
import { isHardWeek, suggestGoals } from '../../shared/domain/goals/suggest-goals.ts'
import { contactsPerWeek } from '../../shared/domain/journal/contacts.ts'
import { usualContacts } from '../../shared/domain/journal/contacts-sentence.ts'
import type { Person } from '../../shared/domain/people/person.ts'
import { incompleteDays } from '../../shared/domain/signal/answers.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { addDays, daysBetween, type LocalDay, startOfWeek } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { allExercises } from './exercises.ts'
import type { GoalRecord } from './goal-ports.ts'
import { pickStateOf } from './pick-state.ts'
import type { Answer, Checked } from './use-case.ts'

type ById = { readonly id: string }
type Week = 'this' | 'next'

export type GoalView = Goal & {
  readonly people: readonly Person[]
  readonly times: number
  readonly isReached: boolean
  readonly isCarried: boolean
}

/** So many weeks show what is usual. */
const WEEKS_OF_USUAL = 12

/** The goals of a week, what is left of the week before, and what would suit. */
export const goalsOfWeek = (context: Context, { week }: { readonly week: Week }): Answer<'goals.week'> => {
  const weekStart = startOf(context, week)
  const before = addDays(weekStart, -7)
  const happened = happenedIn(context, before, addDays(weekStart, 6))
  const goals = inWeek(context, weekStart).map((goal) => view(context, goal, happened))
  const left = inWeek(context, before)
    .map((goal) => view(context, goal, happened))
    .filter(({ isReached, isCarried, isLetGo }) => !isReached && !isCarried && !isLetGo)
  const { wasHard, suggestions } = suggested(context, weekStart, goals)
  return ok({
    weekStart,
    goals,
    // A week that is not over has nothing left yet.
    left: week === 'this' ? left : [],
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, people: peopleIn(context, suggestion) })),
    wasHard,
  })
}

export const addGoal = (context: Context, { week, ...fields }: Checked<'goals.add'>): Answer<'goals.add'> =>
  context.transact(() => {
    const refusal = refuseStrangers(context, fields.match) ?? refuseMore(context, week)
    if (refusal !== null) return refusal
    return added(context, { ...fields, weekStart: startOf(context, week), carriedFrom: null })
  })

export const updateGoal = (context: Context, { id, ...fields }: Checked<'goals.update'>): Answer<'goals.update'> =>
  context.transact(() => {
    const goal = context.goals.find(id)
    if (goal === null) return fail('not-found')
    const refusal = refuseStrangers(context, fields.match, goal)
    if (refusal !== null) return refusal
    context.goals.update({ ...goal, ...fields }, presentMoment(context))
    return found(context, id)
  })

/** One more or one fewer by hand. Fewer than nothing is nothing. */
export const countGoal = (context: Context, { id, by }: Checked<'goals.count'>): Answer<'goals.count'> =>
  context.transact(() => {
    const goal = context.goals.find(id)
    if (goal === null) return fail('not-found')
    if (by > 0 || view(context, goal).times > 0) {
      context.goals.update({ ...goal, byHand: goal.byHand + by }, presentMoment(context))
    }
    return found(context, id)
  })

export const carryGoalOver = (
  context: Context,
  { id, week, target }: Checked<'goals.carryOver'>,
): Answer<'goals.carryOver'> =>
  context.transact(() => {
    const goal = context.goals.find(id)
    const weekStart = startOf(context, week)
    if (goal === null || goal.weekStart >= weekStart || context.goals.isCarried(id)) return fail('not-found')
    const refusal = refuseMore(context, week)
    if (refusal !== null) return refusal
    return added(context, { title: goal.title, match: goal.match, target, weekStart, carriedFrom: id })
  })

export const letGoalGo = (context: Context, { id }: ById): Result<null> =>
  context.goals.setLetGo(id, true, presentMoment(context)) ? ok(null) : fail('not-found')

export const takeGoalUp = (context: Context, { id }: ById): Result<null> =>
  context.goals.setLetGo(id, false, presentMoment(context)) ? ok(null) : fail('not-found')

export const removeGoal = (context: Context, { id }: ById): Result<null> =>
  context.goals.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

/** Refused as `enough` when its place has been taken since. */
export const restoreGoal = (context: Context, { id }: ById): Result<null> =>
  context.transact(() => {
    context.goals.restore(id)
    const goal = context.goals.find(id)
    if (goal === null) return fail('not-found')
    if (inWeek(context, goal.weekStart).length <= MOST_GOALS_A_WEEK) return ok(null)
    context.goals.remove(id, presentMoment(context))
    return fail('enough')
  })

/** Earlier weeks that had goals, the newest first. */
export const goalHistory = (context: Context, { before, limit }: Checked<'goals.history'>): Answer<'goals.history'> => {
  const starts = context.goals.weeksBefore(before ?? startOf(context, 'this'), limit + 1)
  const shown = starts.slice(0, limit)
  const [newest, oldest] = [shown[0], shown.at(-1)]
  if (newest === undefined || oldest === undefined) return ok({ weeks: [], hasMore: false })
  const happened = happenedIn(context, oldest, addDays(newest, 6))
  const goals = context.goals.between(oldest, newest).map((goal) => view(context, goal, happened))
  return ok({
    weeks: shown.map((weekStart) => ({ weekStart, goals: goals.filter((goal) => goal.weekStart === weekStart) })),
    hasMore: starts.length > limit,
  })
}

/** The goals of the weeks that begin on these days, the oldest first. */
export const goalsBetween = (context: Context, from: LocalDay, to: LocalDay): readonly GoalView[] =>
  context.goals.between(from, to).map((goal) => view(context, goal))

const startOf = (context: Context, week: Week): LocalDay => {
  const { firstWeekday } = context.settings.read()
  const start = startOfWeek(presentMoment(context).localDay, firstWeekday)
  return week === 'this' ? start : addDays(start, 7)
}

/** Also goals whose week began on another weekday, because the first day of the week was changed since. */
const inWeek = (context: Context, weekStart: LocalDay): readonly GoalRecord[] =>
  context.goals.between(weekStart, addDays(weekStart, 6))

type Fields = Pick<GoalRecord, 'title' | 'match' | 'target' | 'weekStart' | 'carriedFrom'>

const added = (context: Context, fields: Fields): Result<GoalView> => {
  const id = context.ids.next()
  context.goals.add({ id, byHand: 0, isLetGo: false, ...fields }, presentMoment(context))
  return found(context, id)
}

const found = (context: Context, id: string): Result<GoalView> => {
  const goal = context.goals.find(id)
  return goal === null ? fail('not-found') : ok(view(context, goal))
}

const view = (
  context: Context,
  { carriedFrom: _origin, ...goal }: GoalRecord,
  happened: Happened = happenedIn(context, goal.weekStart, lastDayOf(goal)),
): GoalView => {
  const times = timesDone(goal, happened)
  return {
    ...goal,
    people: peopleIn(context, goal),
    times,
    isReached: times >= goal.target,
    isCarried: context.goals.isCarried(goal.id),
  }
}

const peopleIn = ({ people }: Context, { match }: Pick<Goal, 'match'>): readonly Person[] =>
  match.kind === 'people' ? people.named(match.personIds) : []

const happenedIn = (context: Context, from: LocalDay, to: LocalDay): Happened => {
  const tracks = tracksOf(context)
  return {
    contacts: context.goals.contacts(from, to),
    exercises: context.goals
      .exercisesDone(from, to)
      .map(({ exerciseId, day }): WeekExercise => ({ day, track: tracks.get(exerciseId) ?? null })),
  }
}

const tracksOf = (context: Context): ReadonlyMap<string, Track> =>
  new Map(allExercises(context).map(({ id, track }) => [id, track]))

const suggested = (context: Context, weekStart: LocalDay, taken: readonly GoalView[]) => {
  const now = presentMoment(context)
  const today = now.localDay
  const { signal, people, runs } = pickStateOf(context, now)
  const tracks = tracksOf(context)
  const lastPractised = new Map<Track, LocalDay>()
  for (const { exerciseId, day, state } of runs) {
    const track = tracks.get(exerciseId)
    if (state === 'done' && track !== undefined) lastPractised.set(track, day)
  }
  const { firstWeekday } = context.settings.read()
  const from = addDays(startOfWeek(today, firstWeekday), -7 * WEEKS_OF_USUAL)
  const incomplete = new Set(incompleteDays(context.signalAnswers.all()))
  const hardness = {
    feel: context.goals.meanFeel(addDays(weekStart, -7), addDays(weekStart, -1)),
    isSignalRaised: signal !== null && (signal.level === 'low' || signal.level === 'high'),
  }
  return {
    wasHard: isHardWeek(hardness),
    suggestions: suggestGoals({
      ...hardness,
      usualContacts: usualContacts(
        contactsPerWeek(
          context.days.known(from, today).filter(({ day }) => !incomplete.has(day)),
          ...([today, firstWeekday, WEEKS_OF_USUAL + 1] as const),
        ),
      ),
      duePersonIds: people.dueIds,
      daysSincePractised: Object.fromEntries(
        TRACKS.map((track) => {
          const last = lastPractised.get(track)
          return [track, last === undefined ? null : daysBetween(last, today)]
        }),
      ) as Readonly<Record<Track, number | null>>,
      taken,
    }),
  }
}

const refuseMore = (context: Context, week: Week) =>
  inWeek(context, startOf(context, week)).length >= MOST_GOALS_A_WEEK ? fail('enough') : null

/** Someone who was removed since may stay in a goal that names them. */
const refuseStrangers = ({ people }: Context, match: Goal['match'], before?: Goal) => {
  const known = before?.match.kind === 'people' ? before.match.personIds : []
  const ids = match.kind === 'people' ? match.personIds : []
  const strangers = ids.flatMap((id, index) =>
    known.includes(id) || people.find(id) !== null
      ? []
      : [{ path: `match.personIds.${index}`, reason: 'invalid' as const }],
  )
  return strangers.length > 0 ? fail('not-found', strangers) : null
}
