import { describe, expect, it, vi } from 'vitest'

import { assessDays } from '../../../../src/shared/domain/signal/index.ts'
import { readReference, verdictOf } from './reference.ts'

// 81,000 days on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const people = readReference()

describe('the signal and the reference engine', () => {
  it('are compared on more than two hundred people in whose lives everything occurs', () => {
    expect(people.length).toBeGreaterThanOrEqual(200)
    const letters = (index: number) => new Set(people.flatMap(({ verdicts }) => verdicts.map((each) => each[index])))
    expect([letters(0), letters(1), letters(2)].map((each) => each.size)).toEqual([4, 6, 3])
  })

  it('say the same of every day: level, pattern, data state and each of the three signals', () => {
    for (const { name, days, verdicts } of people) {
      const said = assessDays(days).map(verdictOf)
      const first = said.findIndex((verdict, day) => verdict !== verdicts[day])
      expect({ name, day: first, said: said[first], reference: verdicts[first] }).toEqual({ name, day: -1 })
      expect(said).toHaveLength(verdicts.length)
    }
  })
})
