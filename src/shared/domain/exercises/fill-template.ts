/** What a message template is filled with. Either may be empty: the message then reads well without it. */
export type TemplateWords = { readonly name: string; readonly topic: string }

/**
 * Puts a name and a topic into a message template, as they were typed. An empty one leaves no hole:
 *
 * - the name goes with the comma behind it (「{name}、」), and “Dear {name},” becomes “Hello,”;
 * - in Japanese the topic goes with its 「の」 where words stand before it, else with its whole clause;
 * - in English, to somebody named, “that” stands for the topic (both know what is meant); to anybody
 *   else the sentence with the topic is left out.
 */
export const fillTemplate = (text: string, { name, topic }: TemplateWords): string => {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  const withTopic = topic.trim() === '' ? (isJapanese ? withoutTopicJa(text) : withoutTopicEn(text)) : text
  const whole = name.trim() === '' ? withoutName(withTopic) : withTopic
  return whole.replaceAll(/\{(name|topic)\}/g, (_, key) => (key === 'name' ? name : topic)).trim()
}

/** True when the template asks what it is about. */
export const hasTopic = (text: string): boolean => text.includes('{topic}')

const withoutName = (text: string): string =>
  text
    .replaceAll('{name}、', '')
    .replaceAll(/\bDear \{name\}/g, 'Hello')
    .replaceAll(/ ?\{name\}/g, '')

/** A clause with a topic in it, what stands before and behind the topic, and the mark that ends it. */
const CLAUSE_JA = /(^|[、。？！\s])([^、。？！\s]*)\{topic\}([^、。？！]*)([、。？！]?)\s*/u

const withoutTopicJa = (text: string): string => {
  const found = CLAUSE_JA.exec(text)
  if (found === null) return text
  const [clause, edge = '', before = '', after = '', end = ''] = found
  const rest =
    before !== '' && after.startsWith('の')
      ? `${edge}${before}${after.slice(1)}${end}`
      : edge === '、' && end !== '、'
        ? end
        : edge
  return withoutTopicJa(text.replace(clause, () => rest))
}

const withoutTopicEn = (text: string): string => {
  if (text.includes('{name}')) return text.replaceAll('{topic}', 'that')
  const found = /(Hello, |Hi, )?[^.!?]*\{topic\}[^.!?]*[.!?]?\s*/.exec(text)
  if (found === null) return text
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + found[0].length)
  const greeting = found[1] ?? ''
  const next = greeting === '' || /^I\b/.test(after) ? after : after.charAt(0).toLowerCase() + after.slice(1)
  return withoutTopicEn(spaced(before, greeting + next))
}

const spaced = (before: string, after: string): string =>
  before === '' || after === '' || /\s$/.test(before) ? before + after : `${before} ${after}`
