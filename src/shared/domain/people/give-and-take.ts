import type { EnergyBalance, Initiator } from '../journal/journal.ts'
import type { FollowUpKind } from './follow-up.ts'

/** What people give each other, beside being there. */
export const EXCHANGE_KINDS = ['information', 'introduction', 'support', 'feedback', 'thanks', 'time'] as const
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number]

export const EXCHANGE_DIRECTIONS = ['given', 'received'] as const
export type ExchangeDirection = (typeof EXCHANGE_DIRECTIONS)[number]

/** What the person marked on an entry: "I gave", "I received". */
export type Exchange = { readonly direction: ExchangeDirection; readonly kind: ExchangeKind }

/** What a follow-up gave when it was done. Asking is neither giving nor taking. */
export const GIVEN_BY: Readonly<Record<FollowUpKind, ExchangeKind | null>> = {
  promise: 'support',
  question: null,
  thanks: 'thanks',
  share: 'information',
  introduction: 'introduction',
}

/** A calendar month as `YYYY-MM`. */
export type YearMonth = string

/** Contacts of one month that are alike. */
export type ContactsOfMonth = {
  readonly month: YearMonth
  readonly initiatedBy: Initiator | null
  readonly energy: EnergyBalance | null
  readonly contacts: number
}

/** Exchanges of one month that are alike, by mark or by a follow-up that was done. */
export type ExchangesOfMonth = Exchange & { readonly month: YearMonth; readonly times: number }

type Amounts = Readonly<Partial<Record<ExchangeKind, number>>>

export type MonthOfGiving = {
  readonly month: YearMonth
  readonly given: Amounts
  readonly received: Amounts
  readonly contacts: number
}

/** Who begins, in words; null with too few contacts of which it was noted. */
export type Initiative = 'mostly-me' | 'mostly-them' | 'both'
/** What contact does to one's energy, in words; null with too few contacts of which it was noted. */
export type EnergyFlow = 'gives' | 'takes' | 'even'

/** Giving and taking with someone over the months, as data for a picture. There is no score and no balance. */
export type GiveAndTake = {
  /** The oldest first, none left out. */
  readonly months: readonly MonthOfGiving[]
  readonly initiative: Initiative | null
  readonly energy: EnergyFlow | null
}

/** Contacts that it takes before anything is said about who begins, or about energy. */
const CONTACTS_BEFORE_WORDS = 4
/** From this share on, it is "mostly". */
const MOSTLY = 2 / 3
/** From this mean of the balance (-2 to +2) on, contact gives or takes energy. */
const NOTICEABLE = 0.5

/**
 * @param months which months, the oldest first
 * @param contacts those outside of the months are passed over
 * @param exchanges likewise
 */
export const giveAndTake = (
  months: readonly YearMonth[],
  contacts: readonly ContactsOfMonth[],
  exchanges: readonly ExchangesOfMonth[],
): GiveAndTake => {
  const within = contacts.filter(({ month }) => months.includes(month))
  const amounts = (month: YearMonth, direction: ExchangeDirection): Amounts => {
    const found: Partial<Record<ExchangeKind, number>> = {}
    for (const each of exchanges) {
      if (each.month === month && each.direction === direction) found[each.kind] = (found[each.kind] ?? 0) + each.times
    }
    return found
  }
  return {
    months: months.map((month) => ({
      month,
      given: amounts(month, 'given'),
      received: amounts(month, 'received'),
      contacts: sum(within.filter((each) => each.month === month).map((each) => each.contacts)),
    })),
    initiative: initiativeOf(within),
    energy: energyOf(within),
  }
}

const initiativeOf = (all: readonly ContactsOfMonth[]): Initiative | null => {
  const noted = all.filter(({ initiatedBy }) => initiatedBy !== null)
  const total = sum(noted.map(({ contacts }) => contacts))
  if (total < CONTACTS_BEFORE_WORDS) return null
  // Begun by both is half of each.
  const share = { me: 1, both: 0.5, them: 0 }
  const mine = sum(noted.map(({ initiatedBy, contacts }) => (initiatedBy === null ? 0 : share[initiatedBy] * contacts)))
  if (mine / total >= MOSTLY) return 'mostly-me'
  return mine / total <= 1 - MOSTLY ? 'mostly-them' : 'both'
}

const energyOf = (all: readonly ContactsOfMonth[]): EnergyFlow | null => {
  const noted = all.filter(({ energy }) => energy !== null)
  const total = sum(noted.map(({ contacts }) => contacts))
  if (total < CONTACTS_BEFORE_WORDS) return null
  const mean = sum(noted.map(({ energy, contacts }) => (energy ?? 0) * contacts)) / total
  if (mean >= NOTICEABLE) return 'gives'
  return mean <= -NOTICEABLE ? 'takes' : 'even'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Which kinds occur in a direction at all, in the order of `EXCHANGE_KINDS`. */
export const kindsOf = ({ months }: GiveAndTake, direction: ExchangeDirection): readonly ExchangeKind[] =>
  EXCHANGE_KINDS.filter((kind) => months.some((month) => (month[direction][kind] ?? 0) > 0))

/** How many times something went in a direction in a month. */
export const timesOf = (month: MonthOfGiving, direction: ExchangeDirection): number =>
  sum(Object.values(month[direction]))
