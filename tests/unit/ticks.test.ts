import fc from 'fast-check'
import { expect, it } from 'vitest'

import { ticksWithRoom } from '../../src/renderer/src/components/charts/ticks.ts'

it('leaves as they are what has room', () => {
  const ticks = [
    { day: '26', month: 'Oct' },
    { day: '2', month: 'Nov' },
    { day: '9', month: '' },
  ]
  expect(ticksWithRoom(ticks, 3)).toEqual(ticks)
})

it('says a year that changed where there was no room at the next place', () => {
  const ticks = [
    { day: 'Oct', month: '2024' },
    { day: 'Jan', month: '2025' },
    { day: 'Apr', month: '' },
    { day: 'Jul', month: '' },
    { day: 'Oct', month: '' },
  ]
  expect(ticksWithRoom(ticks, 3)).toEqual([
    { day: 'Oct', month: '2024' },
    null,
    { day: 'Apr', month: '2025' },
    null,
    { day: 'Oct', month: '' },
  ])
})

it('names a month once where two runs begin in it, and again in another year', () => {
  const days = (...given: (readonly [string, string])[]) => given.map(([day, month]) => ({ day, month }))
  const ticks = days(['Jul', '2026'], ['Aug', ''], ['Aug', ''], ['Sep', ''])
  expect(ticksWithRoom(ticks, 4).map((tick) => tick?.day)).toEqual(['Jul', 'Aug', '', 'Sep'])
  const years = days(['Aug', '2025'], ['Feb', '2026'], ['Aug', ''], ['Feb', '2027'], ['Aug', ''])
  expect(ticksWithRoom(years, 3).map((tick) => tick?.day)).toEqual(['Aug', undefined, 'Aug', undefined, 'Aug'])
  const untilNow = days(['Jul', ''], ['Aug', ''], ['Aug', ''])
  expect(ticksWithRoom(untilNow, 3).at(-1)?.day).toBe('Aug')
})

it('never says more words than there is room for, and always those of the last', () => {
  const ticks = fc.array(fc.record({ day: fc.string(), month: fc.constantFrom('', '2025', '2026') }), { minLength: 1 })
  fc.assert(
    fc.property(ticks, fc.integer({ min: 1, max: 30 }), (given, most) => {
      const said = ticksWithRoom(given, most)
      expect(said).toHaveLength(given.length)
      expect(said.filter((tick) => tick !== null).length).toBeLessThanOrEqual(most)
      expect(said.at(-1)?.day).toBe(given.at(-1)?.day)
    }),
  )
})
