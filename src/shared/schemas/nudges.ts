import { z } from 'zod'

import type { HoldReason, OffReason } from '../domain/nudges/decision.ts'
import { DAY_KINDS, type WeekHours } from '../domain/nudges/hours.ts'
import type { NudgeReason } from '../domain/nudges/nudge.ts'
import { NUDGE_KINDS } from '../domain/nudges/nudge.ts'
import {
  DEFAULT_PREFERENCES,
  FREQUENCIES,
  MOST_PER_DAY,
  MOST_PER_WEEK,
  type NudgePreferences,
} from '../domain/nudges/preferences.ts'
import { localDaySchema } from './basics.ts'
import { patternSchema } from './pick-reason.ts'

const plain = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) })

const levelSchema = z.enum(['learning', 'steady', 'watch', 'low', 'high'])
const signalFields = { level: levelSchema, pattern: patternSchema }
const count = z.int().min(0)

/** Why a nudge comes: kept with it. */
export const nudgeReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('planned'), planId: z.string() }),
  plain('review-time'),
  plain('check-in-time'),
  z.strictObject({ kind: z.literal('signal-rest'), ...signalFields }),
  plain('draining'),
  plain('late'),
  z.strictObject({ kind: z.literal('long-use'), minutes: count }),
  z.strictObject({
    kind: z.literal('follow-up'),
    followUpId: z.string(),
    personId: z.string().nullable(),
    dueDay: localDaySchema,
  }),
  z.strictObject({ kind: z.literal('birthday'), personId: z.string() }),
  z.strictObject({ kind: z.literal('person-due'), personId: z.string() }),
  z.strictObject({ kind: z.literal('signal-reach-out'), ...signalFields }),
]) satisfies z.ZodType<NudgeReason>

/** Why a nudge was held: kept in the log, and said to the person. */
export const holdReasonSchema = z.discriminatedUnion('kind', [
  plain('quiet-hours'),
  plain('other-hours'),
  plain('locked'),
  plain('away'),
  plain('just-back'),
  plain('app-in-front'),
  plain('full-screen'),
  plain('do-not-disturb'),
  plain('in-call'),
  plain('just-logged'),
  plain('spacing'),
  z.strictObject({ kind: z.literal('day-limit'), most: count }),
  z.strictObject({ kind: z.literal('week-limit'), most: count }),
  z.strictObject({ kind: z.literal('signal-limit'), most: count, days: count }),
  plain('kind-today'),
  z.strictObject({ kind: z.literal('kind-interval'), days: count }),
  z.strictObject({ kind: z.literal('kind-off'), because: z.enum(['not-helpful', 'unheard']) }),
  plain('topic-rests'),
  z.strictObject({ kind: z.literal('same-person'), days: count }),
  plain('not-today'),
  plain('after-high'),
  plain('late'),
  z.strictObject({ kind: z.literal('better-hour'), hour: z.int().min(0).max(23) }),
]) satisfies z.ZodType<HoldReason>

/** Why there is nothing to say at all. */
export const offReasonSchema = z.discriminatedUnion('kind', [
  plain('switched-off'),
  z.strictObject({ kind: z.enum(['pause', 'rest', 'away']), until: z.number().nullable() }),
  plain('nothing-to-say'),
]) satisfies z.ZodType<OffReason>

const minuteSchema = z.int().min(0).max(1_439)
const rangesSchema = z.array(z.strictObject({ from: minuteSchema, to: minuteSchema })).max(6)
const weekHoursSchema = z.strictObject({
  mon: rangesSchema,
  tue: rangesSchema,
  wed: rangesSchema,
  thu: rangesSchema,
  fri: rangesSchema,
  sat: rangesSchema,
  sun: rangesSchema,
  holiday: rangesSchema,
}) satisfies z.ZodType<WeekHours>
const kindSchema = z.strictObject({ frequency: z.enum(FREQUENCIES), chosenAt: z.number() })
const kindsSchema = z.strictObject(
  Object.fromEntries(NUDGE_KINDS.map((kind) => [kind, kindSchema])) as Record<
    (typeof NUDGE_KINDS)[number],
    typeof kindSchema
  >,
)

/** What is not of the planner's concern: how a nudge looks and sounds. */
export type NudgeDelivery = {
  /** Names of people may stand in a notification. */
  readonly hasNames: boolean
  readonly hasSound: boolean
}

const DEFAULTS = { ...DEFAULT_PREFERENCES, hasNames: false, hasSound: false }

/** Nudges in the settings file. Every field has a default, so that a new one never breaks an old file. */
export const nudgeSettingsSchema = z.strictObject({
  isOn: z.boolean().default(DEFAULTS.isOn),
  kinds: kindsSchema.default(DEFAULTS.kinds),
  perDay: z.int().min(0).max(MOST_PER_DAY).default(DEFAULTS.perDay),
  perWeek: z.int().min(0).max(MOST_PER_WEEK).default(DEFAULTS.perWeek),
  quietHours: weekHoursSchema.default(copyOf(DEFAULTS.quietHours)),
  activeHours: weekHoursSchema.default(copyOf(DEFAULTS.activeHours)),
  keepsHolidays: z.boolean().default(DEFAULTS.keepsHolidays),
  checkInAt: minuteSchema.nullable().default(DEFAULTS.checkInAt),
  hasNames: z.boolean().default(DEFAULTS.hasNames),
  hasSound: z.boolean().default(DEFAULTS.hasSound),
}) satisfies z.ZodType<Omit<NudgePreferences, 'reviewAt'> & NudgeDelivery>
export type NudgeSettings = z.output<typeof nudgeSettingsSchema>

function copyOf(hours: WeekHours) {
  return Object.fromEntries(DAY_KINDS.map((day) => [day, hours[day].map((range) => ({ ...range }))])) as Record<
    (typeof DAY_KINDS)[number],
    { from: number; to: number }[]
  >
}
