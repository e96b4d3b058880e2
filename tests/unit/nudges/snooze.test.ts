import { describe, expect, it } from 'vitest'

import { nudgesToLetGo } from '../../../src/shared/domain/nudges/decide-nudge.ts'
import type { Snooze } from '../../../src/shared/domain/nudges/nudge.ts'
import { snoozeUntil, topicRestsUntil } from '../../../src/shared/domain/nudges/snooze.ts'
import { aHistory, aNudgeContext, aShown, EVENING, nowAt, nowOf, somePreferences } from '../../factories/nudges.ts'

const HOUR = 3_600_000
const never = () => false
const until = (
  snooze: Snooze,
  wallTime: string,
  preferences = somePreferences(),
  isHoliday: (date: string) => boolean = never,
) => nowOf(snoozeUntil(snooze, preferences, isHoliday, nowAt(wallTime))).wall

describe('putting off', () => {
  it('until later is three hours, or the next day’s first active hour when that would be quiet', () => {
    expect(until('later', '2026-11-18T12:30')).toMatchObject({ date: '2026-11-18', minute: 930 })
    expect(until('later', '2026-11-18T18:30')).toMatchObject({ date: '2026-11-19', minute: 735 })
  })

  it('until tomorrow or next week is the first active hour of that day', () => {
    expect(until('tomorrow', '2026-11-18T18:30')).toMatchObject({ date: '2026-11-19', minute: 735 })
    expect(until('next-week', '2026-11-18T18:30')).toMatchObject({ date: '2026-11-25', minute: 735 })
  })

  it('passes over days without active hours, hours that are quiet, and keeps a holiday’s own', () => {
    const { activeHours, quietHours } = somePreferences()
    const some = somePreferences({
      activeHours: {
        ...activeHours,
        thu: [],
        fri: [
          { from: 60, to: 120 },
          { from: 600, to: 700 },
        ],
        holiday: [{ from: 900, to: 960 }],
      },
    })
    expect(until('tomorrow', '2026-11-18T18:30', some)).toMatchObject({ date: '2026-11-20', minute: 600 })
    expect(until('tomorrow', '2026-11-18T18:30', some, (date) => date === '2026-11-19')).toMatchObject({
      date: '2026-11-19',
      minute: 900,
    })
    const noHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], holiday: [] }
    expect(until('tomorrow', '2026-11-18T18:30', somePreferences({ activeHours: noHours, quietHours }))).toMatchObject({
      date: '2026-11-19',
      minute: 720,
    })
  })

  it('a topic is for four weeks', () => {
    expect(nowOf(topicRestsUntil(EVENING)).wall).toEqual({ ...EVENING.wall, date: '2026-12-16' })
  })
})

describe('what is let go', () => {
  const letGo = (plans: readonly { id: string; dueAt: number }[], shown: string | null, snoozedUntil?: number) => {
    const nudge = aShown({ kind: 'person-due', personId: 'aki' }, EVENING.epochMs - 30 * HOUR)
    const snoozed = snoozedUntil === undefined ? [] : [{ id: '1', nudge, until: snoozedUntil }]
    const context = aNudgeContext({ plans })
    return nudgesToLetGo(aHistory({ snoozed }), somePreferences(), context, EVENING, shown).map(
      ({ key, because }) => `${key} ${because}`,
    )
  }
  const ago = (ms: number) => EVENING.epochMs - ms

  it('is what waited for six hours', () => {
    expect(
      letGo(
        [
          { id: 'a', dueAt: ago(6 * HOUR) },
          { id: 'b', dueAt: ago(6 * HOUR - 1) },
        ],
        null,
      ),
    ).toEqual(['planned:a expired'])
  })

  it('is, when another one is shown, whatever was due before, but not what falls due together', () => {
    const plans = [
      { id: 'a', dueAt: ago(HOUR) },
      { id: 'b', dueAt: ago(2 * HOUR) },
      { id: 'c', dueAt: ago(0) },
    ]
    expect(letGo(plans, 'planned:a')).toEqual(['planned:b overtaken'])
  })

  it('is a snooze whose reason is gone, after the same time', () => {
    expect(letGo([], null, ago(6 * HOUR))).toEqual(['snooze:1 expired'])
    expect(letGo([], null, ago(6 * HOUR - 1))).toEqual([])
  })
})
