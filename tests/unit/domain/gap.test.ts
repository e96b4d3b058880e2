import { expect, it } from 'vitest'

import { OFFERED_GAPS } from '../../../src/shared/domain/people/cadence.ts'
import { gapOf } from '../../../src/shared/domain/people/gap.ts'

it.each([
  [1, 'days', 1],
  [6, 'days', 6],
  [7, 'weeks', 1],
  [42, 'weeks', 6],
  [45, 'days', 45],
  [60, 'months', 2],
  [210, 'months', 7],
  [365, 'years', 1],
  [730, 'years', 2],
])('%i days are said in %s: %i', (days, unit, count) => {
  expect(gapOf(days)).toEqual({ unit, count })
})

it('every offered gap is said without days', () => {
  for (const { idealDays, longestDays } of OFFERED_GAPS) {
    expect(gapOf(idealDays).unit).not.toBe('days')
    expect(gapOf(longestDays).unit).not.toBe('days')
  }
})
