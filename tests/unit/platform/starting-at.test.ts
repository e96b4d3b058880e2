import { expect, test } from 'vitest'

import { startingAt } from '../../../src/main/platform/clock.ts'

const moving = () => {
  let now = 1_000
  return { now: () => now, zone: () => 'Asia/Tokyo', pass: (ms: number) => (now += ms) }
}

test('a clock that was set goes on at the usual pace, in the same zone', () => {
  const clock = moving()
  const shifted = startingAt(clock, '2026-11-21T09:00:00+09:00')
  expect(shifted.now()).toBe(Date.UTC(2026, 10, 21))
  clock.pass(90_000)
  expect(shifted.now()).toBe(Date.UTC(2026, 10, 21, 0, 1, 30))
  expect(shifted.zone()).toBe('Asia/Tokyo')
})

test('it can be set in milliseconds, also before 1970', () => {
  expect(startingAt(moving(), '86400000').now()).toBe(86_400_000)
  expect(startingAt(moving(), '-5').now()).toBe(-5)
})

test('without a time, or with nonsense, the clock stays as it is', () => {
  for (const nothing of [undefined, '', 'tomorrow']) expect(startingAt(moving(), nothing).now()).toBe(1_000)
})
