import { useTranslation } from 'react-i18next'

import type { Localized } from '../../../shared/domain/exercises/exercise.ts'
import type { Language } from '../../../shared/domain/settings/settings.ts'
import type { Catalogue } from '../../../shared/i18n/create-i18n.ts'

/** Loads the words of one language. Each is a chunk of its own. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  language === 'ja'
    ? (await import('../../../shared/i18n/locales/ja/index.ts')).ja
    : (await import('../../../shared/i18n/locales/en/index.ts')).en

/** The language on the screen. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation()
  return i18n.language === 'ja' ? 'ja' : 'en'
}

/** Picks the text of the language on the screen. */
export const useLocalized = (): ((text: Localized) => string) => {
  const language = useLanguage()
  return (text) => text[language]
}
