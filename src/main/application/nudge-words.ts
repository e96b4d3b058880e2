import type { NudgeReason } from '../../shared/domain/nudges/nudge.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import { createI18n } from '../../shared/i18n/create-i18n.ts'
import en from '../../shared/i18n/locales/en/nudges.json' with { type: 'json' }
import ja from '../../shared/i18n/locales/ja/nudges.json' with { type: 'json' }

/** What a nudge says. The body is empty where none was chosen. */
export type NudgeText = { readonly title: string; readonly body: string }

/**
 * The words of a nudge.
 *
 * @param wording which of them, counted from 0; null for one that was never shown
 * @param name of the person that it is about, where names may be shown; else null
 */
export const nudgeText = (
  language: Language,
  kind: NudgeReason['kind'],
  wording: number | null,
  name: string | null,
): NudgeText => {
  const says = words(language).says[kind]
  const bodies: Readonly<Record<string, string>> = says.body
  const { t } = createI18n(language, { [language]: { nudges: words(language) } })
  return {
    title: name === null ? says.title : t('named', { ns: 'nudges', title: says.title, name }),
    body: wording === null ? '' : (bodies[String(wording)] ?? ''),
  }
}

/** What stands on the buttons of a notification, and the lines that say that it may come less often, or not at all. */
export const nudgeButtons = (language: Language) => {
  const { action, rarer, stop } = words(language)
  return { ...action, rarer, stop }
}

const words = (language: Language) => (language === 'ja' ? ja : en)
