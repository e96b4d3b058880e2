import type { EntryRecord } from '../../src/main/application/journal-ports.ts'
import type { Interaction, JournalItem } from '../../src/shared/domain/journal/journal.ts'
import { idNumber } from '../fakes/ids.ts'

const AT = { epochMs: Date.UTC(2026, 10, 21, 11), zone: 'Asia/Tokyo', localDay: '2026-11-21' }

/** A meeting with nobody named and nothing told of it. */
export const anInteraction = (fields: Partial<Interaction> = {}): Interaction => ({
  channel: 'in-person',
  people: [],
  initiatedBy: null,
  moodBefore: null,
  moodAfter: null,
  energy: null,
  length: null,
  ...fields,
})

/** A line of the journal: a note about the day. */
export const aJournalItem = (fields: Partial<JournalItem> = {}): JournalItem => ({
  id: idNumber(100),
  at: AT,
  interaction: null,
  excerpt: 'A quiet day.',
  textLength: fields.excerpt?.length ?? 12,
  exerciseId: null,
  tags: [],
  thanks: '',
  told: [],
  revision: 1,
  ...fields,
})

/** An entry as it is stored: a note about the day. */
export const anEntryRecord = (fields: Partial<EntryRecord> & Pick<EntryRecord, 'id'>): EntryRecord => ({
  at: AT,
  interaction: null,
  text: 'A quiet day.',
  told: [],
  thanks: '',
  tags: [],
  exerciseId: null,
  runId: null,
  ...fields,
})
