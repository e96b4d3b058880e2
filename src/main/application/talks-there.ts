import { fatesOf } from '../../shared/domain/imports/plan-import.ts'
import type { ImportedTalk } from '../../shared/domain/imports/imported-person.ts'
import { notYetNamed, type WrittenTalk } from '../../shared/domain/imports/talks-there.ts'
import { type Context, placed } from './context.ts'
import type { OpenImport } from './import-desk.ts'
import { forEachInTurn } from './in-turn.ts'

/** A talk of a file, with the ids of those with whom it was. */
export type NamedTalk = { readonly talk: ImportedTalk; readonly personIds: readonly string[] }

/** The talks of a file with those whom they name; without those of whom nobody comes in. */
export const namedTalks = (
  { found }: OpenImport['read'],
  idOf: (index: number) => string | null,
): readonly NamedTalk[] =>
  found.talks.flatMap((talk) => {
    const personIds = talk.people.map(idOf).filter((id) => id !== null)
    return personIds.length === 0 ? [] : [{ talk, personIds: [...new Set(personIds)] }]
  })

/** What the journal does not tell yet: each talk with those whom no talk names. */
export const talksNotThere = async (context: Context, talks: readonly NamedTalk[]): Promise<readonly NamedTalk[]> => {
  const written: WrittenTalk[] = []
  const texts = new Set(talks.map(({ talk }) => talk.text))
  await forEachInTurn(context, [...new Set(talks.flatMap(({ personIds }) => personIds))], (ids) => {
    // A journal of many years is not held as a whole.
    written.push(...context.journal.talksNaming(ids).filter(({ text }) => texts.has(text)))
  })
  const missing = notYetNamed(
    talks.map(({ talk: { at, channel, text }, personIds }) =>
      'day' in at
        ? { epochMs: null, day: at.day, channel, text, personIds }
        : { epochMs: at.epochMs, day: placed(context, at.epochMs).localDay, channel, text, personIds },
    ),
    written,
  )
  return talks.flatMap(({ talk }, place) => {
    const personIds = missing[place] ?? []
    return personIds.length === 0 ? [] : [{ talk, personIds }]
  })
}

/** How many talks of a file the journal tells of already, when everybody who is known is put together. */
export const countTalksThere = async (
  context: Context,
  read: OpenImport['read'],
  duplicates: OpenImport['duplicates'],
): Promise<number> => {
  const merge = duplicates.map(({ index }) => index)
  const fates = fatesOf(read.found.people.length, duplicates, { leave: [], merge })
  const talks = namedTalks(read, (index) => {
    const fate = fates[index]
    return fate?.kind === 'known' ? fate.id : `new ${index}`
  })
  return talks.length - (await talksNotThere(context, talks)).length
}
