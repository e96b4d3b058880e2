import type { Track } from '../../shared/domain/exercises/exercise.ts'
import { besideUsual } from '../../shared/domain/look-back/beside-usual.ts'
import {
  bucketAt,
  bucketsOf,
  type Bucket,
  type Buckets,
  type ChartRange,
} from '../../shared/domain/look-back/buckets.ts'
import {
  type CalendarDay,
  type CircleOfPeople,
  type KnownBucket,
  moodBesideContact,
  REACHED_DAYS,
} from '../../shared/domain/look-back/charts.ts'
import { isPaused, pausedDaysIn } from '../../shared/domain/pauses/pause.ts'
import { CIRCLES } from '../../shared/domain/people/person.ts'
import { incompleteDays } from '../../shared/domain/signal/answers.ts'
import { ok } from '../../shared/ipc/result.ts'
import { addDays, daysBetween, type LocalDay, startOfWeek } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { allExercises } from './exercises.ts'
import type { InBucket } from './look-back-ports.ts'
import { heard } from './signal.ts'
import type { Answer } from './use-case.ts'

type Range = { readonly range: ChartRange }

/** Contacts, each time beside what was usual. */
export const lookBackOnContacts = async (context: Context, input: Range): Promise<Answer<'lookBack.contacts'>> => {
  const today = presentMoment(context).localDay
  const assessed = heard(context, today)
  const chart = await charted(
    context,
    input,
    (buckets) => context.lookBack.channels(untilToday(buckets, today)),
    (rows, bucket) => ({
      contacts: rows.reduce((sum, { contacts }) => sum + contacts, 0),
      ...besideUsual(assessed, bucket, today),
    }),
  )
  return ok({ ...chart, firstKnownDay: context.days.firstKnown() })
}

export const lookBackOnChannels = async (context: Context, input: Range): Promise<Answer<'lookBack.channels'>> =>
  ok(
    await charted(context, input, context.lookBack.channels, (rows) => ({
      contacts: record(rows, ({ channel, contacts }) => [channel, contacts]),
    })),
  )

export const lookBackOnEnergy = async (context: Context, input: Range): Promise<Answer<'lookBack.energy'>> =>
  ok(
    await charted(context, input, context.lookBack.energy, ([row]) => ({
      gave: row?.gave ?? 0,
      took: row?.took ?? 0,
      neither: row?.neither ?? 0,
    })),
  )

export const lookBackOnMood = async (context: Context, input: Range): Promise<Answer<'lookBack.mood'>> =>
  ok(
    await charted(context, input, context.lookBack.moods, ([row]) => ({
      before: row?.before ?? null,
      after: row?.after ?? null,
      count: row?.count ?? 0,
    })),
  )

export const lookBackOnInitiators = async (context: Context, input: Range): Promise<Answer<'lookBack.initiators'>> =>
  ok(
    await charted(context, input, context.lookBack.initiators, (rows) => ({
      contacts: record(rows, ({ initiator, contacts }) => [initiator, contacts]),
    })),
  )

export const lookBackOnCheckIns = async (context: Context, input: Range): Promise<Answer<'lookBack.checkIns'>> =>
  ok(
    await charted(context, input, context.lookBack.checkIns, ([row]) => ({
      mood: row?.mood ?? null,
      energy: row?.energy ?? null,
      loneliness: row?.loneliness ?? null,
      count: row?.count ?? 0,
    })),
  )

/** Exercises that are gone since are of no track, and left out. */
export const lookBackOnExercises = async (context: Context, input: Range): Promise<Answer<'lookBack.exercises'>> => {
  const tracks = new Map(allExercises(context).map(({ id, track }) => [id, track]))
  const chart = await charted(context, input, context.lookBack.exercises, (rows) => {
    const done: Partial<Record<Track, number>> = {}
    for (const { exerciseId, count } of rows) {
      const track = tracks.get(exerciseId)
      if (track !== undefined) done[track] = (done[track] ?? 0) + count
    }
    return { done }
  })
  return ok(chart)
}

