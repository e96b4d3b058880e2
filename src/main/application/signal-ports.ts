/** Ports of the signal: what the notebook holds of days. */
import type { DayFacts } from '../../shared/domain/signal/day-facts.ts'
import type { AnsweredQuestion, SignalAnswer } from '../../shared/domain/signal/answers.ts'
import type { PersonContacts } from '../../shared/domain/signal/quiet-people.ts'
import type { Candidate } from '../../shared/domain/signal/safe-person.ts'
import type { LocalDay, Moment } from '../../shared/time/day.ts'

export type SignalRepository = {
  /** Days with a contact of each person who is neither removed nor resting, from `from` to `to`, both included. */
  readonly personDays: (from: LocalDay, to: LocalDay) => readonly PersonContacts[]
  /** People neither removed nor resting who were marked as safe, or met on the days from `from` to `to`, with those contacts. */
  readonly candidates: (from: LocalDay, to: LocalDay) => readonly Candidate[]
  /**
   * What was written down, tapped and said on the days from `from` to `to`, both included. Contacts are counted as
   * `DayRepository.known` counts them; draining are those with an energy below 0, or a mood lower after than before.
   */
  readonly facts: (from: LocalDay, to: LocalDay) => Pick<DayFacts, 'logged' | 'checkIns' | 'confirmed'>
}

export type SignalAnswerRepository = {
  /** All that were not taken back, the oldest first. */
  readonly all: () => readonly SignalAnswer[]
  readonly add: (
    answer: AnsweredQuestion & { readonly id: string; readonly from: LocalDay; readonly to: LocalDay },
    /** The pause that was made with it. */
    pauseId: string | null,
    at: Moment,
  ) => void
  /** Marks it as taken back; null when there is no such answer. */
  readonly takeBack: (
    id: string,
    at: Moment,
  ) => { readonly answer: SignalAnswer; readonly pauseId: string | null } | null
}
