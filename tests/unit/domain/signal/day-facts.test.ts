import { describe, expect, it } from 'vitest'

import { buildDayRecords, type DayFacts, dayAt, indexAt } from '../../../../src/shared/domain/signal/day-facts.ts'
import { addDays } from '../../../../src/shared/time/day.ts'

const MONDAY = '2026-11-02'
const day = (index: number) => addDays(MONDAY, index)
const NOTHING: DayFacts = { logged: [], checkIns: [], confirmed: [], incomplete: [], pauses: [] }
const met = (index: number, contacts = 1) => ({ day: day(index), contacts, drain: 0 })
const contactsOf = (facts: Partial<DayFacts>, last: number) =>
  buildDayRecords({ ...NOTHING, ...facts }, MONDAY, day(last)).days.map(({ contacts }) => contacts)

describe('the days that the signal gets', () => {
  it('begin on the Monday of the first day and leave none out', () => {
    const series = buildDayRecords(NOTHING, day(3), day(9))
    expect([series.firstDay, series.days.length]).toEqual([MONDAY, 10])
    expect([dayAt(series, 9), indexAt(series, day(9))]).toEqual([day(9), 9])
  })

  it('are known by a note, a check-in or a word of the person, and unknown otherwise', () => {
    const checkIns = [{ day: day(2), mood: 4, energy: 3, loneliness: null }] as const
    expect(contactsOf({ logged: [met(0, 3)], checkIns, confirmed: [day(4)] }, 6)).toEqual([
      3,
      null,
      0,
      null,
      0,
      null,
      null,
    ])
  })

  it('take the mean of the answered taps, loneliness turned round', () => {
    const checkIns = [
      { day: day(0), mood: 4, energy: 3, loneliness: null },
      { day: day(1), mood: 4, energy: 3, loneliness: 1 },
    ] as const
    const { days } = buildDayRecords({ ...NOTHING, checkIns }, MONDAY, day(1))
    expect(days.map(({ feel }) => feel)).toEqual([3.5, 4])
  })

  it('do not count the contacts of today before it is over, unless there will be none', () => {
    expect(contactsOf({ logged: [met(0), met(1)] }, 1)).toEqual([1, null])
    expect(contactsOf({ logged: [met(0)], confirmed: [day(1)] }, 1)).toEqual([1, 0])
  })

  it('know one or two days between notes of somebody who only writes contacts down', () => {
    expect(contactsOf({ logged: [met(0), met(3), met(7)] }, 8)).toEqual([1, 0, 0, 1, null, null, null, 1, null])
    expect(contactsOf({ logged: [met(0), met(3)], confirmed: [day(0)] }, 4)).toEqual([1, null, null, 1, null])
  })

  it('are unknown where the person said that not everything was written down', () => {
    expect(contactsOf({ logged: [met(0), met(1)], incomplete: [day(1)] }, 2)).toEqual([1, null, null])
  })

  it('are away in a pause, also in one without an end', () => {
    const pauses = [
      { from: addDays(MONDAY, -3), to: day(1) },
      { from: day(4), to: null },
    ]
    const { days } = buildDayRecords({ ...NOTHING, pauses }, MONDAY, day(6))
    expect(days.map(({ away }) => away)).toEqual([true, true, false, false, true, true, true])
  })
})
