import fc from 'fast-check'
import { expect, it } from 'vitest'

import { DAY_KINDS, type HourRange, type WeekHours } from '../../../src/shared/domain/nudges/hours.ts'
import { isOfSignal, type ShownNudge } from '../../../src/shared/domain/nudges/nudge.ts'
import type { NudgePreferences } from '../../../src/shared/domain/nudges/preferences.ts'
import { anyLife, DAY, live, MINUTE, type Seen } from './any-life.ts'

/** A rule, as a question about one nudge, those shown before it, and what was chosen. */
type Rule = (each: Seen, before: readonly ShownNudge[], preferences: NudgePreferences) => boolean

const dayOf = (nudge: ShownNudge) => Date.parse(`${nudge.shown.localDay}T00:00:00Z`) / DAY
const isAlsoToday = (nudge: ShownNudge) => (other: ShownNudge) => dayOf(other) >= dayOf(nudge)
/** By the person's days or by the hours that passed. */
const within = (nudge: ShownNudge, others: readonly ShownNudge[], days: number) =>
  others.filter((other) => dayOf(nudge) - dayOf(other) < days || nudge.shown.epochMs - other.shown.epochMs < days * DAY)
    .length

const isInRange = (ranges: readonly HourRange[], minute: number) =>
  ranges.some(({ from, to }) => (to > from ? minute >= from && minute < to : minute >= from))
const spills = (ranges: readonly HourRange[], minute: number) =>
  ranges.some(({ from, to }) => to <= from && minute < to)

/** The days of the test are all holidays, or none is. */
const isInHours = (hours: WeekHours, { now, context }: Seen): boolean => {
  const { weekday, minute } = now.wall
  const isHoliday = context.isHoliday(now.wall.date)
  const own = isHoliday ? hours.holiday : hours[DAY_KINDS[weekday - 1]!]
  const before = isHoliday ? hours.holiday : hours[DAY_KINDS[(weekday + 5) % 7]!]
  return isInRange(own, minute) || spills(before, minute)
}

const needsRest: Rule = ({ now, context: { energyToday, signal, presence } }, before) => {
  const hasRested =
    signal?.pattern === 'withdrawn-and-drained' &&
    before.some(({ reason, shown }) => reason.kind === 'signal-rest' && now.epochMs - shown.epochMs >= 2 * DAY)
  const isSpeaking = signal?.level === 'low' || signal?.level === 'high'
  const isAdvised =
    signal !== null && (signal.isDraining || (isSpeaking && signal.pattern !== null && signal.pattern !== 'quiet'))
  const isLate = now.wall.minute >= 22 * 60 || now.wall.minute < 5 * 60
  return (
    (energyToday ?? 5) <= 2 || (isAdvised && !hasRested) || isLate || now.epochMs - presence.backSince >= 100 * MINUTE
  )
}

const RULES: Readonly<Record<string, Rule>> = {
  'nothing in quiet hours': (each, _, { quietHours }) => !isInHours(quietHours, each),
  'nothing unasked outside of active hours': (each, _, { activeHours }) =>
    each.nudge.isAsked || isInHours(activeHours, each),
  'nothing in a pause': ({ context: { silence } }) => silence === null,
  'nothing to nobody': ({ context: { presence } }) => !presence.isLocked && presence.idleMs === 0,
  'nothing in a call, full-screen or do-not-disturb': ({ context: { presence } }) =>
    ![presence.isDoNotDisturb, presence.isFullScreen, presence.isInCall].includes(true),
  'nothing unasked above the limit of the day': ({ nudge }, before, { perDay }) =>
    nudge.isAsked || before.filter(({ isAsked }) => !isAsked).filter(isAlsoToday(nudge)).length < perDay,
  'nothing unasked above the limit of the week': ({ nudge }, before, { perWeek }) =>
    nudge.isAsked ||
    within(
      nudge,
      before.filter(({ isAsked }) => !isAsked),
      7,
    ) < perWeek,
  'nothing above the limits of the signal': ({ nudge }, before) => {
    const others = before.filter((other) => isOfSignal(other) && !other.isAsked)
    return nudge.isAsked || !isOfSignal(nudge) || (within(nudge, others, 7) < 1 && within(nudge, others, 60) < 4)
  },
  'no two of a kind on a day, unasked': ({ nudge }, before) =>
    nudge.isAsked || !before.filter(({ kind }) => kind === nudge.kind).some(isAlsoToday(nudge)),
  'no occasion twice': ({ nudge }, before) => !before.some(({ key }) => key === nudge.key),
  'no snooze before its time': ({ now, snoozedUntil }) => snoozedUntil === null || snoozedUntil <= now.epochMs,
  'nobody is sent to other people while rest is needed': (each, before, preferences) =>
    each.nudge.kind !== 'reach-out' || !needsRest(each, before, preferences),
  'a kind that is switched off stays silent': ({ nudge }, _, { kinds }) => kinds[nudge.kind].frequency !== 'never',
}

it('whatever happened, whatever is chosen, wherever one travels and however the clock is moved: no rule is broken', () => {
  let shown = 0
  fc.assert(
    fc.property(anyLife, ([preferences, past, stretches]) => {
      const seen = live(preferences, past, stretches)
      shown += seen.length
      const broken = seen.flatMap((each, index) => {
        const before = [...past, ...seen.slice(0, index).map(({ nudge }) => nudge)]
        return Object.entries(RULES).flatMap(([name, holds]) =>
          holds(each, before, preferences) ? [] : [{ name, each }],
        )
      })
      expect(broken).toEqual([])
    }),
    { numRuns: 50 },
  )
  // Otherwise nothing was tried.
  expect(shown).toBeGreaterThan(40)
}, 120_000)
