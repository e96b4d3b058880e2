import type { Language } from '../settings/settings.ts'

/** Words that begin the first half of an English plan by themselves; “When” is put before anything else. */
const BEGINS_WHEN =
  /^(when|whenever|after|before|once|as soon as|if|while|at|on|in|every|this|next|tomorrow|today|tonight)\b/i

const BEGINS_I = /^i\b/i

/**
 * Reads an if-then plan back as one sentence: 「家に着いたら、お風呂に入る。」, “When I get home, I have a bath.”
 * The halves are as the person has them, with or without “when” and “I”; marks at their ends are not
 * doubled; with one half empty the other stands alone.
 */
export const planSentence = (when: string, then: string, language: Language): string => {
  const [first = '', second = ''] = [when, then].map((part) => part.trim().replace(/[、。,.\s]+$/u, ''))
  const halves = language === 'ja' ? [first, second] : [withWhen(first), withI(second)]
  const said = halves.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ')
  if (said === '') return ''
  const sentence = language === 'ja' ? said : said.charAt(0).toUpperCase() + said.slice(1)
  return /[？！?!…]$/u.test(sentence) ? sentence : sentence + (language === 'ja' ? '。' : '.')
}

const withWhen = (part: string): string => (part === '' || BEGINS_WHEN.test(part) ? part : `when ${part}`)

const withI = (part: string): string => (part === '' || BEGINS_I.test(part) ? part : `I ${part}`)
