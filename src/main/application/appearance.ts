import { type Language, LANGUAGES, type Theme, THEMES } from '../../shared/domain/settings/settings.ts'

/** What decides how the first frame of a window looks. */
export type Appearance = {
  readonly language: Language | 'system'
  readonly theme: Theme
  readonly isWelcomed: boolean
}

/**
 * Reads from the settings file only what the first frame needs, so that the window can be on its way
 * before the whole file is checked. Anything that is not as expected counts as not chosen.
 */
export const readAppearance = (settings: unknown): Appearance => {
  const given = typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {}
  return {
    language: LANGUAGES.find((language) => language === given['language']) ?? 'system',
    theme: THEMES.find((theme) => theme === given['theme']) ?? 'system',
    isWelcomed: given['isWelcomed'] === true,
  }
}

/**
 * The language to speak: the one chosen, else the first of the desktop's that there are words for, else English.
 *
 * @param preferred language tags of the desktop, best first (`ja-JP`)
 */
export const languageInForce = (chosen: Language | 'system', preferred: readonly string[]): Language => {
  if (chosen !== 'system') return chosen
  const bases = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  return bases.flatMap((base) => LANGUAGES.filter((language) => language === base))[0] ?? 'en'
}

/** Colour of the paper in each theme, the same as `--paper` of the token sheet: no white flash before the first frame. */
export const PAPER = { light: '#faf7f2', dark: '#24211f', 'high-contrast': '#ffffff' } as const

/** @param isDesktopDark what the desktop prefers */
export const paperOf = (theme: Theme, isDesktopDark: boolean): string =>
  theme === 'system' ? PAPER[isDesktopDark ? 'dark' : 'light'] : PAPER[theme]
