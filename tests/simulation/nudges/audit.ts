import type { WeekHours } from '../../../src/shared/domain/nudges/hours.ts'
import type { NudgeReason } from '../../../src/shared/domain/nudges/nudge.ts'
import { CALL, DO_NOT_DISTURB, FULL_SCREEN, IDLE, IN_FRONT, LOCKED, ON } from './day-plan.ts'
import { JAPANESE_HOLIDAYS } from './holidays.ts'
import type { Sighting, YearOfNudges } from './live.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** What may never happen, by name, with how many times it did. Counted anew from what was shown, without the planner. */
export type Audit = ReadonlyMap<string, number>

type Rule = {
  readonly name: string
  readonly isBroken: (each: Sighting, before: readonly Sighting[], year: YearOfNudges) => boolean
}

const OF_SIGNAL: readonly NudgeReason['kind'][] = ['signal-rest', 'draining', 'signal-reach-out']

const dayOf = ({ nudge }: Sighting): number => Date.parse(`${nudge.shown.localDay}T00:00:00Z`) / DAY_MS
const passed = (each: Sighting, other: Sighting): number => each.nudge.shown.epochMs - other.nudge.shown.epochMs
const isAlsoToday = (each: Sighting, other: Sighting): boolean => dayOf(other) >= dayOf(each)
const unasked = (sightings: readonly Sighting[]) => sightings.filter(({ nudge }) => !nudge.isAsked)

/** How many were shown within so many days, this one included, by the person's days or by the hours: the larger. */
const withinDays = (each: Sighting, others: readonly Sighting[], days: number): number =>
  1 +
  Math.max(
    others.filter((other) => dayOf(each) - dayOf(other) < days).length,
    others.filter((other) => passed(each, other) < days * DAY_MS).length,
  )

/** Whether an instant lies in the hours of a week: by the calendar that Intl knows, an hour range at a time. */
const isIn = (hours: WeekHours, epochMs: number, zone: string, keepsHolidays: boolean): boolean => {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(epochMs)
      .map(({ type, value }) => [type, value]),
  )
  const midnight = Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day']))
  const minute = Number(parts['hour']) * 60 + Number(parts['minute'])
  return [0, 1].some((back) => {
    const date = new Date(midnight - back * DAY_MS)
    const isHoliday = keepsHolidays && JAPANESE_HOLIDAYS.has(date.toISOString().slice(0, 10))
    const name = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[date.getUTCDay()] ?? 'sun'
    const sinceThen = minute + back * 1_440
    return hours[isHoliday ? 'holiday' : name].some(
      ({ from, to }) => sinceThen >= from && sinceThen < (to <= from ? to + 1_440 : to),
    )
  })
}

const isRestNeeded = ({ nudge, context }: Sighting, before: readonly Sighting[]): boolean => {
  const { signal, energyToday, presence } = context
  const now = nudge.shown.epochMs
  const isSpeaking = signal !== null && ['low', 'high'].includes(signal.level)
  const pattern = isSpeaking ? signal.pattern : null
  const hadItsRest =
    pattern === 'withdrawn-and-drained' &&
    before.some((other) => {
      const ago = now - other.nudge.shown.epochMs
      return other.nudge.reason.kind === 'signal-rest' && ago >= 2 * DAY_MS && ago <= 14 * DAY_MS
    })
  const isAdvised =
    ['overloaded', 'feeling-low', 'withdrawn-and-drained'].includes(pattern ?? '') || signal?.isDraining === true
  return (
    (isAdvised && !hadItsRest) ||
    (energyToday !== null && energyToday <= 2) ||
    nudge.hour >= 22 ||
    nudge.hour < 5 ||
    now - presence.backSince >= 100 * MINUTE_MS
  )
}

