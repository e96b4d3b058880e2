import fc from 'fast-check'
import type { NudgeContext, NudgeNow } from '../../../src/shared/domain/nudges/context.ts'
import { decideNudge, nudgesToLetGo } from '../../../src/shared/domain/nudges/decide-nudge.ts'
import { DAY_KINDS, type HourRange, type WeekHours } from '../../../src/shared/domain/nudges/hours.ts'
import {
  NUDGE_ANSWERS,
  NUDGE_KINDS,
  SNOOZES,
  type NudgeHistory,
  type NudgeReason,
  type ShownNudge,
} from '../../../src/shared/domain/nudges/nudge.ts'
import { FREQUENCIES, type NudgePreferences } from '../../../src/shared/domain/nudges/preferences.ts'
import { snoozeUntil } from '../../../src/shared/domain/nudges/snooze.ts'
import type { Weekday } from '../../../src/shared/time/day.ts'
import { aShown, nowOf } from '../../factories/nudges.ts'

export const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'] as const
const START = Date.parse('2026-10-20T00:00:00Z')

const anyMinute = fc.integer({ min: 0, max: 1_439 })
const anyRange: fc.Arbitrary<HourRange> = fc
  .record({ from: anyMinute, to: fc.integer({ min: 0, max: 1_440 }) })
  .filter(({ from, to }) => from !== to)
const anyHours = (most: number): fc.Arbitrary<WeekHours> =>
  fc.record(
    Object.fromEntries(DAY_KINDS.map((day) => [day, fc.array(anyRange, { maxLength: most })])) as unknown as {
      [Day in keyof WeekHours]: fc.Arbitrary<readonly HourRange[]>
    },
  )
const wholeDay: WeekHours = Object.fromEntries(
  DAY_KINDS.map((day) => [day, [{ from: 0, to: 1_440 }]]),
) as unknown as WeekHours

const anyPreferences: fc.Arbitrary<NudgePreferences> = fc.record({
  isOn: fc.constant(true),
  kinds: fc.record(
    Object.fromEntries(
      NUDGE_KINDS.map((kind) => [
        kind,
        fc.record({ frequency: fc.constantFrom(...FREQUENCIES), chosenAt: fc.constantFrom(0, START + 10 * DAY) }),
      ]),
    ) as unknown as { [Kind in keyof NudgePreferences['kinds']]: fc.Arbitrary<NudgePreferences['kinds'][Kind]> },
  ),
  perDay: fc.integer({ min: 0, max: 2 }),
  perWeek: fc.integer({ min: 0, max: 7 }),
  quietHours: anyHours(2),
  // Wide ones, or hardly anything would ever come.
  activeHours: fc.oneof(fc.constant(wholeDay), anyHours(3)),
  keepsHolidays: fc.boolean(),
  checkInAt: fc.option(anyMinute),
  reviewAt: fc.option(fc.record({ weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), minute: anyMinute })),
})

const anySignal = fc.record({
  level: fc.constantFrom('learning' as const, 'steady' as const, 'watch' as const, 'low' as const, 'high' as const),
  pattern: fc.option(
    fc.constantFrom('quiet' as const, 'feeling-low' as const, 'overloaded' as const, 'withdrawn-and-drained' as const),
  ),
  isDraining: fc.boolean(),
})

const anyReason: fc.Arbitrary<NudgeReason> = fc.constantFrom<NudgeReason>(
  { kind: 'planned', planId: 'old' },
  { kind: 'check-in-time' },
  { kind: 'signal-rest', level: 'high', pattern: 'withdrawn-and-drained' },
  { kind: 'draining' },
  { kind: 'long-use', minutes: 120 },
  { kind: 'birthday', personId: 'aki' },
  { kind: 'person-due', personId: 'aki' },
  { kind: 'signal-reach-out', level: 'low', pattern: 'quiet' },
)

const anyHistory: fc.Arbitrary<readonly ShownNudge[]> = fc
  .array(
    fc.record({
      reason: anyReason,
      hours: fc.integer({ min: 0, max: 24 * 80 }),
      answer: fc.option(fc.constantFrom(...NUDGE_ANSWERS)),
      wording: fc.nat(7),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all
      .toSorted((one, other) => other.hours - one.hours)
      .map(({ reason, hours, answer, wording }) =>
        aShown(reason, START - hours * HOUR, {
          answer,
          answeredAt: answer === null ? null : START - hours * HOUR,
          wording,
        }),
      ),
  )

/** What happens in one stretch of time: how long it lasts, and how things are in it. */
const anyStretch = fc.record({
  minutes: fc.integer({ min: 1, max: 300 }),
  zone: fc.constantFrom(...ZONES),
  /** The clock is moved (minutes). */
  jump: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -300, max: 900 }) },
  ),
  isLocked: fc.boolean(),
  isThere: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  isBusy: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constantFrom(true, null) }),
  silence: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('pause' as const, 'rest' as const, 'away' as const) },
  ),
  isHoliday: fc.boolean(),
  energyToday: fc.option(fc.integer({ min: 1, max: 5 })),
  signal: fc.option(anySignal),
  due: fc.subarray(['aki', 'ben', 'chie']),
  followUps: fc.nat(2),
  planIn: fc.option(fc.integer({ min: -600, max: 300 })),
  hasWritten: fc.boolean(),
  answer: fc.option(fc.constantFrom(...NUDGE_ANSWERS)),
})

