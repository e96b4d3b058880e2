import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { composeReview, goalsAfter, weekLookedBackOn, weekToReview } from '../../../src/shared/domain/review/review.ts'
import { addDays, daysBetween, weekdayOf, type Weekday } from '../../../src/shared/time/day.ts'

const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days))
const anyFirst = fc.constantFrom<Weekday>(1, 6, 7)

describe('the week that one looks back on', () => {
  it('has begun, is whole on the days after it, and never lies further back than needed', () => {
    fc.assert(
      fc.property(anyDay, anyFirst, (day, first) => {
        const start = weekLookedBackOn(day, first)
        expect(weekdayOf(start)).toBe(first)
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(3)
        expect(daysBetween(start, day)).toBeLessThanOrEqual(9)
        expect(goalsAfter(start, day)).toBe(daysBetween(start, day) < 7 ? 'next' : 'this')
      }),
    )
  })

  it('stays the same for as long as a review is offered, whatever day was chosen', () => {
    fc.assert(
      fc.property(anyDay, anyFirst, fc.integer({ min: 0, max: 1_439 }), (day, firstWeekday, minute) => {
        const reviewAt = { weekday: weekdayOf(day), minute }
        const offers = [0, 1, 2, 3].map((later) => {
          const today = addDays(day, later)
          return weekToReview({
            wall: { date: today, weekday: weekdayOf(today), minute },
            today,
            firstWeekday,
            reviewAt,
          })
        })
        expect(offers.map(({ isDue }) => isDue)).toEqual([true, true, true, false])
        expect(new Set(offers.slice(0, 3).map(({ weekStart }) => weekStart)).size).toBe(1)
      }),
    )
  })
})

it('a review in words has a heading over what was said, and none over what was skipped', () => {
  expect(
    composeReview([
      { heading: 'What was', lines: ['Two contacts.', ' Tea. '] },
      { heading: 'What gave energy', lines: ['  '] },
      { heading: 'Goals', lines: ['- Rest'] },
    ]),
  ).toBe('### What was\n\nTwo contacts.\n\nTea.\n\n### Goals\n\n- Rest')
})
