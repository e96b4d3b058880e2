import type { Input } from '../../src/shared/ipc/contract.ts'

type Write = Input<'journal.write'>
type Interaction = NonNullable<Write['interaction']>

/** A contact by message, now, with nobody named. */
export const aContact = (fields: Partial<Interaction> = {}): Interaction => ({
  channel: 'message',
  initiatedBy: null,
  moodBefore: null,
  moodAfter: null,
  energy: null,
  personIds: [],
  ...fields,
})

/** An entry of the day, written now. */
export const anEntry = (fields: Partial<Write> = {}): Write => ({
  epochMs: null,
  isFutureMeant: false,
  interaction: null,
  text: 'A quiet day.',
  runId: null,
  draftKey: null,
  ...fields,
})
