import { z } from 'zod'

import { settingsV1Schema } from './settings-v1.ts'

/** The newest version of the settings; the only name that the rest of the product uses. */
export const settingsSchema = settingsV1Schema
export type Settings = z.output<typeof settingsSchema>

const { language, theme, firstWeekday, dayStartHour, contactWeights, hiddenCharts, quickLogShortcut, isWelcomed } =
  settingsSchema.shape

/**
 * What a person may change at once; everything is optional, the version is not theirs. The defaults
 * are taken off: zod fills them in even where a field is optional, and a change of one setting would
 * put all others back.
 */
export const settingsPatchSchema = z.strictObject({
  language: language.unwrap().exactOptional(),
  theme: theme.unwrap().exactOptional(),
  firstWeekday: firstWeekday.unwrap().exactOptional(),
  dayStartHour: dayStartHour.unwrap().exactOptional(),
  hiddenCharts: hiddenCharts.unwrap().exactOptional(),
  contactWeights: contactWeights.unwrap().exactOptional(),
  quickLogShortcut: quickLogShortcut.unwrap().exactOptional(),
  isWelcomed: isWelcomed.unwrap().exactOptional(),
}) satisfies z.ZodType<SettingsPatch>
export type SettingsPatch = Partial<Omit<Settings, 'version'>>

/** Settings of a new installation. */
export const defaultSettings: Settings = settingsSchema.parse({})
