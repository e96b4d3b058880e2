import { describe, expect, it } from 'vitest'

import { formatMonthDay, formatShortMonth } from '../../../src/shared/time/format.ts'

describe('days in words', () => {
  it('names a day by month and date, in any zone the machine is in', () => {
    expect(formatMonthDay('2026-11-01', 'ja')).toBe('11月1日')
    expect(formatMonthDay('2026-11-01', 'en')).toBe('1 November')
    expect(formatMonthDay('2026-12-31', 'en')).toBe('31 December')
  })

  it('names a month shortly enough for an axis', () => {
    expect(formatShortMonth('2026-11-01', 'ja')).toBe('11月')
    expect(formatShortMonth('2026-11-30', 'en')).toBe('Nov')
  })
})
