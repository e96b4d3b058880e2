import fc from 'fast-check'

import type { DayRecord } from '../../src/shared/domain/signal/index.ts'
import { createRandom } from '../simulation/random.ts'
import { type Life, liveWithin } from '../simulation/signal/people.ts'

/** A life of made-up days, from a seed. */
export const daysOf = (seed: number, life: Life, turn?: { from: number; feeling: number; drain: number | null }) =>
  liveWithin(createRandom(seed), life, turn === undefined ? {} : { turn })

const turnedLives = fc.record({
  seed: fc.nat(1_000_000),
  perWeek: fc.constantFrom(2, 4, 7, 11, 16),
  to: fc.constantFrom(0, 0.3, 0.6, 1, 1.5),
  feeling: fc.constantFrom(-1, 0),
  drain: fc.constantFrom(0.7, null),
  confirms: fc.constantFrom(0.5, 0.8, 1),
})

/** Forty weeks of somebody whose contacts, feeling and load change on a day. */
export const lives: fc.Arbitrary<readonly DayRecord[]> = turnedLives.map(
  ({ seed, perWeek, to, feeling, drain, confirms }) => {
    const from = 120 + (seed % 40)
    return daysOf(seed, { weeks: 40, perWeek, confirms, change: { from, to } }, { from, feeling, drain })
  },
)
