import { describe, expect, it } from 'vitest'

import { calendarDate, formatTime } from '../../../src/shared/time/format.ts'
import { epochOfWallTime, wallTimeOf } from '../../../src/shared/time/wall-time.ts'

const at = (iso: string) => Date.parse(iso)

describe('wall time', () => {
  it('is the time on the clock of the zone, to the minute, and leads back', () => {
    const epochMs = at('2026-11-21T07:05:59Z')
    expect(wallTimeOf(epochMs, 'Asia/Tokyo')).toBe('2026-11-21T16:05')
    expect(epochOfWallTime('2026-11-21T16:05', 'Asia/Tokyo')).toBe(at('2026-11-21T07:05:00Z'))
  })

  it('takes the first of two equal times in a night that has the hour twice, and moves on in one that skips it', () => {
    expect(epochOfWallTime('2026-11-01T01:30', 'America/Los_Angeles')).toBe(at('2026-11-01T08:30:00Z'))
    expect(epochOfWallTime('2026-03-08T02:30', 'America/Los_Angeles')).toBe(at('2026-03-08T10:30:00Z'))
  })

  it('says that a text is no time', () => {
    for (const text of ['', '2026-02-30T10:00', 'tomorrow']) expect(epochOfWallTime(text, 'UTC')).toBeNull()
  })
})

describe('time in words', () => {
  it('stands in the zone in which it was recorded', () => {
    const epochMs = at('2026-11-21T16:05:00Z')
    expect(formatTime(epochMs, 'UTC', 'en')).toBe('16:05')
    expect(formatTime(epochMs, 'Asia/Tokyo', 'ja')).toBe('1:05')
    expect(calendarDate(epochMs, 'UTC')).toBe('2026-11-21')
    expect(calendarDate(epochMs, 'Asia/Tokyo')).toBe('2026-11-22')
  })
})
