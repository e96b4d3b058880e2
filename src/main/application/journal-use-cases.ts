import type { Channel } from '../../shared/ipc/channels.ts'
import type { Area } from '../../shared/ipc/events.ts'
import type { Context } from './context.ts'
import { discardDraft, getDraft, putDraft, putDraftBack } from './drafts.ts'
import {
  editEntry,
  getEntry,
  getEntryText,
  listBetween,
  listDays,
  listJournal,
  listLastTalks,
  listTags,
  removeEntry,
  restoreEntry,
  writeEntry,
} from './journal.ts'
import { bringBack, emptyTrash, getVersion, listTrash, listVersions, takeBack } from './journal-past.ts'
import type { UseCasesOf } from './use-case.ts'

type JournalChannel = Extract<Channel, `journal.${string}` | `trash.${string}` | `drafts.${string}`>

export const journalUseCases = (context: Context): UseCasesOf<JournalChannel> => ({
  'journal.list': (input) => listJournal(context, input),
  'journal.days': () => listDays(context),
  'journal.between': (input) => listBetween(context, input),
  'journal.get': (input) => getEntry(context, input),
  'journal.getText': (input) => getEntryText(context, input),
  'journal.write': (input) => writeEntry(context, input),
  'journal.edit': (input) => editEntry(context, input),
  'journal.takeBack': (input) => takeBack(context, input),
  'journal.remove': (input) => removeEntry(context, input),
  'journal.restore': (input) => restoreEntry(context, input),
  'journal.tags': () => listTags(context),
  'journal.lastTalks': (input) => listLastTalks(context, input),
  'journal.versions': (input) => listVersions(context, input),
  'journal.version': (input) => getVersion(context, input),
  'journal.bringBack': (input) => bringBack(context, input),
  'trash.list': () => listTrash(context),
  'trash.empty': () => emptyTrash(context),
  'drafts.get': (input) => getDraft(context, input),
  'drafts.put': (input) => putDraft(context, input),
  'drafts.putBack': (input) => putDraftBack(context, input),
  'drafts.discard': (input) => discardDraft(context, input),
})

const JOURNAL_CHANGES: readonly Area[] = ['journal', 'days', 'today']
/** Told lines become notes of people, and follow-ups. */
const WRITTEN_CHANGES: readonly Area[] = [...JOURNAL_CHANGES, 'people', 'followUps']

/** The areas in which a use case of the journal changes data. */
export const CHANGES_OF_JOURNAL: Partial<Record<JournalChannel, readonly Area[]>> = {
  'journal.write': WRITTEN_CHANGES,
  'journal.edit': WRITTEN_CHANGES,
  'journal.takeBack': WRITTEN_CHANGES,
  'journal.remove': JOURNAL_CHANGES,
  'journal.restore': JOURNAL_CHANGES,
  'journal.bringBack': JOURNAL_CHANGES,
  'trash.empty': ['journal'],
}
