import type { ImportedPerson, ImportedTalk } from '../../shared/domain/imports/imported-person.ts'
import { at, type News } from '../../shared/domain/imports/what-is-new.ts'
import type { AddedStep } from '../../shared/domain/people/change.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import { startOfDay, type Moment } from '../../shared/time/day.ts'
import { type Context, placed } from './context.ts'
import type { KnownPerson } from './known-people.ts'
import { smallPhoto } from './open-import.ts'
import type { EntryRecord } from './journal-ports.ts'

/*
 * What comes out of a file is written a few people at a time, each marked as removed, so that nothing of it can
 * be seen and nothing waits for long. When all of it is there, the marks are taken off.
 */

/** Somebody new, with the id that they will have. */
export type Newcomer = { readonly id: string; readonly person: ImportedPerson }

/** Writes somebody new, so that they cannot be seen yet. */
export const stageNewcomer = (context: Context, { id, person }: Newcomer, circle: Circle, now: Moment): void => {
  const { name, reading, nickname, affiliation, role, strengths, metHow, metOn, register } = person
  const { people } = context
  people.add(
    {
      id,
      name,
      reading,
      nickname,
      affiliation,
      role,
      strengths,
      metHow,
      metOn,
      register,
      circle: person.circle ?? circle,
    },
    now,
  )
  people.setTags(id, person.tags)
  if (person.isArchived) people.setArchived(id, true, now)
  const photo = person.photo === null ? null : smallPhoto(person.photo.bytes)
  if (photo !== null) context.photos.set(id, photo, now)
  addParts(context, id, person, now, () => context.ids.next())
  people.remove(id, now)
}

/** What one person gains from the file. */
export type Gain = {
  readonly known: KnownPerson
  readonly person: ImportedPerson
  readonly news: News
  /** Ids of the new ways, dates, notes and follow-ups, in this order. */
  readonly ids: readonly string[]
}

/** Things that somebody gains, as somebody who has nothing else. */
const gained = ({ known, person, news }: Gain): ImportedPerson => {
  const hasPreferred = known.ways.some(({ isPreferred }) => isPreferred)
  const otherwise = news.otherwise === '' ? [] : [{ kind: 'other' as const, text: news.otherwise, toldOn: null }]
  return {
    ...person,
    ways: at(person.ways, news.ways).map((way) => (hasPreferred ? { ...way, isPreferred: false } : way)),
    dates: at(person.dates, news.dates),
    notes: [...at(person.notes, news.notes), ...otherwise],
    followUps: at(person.followUps, news.followUps),
  }
}

/** How many ids somebody's new things need. */
export const countOfGains = (gain: Omit<Gain, 'ids'>): number => {
  const { ways, dates, notes, followUps } = gained({ ...gain, ids: [] })
  return ways.length + dates.length + notes.length + followUps.length
}

/** The steps that say what `stageGains` writes. */
export const addedBy = (gain: Gain): readonly AddedStep[] => {
  const { ways, dates, notes } = gained(gain)
  const [wayEnd, dateEnd] = [ways.length, ways.length + dates.length]
  const noteEnd = dateEnd + notes.length
  return [
    { kind: 'added', thing: 'way', ids: gain.ids.slice(0, wayEnd) },
    { kind: 'added', thing: 'date', ids: gain.ids.slice(wayEnd, dateEnd) },
    { kind: 'added', thing: 'note', ids: gain.ids.slice(dateEnd, noteEnd) },
    { kind: 'added', thing: 'follow-up', ids: gain.ids.slice(noteEnd) },
  ]
}

/** Writes the new things of somebody who is there, so that they cannot be seen yet. */
export const stageGains = (context: Context, gain: Gain, now: Moment): void => {
  const left = [...gain.ids]
  addParts(context, gain.known.id, gained(gain), now, () => left.shift() ?? context.ids.next())
  for (const { thing, ids } of addedBy(gain)) context.changes.setVisible(thing, ids, false, now)
}

const addParts = (context: Context, personId: string, person: ImportedPerson, now: Moment, nextId: () => string) => {
  for (const way of person.ways) context.contactWays.add({ id: nextId(), ...way }, personId, now)
  for (const date of person.dates) context.importantDates.add({ id: nextId(), ...date }, personId, now)
  for (const { kind, text, toldOn } of person.notes) {
    context.personNotes.add({ id: nextId(), kind, text, toldOn: toldOn ?? now.localDay, entryId: null }, personId, now)
  }
  for (const { kind, text } of person.followUps) {
    const waits = { dueDay: null, madeOn: now.localDay, doneOn: null }
    context.followUps.add({ id: nextId(), personId, entryId: null, kind, text, ...waits }, now)
  }
}

const NOON_MS = 12 * 3_600_000

/** Writes a contact of the file into the journal, so that it cannot be seen yet. */
export const stageTalk = (
  context: Context,
  id: string,
  { at: when, channel, text }: ImportedTalk,
  personIds: readonly string[],
  now: Moment,
): void => {
  const entry: EntryRecord = {
    id,
    at: 'epochMs' in when ? placed(context, when.epochMs) : noonOf(context, when.day),
    interaction: {
      channel,
      personIds,
      initiatedBy: null,
      length: null,
      moodBefore: null,
      moodAfter: null,
      energy: null,
    },
    text,
    told: [],
    thanks: '',
    tags: [],
    exerciseId: null,
    runId: null,
  }
  context.journal.add(entry, now)
  context.journal.remove(id, now)
}

/** A day of which no hour is known stands for its noon. */
const noonOf = ({ clock }: Context, day: string): Moment => {
  const zone = clock.zone()
  return { epochMs: startOfDay(day, zone, 0) + NOON_MS, zone, localDay: day }
}
