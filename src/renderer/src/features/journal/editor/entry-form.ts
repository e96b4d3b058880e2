import { FIVE, type Five } from '../../../../../shared/domain/checkins/check-in.ts'
import type { Entry, ToldKeep } from '../../../../../shared/domain/journal/entry.ts'
import {
  CONTACT_CHANNELS,
  CONTACT_LENGTHS,
  type ContactChannel,
  type ContactLength,
  ENERGY_BALANCES,
  type EnergyBalance,
  type Initiator,
  INITIATORS,
} from '../../../../../shared/domain/journal/journal.ts'
import { FOLLOW_UP_KINDS } from '../../../../../shared/domain/people/follow-up.ts'
import { NOTE_KINDS } from '../../../../../shared/domain/people/note.ts'
import type { Prefill } from '../../../../../shared/domain/journal/prefill.ts'
import { cleanTags } from '../../../../../shared/domain/journal/tags.ts'
import type { Input } from '../../../../../shared/ipc/contract.ts'
import { epochOfWallTime, wallTimeOf } from '../../../../../shared/time/wall-time.ts'

/** A told line as it is being written. */
export type ToldForm = {
  /** Null for a new one. */
  readonly id: string | null
  readonly personId: string | null
  readonly text: string
  /** What is to become of it beside the entry. Counts where it is clear who told it. */
  readonly keep: ToldKeep | null
}

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
  readonly length: ContactLength | null
  /** Wall time `YYYY-MM-DDTHH:mm`; empty = now. */
  readonly when: string
  /** Zone of that time; empty = the one that the person is in, or the entry's own. */
  readonly zone: string
  readonly text: string
  readonly told: readonly ToldForm[]
  readonly thanks: string
  readonly tags: readonly string[]
  /** A tag that is typed and not added yet. */
  readonly typedTag: string
  readonly exerciseId: string | null
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
  length: null,
  when: '',
  zone: '',
  text: '',
  told: [],
  thanks: '',
  tags: [],
  typedTag: '',
  exerciseId: null,
}

/** True where something stands in the fields that are folded away: when, who began it, how long, thanks, tags. */
export const hasMore = ({
  when,
  zone,
  initiatedBy,
  length,
  moodBefore,
  thanks,
  tags,
  typedTag,
  exerciseId,
}: EntryForm) =>
  [when, zone, thanks, typedTag].some((text) => text !== '') ||
  [initiatedBy, length, moodBefore, exerciseId].some((value) => value !== null) ||
  tags.length > 0

/** True where something is written that a note about the day does not keep: who, how, how it felt, what was told. */
export const hasContact = (form: EntryForm): boolean =>
  form.personIds.length > 0 ||
  form.typedName.trim() !== '' ||
  form.told.some(({ text }) => text.trim() !== '') ||
  form.channel !== emptyForm.channel ||
  [form.initiatedBy, form.moodBefore, form.moodAfter, form.energy, form.length].some((value) => value !== null)

export const formFromPrefill = (prefill: Prefill, exerciseId: string): EntryForm => ({
  ...emptyForm,
  ...prefill,
  exerciseId,
})

/** The form of an entry that exists, its time on the wall clock of the zone that it has. */
export const formFromEntry = ({ item, text, told, thanks }: Entry): EntryForm => {
  const { at, interaction, tags, exerciseId } = item
  const form = { ...emptyForm, when: wallTimeOf(at.epochMs, at.zone), text, told, thanks, tags, exerciseId }
  if (interaction === null) return { ...form, isContact: false }
  const { people, ...fields } = interaction
  return { ...form, ...fields, personIds: people.map(({ id }) => id) }
}

type Draft = Readonly<Record<string, unknown>>

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value)

