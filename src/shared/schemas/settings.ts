import { z } from 'zod'

import { settingsV1Schema } from './settings-v1.ts'

/** The newest version of the settings; the only name that the rest of the product uses. */
export const settingsSchema = settingsV1Schema
export type Settings = z.output<typeof settingsSchema>

const fields = settingsSchema.shape

/**
 * What a person may change at once; everything is optional, the version is not theirs. The defaults
 * are taken off: zod fills them in even where a field is optional, and a change of one setting would
 * put all others back.
 */
export const settingsPatchSchema = z.strictObject({
  language: fields.language.unwrap().exactOptional(),
  theme: fields.theme.unwrap().exactOptional(),
  firstWeekday: fields.firstWeekday.unwrap().exactOptional(),
  dayStartHour: fields.dayStartHour.unwrap().exactOptional(),
  hiddenCharts: fields.hiddenCharts.unwrap().exactOptional(),
  contactWeights: fields.contactWeights.unwrap().exactOptional(),
  quickLogShortcut: fields.quickLogShortcut.unwrap().exactOptional(),
  nudges: fields.nudges.unwrap().exactOptional(),
  reviewAt: fields.reviewAt.unwrap().exactOptional(),
  signalSensitivity: fields.signalSensitivity.unwrap().exactOptional(),
  isWelcomed: fields.isWelcomed.unwrap().exactOptional(),
}) satisfies z.ZodType<SettingsPatch>
export type SettingsPatch = Partial<Omit<Settings, 'version'>>

/** Settings of a new installation. */
export const defaultSettings: Settings = settingsSchema.parse({})
