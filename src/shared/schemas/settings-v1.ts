import { z } from 'zod'

import { CHARTS } from '../domain/look-back/charts.ts'
import { LANGUAGES, THEMES } from '../domain/settings/settings.ts'

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
  /** The welcome was seen or skipped. */
  isWelcomed: z.boolean().default(false),
})
