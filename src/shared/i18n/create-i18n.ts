import { createInstance, type i18n } from 'i18next'

import type { Language } from '../domain/settings/settings.ts'

/** Words of one language, by area (`locales/<language>/<area>.json`). */
export type Catalogue = Readonly<Record<string, unknown>>

/**
 * An i18next instance with the catalogues given to it, ready at once. Main and renderer each make
 * one, from the same files, so that the tray speaks the same words as the screen.
 */
export const createI18n = (language: Language, catalogues: Readonly<Partial<Record<Language, Catalogue>>>): i18n => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: catalogues as Record<string, Record<string, Record<string, unknown>>>,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return instance
}
