import { createInstance, type i18n } from 'i18next'

import type { Language } from '../domain/settings/settings.ts'

/** Words of one area in one language (`locales/<language>/<area>.json`). */
export type AreaWords = Readonly<Record<string, unknown>>

/** Words of one language, by area. */
export type Catalogue = Readonly<Record<string, AreaWords>>

/**
 * An i18next instance that speaks the words given to it, ready at once. Main and renderer each make one, from
 * the same files, so that the tray speaks the same words as the screen.
 *
 * @param load gets the words of an area that were not given, when a screen asks for them; without it, all are given
 */
export const createI18n = (
  language: Language,
  catalogues: Readonly<Partial<Record<Language, Catalogue>>>,
  load?: (language: Language, area: string) => Promise<AreaWords>,
): i18n => {
  const instance = createInstance()
  if (load !== undefined) {
    instance.use({
      type: 'backend' as const,
      read: (asked: string, area: string, done: (error: unknown, words: AreaWords | false) => void) => {
        load(asked as Language, area).then(
          (words) => {
            done(null, words)
          },
          (error: unknown) => {
            done(error, false)
          },
        )
      },
    })
  }
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(catalogues[language] ?? {}),
    resources: catalogues,
    partialBundledLanguages: load !== undefined,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return instance
}
