import type { PersonDetails } from '../people/details.ts'
import { type ImportedFollowUp, type ImportedPerson, type ImportedPhoto, nobody } from './imported-person.ts'

type Kept = Omit<PersonDetails, 'id' | 'hasPhoto' | 'firstTalkOn' | 'lastTalkOn'>

/** Somebody there is, in the shape of somebody in a file. Ways, dates and notes stay in their order. */
export const asImported = (
  person: Kept,
  photo: ImportedPhoto | null,
  followUps: readonly ImportedFollowUp[] = [],
): ImportedPerson => ({
  ...nobody(0),
  name: person.name,
  reading: person.reading,
  nickname: person.nickname,
  circle: person.circle,
  affiliation: person.affiliation,
  role: person.role,
  strengths: person.strengths,
  metHow: person.metHow,
  metOn: person.metOn,
  register: person.register,
  isArchived: person.isArchived,
  tags: person.tags,
  ways: person.ways.map(({ kind, value, label, isPreferred, bestTime }) => ({
    kind,
    value,
    label,
    isPreferred,
    bestTime,
  })),
  dates: person.dates.map(({ kind, label, month, day, year }) => ({ kind, label, month, day, year })),
  notes: person.notes.map(({ kind, text, toldOn }) => ({ kind, text, toldOn })),
  followUps: followUps.map(({ kind, text }) => ({ kind, text })),
  photo,
})
