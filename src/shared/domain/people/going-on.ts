import type { LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'
import type { NoteKind, PersonNote } from './note.ts'

/** Kinds of notes that say what somebody is in the middle of. */
const GOING_ON_KINDS: readonly NoteKind[] = ['project', 'goal', 'worry']
/** After so many days one does not know any more whether somebody is still in the middle of what they told. */
const STILL_GOING_DAYS = 365

/** True for a note on what somebody was in the middle of when they told it, however long ago. */
export const isOfGoingOn = ({ kind }: Pick<PersonNote, 'kind'>): boolean => GOING_ON_KINDS.includes(kind)

/** True for what was told so recently that it is taken to be so still. A day that lies ahead is recent. */
export const isRecent = ({ toldOn }: Pick<PersonNote, 'toldOn'>, today: LocalDay): boolean =>
  dayNumber(today) - dayNumber(toldOn) <= STILL_GOING_DAYS
