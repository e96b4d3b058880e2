import type { i18n as I18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

import type { Localized } from '../../../shared/domain/exercises/exercise.ts'
import type { Language } from '../../../shared/domain/settings/settings.ts'
import { type AreaWords, createI18n } from '../../../shared/i18n/create-i18n.ts'
import { FIRST_AREAS } from '../../../shared/i18n/first-areas.ts'

const FOLDER = '../../../shared/i18n/locales'

/** Every file of words, by its path. In the built app a language is two files: the first frame's areas, and the rest. */
const files = import.meta.glob<AreaWords>('../../../shared/i18n/locales/*/*.json', { import: 'default' })

const load = async (language: Language, area: string): Promise<AreaWords> => {
  const read = files[`${FOLDER}/${language}/${area}.json`]
  if (read === undefined) throw new Error(`There are no words for ${area}.`)
  return read()
}

/** The words of the first frame, in one language; the others come with `loadOtherWords` or when a screen asks for them. */
export const openWords = async (language: Language): Promise<I18n> => {
  const first = FIRST_AREAS.map(async (area) => [area, await load(language, area)] as const)
  const i18n = createI18n(language, { [language]: Object.fromEntries(await Promise.all(first)) }, load)
  initReactI18next.init(i18n)
  return i18n
}

/** Gets the words of all other screens, so that none of them has to wait for its own. */
export const loadOtherWords = (i18n: I18n): Promise<void> =>
  i18n.loadNamespaces(
    Object.keys(files).flatMap((file) => {
      const [language, area] = file.slice(FOLDER.length + 1, -'.json'.length).split('/')
      return language === i18n.language && area !== undefined ? [area] : []
    }),
  )

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
