import { z } from 'zod'

import { CHARTS } from '../domain/look-back/charts.ts'
import { type ChannelWeights, DEFAULT_WEIGHTS, WEIGHTS } from '../domain/people/cadence.ts'
import { LANGUAGES, THEMES, type WeeklyTime } from '../domain/settings/settings.ts'
import { SENSITIVITIES } from '../domain/signal/parameters.ts'
import { DEFAULT_QUICK_LOG_SHORTCUT, SHORTCUT_PATTERN } from '../domain/settings/shortcut.ts'
import { nudgeSettingsSchema } from './nudges.ts'

const weightSchema = z.literal(WEIGHTS)
const contactWeightsSchema = z.strictObject({
  'in-person': weightSchema,
  voice: weightSchema,
  video: weightSchema,
  message: weightSchema,
  'social-network': weightSchema,
  other: weightSchema,
}) satisfies z.ZodType<ChannelWeights>

const weeklyTimeSchema = z.strictObject({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  minute: z.int().min(0).max(1_439),
}) satisfies z.ZodType<WeeklyTime>

/** The settings file, version 1. Every field has a default, so that a new one never breaks an old file. */
export const settingsV1Schema = z.strictObject({
  version: z.literal(1).default(1),
  /** `system` follows the language of the desktop. */
  language: z.enum(['system', ...LANGUAGES]).default('system'),
  theme: z.enum(THEMES).default('system'),
  /** ISO weekday on which a week begins: Monday, Saturday or Sunday. */
  firstWeekday: z.literal([1, 6, 7]).default(1),
  /** Whole hour at which a day begins. */
  dayStartHour: z.int().min(0).max(6).default(4),
  /** Charts that the person does not want to see. */
  hiddenCharts: z.array(z.enum(CHARTS)).default([]),
  /** How much each kind of contact counts, compared with meeting. */
  contactWeights: contactWeightsSchema.default(DEFAULT_WEIGHTS),
  nudges: nudgeSettingsSchema.default(nudgeSettingsSchema.parse({})),
  /** Opens the quick log from anywhere on the desktop. Null = none. */
  quickLogShortcut: z.string().regex(SHORTCUT_PATTERN).nullable().default(DEFAULT_QUICK_LOG_SHORTCUT),
  /** From when on the review of the week is offered; null: it waits to be opened. */
  reviewAt: weeklyTimeSchema.nullable().default(null),
  /** How soon the signal speaks of fewer contacts; `off`: it says nothing at all. */
  signalSensitivity: z.enum([...SENSITIVITIES, 'off']).default('standard'),
  /** The welcome was seen or skipped. */
  isWelcomed: z.boolean().default(false),
})
