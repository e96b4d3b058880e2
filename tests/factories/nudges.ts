import type { NudgeContext, NudgeNow } from '../../src/shared/domain/nudges/context.ts'
import {
  KIND_OF,
  type Nudge,
  type NudgeHistory,
  type NudgeReason,
  type ShownNudge,
} from '../../src/shared/domain/nudges/nudge.ts'
import { DEFAULT_PREFERENCES, type NudgePreferences } from '../../src/shared/domain/nudges/preferences.ts'
import { momentOf } from '../../src/shared/time/day.ts'
import { epochOfWallTime } from '../../src/shared/time/wall-time.ts'
import { wallClockOf } from '../../src/shared/time/wall-clock.ts'

const DAY_START_HOUR = 4
const MINUTE_MS = 60_000

/** Now, by the clock on the wall: `YYYY-MM-DDTHH:mm`. */
export const nowAt = (wallTime: string, zone = 'Asia/Tokyo'): NudgeNow => {
  const epochMs = epochOfWallTime(wallTime, zone) ?? Number.NaN
  return nowOf(epochMs, zone)
}

export const nowOf = (epochMs: number, zone = 'Asia/Tokyo'): NudgeNow => ({
  ...momentOf(epochMs, zone, DAY_START_HOUR),
  wall: wallClockOf(epochMs, zone),
})

/** The evening of a Wednesday, in the usual hours. */
export const EVENING = nowAt('2026-11-18T18:30')

/** Nothing to say, and nothing against saying it: somebody sat down half an hour before the given moment. */
export const aNudgeContext = (fields: Partial<NudgeContext> = {}, now: NudgeNow = EVENING): NudgeContext => ({
  silence: null,
  presence: aPresence({}, now),
  isHoliday: () => false,
  lastLoggedAt: null,
  energyToday: null,
  signal: null,
  plans: [],
  isReviewDone: false,
  duePersonIds: [],
  followUps: [],
  birthdayPersonIds: [],
  ...fields,
})

export const aPresence = (
  fields: Partial<NudgeContext['presence']> = {},
  now: NudgeNow = EVENING,
): NudgeContext['presence'] => ({
  isLocked: false,
  idleMs: 5_000,
  backSince: now.epochMs - 30 * MINUTE_MS,
  isAppInFront: false,
  isFullScreen: false,
  isDoNotDisturb: false,
  isInCall: false,
  ...fields,
})

export const aHistory = (fields: Partial<NudgeHistory> = {}): NudgeHistory => ({
  shown: [],
  snoozed: [],
  spent: new Set(fields.shown?.map(({ key }) => key)),
  restingTopics: new Map(),
  ...fields,
})

export const aNudge = (reason: NudgeReason, fields: Partial<Nudge> = {}): Nudge => ({
  key: `${reason.kind}:1`,
  topic: reason.kind,
  kind: KIND_OF[reason.kind],
  reason,
  isAsked: ['planned', 'review-time', 'check-in-time'].includes(reason.kind),
  dueAt: 0,
  ...fields,
})

/** One that was shown at an instant (epoch ms), without an answer. */
export const aShown = (reason: NudgeReason, epochMs: number, fields: Partial<ShownNudge> = {}): ShownNudge => {
  const now = nowOf(epochMs)
  return {
    ...aNudge(reason, { key: `${reason.kind}:${epochMs}` }),
    shown: now,
    hour: Math.floor(now.wall.minute / 60),
    wording: 0,
    answer: null,
    answeredAt: null,
    ...fields,
  }
}

export const somePreferences = (fields: Partial<NudgePreferences> = {}): NudgePreferences => ({
  ...DEFAULT_PREFERENCES,
  ...fields,
})
