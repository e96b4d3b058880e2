import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isPaused, pausedDaysIn } from '../../../src/shared/domain/pauses/pause.ts'
import { addDays } from '../../../src/shared/time/day.ts'

const aDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-01-20', days))
const aPause = fc
  .record({ from: aDay, length: fc.option(fc.integer({ min: 0, max: 30 })) })
  .map(({ from, length }) => ({ from, to: length === null ? null : addDays(from, length) }))

it('days in a pause are counted once, however pauses overlap', () => {
  fc.assert(
    fc.property(fc.array(aPause, { maxLength: 6 }), aDay, fc.integer({ min: 0, max: 60 }), (pauses, from, length) => {
      const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index))
      const counted = days.filter((day) => isPaused(pauses, day)).length
      expect(pausedDaysIn(pauses, from, addDays(from, length))).toBe(counted)
    }),
  )
})
