import type { LocalDay } from '../../time/day.ts'
import { dayNumber } from '../coach/day-number.ts'
import type { Cadence } from './cadence.ts'
import type { Waiting } from './waiting.ts'

/** Places on the home screen for people, whatever the reason. */
export const PLACES = 3
/** Days ahead from which a date is brought up. */
export const DATE_AHEAD_DAYS = 3

/** Days on which a follow-up stands among the first: its own and those after it. */
const FRESH_DAYS = 3
/** Days that a tie stands among the first, and the days of the round after which it does so again. */
const TURN_DAYS = 7
const ROUND_DAYS = 21

/** What an invitation rests on. */
export const INVITATION_KINDS = ['date', 'follow-up', 'cadence'] as const
export type InvitationKind = (typeof INVITATION_KINDS)[number]

/** An important day of someone that is today or near. */
export type DateReason = { readonly kind: 'date'; readonly dateId: string; readonly inDays: number }
/** Something to come back to whose day has come. */
export type FollowUpReason = { readonly kind: 'follow-up'; readonly followUpId: string; readonly dueDay: LocalDay }
/** It has been a while. */
export type CadenceReason = {
  readonly kind: 'cadence'
  readonly stage: 'ripe' | 'long'
  /** A rarer cadence that may be offered; null where none is. */
  readonly rarer: Cadence | null
}
export type InvitationReason = DateReason | FollowUpReason | CadenceReason

/** Someone it would be good to write to, with why: never empty, and in the order date, follow-ups, cadence. */
export type Invitation = { readonly personId: string; readonly reasons: readonly InvitationReason[] }

type OfPerson<Reason> = Reason & { readonly personId: string }

/** Someone with a cadence in force, and how long it has been. */
export type Tie = {
  readonly personId: string
  readonly cadence: Cadence
  readonly waiting: Waiting
  readonly rarer: Cadence | null
}

export type InvitationState = {
  readonly today: LocalDay
  readonly dates: readonly OfPerson<DateReason>[]
  readonly followUps: readonly OfPerson<FollowUpReason>[]
  readonly ties: readonly Tie[]
  /** What was put aside ("not now") and still is, as `asideKey`. */
  readonly aside: ReadonlySet<string>
  /**
   * People with whom something was done today: a contact with someone who has a cadence, a follow-up done whose
   * day had come, an invitation put aside. Each takes a place, so that nobody moves up before tomorrow.
   */
  readonly seenToToday: ReadonlySet<string>
}

export const asideKey = (personId: string, kind: InvitationKind): string => `${kind} ${personId}`

/** Where an invitation stands in the order; the first of several reasons decides. */
const RANKS = [
  'follow-up-today',
  'date-today',
  'follow-up-fresh',
  'tie-long',
  'date-near',
  'follow-up-older',
  'tie-ripe',
  'tie-out-of-turn',
] as const
const LAST_OF_TODAY = RANKS.indexOf('date-today')

type Ranked = {
  readonly personId: string
  readonly reason: InvitationReason
  readonly rank: number
  /** Decides within a rank; the smaller is the first. */
  readonly within: number
}

/**
 * Whom the home screen names, at most `PLACES`, each person once with everything that speaks for them. The order
 * is: a follow-up on its day; a date today; one within two days after it; someone past the longest comfortable gap; a
 * date that is near; an older follow-up; someone past the ideal gap. Among those it has been a while with, each stands
 * so for a week and behind all others for two, so that it is not always the same names.
 *
 * Whoever was seen to today goes and leaves the place empty. Only what is of today
 * comes in spite of that: dates, and what the person planned for this day.
 */
export const chooseInvitations = (state: InvitationState): readonly Invitation[] => {
  const { aside, seenToToday } = state
  const open = rankAll(state)
    .filter(({ personId, reason }) => !aside.has(asideKey(personId, reason.kind)))
    .filter(({ personId, reason }) => reason.kind !== 'cadence' || !seenToToday.has(personId))
    .toSorted(inOrder)

  const byPerson = new Map<string, Ranked[]>()
  for (const item of open) {
    const items = byPerson.get(item.personId)
    if (items === undefined) byPerson.set(item.personId, [item])
    else items.push(item)
  }
  const people = [...byPerson.values()]
  const ofToday = people.filter(([first]) => first !== undefined && first.rank <= LAST_OF_TODAY).length
  const taken = [...seenToToday].filter((personId) => !byPerson.has(personId)).length
  return people.slice(0, Math.min(PLACES, Math.max(ofToday, PLACES - taken))).flatMap((items) => {
    const [first] = items
    if (first === undefined) return []
    const reasons = INVITATION_KINDS.flatMap((kind) =>
      items.filter(({ reason }) => reason.kind === kind).map(({ reason }) => reason),
    )
    return [{ personId: first.personId, reasons }]
  })
}

const rankAll = ({ today, dates, followUps, ties }: InvitationState): readonly Ranked[] => {
  const rankOf = (rank: (typeof RANKS)[number]) => RANKS.indexOf(rank)
  const todayNumber = dayNumber(today)
  return [
    ...dates.map(({ personId, ...reason }) => ({
      personId,
      reason,
      rank: rankOf(reason.inDays === 0 ? 'date-today' : 'date-near'),
      within: reason.inDays,
    })),
    ...followUps.map(({ personId, ...reason }) => {
      const days = todayNumber - dayNumber(reason.dueDay)
      return {
        personId,
        reason,
        rank: rankOf(days === 0 ? 'follow-up-today' : days < FRESH_DAYS ? 'follow-up-fresh' : 'follow-up-older'),
        within: -days,
      }
    }),
    ...ties.flatMap(({ personId, cadence, waiting: { stage, waited, ripeFor }, rarer }) => {
      if (stage === 'fine') return []
      const isInTurn = ripeFor % ROUND_DAYS < TURN_DAYS
      const rank = rankOf(isInTurn ? `tie-${stage}` : 'tie-out-of-turn')
      const reason = { kind: 'cadence', stage, rarer } as const
      return [{ personId, reason, rank, within: -waited / cadence.idealDays }]
    }),
  ]
}

const inOrder = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || a.within - b.within || (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0)

/** Days for which a tie that was put aside is left alone: a quarter of its ideal gap, within bounds. */
export const asideDays = (kind: InvitationKind, idealDays: number | null): number => {
  if (kind === 'date') return DATE_AHEAD_DAYS + 1
  if (kind === 'follow-up') return ASIDE_FOLLOW_UP_DAYS
  return Math.min(ASIDE_MOST_DAYS, Math.max(ASIDE_LEAST_DAYS, Math.round((idealDays ?? 0) / 4)))
}
const ASIDE_FOLLOW_UP_DAYS = 3
const ASIDE_LEAST_DAYS = 3
const ASIDE_MOST_DAYS = 30
