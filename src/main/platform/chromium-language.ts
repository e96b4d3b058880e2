import { app } from 'electron'

import type { Language } from '../../shared/domain/settings/settings.ts'

/**
 * Lets what Chromium draws by itself, fields for dates and times and dialogs of files, follow the language of the app.
 * Has to be called before the app is ready; another language is theirs at the next start. A desktop that speaks the
 * language keeps its own way of it.
 */
export const setChromiumLanguage = (language: Language): void => {
  if (app.getPreferredSystemLanguages()[0]?.startsWith(language) === true) return
  app.commandLine.appendSwitch('lang', language)
  // On Linux it asks the environment.
  process.env['LANGUAGE'] = language
}
