import { type ChartState, closedOn, cusumStep, type Signal } from './cusum.ts'
import { type DailyCounts, evened } from './day-record.ts'
import { LOAD } from './parameters.ts'
import { recentAgainstUsual } from './recent.ts'
import { doubted, expectedOn, type UsualLevel } from './usual-level.ts'

const FORTNIGHT = 14

/** The usual of draining contacts: one a week at least, so that a single one is nothing unusual. */
export const atLeastOneAWeek = (usual: UsualLevel): UsualLevel =>
  usual.perDay >= LOAD.leastPerDay
    ? usual
    : {
        ...usual,
        perDay: LOAD.leastPerDay,
        plainPerDay: Math.max(usual.plainPerDay, LOAD.leastPerDay),
        weekdays: usual.weekdays.map(() => 1),
      }

/** Load (C): one usable day further. */
export const stepLoad = (state: ChartState, day: number, drain: DailyCounts, usual: UsualLevel): ChartState => {
  const sum = cusumStep(state.sum, {
    count: Math.min(evened(drain[day] ?? 0), usual.cap + LOAD.aboveCap),
    expected: expectedOn(usual, day),
    ratio: LOAD.ratio,
    dispersion: doubted(usual),
    ceiling: LOAD.ceiling * LOAD.high,
  })
  const since = sum === 0 ? day + 1 : state.since
  const signal = raised(state.signal, sum)
  if (signal === 0) return { sum, signal, since }
  const isBack = recentAgainstUsual(drain, day, FORTNIGHT, usual).ratio <= LOAD.closesAt
  return isBack || sum < LOAD.raised / 2 ? closedOn(day) : { sum, signal, since }
}

const raised = (signal: Signal, sum: number): Signal => {
  if (sum >= LOAD.high) return 2
  return sum >= LOAD.raised && signal === 0 ? 1 : signal
}
