import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bucketAt, bucketsOf, CHART_RANGES } from '../../../src/shared/domain/look-back/buckets.ts'
import { moodBesideContact, standingOf } from '../../../src/shared/domain/look-back/charts.ts'
import { addDays, daysBetween, type Weekday } from '../../../src/shared/time/day.ts'

const TODAY = '2026-11-21'

describe('the range of a chart', () => {
  it('is cut into weeks that end with the current one', () => {
    const { buckets, days } = bucketsOf('4w', TODAY, '2020-01-01', 1)
    expect(days).toBe(7)
    expect(buckets).toEqual([
      { start: '2026-10-26', end: '2026-11-01', isCurrent: false },
      { start: '2026-11-02', end: '2026-11-08', isCurrent: false },
      { start: '2026-11-09', end: '2026-11-15', isCurrent: false },
      { start: '2026-11-16', end: '2026-11-22', isCurrent: true },
    ])
  })

  it.each([
    ['12w', '2020-01-01', 12, 7],
    ['26w', '2020-01-01', 26, 7],
    ['52w', '2020-01-01', 13, 28],
    ['all', null, 4, 7],
    ['all', '2026-11-20', 4, 7],
    ['all', '2026-06-01', 25, 7],
    ['all', '2024-01-01', 38, 28],
    ['all', '2016-11-21', 41, 91],
    ['all', '1990-01-01', 38, 364],
  ] as const)('%s from %s has %i marks of %i days', (range, firstKnown, count, days) => {
    const found = bucketsOf(range, TODAY, firstKnown, 1)
    expect([found.buckets.length, found.days]).toEqual([count, days])
  })

  it('holds every day of the range exactly once, begins on the first weekday, and never has too many marks', () => {
    const day = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('1990-01-01', days))
    fc.assert(
      fc.property(
        fc.constantFrom(...CHART_RANGES),
        day,
        fc.option(fc.nat(14_000)),
        fc.constantFrom<Weekday>(1, 6, 7),
        fc.nat(5_000),
        (range, today, age, firstWeekday, back) => {
          const firstKnown = age === null ? null : addDays(today, -age)
          const found = bucketsOf(range, today, firstKnown, firstWeekday)
          const { buckets, days } = found
          expect(buckets.length).toBeLessThanOrEqual(44)
          expect(buckets.filter(({ isCurrent }) => isCurrent)).toEqual([buckets.at(-1)])
          expect(today <= buckets.at(-1)!.end && today >= buckets.at(-1)!.start).toBe(true)
          buckets.forEach(({ start, end }, index) => {
            expect(daysBetween(start, end)).toBe(days - 1)
            if (index > 0) expect(addDays(buckets[index - 1]!.end, 1)).toBe(start)
          })
          const asked = addDays(today, -back)
          const at = bucketAt(found, asked)
          const holding = buckets.findIndex(({ start, end }) => start <= asked && asked <= end)
          expect(at).toBe(holding === -1 ? null : holding)
          if (range === 'all' && firstKnown !== null) expect(bucketAt(found, firstKnown)).not.toBeNull()
        },
      ),
      { numRuns: 300 },
    )
  })
})

it.each([
  [2, 0, 'reached'],
  [0, 1, 'fading'],
  [0, 0, 'quiet'],
] as const)('%i contacts lately and %i before: %s', (recent, before, standing) => {
  expect(standingOf({ recent, before })).toBe(standing)
})

describe('mood beside contact', () => {
  const days = (count: number, mood: 1 | 2 | 3 | 4 | 5, hasContact: boolean) =>
    Array.from({ length: count }, () => ({ mood, hasContact }))

  it('is not shown before there are twenty days of each', () => {
    expect(moodBesideContact([...days(19, 4, true), ...days(60, 3, false)])).toBeNull()
    expect(moodBesideContact([...days(60, 4, true), ...days(19, 3, false)])).toBeNull()
  })

  it('is two means with the days behind each', () => {
    expect(moodBesideContact([...days(10, 3, true), ...days(10, 4, true), ...days(25, 2, false)])).toEqual({
      withContact: { mean: 3.5, days: 20 },
      without: { mean: 2, days: 25 },
    })
  })
})
