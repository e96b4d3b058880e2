import { expect, it } from 'vitest'

import { instantOfWallClock, wallClockOf } from '../../../src/shared/time/wall-clock.ts'

it('shows date, weekday and minute of the zone', () => {
  const epochMs = Date.parse('2026-11-21T16:05:59Z')
  expect(wallClockOf(epochMs, 'UTC')).toEqual({ date: '2026-11-21', weekday: 6, minute: 965 })
  expect(wallClockOf(epochMs, 'Asia/Tokyo')).toEqual({ date: '2026-11-22', weekday: 7, minute: 65 })
  expect(wallClockOf(epochMs, 'Australia/Lord_Howe')).toEqual({ date: '2026-11-22', weekday: 7, minute: 185 })
})

it.each([
  ['2026-11-22', 65, 'Asia/Tokyo', '2026-11-21T16:05:00Z'],
  // The night in which the hour comes twice: the first of the two; the one that skips it: after the gap.
  ['2026-11-01', 90, 'America/Los_Angeles', '2026-11-01T08:30:00Z'],
  ['2026-03-08', 150, 'America/Los_Angeles', '2026-03-08T10:30:00Z'],
  ['2026-12-31', 1_440, 'UTC', '2027-01-01T00:00:00Z'],
])('leads back from %s, minute %i in %s', (date, minute, zone, instant) => {
  expect(instantOfWallClock(date, minute, zone)).toBe(Date.parse(instant))
})
