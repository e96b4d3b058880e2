import type { LocalDay } from '../../time/day.ts'
import type { ContactChannel } from '../journal/journal.ts'
import type { Cadence, ChannelWeights } from './cadence.ts'
import type { DayCount } from './counted-days.ts'

/** Day of the latest contact by each channel. Channels without one are missing. */
export type LastContacts = Readonly<Partial<Record<ContactChannel, LocalDay>>>

/**
 * - `fine`: nothing to do.
 * - `ripe`: the ideal gap has passed; it is nice to be in touch.
 * - `long`: the longest comfortable gap has passed as well.
 */
export type WaitingStage = 'fine' | 'ripe' | 'long'

export type Waiting = {
  readonly stage: WaitingStage
  /** Days that have passed as they count, in days since a meeting. */
  readonly waited: number
  /** Days that counted since the ideal gap had passed; 0 on its day, and while it has not. */
  readonly ripeFor: number
}

type WaitingOptions = {
  readonly cadence: Cadence
  readonly contacts: LastContacts
  /** The day on which the person came into the notebook: counted like a meeting. */
  readonly since: LocalDay
  readonly weights: ChannelWeights
  readonly count: DayCount
  readonly today: LocalDay
}

/**
 * How long a tie has waited, by one rule: each contact stands for as many days as have counted since then,
 * divided by the weight of its channel, and the nearest of them decides. With the weight 1/2 for a message,
 * five days after it are like ten after a meeting. A contact on a day that is still to come is as if it were today.
 *
 * More contact, or a higher weight, therefore never makes the wait longer. On a day that does not count (a pause,
 * another season) nothing has to be done, however long it was.
 */
export const waitingOf = ({ cadence, contacts, since, weights, count, today }: WaitingOptions): Waiting => {
  let waited = count.between(since, today)
  let ripeFor = waited - cadence.idealDays
  for (const [channel, day] of entriesOf(contacts)) {
    const days = count.between(day, today)
    const weight = weights[channel]
    waited = Math.min(waited, days / weight)
    ripeFor = Math.min(ripeFor, days - Math.ceil(cadence.idealDays * weight))
  }
  return {
    stage: count.isCounted(today) ? stageAfter(waited, cadence) : 'fine',
    waited,
    ripeFor: Math.max(0, ripeFor),
  }
}

const stageAfter = (waited: number, { idealDays, longestDays }: Cadence): WaitingStage => {
  if (waited < idealDays) return 'fine'
  return waited < longestDays ? 'ripe' : 'long'
}

const entriesOf = (contacts: LastContacts) =>
  Object.entries(contacts) as readonly (readonly [ContactChannel, LocalDay])[]
