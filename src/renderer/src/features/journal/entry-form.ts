import { FIVE, type Five } from '../../../../shared/domain/checkins/check-in.ts'
import {
  CONTACT_CHANNELS,
  type ContactChannel,
  ENERGY_BALANCES,
  type EnergyBalance,
  type Initiator,
  INITIATORS,
  type JournalItem,
} from '../../../../shared/domain/journal/journal.ts'
import type { Prefill } from '../../../../shared/domain/journal/prefill.ts'
import type { Input } from '../../../../shared/ipc/contract.ts'
import { epochOfWallTime, wallTimeOf } from '../../../../shared/time/wall-time.ts'

/** An entry as it is being written. Kept as a draft in the same form. */
export type EntryForm = {
  readonly isContact: boolean
  readonly personIds: readonly string[]
  /** A name that is typed and not chosen yet. */
  readonly typedName: string
  readonly channel: ContactChannel
  readonly initiatedBy: Initiator | null
  readonly moodBefore: Five | null
  readonly moodAfter: Five | null
  readonly energy: EnergyBalance | null
  /** Wall time `YYYY-MM-DDTHH:mm`; empty = now. */
  readonly when: string
  readonly text: string
}

export const emptyForm: EntryForm = {
  isContact: true,
  personIds: [],
  typedName: '',
  channel: 'in-person',
  initiatedBy: null,
  moodBefore: null,
  moodAfter: null,
  energy: null,
  when: '',
  text: '',
}

export const formFromPrefill = (prefill: Prefill): EntryForm => ({ ...emptyForm, ...prefill })

/** The form of an entry that exists, its time on the wall clock of the zone that it has. */
export const formFromItem = ({ at, interaction }: JournalItem, text: string): EntryForm => {
  const when = wallTimeOf(at.epochMs, at.zone)
  if (interaction === null) return { ...emptyForm, isContact: false, when, text }
  const { people, ...fields } = interaction
  return { ...emptyForm, ...fields, personIds: people.map(({ id }) => id), when, text }
}

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value)

/** Reads a draft. What does not fit (an older version wrote it) is as in `fallback`; null when nothing can be read. */
export const readDraft = (json: string, fallback: EntryForm): EntryForm | null => {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null) return null
  const draft = read as Readonly<Record<string, unknown>>
  const oneOf = <Key extends 'channel' | 'initiatedBy' | 'moodBefore' | 'moodAfter' | 'energy'>(
    key: Key,
    values: readonly EntryForm[Key][],
  ): EntryForm[Key] => (isOneOf(values, draft[key]) ? draft[key] : fallback[key])
  const words = (key: 'typedName' | 'when' | 'text'): string =>
    typeof draft[key] === 'string' ? draft[key] : fallback[key]
  return {
    isContact: typeof draft['isContact'] === 'boolean' ? draft['isContact'] : fallback.isContact,
    personIds: Array.isArray(draft['personIds'])
      ? draft['personIds'].filter((id): id is string => typeof id === 'string')
      : fallback.personIds,
    typedName: words('typedName'),
    channel: oneOf('channel', CONTACT_CHANNELS),
    initiatedBy: oneOf('initiatedBy', [...INITIATORS, null]),
    moodBefore: oneOf('moodBefore', [...FIVE, null]),
    moodAfter: oneOf('moodAfter', [...FIVE, null]),
    energy: oneOf('energy', [...ENERGY_BALANCES, null]),
    when: words('when'),
    text: words('text'),
  }
}

/** What goes to main, without the ids around it. */
export type EntryInput = Omit<Input<'journal.write'>, 'runId' | 'draftKey'>

/**
 * The form as it is sent. Null when its time is not a date and time.
 *
 * @param original the entry that is changed: its instant stays as it is to the millisecond while the
 * minute in the form does
 */
export const toInput = (
  form: EntryForm,
  zone: string,
  isFutureMeant: boolean,
  original: { readonly epochMs: number; readonly when: string } | null = null,
): EntryInput | null => {
  const epochMs =
    form.when === '' ? null : form.when === original?.when ? original.epochMs : epochOfWallTime(form.when, zone)
  if (epochMs === null && form.when !== '') return null
  const { channel, initiatedBy, moodBefore, moodAfter, energy, personIds, text } = form
  return {
    epochMs,
    isFutureMeant,
    interaction: form.isContact
      ? { channel, initiatedBy, moodBefore, moodAfter, energy, personIds: [...personIds] }
      : null,
    text,
  }
}
