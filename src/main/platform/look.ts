import { app, nativeTheme } from 'electron'

import type { Language } from '../../shared/domain/settings/settings.ts'
import { languageInForce, paperOf, readAppearance } from '../application/appearance.ts'
import type { JsonFile } from './json-file.ts'
import { SETTINGS_KEY } from './settings-key.ts'

/** How windows look and in which language they speak, known before the settings are checked whole. */
export type Look = {
  readonly language: () => Language
  readonly title: () => string
  /** Background of a window before its page is painted. */
  readonly paper: () => string
  /** What the address of a page says, so that its first frame is right. */
  readonly query: () => Readonly<Record<string, string>>
  /** Takes over settings that were changed. */
  readonly follow: (settings: unknown) => void
}

const TITLES: Readonly<Record<Language, string>> = { ja: 'つながり', en: 'Tsunagari' }

/** Reads the settings file at once. */
export const createLook = (settingsFile: JsonFile): Look => {
  const found = settingsFile.read()
  let appearance = readAppearance(found.kind === 'object' ? found.value[SETTINGS_KEY] : null)
  const language = () => languageInForce(appearance.language, app.getPreferredSystemLanguages())
  return {
    language,
    title: () => TITLES[language()],
    paper: () => paperOf(appearance.theme, nativeTheme.shouldUseDarkColors),
    query: () => ({ language: language(), theme: appearance.theme, welcomed: appearance.isWelcomed ? '1' : '0' }),
    follow: (settings) => {
      appearance = readAppearance(settings)
    },
  }
}
