/** What the person chose. The stored form is `src/shared/schemas/settings-v1.ts`. */
export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const
export type Theme = (typeof THEMES)[number]