/** Reads a draft. What does not fit (an older version wrote it) is as in `fallback`; null when nothing can be read. */
export const readDraft = (json: string, fallback: EntryForm): EntryForm | null => {
  const draft = parsed(json)
  if (draft === null) return null
  const oneOf = <Key extends keyof EntryForm>(key: Key, values: readonly EntryForm[Key][]): EntryForm[Key] =>
    isOneOf(values, draft[key]) ? draft[key] : fallback[key]
  const words = (key: 'typedName' | 'when' | 'zone' | 'text' | 'thanks' | 'typedTag'): string =>
    typeof draft[key] === 'string' ? draft[key] : fallback[key]
  return {
    isContact: typeof draft['isContact'] === 'boolean' ? draft['isContact'] : fallback.isContact,
    personIds: textsOf(draft['personIds']) ?? fallback.personIds,
    typedName: words('typedName'),
    channel: oneOf('channel', CONTACT_CHANNELS),
    initiatedBy: oneOf('initiatedBy', [...INITIATORS, null]),
    moodBefore: oneOf('moodBefore', [...FIVE, null]),
    moodAfter: oneOf('moodAfter', [...FIVE, null]),
    energy: oneOf('energy', [...ENERGY_BALANCES, null]),
    length: oneOf('length', [...CONTACT_LENGTHS, null]),
    when: words('when'),
    zone: words('zone'),
    text: words('text'),
    told: Array.isArray(draft['told']) ? draft['told'].flatMap((line: unknown) => toldOf(line) ?? []) : fallback.told,
    thanks: words('thanks'),
    tags: textsOf(draft['tags']) ?? fallback.tags,
    typedTag: words('typedTag'),
    exerciseId: textOrNull(draft['exerciseId'], fallback.exerciseId),
  }
}

const parsed = (json: string): Draft | null => {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null ? (read as Draft) : null
  } catch {
    return null
  }
}

const textsOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : null

const textOrNull = (value: unknown, fallback: string | null): string | null =>
  typeof value === 'string' || value === null ? value : fallback

const keepOf = (value: unknown): ToldKeep | null => {
  if (typeof value !== 'object' || value === null) return null
  const { as, kind } = value as Draft
  if (as === 'note' && isOneOf(NOTE_KINDS, kind)) return { as, kind }
  return as === 'follow-up' && isOneOf(FOLLOW_UP_KINDS, kind) ? { as, kind } : null
}

const toldOf = (value: unknown): ToldForm | null => {
  if (typeof value !== 'object' || value === null) return null
  const { id, personId, text, keep } = value as Draft
  return typeof text === 'string'
    ? { id: textOrNull(id, null), personId: textOrNull(personId, null), text, keep: keepOf(keep) }
    : null
}

/** What goes to main, without the ids around it. */
export type EntryInput = Omit<Input<'journal.edit'>, 'id' | 'draftKey'>

/** The entry that is changed, as it was when the form opened. */
export type Original = { readonly epochMs: number; readonly when: string; readonly zone: string }

/**
 * The form as it is sent. Null when its time is not a date and time.
 *
 * @param here zone of a time that says no other
 * @param original the entry that is changed: its instant stays as it is to the millisecond while the
 * minute in the form does
 */
export const toInput = (
  form: EntryForm,
  here: string,
  isFutureMeant: boolean,
  original: Original | null = null,
): EntryInput | null => {
  const zone = form.zone === '' ? here : form.zone
  const isAsItWas = form.when === original?.when && zone === original.zone
  const epochMs = form.when === '' ? null : isAsItWas ? original.epochMs : epochOfWallTime(form.when, zone)
  if (epochMs === null && form.when !== '') return null
  const { channel, initiatedBy, moodBefore, moodAfter, energy, length, personIds, text, thanks, exerciseId } = form
  return {
    epochMs,
    zone: form.zone === '' ? null : form.zone,
    isFutureMeant,
    interaction: form.isContact
      ? { channel, initiatedBy, moodBefore, moodAfter, energy, length, personIds: [...personIds] }
      : null,
    text,
    told: form.isContact ? toldInput(form) : [],
    thanks,
    tags: [...cleanTags([...form.tags, form.typedTag])],
    exerciseId,
  }
}

/** Who told a line. Where one person was there, it was they; one who is not named any more is nobody. */
export const tellerOf = ({ personId }: ToldForm, personIds: readonly string[]): string | null => {
  const only = personIds.length === 1 ? (personIds[0] ?? null) : null
  return personId !== null && personIds.includes(personId) ? personId : only
}

/** Lines with something in them. */
const toldInput = ({ told, personIds }: EntryForm) =>
  told
    .filter(({ text }) => text.trim() !== '')
    .map((line) => {
      const personId = tellerOf(line, personIds)
      return { ...line, personId, keep: personId === null ? null : line.keep }
    })