export const lookBackOnDays = (context: Context, { month }: { readonly month: string }): Answer<'lookBack.days'> => {
  const today = presentMoment(context).localDay
  const { firstWeekday } = context.settings.read()
  const first: LocalDay = `${month}-01`
  const from = startOfWeek(first, firstWeekday)
  const to = addDays(startOfWeek(addDays(nextMonth(first), -1), firstWeekday), 6)
  const known = new Map(context.days.known(from, to).map(({ day, contacts }) => [day, contacts]))
  const pauses = context.pauses.all()
  const incomplete = new Set(incompleteDays(context.signalAnswers.all()))
  const kindOf = (day: LocalDay, contacts: number | undefined): CalendarDay['kind'] => {
    if (isPaused(pauses, day)) return 'away'
    if (contacts !== undefined && contacts > 0) return 'contact'
    // Whom one met may be what was not written down.
    return contacts === undefined || incomplete.has(day) ? 'unknown' : 'alone'
  }
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index): CalendarDay => {
    const day = addDays(from, index)
    const contacts = known.get(day)
    return { day, contacts: contacts ?? 0, kind: kindOf(day, contacts) }
  })
  return ok({ today, days })
}

export const lookBackOnCircles = (context: Context): Answer<'lookBack.circles'> => {
  const today = presentMoment(context).localDay
  const recent = addDays(today, 1 - REACHED_DAYS)
  const people = context.lookBack.peopleOfCircles(addDays(recent, -REACHED_DAYS), recent, today)
  const circles = CIRCLES.map((circle): CircleOfPeople => ({
    circle,
    people: people.filter((person) => person.circle === circle).map(({ circle: _circle, ...person }) => person),
  }))
  return ok({ today, circles: circles.filter((circle) => circle.people.length > 0) })
}

export const lookAtMoodBesideContact = (context: Context): Answer<'lookBack.moodBesideContact'> => {
  const today = presentMoment(context).localDay
  const first = context.days.firstKnown()
  const incomplete = incompleteDays(context.signalAnswers.all())
  return ok(first === null ? null : moodBesideContact(context.lookBack.moodOfDays(first, today, incomplete)))
}

const charted = async <Row extends InBucket, Value extends object>(
  context: Context,
  { range }: Range,
  read: (buckets: Buckets) => readonly Row[],
  valueOf: (rows: readonly Row[], bucket: Bucket) => Value,
) => {
  const today = presentMoment(context).localDay
  const { firstWeekday } = context.settings.read()
  const buckets = bucketsOf(range, today, context.days.firstKnown(), firstWeekday)
  const rows = await readInTurn(context, buckets, read)
  const known = await readInTurn(context, buckets, context.lookBack.knownDays)
  const pauses = context.pauses.all()
  const incomplete = new Set(
    incompleteDays(context.signalAnswers.all()).flatMap((day) => (day > today ? [] : (bucketAt(buckets, day) ?? []))),
  )
  const points = buckets.buckets.map((bucket, at): KnownBucket & Value => ({
    ...bucket,
    knownDays: known(at)[0]?.days ?? 0,
    daysSoFar: Math.min(buckets.days, daysBetween(bucket.start, today) + 1),
    pausedDays: pausedDaysIn(pauses, bucket.start, bucket.end < today ? bucket.end : today),
    isIncomplete: incomplete.has(at),
    ...valueOf(rows(at), bucket),
  }))
  return { today, days: buckets.days, points }
}

/** So much is read at once; then waiting work goes first. */
const DAYS_AT_ONCE = 2 * 365

/** Reads a long range in parts; answers the rows of a place. */
const readInTurn = async <Row extends InBucket>(
  { pause }: Context,
  { buckets, days }: Buckets,
  read: (buckets: Buckets) => readonly Row[],
): Promise<(at: number) => readonly Row[]> => {
  const places = new Map<number, Row[]>()
  const atOnce = Math.max(1, Math.floor(DAYS_AT_ONCE / days))
  for (let first = 0; first < buckets.length; first += atOnce) {
    for (const row of read({ days, buckets: buckets.slice(first, first + atOnce) })) {
      const at = first + row.at
      places.set(at, [...(places.get(at) ?? []), row])
    }
    await pause()
  }
  return (at) => places.get(at) ?? []
}

/** What is written down for a day to come has not been yet. */
const untilToday = ({ buckets, days }: Buckets, today: LocalDay): Buckets => ({
  days,
  buckets: buckets.map((bucket) => (bucket.end > today ? { ...bucket, end: today } : bucket)),
})

const record = <Row, Key extends string>(
  rows: readonly Row[],
  entry: (row: Row) => readonly [Key, number],
): Partial<Record<Key, number>> => Object.fromEntries(rows.map(entry)) as Partial<Record<Key, number>>

const nextMonth = (first: LocalDay): LocalDay => `${addDays(first, 31).slice(0, 7)}-01`
