/** Ports of how ties are kept up: cadences, what one wants to come back to, what was given and received. */
import type { Cadence, PersonCadence } from '../../shared/domain/people/cadence.ts'
import type { FollowUp } from '../../shared/domain/people/follow-up.ts'
import type { ContactsOfMonth, Exchange, ExchangesOfMonth } from '../../shared/domain/people/give-and-take.ts'
import type { InvitationKind } from '../../shared/domain/people/invitations.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import type { LastContacts } from '../../shared/domain/people/waiting.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'

/** Someone who may be named by the home screen: there, not resting, not marked "not now", with a cadence in force. */
export type TieRecord = {
  readonly personId: string
  readonly cadence: Cadence
  /** The day on which the person came into the notebook. */
  readonly since: LocalDay
  readonly contacts: LastContacts
}

export type CadenceRepository = {
  /**
   * Brings what is known of the latest contacts up to date, of so many people at most; false where that was so already. Whoever
   * asks for ties gets that of everybody: after very much was written at once, this does it a little at a time.
   */
  readonly follow: (people: number) => boolean
  readonly ofPerson: (personId: string) => PersonCadence | null
  /** Null leaves it to the circle. */
  readonly setOfPerson: (personId: string, cadence: PersonCadence | null, at: Moment) => void
  readonly ofCircles: () => Readonly<Partial<Record<Circle, Cadence>>>
  readonly setOfCircle: (circle: Circle, cadence: Cadence | null, at: Moment) => void
  /** Everyone who may be named because it has been a while. */
  readonly ties: () => readonly TieRecord[]
  /** The same of one person, whoever they are; null when no cadence is in force, or there is no such person. */
  readonly tieOf: (personId: string) => TieRecord | null
  /** People with whom a contact was logged on a day. */
  readonly contactedOn: (day: LocalDay) => readonly string[]
  /** Stretches of more than so many days in which the notebook was not used, over the last three years up to the day before `today`. */
  readonly silences: (
    longerThan: number,
    today: LocalDay,
  ) => readonly { readonly from: LocalDay; readonly to: LocalDay }[]
}

/** An open follow-up as the home screen needs it. */
export type DueFollowUp = { readonly id: string; readonly personId: string; readonly dueDay: LocalDay }

export type FollowUpRepository = {
  readonly find: (id: string) => FollowUp | null
  /** Open ones of a person: by their day, those without one last, then as they were made. */
  readonly openWith: (personId: string) => readonly FollowUp[]
  /** Done ones of a person, the latest first. */
  readonly doneWith: (personId: string, limit: number) => readonly FollowUp[]
  /** All of an entry, open or done, as they were made. */
  readonly ofEntry: (entryId: string) => readonly FollowUp[]
  /** Open ones due from `from` to `to`, with people who may be named by the home screen. */
  readonly due: (from: LocalDay, to: LocalDay) => readonly DueFollowUp[]
  /** People with whom something was done on a day whose day had come. */
  readonly doneOn: (day: LocalDay) => readonly string[]
  readonly add: (followUp: FollowUp, at: Moment) => void
  /** Changes kind, text and day. False when there is no such follow-up. */
  readonly update: (followUp: Pick<FollowUp, 'id' | 'kind' | 'text' | 'dueDay'>, at: Moment) => boolean
  /** Null opens it again. */
  readonly setDone: (id: string, done: Moment | null, at: Moment) => boolean
  readonly remove: (id: string, at: Moment) => boolean
  readonly restore: (id: string) => boolean
}

/** What was put aside: until that day it is not brought up, from that day on it may be. */
export type Aside = {
  readonly personId: string
  readonly kind: InvitationKind | 'rarer'
  readonly until: LocalDay
  /** The day on which it was put aside. */
  readonly on: LocalDay
}

export type AsideRepository = {
  /** What is still aside on a day. */
  readonly on: (day: LocalDay) => readonly Aside[]
  readonly put: (aside: Omit<Aside, 'on'>, at: Moment) => void
  /** Takes back what was put aside of a person on a day, of these kinds. */
  readonly takeBack: (personId: string, kinds: readonly Aside['kind'][], day: LocalDay) => void
}

/** A day of the year of someone who may be named by the home screen. */
export type DateOfPerson = {
  readonly id: string
  readonly personId: string
  readonly month: number
  readonly day: number
  readonly year: number | null
}

export type ExchangeRepository = {
  readonly ofEntry: (entryId: string) => readonly Exchange[]
  /** Replaces all marks of an entry. */
  readonly set: (entryId: string, exchanges: readonly Exchange[]) => void
  /** Contacts with a person from a day on, added up by month, who began, and energy. */
  readonly contacts: (personId: string, from: LocalDay) => readonly ContactsOfMonth[]
  /** Marks and done follow-ups with a person from a day on, added up by month, direction and kind. */
  readonly exchanges: (personId: string, from: LocalDay) => readonly ExchangesOfMonth[]
}

export type NearDateRepository = {
  /** Those that fall on one of these days of the year, with people who may be named by the home screen. */
  readonly onDays: (days: readonly { readonly month: number; readonly day: number }[]) => readonly DateOfPerson[]
}
