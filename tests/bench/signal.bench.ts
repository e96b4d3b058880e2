/**
 * How long it takes to assess every day anew after an edit in the past: three years, and ten.
 *
 *     node tests/bench/signal.bench.ts
 *
 * Prints the first (cold) call, the median and the slowest of 100, and ends with 1 when the median of three years
 * is over 50 ms.
 */
import { assessDays, type DayRecord } from '../../src/shared/domain/signal/index.ts'
import { PRODUCT_OPTIONS } from '../../src/shared/domain/signal/product-options.ts'
import { createRandom } from '../simulation/random.ts'
import { liveWithin } from '../simulation/signal/people.ts'

const ALLOWED_MS = 50
const CALLS = 100
const WEEKS_OF_THREE_YEARS = 157

const timed = (days: readonly DayRecord[]): number => {
  const begun = performance.now()
  assessDays(days, PRODUCT_OPTIONS)
  return performance.now() - begun
}

const measure = (weeks: number) => {
  const days = liveWithin(createRandom(7), { weeks, perWeek: 9 }, {})
  const cold = timed(days)
  const times = Array.from({ length: CALLS }, () => timed(days)).toSorted((a, b) => a - b)
  const median = times[CALLS / 2] ?? Number.NaN
  const ms = (value: number) => `${value.toFixed(1)} ms`
  process.stdout.write(
    `${days.length} days: first call ${ms(cold)}, median ${ms(median)}, slowest of ${CALLS} ${ms(times.at(-1) ?? Number.NaN)}\n`,
  )
  return median
}

const median = measure(WEEKS_OF_THREE_YEARS)
measure(522)
process.stdout.write(`three years, median / allowed ${ALLOWED_MS} ms = ${(median / ALLOWED_MS).toFixed(2)}\n`)
process.exitCode = median <= ALLOWED_MS ? 0 : 1
