import { describe, expect, it } from 'vitest'

import type { NudgeContext } from '../../../src/shared/domain/nudges/context.ts'
import { aPresence, aShown, EVENING, nowAt, somePreferences } from '../../factories/nudges.ts'
import { ago, DAY, decide, HOUR, MINUTE, someoneDue } from './deciding.ts'

describe('it is held', () => {
  const plans = [{ id: 'p', dueAt: nowAt('2026-11-18T20:59').epochMs }]

  it('in quiet hours, whatever it is, until they end', () => {
    expect(decide({ context: { plans }, now: nowAt('2026-11-18T20:59') }).kind).toBe('show')
    expect(decide({ context: { plans }, now: nowAt('2026-11-18T21:00') })).toMatchObject({
      kind: 'hold',
      reason: { kind: 'quiet-hours' },
    })
  })

  it('outside of the active hours when nobody asked for it', () => {
    const held = decide({ now: nowAt('2026-11-18T17:20') })
    expect(held).toMatchObject({ kind: 'hold', reason: { kind: 'other-hours' } })
    expect(decide({ now: nowAt('2026-11-18T18:00') }).kind).toBe('show')
    expect(held.checkAgainAt).toBe(nowAt('2026-11-18T18:00').epochMs)
  })

  it('outside of a holiday’s own hours', () => {
    const activeHours = { ...somePreferences().activeHours, holiday: [{ from: 600, to: 660 }] }
    const context = { ...someoneDue, isHoliday: (date: string) => date === '2026-11-18' }
    expect(decide({ context, preferences: { activeHours } })).toMatchObject({ reason: { kind: 'other-hours' } })
    expect(decide({ context, preferences: { activeHours }, now: nowAt('2026-11-18T10:30') }).kind).toBe('show')
  })

  it.each([
    ['locked', { isLocked: true }],
    ['away', { idleMs: 5 * MINUTE }],
    ['app-in-front', { isAppInFront: true }],
    ['do-not-disturb', { isDoNotDisturb: true }],
    ['in-call', { isInCall: true }],
    ['full-screen', { isFullScreen: true }],
    ['just-back', { backSince: ago(MINUTE) }],
  ] as const)('when the person is: %s', (kind, presence) => {
    expect(decide({ context: { ...someoneDue, presence: aPresence(presence) } })).toMatchObject({
      kind: 'hold',
      reason: { kind },
    })
  })

  it('by nothing that cannot be found out', () => {
    const presence = aPresence({ isFullScreen: null, isDoNotDisturb: null, isInCall: null })
    expect(decide({ context: { ...someoneDue, presence } }).kind).toBe('show')
  })

  it('right after something was written down, an hour or a quarter of one', () => {
    const logged = (minutes: number, context: Partial<NudgeContext>) =>
      decide({ context: { ...context, lastLoggedAt: ago(minutes * MINUTE) } })
    expect(logged(59, someoneDue)).toMatchObject({ reason: { kind: 'just-logged' } })
    expect(logged(60, someoneDue).kind).toBe('show')
    expect(logged(14, { plans: [{ id: 'p', dueAt: ago(0) }] })).toMatchObject({ reason: { kind: 'just-logged' } })
    expect(logged(15, { plans: [{ id: 'p', dueAt: ago(0) }] }).kind).toBe('show')
  })

  it('after another one, for three hours, or ten minutes', () => {
    const shown = (minutes: number) => [aShown({ kind: 'check-in-time' }, ago(minutes * MINUTE))]
    expect(decide({ history: { shown: shown(179) } })).toMatchObject({ reason: { kind: 'spacing' } })
    expect(decide({ history: { shown: shown(180) } }).kind).toBe('show')
    const context = { plans: [{ id: 'p', dueAt: ago(0) }] }
    expect(decide({ context, history: { shown: shown(9) } })).toMatchObject({ reason: { kind: 'spacing' } })
    expect(decide({ context, history: { shown: shown(10) } }).kind).toBe('show')
  })

  it('when the day, or the week, has had what nobody asked for', () => {
    const rested = (days: number, hours = 0) =>
      aShown({ kind: 'long-use', minutes: 100 }, ago(days * DAY + hours * HOUR), { kind: 'follow-up' })
    expect(decide({ history: { shown: [rested(0, 5)] } })).toMatchObject({ reason: { kind: 'day-limit', most: 1 } })
    const three = [rested(6), rested(4), rested(2)]
    expect(decide({ history: { shown: three } })).toMatchObject({ reason: { kind: 'week-limit', most: 3 } })
    expect(decide({ history: { shown: [rested(7), rested(4), rested(2)] } }).kind).toBe('show')
    expect(decide({ history: { shown: three }, preferences: { perWeek: 5 } }).kind).toBe('show')
  })

  it('by no limit when the person planned it', () => {
    const shown = [6, 4, 2].map((days) => aShown({ kind: 'long-use', minutes: 100 }, ago(days * DAY)))
    expect(decide({ context: { plans: [{ id: 'p', dueAt: ago(0) }] }, history: { shown } }).kind).toBe('show')
  })

  it('by the limits of the signal: one in 7 days, four in 60', () => {
    const quiet = { kind: 'signal-reach-out', level: 'low', pattern: 'quiet' } as const
    const signal = { level: 'low', pattern: 'overloaded', isDraining: false } as const
    const seen = (...days: number[]) =>
      decide({ context: { signal }, history: { shown: days.map((day) => aShown(quiet, ago(day * DAY))) } })
    expect(seen(6)).toMatchObject({ reason: { kind: 'signal-limit', most: 1, days: 7 } })
    expect(seen(50, 40, 30, 8)).toMatchObject({ reason: { kind: 'signal-limit', most: 4, days: 60 } })
    expect(seen(60, 40, 30, 8).kind).toBe('show')
  })

  it('on the day after a word about a high signal', () => {
    const shown = (days: number) => [
      aShown({ kind: 'signal-rest', level: 'high', pattern: 'overloaded' }, ago(days * DAY)),
    ]
    expect(decide({ history: { shown: shown(1) } })).toMatchObject({ reason: { kind: 'after-high' } })
    expect(decide({ history: { shown: shown(2) } }).kind).toBe('show')
  })

  it('for the rest of the day after “not today”', () => {
    const shown = [aShown({ kind: 'check-in-time' }, ago(6 * HOUR), { answer: 'not-today', answeredAt: ago(5 * HOUR) })]
    expect(decide({ history: { shown } })).toMatchObject({ reason: { kind: 'not-today' } })
    expect(decide({ history: { shown }, now: nowAt('2026-11-19T18:30') }).kind).toBe('show')
  })

  it('while its topic rests', () => {
    const restingTopics = new Map([['person-due:aki', EVENING.epochMs + DAY]])
    expect(decide({ history: { restingTopics } })).toMatchObject({ reason: { kind: 'topic-rests' } })
    const context = { duePersonIds: ['aki', 'ben'] }
    expect(decide({ context, history: { restingTopics } })).toMatchObject({ reason: { personId: 'ben' } })
  })

  it('for somebody who was named within two weeks; another one comes instead', () => {
    const shown = [aShown({ kind: 'person-due', personId: 'aki' }, ago(13 * DAY), { answer: 'done' })]
    expect(decide({ history: { shown } })).toMatchObject({ reason: { kind: 'same-person' } })
    const context = { duePersonIds: ['aki', 'ben'] }
    expect(decide({ context, history: { shown } })).toMatchObject({ reason: { personId: 'ben' } })
  })
})
