import type { NudgeContext, NudgeNow } from '../../../src/shared/domain/nudges/context.ts'
import { decideNudge, nudgesToLetGo } from '../../../src/shared/domain/nudges/decide-nudge.ts'
import type { NudgeDecision } from '../../../src/shared/domain/nudges/decision.ts'
import {
  type NudgeAnswer,
  type ShownNudge,
  type SnoozedNudge,
  SNOOZES,
} from '../../../src/shared/domain/nudges/nudge.ts'
import { snoozeKey } from '../../../src/shared/domain/nudges/occasions.ts'
import { LOOK_BACK_DAYS } from '../../../src/shared/domain/nudges/parameters.ts'
import { snoozeUntil, topicRestsUntil } from '../../../src/shared/domain/nudges/snooze.ts'
import { type LocalDay, startOfDay } from '../../../src/shared/time/day.ts'
import { createRandom } from '../random.ts'
import { answerOf } from './answers.ts'
import { CALL, DO_NOT_DISTURB, FULL_SCREEN, IDLE, IN_FRONT, LOCKED, ON, planDay } from './day-plan.ts'
import { JAPANESE_HOLIDAYS } from './holidays.ts'
import type { NudgePersona } from './personas.ts'
import { surround } from './surroundings.ts'
import { createWall } from './wall.ts'

const MINUTE_MS = 60_000
const MINUTES_OF_DAY = 1_440
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const FIRST_DAY = '2026-01-05'
const DAY_START_HOUR = 4
const LOOK_BACK_MS = LOOK_BACK_DAYS * DAY_MS
const IDLE_MS = 7 * MINUTE_MS
const BUSY_MS = 20_000
const SWEEP_MINUTES = 10
/** The minute of the day at which a clock is set back, or put right. */
const SET_BACK_AT = 900

/** A nudge, and what was the case when it was shown. */
export type Sighting = {
  readonly nudge: ShownNudge
  /** Of the day's plan. */
  readonly bits: number
  readonly context: NudgeContext
  /** When a nudge that was put off was to come again; null for any other. */
  readonly snoozedUntil: number | null
}

export type YearOfNudges = {
  readonly persona: NudgePersona
  /** Epoch ms. */
  readonly start: number
  readonly minutesAwake: number
  /** In the order in which they were shown, with the answers that they got. */
  readonly sightings: readonly Sighting[]
  /** Minutes in which something was held, by reason. */
  readonly held: ReadonlyMap<string, number>
  readonly letGo: { readonly expired: number; readonly overtaken: number }
  /** How many snoozes there were. */
  readonly snoozes: number
  /** Times that something was shown before the instant that was given for looking again. */
  readonly early: number
}

