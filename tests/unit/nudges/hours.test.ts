import { describe, expect, it } from 'vitest'

import { isWithinHours, nextEdge, rangesLeft, type WeekHours } from '../../../src/shared/domain/nudges/hours.ts'
import { nowAt } from '../../factories/nudges.ts'

const never = () => false
const week = (fields: Partial<WeekHours>): WeekHours => ({
  ...{ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], holiday: [] },
  ...fields,
})
const at = (hours: number, minutes = 0) => hours * 60 + minutes
/** Wednesday: noon, and an evening that goes on until two in the night. */
const hours = week({
  wed: [
    { from: at(12), to: at(13) },
    { from: at(22), to: at(2) },
  ],
})

const within = (wallTime: string, isHoliday: (date: string) => boolean = never) =>
  isWithinHours(hours, nowAt(wallTime).wall, isHoliday)

describe('hours of a week', () => {
  it('begin at their first minute and end before their last, past midnight as well', () => {
    const times = ['11:59', '12:00', '12:59', '13:00', '21:59', '22:00', '23:59']
    expect(times.map((time) => within(`2026-11-18T${time}`))).toEqual([false, true, true, false, false, true, true])
    expect(['00:00', '01:59', '02:00', '22:30'].map((time) => within(`2026-11-19T${time}`))).toEqual([
      ...[true, true],
      ...[false, false],
    ])
    expect(within('2026-11-18T01:00')).toBe(false)
  })

  it('are those of a holiday on a holiday, and the night before it goes on into it', () => {
    const isThursday = (date: string) => date === '2026-11-19'
    expect(within('2026-11-19T01:00', isThursday)).toBe(true)
    const isWednesday = (date: string) => date === '2026-11-18'
    expect(within('2026-11-18T12:30', isWednesday)).toBe(false)
    expect(within('2026-11-19T01:00', isWednesday)).toBe(false)
    const feast = week({ holiday: [{ from: at(20), to: at(1) }] })
    expect(isWithinHours(feast, nowAt('2026-11-19T00:30').wall, isWednesday)).toBe(true)
    expect(isWithinHours(feast, nowAt('2026-11-19T00:30').wall, never)).toBe(false)
  })

  it.each([
    ['2026-11-18T09:00', '2026-11-18T12:00'],
    ['2026-11-18T12:00', '2026-11-18T13:00'],
    ['2026-11-18T13:00', '2026-11-18T22:00'],
    ['2026-11-18T23:00', '2026-11-19T02:00'],
    ['2026-11-19T02:00', '2026-11-25T12:00'],
  ])('have after %s their next edge at %s', (now, edge) => {
    expect(nextEdge(hours, nowAt(now).wall, never, 'Asia/Tokyo')).toBe(nowAt(edge).epochMs)
  })

  it('have no edge when there are none', () => {
    expect(nextEdge(week({}), nowAt('2026-11-18T09:00').wall, never, 'Asia/Tokyo')).toBeNull()
  })

  it('know what is left of a day', () => {
    const left = (wallTime: string) => rangesLeft(hours, nowAt(wallTime).wall, never)
    expect(left('2026-11-18T12:30')).toEqual([
      { from: at(12), to: at(13) },
      { from: at(22), to: at(24) },
    ])
    expect(left('2026-11-18T14:00')).toEqual([{ from: at(22), to: at(24) }])
    expect(left('2026-11-19T01:00')).toEqual([{ from: 0, to: at(2) }])
    expect(left('2026-11-19T03:00')).toEqual([])
  })
})
