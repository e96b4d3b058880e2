import type { Language } from '../settings/settings.ts'

/**
 * Reads an if-then plan back as one sentence: 「家に着いたら、お風呂に入る。」, “When I get home, I have a bath.”
 * Marks at the ends of the parts are not doubled; with one part empty the other stands alone.
 */
export const planSentence = (when: string, then: string, language: Language): string => {
  const parts = [when, then].map((part) => part.trim().replace(/[、。,.\s]+$/u, '')).filter((part) => part !== '')
  if (parts.length === 0) return ''
  const sentence = parts.join(language === 'ja' ? '、' : ', ')
  return /[？！?!…」”"]$/u.test(sentence) ? sentence : sentence + (language === 'ja' ? '。' : '.')
}
