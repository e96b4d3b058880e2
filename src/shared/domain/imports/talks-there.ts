import type { LocalDay } from '../../time/day.ts'
import type { ContactChannel } from '../journal/journal.ts'

type Talk = {
  /** Null where only the day is known. */
  readonly epochMs: number | null
  readonly day: LocalDay
  readonly channel: ContactChannel
  readonly text: string
  /** Never empty. */
  readonly personIds: readonly string[]
}

/** A talk that the journal tells of, as it stands there or as it was first written. */
export type WrittenTalk = Talk & { readonly id: string; readonly epochMs: number }

/**
 * Those whom no talk of the journal names yet, for each of the talks of a file: nobody where the talk is there
 * already. It is the same talk when it is in the same way, with one of the same people, in the same words and on
 * the same day. Without words only the same instant tells. A talk of the journal stands for one of the file.
 *
 * @param written one talk may stand in it several times, in the words of different times
 */
export const notYetNamed = (
  talks: readonly Talk[],
  written: readonly WrittenTalk[],
): readonly (readonly string[])[] => {
  const byWords = new Map<string, WrittenTalk[]>()
  for (const each of written) {
    const alike = byWords.get(wordsOf(each))
    if (alike === undefined) byWords.set(wordsOf(each), [each])
    else alike.push(each)
  }
  const taken = new Set<string>()
  return talks.map((talk) => {
    const found = (byWords.get(wordsOf(talk)) ?? []).find(
      (each) =>
        !taken.has(each.id) && isSameTime(talk, each) && talk.personIds.some((id) => each.personIds.includes(id)),
    )
    if (found === undefined) return talk.personIds
    taken.add(found.id)
    return talk.personIds.filter((id) => !found.personIds.includes(id))
  })
}

const wordsOf = ({ channel, text }: Talk) => `${channel} ${text}`

const isSameTime = (talk: Talk, written: WrittenTalk): boolean =>
  talk.epochMs === written.epochMs || (talk.day === written.day && (talk.epochMs === null || talk.text !== ''))
