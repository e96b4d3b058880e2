import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { middleOf, partsOf } from '../../../../src/shared/domain/people/partial-date.ts'
import { mayBeNew, STAGES, stageOf } from '../../../../src/shared/domain/people/stage.ts'
import { addDays } from '../../../../src/shared/time/day.ts'

describe('a date as one remembers it', () => {
  it.each([
    ['2024', { year: 2024, month: null, day: null }],
    ['2024-05', { year: 2024, month: 5, day: null }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2023-02-29', null],
    ['2024-00', null],
    ['2024-13', null],
    ['2024-5', null],
    ['0000', null],
    ['', null],
    ['2024-05-01T00:00', null],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  it.each([
    ['2024', '2024-07-01'],
    ['2024-05', '2024-05-15'],
    ['2024-05-03', '2024-05-03'],
  ])('%s stands for %s', (text, day) => {
    expect(middleOf(text)).toBe(day)
  })

  it('takes anything, and stands for a day of its own year and month', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{2}){0,2}$/)), (text) => {
        if (partsOf(text) !== null) expect(middleOf(text).startsWith(text.slice(0, 7))).toBe(true)
      }),
    )
  })
})

describe('the stage of a tie', () => {
  it.each([
    ['2026-05-22', null, 'first-half-year'],
    ['2026-05-21', null, 'to-two-years'],
    ['2024-11-22', null, 'to-two-years'],
    ['2024-11-21', null, 'beyond'],
    ['2019', null, 'beyond'],
    ['2026', null, 'first-half-year'],
    ['2027', null, 'first-half-year'],
    // What was said counts before what was logged.
    ['2019', '2026-11-01', 'beyond'],
    // Somebody known for long may be new to the notebook.
    [null, '2026-11-01', null],
    [null, '2024-11-22', null],
    [null, '2024-11-21', 'beyond'],
    [null, null, null],
  ])('met %s, first logged %s: %s', (metOn, firstTalkOn, stage) => {
    expect(stageOf(metOn, firstTalkOn, '2026-11-21')).toBe(stage)
  })

  it.each([
    ['close', null, false],
    ['friend', null, false],
    ['colleague', null, true],
    ['professional', null, true],
    ['friend', '2026-11', true],
    ['colleague', '2024', false],
  ] as const)('%s, met %s: a first talk may be the first of all: %s', (circle, metOn, isNew) => {
    expect(mayBeNew({ circle, metOn }, '2026-11-21')).toBe(isNew)
  })

  it('never goes back as days go by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 1_500 }), (days, more) => {
        const at = (offset: number) => STAGES.indexOf(stageOf('2024-02-29', null, addDays('2024-02-29', offset))!)
        expect(at(days + more)).toBeGreaterThanOrEqual(at(days))
      }),
    )
  })
})
