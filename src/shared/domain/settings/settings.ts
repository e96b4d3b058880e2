import type { Weekday } from '../../time/day.ts'
import type { MinuteOfDay } from '../../time/wall-clock.ts'

/** What the person chose. The stored form is `src/shared/schemas/settings-v1.ts`. */
export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const
export type Theme = (typeof THEMES)[number]

/** A time that comes round every week, on the wall clock of wherever the person is. */
export type WeeklyTime = { readonly weekday: Weekday; readonly minute: MinuteOfDay }
