import { type ChartState, closedOn, cusumStep, type Signal } from './cusum.ts'
import { type DailyCounts, evened } from './day-record.ts'
import { CONTACTS, type Limits } from './parameters.ts'
import { recentAgainstUsual } from './recent.ts'
import { doubted, expectedOn, type UsualLevel } from './usual-level.ts'

const FORTNIGHT = 14
const WEEK = 7

/** Limits fitted to the usual of a person. */
export const limitsFor = ({ watch, low }: Limits, { perDay }: UsualLevel): Limits => {
  const factor = Math.pow(perDay, CONTACTS.limitExponent)
  return { watch: watch * factor, low: low * factor }
}

/** The sum of evidence for fewer contacts after a usable day. */
export const evidenceOfDrop = (sum: number, day: number, count: number, usual: UsualLevel, ceiling: number): number =>
  cusumStep(sum, {
    count: Math.min(evened(count), usual.cap),
    expected: expectedOn(usual, day),
    ratio: CONTACTS.ratio,
    dispersion: doubted(usual),
    ceiling,
  })

/** The plain check: what anybody would call fewer. It keeps many small shortfalls from adding up to a signal. */
export const isPlainlyFewer = (counts: DailyCounts, day: number, usual: UsualLevel): boolean =>
  recentAgainstUsual(counts, day, FORTNIGHT, usual).ratio <= CONTACTS.plainFortnight ||
  recentAgainstUsual(counts, day, WEEK, usual).ratio <= CONTACTS.plainWeek

/** Connection (A): one usable day further. Limits are those fitted to the usual. */
export const stepContacts = (
  state: ChartState,
  day: number,
  counts: DailyCounts,
  usual: UsualLevel,
  limits: Limits,
): ChartState => {
  const sum = evidenceOfDrop(state.sum, day, counts[day] ?? 0, usual, CONTACTS.ceiling * limits.low)
  const since = sum === 0 ? day + 1 : state.since
  if (state.signal === 0 && sum < limits.watch) return { sum, signal: 0, since }

  const signal = isPlainlyFewer(counts, day, usual) ? raised(state.signal, sum, limits) : state.signal
  if (signal === 0) return { sum, signal, since }
  const isBack = recentAgainstUsual(counts, day, FORTNIGHT, usual).ratio >= CONTACTS.closesAt
  return isBack || sum < limits.watch / 2 ? closedOn(day) : { sum, signal, since }
}

const raised = (signal: Signal, sum: number, { watch, low }: Limits): Signal => {
  if (sum >= low) return 2
  return sum >= watch && signal === 0 ? 1 : signal
}
