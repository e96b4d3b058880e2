/** Ports of the signal: what the notebook holds of days. */
import type { DayFacts } from '../../shared/domain/signal/day-facts.ts'
import type { LocalDay } from '../../shared/time/day.ts'

export type SignalRepository = {
  /**
   * What was written down, tapped and said on the days from `from` to `to`, both included. Contacts are counted as
   * `DayRepository.known` counts them; draining are those with an energy below 0, or a mood lower after than before.
   */
  readonly facts: (from: LocalDay, to: LocalDay) => Pick<DayFacts, 'logged' | 'checkIns' | 'confirmed'>
}
