import type { ImportedTalk } from '../../../../shared/domain/imports/imported-person.ts'
import type { ContactChannel } from '../../../../shared/domain/journal/journal.ts'
import { at, type Json, list, object, string, valuesOf } from './json.ts'

/** Calls and conversations, which stand with the one contact that they were with. */
export const talksOfContact = (contact: Json, place: number): readonly ImportedTalk[] => {
  const calls = valuesOf(contact['data'], 'call').map((call) =>
    talkOf(object(call), 'called_at', 'voice', ['content'], [place]),
  )
  const conversations = valuesOf(contact['data'], 'conversation').map((value) => {
    const messages = list(at(value, 'properties', 'messages')).map((message) =>
      string(at(message, 'properties', 'content')),
    )
    const talk = talkOf(object(value), 'happened_at', 'message', [], [place])
    return talk === null ? null : { ...talk, text: messages.filter((text) => text !== '').join('\n') }
  })
  return [...calls, ...conversations].filter((talk) => talk !== null)
}

/**
 * A contact that was logged.
 *
 * @returns null where it is not said when it was, or with whom
 */
export const talkOf = (
  value: Json,
  timeKey: string,
  channel: ContactChannel,
  textKeys: readonly string[],
  people: readonly number[],
): ImportedTalk | null => {
  const told = object(value['properties'])
  const written = string(told[timeKey])
  const epochMs = Date.parse(written)
  const day = dayOf(written)
  if (Number.isNaN(epochMs) || day === null || people.length === 0) return null
  // Midnight in the zone of the server is how a day without a time is written.
  const isDayAlone = /^.{10}(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.test(written)
  const text = textKeys.map((key) => string(told[key]).trim()).filter((each) => each !== '')
  return { at: isDayAlone ? { day } : { epochMs }, channel, text: text.join('\n'), people: [...new Set(people)] }
}

/** The day of a time as it is written; null for anything else. */
export const dayOf = (written: unknown): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(string(written))?.[0]
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day
}