const RULES: readonly Rule[] = [
  {
    name: 'in quiet hours',
    isBroken: ({ nudge }, _, { persona: { preferences, keepsHolidays } }) =>
      isIn(preferences.quietHours, nudge.shown.epochMs, nudge.shown.zone, keepsHolidays),
  },
  {
    name: 'outside the active hours',
    isBroken: ({ nudge }, _, { persona: { preferences, keepsHolidays } }) =>
      !nudge.isAsked && !isIn(preferences.activeHours, nudge.shown.epochMs, nudge.shown.zone, keepsHolidays),
  },
  { name: 'in a pause, or a day of rest', isBroken: ({ context }) => context.silence !== null },
  {
    name: 'asleep, locked or nobody there',
    isBroken: ({ bits }) => (bits & ON) === 0 || (bits & (LOCKED | IDLE)) !== 0,
  },
  { name: 'in do-not-disturb', isBroken: ({ bits }) => (bits & DO_NOT_DISTURB) !== 0 },
  { name: 'in a call or full-screen', isBroken: ({ bits }) => (bits & (CALL | FULL_SCREEN)) !== 0 },
  { name: 'over the app itself', isBroken: ({ bits }) => (bits & IN_FRONT) !== 0 },
  {
    name: 'just sat down',
    isBroken: ({ nudge, context }) => nudge.shown.epochMs - context.presence.backSince < 2 * MINUTE_MS,
  },
  {
    name: 'above the day’s limit',
    isBroken: (each, before, { persona }) =>
      !each.nudge.isAsked &&
      1 + unasked(before).filter((other) => isAlsoToday(each, other)).length > persona.preferences.perDay,
  },
  {
    name: 'above the week’s limit',
    isBroken: (each, before, { persona }) =>
      !each.nudge.isAsked && withinDays(each, unasked(before), 7) > persona.preferences.perWeek,
  },
  {
    name: 'above the signal’s limit',
    isBroken: (each, before) => {
      const isOfSignal = ({ nudge }: Sighting) => OF_SIGNAL.includes(nudge.reason.kind) && !nudge.isAsked
      const others = before.filter(isOfSignal)
      return isOfSignal(each) && (withinDays(each, others, 7) > 1 || withinDays(each, others, 60) > 4)
    },
  },
  {
    name: 'two of a kind on a day, unasked',
    isBroken: (each, before) =>
      !each.nudge.isAsked && before.some((other) => other.nudge.kind === each.nudge.kind && isAlsoToday(each, other)),
  },
  {
    name: 'the same occasion twice',
    isBroken: (each, before) => before.some(({ nudge }) => nudge.key === each.nudge.key),
  },
  {
    name: 'a snooze before its time',
    isBroken: ({ nudge, snoozedUntil }) => snoozedUntil !== null && nudge.shown.epochMs < snoozedUntil,
  },
  {
    name: 'people while rest was needed',
    isBroken: (each, before) => each.nudge.kind === 'reach-out' && isRestNeeded(each, before),
  },
  {
    name: 'right after writing',
    isBroken: ({ nudge, context }) =>
      nudge.shown.epochMs - (context.lastLoggedAt ?? Number.NEGATIVE_INFINITY) < (nudge.isAsked ? 15 : 60) * MINUTE_MS,
  },
  {
    name: 'right after another one',
    isBroken: (each, before) =>
      before.some((other) => passed(each, other) < (each.nudge.isAsked ? 10 : 180) * MINUTE_MS),
  },
  {
    name: 'after “not today”',
    isBroken: (each, before) =>
      !each.nudge.isAsked &&
      before.some(
        (other) =>
          other.nudge.answer === 'not-today' &&
          isAlsoToday(each, other) &&
          (other.nudge.answeredAt ?? 0) <= each.nudge.shown.epochMs,
      ),
  },
  {
    name: 'a wording again within four',
    isBroken: (each, before) =>
      before
        .filter(({ nudge }) => nudge.reason.kind === each.nudge.reason.kind)
        .slice(-4)
        .some(({ nudge }) => nudge.wording === each.nudge.wording),
  },
]

/** How many times each rule was broken. */
export const auditOf = (year: YearOfNudges): Audit =>
  new Map(
    RULES.map(({ name, isBroken }) => [
      name,
      year.sightings.filter((each, index) => isBroken(each, year.sightings.slice(0, index), year)).length,
    ]),
  )
