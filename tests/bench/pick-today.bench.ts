/**
 * How long the choice of a day takes with ten years of history: 3,650 runs and as many offers.
 *
 *     node tests/bench/pick-today.bench.ts
 *
 * Prints the first (cold) call, the median and the slowest of 200, and ends with 1 when the median is over 5 ms.
 */
import { addDays } from '../../src/shared/time/day.ts'
import { pickToday } from '../../src/shared/domain/coach/pick-today.ts'
import type { PickOffer, PickRun, PickState } from '../../src/shared/domain/coach/pick-types.ts'
import { readExercises } from '../simulation/content.ts'
import { createRandom } from '../simulation/random.ts'

const ALLOWED_MS = 5
const DAYS = 3650
const CALLS = 200

const random = createRandom(7)
const exercises = readExercises()
const days = Array.from({ length: DAYS }, (_, index) => addDays('2016-01-01', index))

const runs = days.map((day): PickRun => {
  const felt = random.chance(0.3) ? null : Math.floor(random.next() * 11)
  const state = random.chance(0.85) ? 'done' : 'left'
  return {
    exerciseId: random.oneOf(exercises).id,
    day,
    state,
    size: random.chance(0.8) ? 'full' : 'smaller',
    before: felt,
    after: felt,
  }
})
const offers = days.map((day): PickOffer => ({
  exerciseId: random.oneOf(exercises).id,
  day,
  isSkipped: random.chance(0.2),
}))

const stateOn = (index: number): PickState => ({
  today: addDays('2016-01-01', DAYS + index),
  hour: 8 + (index % 14),
  exercises,
  checkIn: { mood: 3, energy: 4 },
  signal: { level: 'steady', pattern: null },
  minutesAvailable: null,
  people: { hasPeople: true, dueIds: ['someone'] },
  runs,
  offers,
  notForMe: new Set(),
  favourites: new Set(),
  levelsByHand: {},
})

const timed = (index: number): number => {
  const state = stateOn(index)
  const begun = performance.now()
  pickToday(state)
  return performance.now() - begun
}

const cold = timed(0)
const times = Array.from({ length: CALLS }, (_, index) => timed(index)).toSorted((a, b) => a - b)
const median = times[CALLS / 2] ?? Number.NaN
const slowest = times.at(-1) ?? Number.NaN
const ms = (value: number) => `${value.toFixed(2)} ms`

process.stdout.write(
  [
    `${exercises.length} exercises, ${runs.length} runs, ${offers.length} offers`,
    `first call ${ms(cold)}, median ${ms(median)}, slowest of ${CALLS} ${ms(slowest)}`,
    `median / allowed ${ALLOWED_MS} ms = ${(median / ALLOWED_MS).toFixed(2)}`,
    '',
  ].join('\n'),
)
process.exitCode = median <= ALLOWED_MS ? 0 : 1