/** Lives so many days, minute by minute; the planner is asked in each minute in which the machine is awake. */
export const liveWithNudges = (persona: NudgePersona, seed: number, days: number): YearOfNudges => {
  const random = createRandom(seed)
  const life = surround(persona, random)
  const { preferences } = persona
  const isHoliday = (date: LocalDay) => persona.keepsHolidays && JAPANESE_HOLIDAYS.has(date)
  const zoneOn = (day: number) => persona.zones.findLast(({ from }) => from <= day)?.zone ?? 'UTC'
  const start = startOfDay(FIRST_DAY, zoneOn(0), DAY_START_HOUR)
  const wall = createWall(DAY_START_HOUR)
  const setBacks = new Map(
    Array.from({ length: persona.setBacks }, () => [Math.floor(random.next() * days), random.oneOf([1, 2, 3])]),
  )

  let sightings: readonly Sighting[] = []
  let past: readonly ShownNudge[] = []
  let snoozed: readonly SnoozedNudge[] = []
  let answers: readonly { readonly key: string; readonly at: number; readonly answer: NudgeAnswer }[] = []
  const spent = new Set<string>()
  const restingTopics = new Map<string, number>()
  const held = new Map<string, number>()
  const letGo = { expired: 0, overtaken: 0 }
  let [early, minutesAwake, snoozes] = [0, 0, 0]
  let [backSince, clockError] = [0, 0]
  let wasThere = false
  let promise = { version: -1, offset: 0, until: 0 }
  let plan: { readonly date: LocalDay; readonly minutes: Uint8Array } = { date: '', minutes: new Uint8Array() }
  let localDay = ''

  const show = (
    decision: Extract<NudgeDecision, { kind: 'show' }>,
    now: NudgeNow,
    context: NudgeContext,
    bits: number,
  ) => {
    const { nudge, wording } = decision
    const shown: ShownNudge = {
      ...nudge,
      shown: now,
      hour: Math.floor(now.wall.minute / 60),
      wording,
      answer: null,
      answeredAt: null,
    }
    const again = snoozed.find(({ id }) => snoozeKey(id) === nudge.key)
    snoozed = snoozed.filter((each) => each !== again)
    past = [...past, shown]
    spent.add(nudge.key)
    sightings = [...sightings, { nudge: shown, bits, context, snoozedUntil: again?.until ?? null }]
    life.version += 1
    const week = Math.floor((now.epochMs - start) / DAY_MS / 7)
    const reply = answerOf(persona, nudge, week, shown.hour, random)
    if (reply !== null)
      answers = [...answers, { key: nudge.key, at: now.epochMs + reply.afterMs, answer: reply.answer }]
  }

  const take = (key: string, answer: NudgeAnswer, now: NudgeNow) => {
    const answered = (nudge: ShownNudge) => (nudge.key === key ? { ...nudge, answer, answeredAt: now.epochMs } : nudge)
    past = past.map(answered)
    sightings = sightings.map((each) => ({ ...each, nudge: answered(each.nudge) }))
    life.version += 1
    const nudge = past.find((each) => each.key === key)
    if (nudge === undefined) return
    const snooze = SNOOZES.find((each) => each === answer)
    if (snooze !== undefined) {
      snoozes += 1
      snoozed = [...snoozed, { id: String(snoozes), nudge, until: snoozeUntil(snooze, preferences, isHoliday, now) }]
    }
    if (answer === 'topic-rests') restingTopics.set(nudge.topic, topicRestsUntil(now))
    if (answer === 'done' || (answer === 'opened' && random.chance(0.5))) life.settle(nudge.topic, now.epochMs)
  }

  for (let minute = 0; minute < days * MINUTES_OF_DAY; minute += 1) {
    const day = Math.floor(minute / MINUTES_OF_DAY)
    if (minute % MINUTES_OF_DAY === SET_BACK_AT) clockError = -(setBacks.get(day) ?? 0) * HOUR_MS
    const { now, offset } = wall(start + minute * MINUTE_MS + clockError, zoneOn(day))
    if (now.localDay !== localDay) {
      localDay = now.localDay
      life.beginDay(day, now.epochMs)
      past = past.filter(({ shown }) => now.epochMs - shown.epochMs < LOOK_BACK_MS)
    }
    if (now.wall.date !== plan.date) {
      const isWorkday = persona.works.includes(now.wall.weekday) && !isHoliday(now.wall.date)
      plan = { date: now.wall.date, minutes: planDay(persona, isWorkday, random) }
    }
    const bits = plan.minutes[now.wall.minute] ?? 0
    const isAwake = (bits & ON) !== 0
    const isThere = isAwake && (bits & (LOCKED | IDLE)) === 0
    if (isThere && !wasThere) backSince = now.epochMs
    if (isThere !== wasThere) life.version += 1
    wasThere = isThere
    // Asleep: nothing ticks.
    if (!isAwake) continue
    minutesAwake += 1
    if (isThere) {
      life.pass(now.epochMs)
      for (const { key, answer, at } of answers) if (at <= now.epochMs) take(key, answer, now)
      answers = answers.length === 0 ? answers : answers.filter(({ at }) => at > now.epochMs)
    }

    const context: NudgeContext = {
      ...life.facts,
      silence: life.silence,
      isHoliday,
      presence: {
        isLocked: (bits & LOCKED) !== 0,
        idleMs: (bits & IDLE) === 0 ? BUSY_MS : IDLE_MS,
        backSince,
        isAppInFront: (bits & IN_FRONT) !== 0,
        isFullScreen: (bits & FULL_SCREEN) !== 0,
        isDoNotDisturb: (bits & DO_NOT_DISTURB) !== 0,
        isInCall: (bits & CALL) !== 0,
      },
    }
    const history = { shown: past, snoozed, spent, restingTopics }
    const decision = decideNudge(history, preferences, context, now)
    // What the last answer said of the time until it is worth looking again has to have held, where nothing changed.
    const state = life.version * 128 + (bits & ~(LOCKED | IDLE | ON))
    if (
      decision.kind === 'show' &&
      promise.version === state &&
      promise.offset === offset &&
      now.epochMs < promise.until
    ) {
      early += 1
    }
    promise = { version: state, offset, until: decision.checkAgainAt }
    const shownKey = decision.kind === 'show' ? decision.nudge.key : null
    // What is let go is let go some minutes sooner or later; it is the planner that is asked each minute.
    const isSweeping = decision.kind === 'show' || minute % SWEEP_MINUTES === 0
    for (const { key, because } of isSweeping ? nudgesToLetGo(history, preferences, context, now, shownKey) : []) {
      spent.add(key)
      letGo[because] += 1
      snoozed = snoozed.filter(({ id }) => snoozeKey(id) !== key)
    }
    if (decision.kind === 'hold') held.set(decision.reason.kind, (held.get(decision.reason.kind) ?? 0) + 1)
    if (decision.kind === 'show') show(decision, now, context, bits)
  }
  return { persona, start, minutesAwake, sightings, held, letGo, snoozes, early }
}
