import { createI18n } from '../../shared/i18n/create-i18n.ts'
import { fail, ok } from '../../shared/ipc/result.ts'
import { termsOf } from '../../shared/domain/search/terms.ts'
import type { JournalFormat } from '../../shared/domain/search/export.ts'
import { type Context, presentMoment } from './context.ts'
import { findExercise } from './exercises.ts'
import type { FoundLine } from './find-ports.ts'
import { type ExportedEntry, type ExportWords, inCsv, inJson, inMarkdown } from './journal-files.ts'
import { onDisk } from './on-disk.ts'
import type { Answer, Checked } from './use-case.ts'

const ENDINGS: Readonly<Record<JournalFormat, string>> = { markdown: 'md', json: 'json', csv: 'csv' }
const WRITERS = { markdown: inMarkdown, json: inJson, csv: inCsv } as const
/** Entries that are read in one go, between which other things are done. */
const AT_ONCE = 50
const FOUND_AT_ONCE = 500
/** What was written just now belongs to it. */
const PATIENCE_MS = 10_000

/** Writes what was found, or chosen entries, into a file where the person says: the oldest first. */
export const exportJournal = async (
  context: Context,
  { selection, format }: Checked<'find.export'>,
): Promise<Answer<'find.export'>> => {
  const ids =
    selection.kind === 'entries' ? context.journal.inTime(selection.ids) : await idsOfFound(context, selection)
  if (ids.length === 0) return fail('nothing-written')
  const words = await wordsOf(context)
  const name = `tsunagari-${presentMoment(context).localDay}.${ENDINGS[format]}`
  return onDisk(async () => {
    const file = await context.dialogs.saveFile(name, WRITERS[format](read(context, ids), words))
    return ok({ file, entries: ids.length })
  })
}

const idsOfFound = async (
  context: Context,
  { query, filter }: Extract<Checked<'find.export'>['selection'], { readonly kind: 'found' }>,
): Promise<readonly string[]> => {
  await context.searchIndex.ready(PATIENCE_MS)
  const terms = termsOf(query)
  const ids: string[] = []
  let before: number | null = null
  for (;;) {
    const lines: readonly FoundLine[] = context.search.page(terms, filter, before, FOUND_AT_ONCE)
    ids.push(...lines.filter(({ kind }) => kind === 'entry').map(({ id }) => id))
    const last = lines.at(-1)
    if (last === undefined) return ids.toReversed()
    before = last.place
    await context.pause()
  }
}

/** Reads the entries a few at a time. One that was removed meanwhile is left out. */
async function* read(context: Context, ids: readonly string[]): AsyncGenerator<readonly ExportedEntry[]> {
  const titleOf = (id: string | null) =>
    (id === null ? undefined : findExercise(context, id))?.title[context.language()] ?? null
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const items = new Map(context.journal.byIds(some).map((item) => [item.id, item]))
    yield some.flatMap((id) => {
      const item = items.get(id)
      const content = item === undefined ? null : context.journal.content(id)
      if (item === undefined || content === null) return []
      const nameOf = (personId: string | null) => item.interaction?.people.find((each) => each.id === personId)?.name
      return {
        item,
        text: content.text,
        told: content.told.map(({ personId, text }) => ({ who: nameOf(personId) ?? null, text })),
        thanks: content.thanks,
        exercise: titleOf(item.exerciseId),
      }
    })
    await context.pause()
  }
}

/** The words of the file: those of the language in force. */
const wordsOf = async (context: Context): Promise<ExportWords> => {
  const language = context.language()
  const areas = await (language === 'ja' ? import('./export-words-ja.ts') : import('./export-words-en.ts'))
  return { language, t: createI18n(language, { [language]: areas.words }).t, zone: context.clock.zone() }
}