type Stretch = typeof anyStretch extends fc.Arbitrary<infer Value> ? Value : never

/** A nudge that was shown, and what was the case then. */
export type Seen = {
  readonly nudge: ShownNudge
  readonly now: NudgeNow
  readonly context: NudgeContext
  readonly snoozedUntil: number | null
}

const STEP_MINUTES = 5

/** Lives through the stretches, the planner being asked every five minutes, and tells what was shown. */
export const live = (
  preferences: NudgePreferences,
  past: readonly ShownNudge[],
  stretches: readonly Stretch[],
): readonly Seen[] => {
  const spent = new Set<string>()
  let history: NudgeHistory = { shown: past, snoozed: [], spent, restingTopics: new Map() }
  const seen: Seen[] = []
  let epochMs = START
  let plans: NudgeContext['plans'] = []
  let lastLoggedAt: number | null = null
  for (const [index, stretch] of stretches.entries()) {
    epochMs += stretch.jump * MINUTE
    const backSince = epochMs
    if (stretch.planIn !== null) plans = [...plans, { id: `plan-${index}`, dueAt: epochMs + stretch.planIn * MINUTE }]
    if (stretch.hasWritten) lastLoggedAt = epochMs
    for (let minute = 0; minute < stretch.minutes; minute += STEP_MINUTES, epochMs += STEP_MINUTES * MINUTE) {
      const now = nowOf(epochMs, stretch.zone)
      const context: NudgeContext = {
        silence: stretch.silence === null ? null : { kind: stretch.silence, until: null },
        presence: {
          isLocked: stretch.isLocked && !stretch.isThere,
          idleMs: stretch.isThere ? 0 : HOUR,
          backSince,
          isAppInFront: false,
          isFullScreen: stretch.isBusy,
          isDoNotDisturb: stretch.isBusy,
          isInCall: stretch.isBusy,
        },
        isHoliday: () => stretch.isHoliday && preferences.keepsHolidays,
        lastLoggedAt,
        energyToday: stretch.energyToday,
        signal: stretch.signal,
        plans,
        isReviewDone: false,
        duePersonIds: stretch.due,
        followUps: Array.from({ length: stretch.followUps }, (_, each) => ({
          id: `follow-up-${each}`,
          personId: null,
          dueDay: now.localDay,
        })),
        birthdayPersonIds: [],
      }
      const decision = decideNudge(history, preferences, context, now)
      if (decision.checkAgainAt <= epochMs) throw new RangeError('the instant to look again is not ahead')
      const shownKey = decision.kind === 'show' ? decision.nudge.key : null
      const over = nudgesToLetGo(history, preferences, context, now, shownKey).map(({ key }) => key)
      for (const key of over) spent.add(key)
      history = {
        ...history,
        snoozed: history.snoozed.filter(({ id }) => !over.includes(`snooze:${id}`)),
      }
      if (decision.kind !== 'show') continue
      const again = history.snoozed.find(({ id }) => `snooze:${id}` === decision.nudge.key)
      const nudge: ShownNudge = {
        ...decision.nudge,
        shown: now,
        hour: Math.floor(now.wall.minute / 60),
        wording: decision.wording,
        answer: stretch.answer,
        answeredAt: stretch.answer === null ? null : epochMs,
      }
      seen.push({ nudge, now, context, snoozedUntil: again?.until ?? null })
      const snooze = SNOOZES.find((each) => each === stretch.answer)
      spent.add(nudge.key)
      history = {
        ...history,
        shown: [...history.shown, nudge],
        snoozed: [
          ...history.snoozed.filter((each) => each !== again),
          ...(snooze === undefined
            ? []
            : [
                {
                  id: String(seen.length),
                  nudge,
                  until: snoozeUntil(snooze, preferences, context.isHoliday, now),
                },
              ]),
        ],
      }
    }
  }
  return seen
}

/** Preferences, what was shown before, and what happens then. */
export const anyLife = fc.tuple(anyPreferences, anyHistory, fc.array(anyStretch, { minLength: 5, maxLength: 30 }))
