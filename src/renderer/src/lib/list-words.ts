import type { Language } from '../../../shared/domain/settings/settings.ts'

const LOCALE = { ja: 'ja-JP', en: 'en-GB' } as const satisfies Record<Language, string>

/** Words in a row as one writes them: 「連絡、約束、お礼」, “news, promises and thanks”. */
export const listWords = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(words)
