import { describe, expect, it } from 'vitest'

import { rarerThan } from '../../../src/shared/domain/nudges/looking-back.ts'
import { aPresence, aShown, EVENING, nowAt, nowOf, somePreferences } from '../../factories/nudges.ts'
import { ago, DAY, decide, HOUR, MINUTE, someoneDue } from './deciding.ts'

const drained = { level: 'high', pattern: 'withdrawn-and-drained', isDraining: true } as const

describe('what is said', () => {
  it('is that somebody is due, with the reason', () => {
    expect(decide()).toMatchObject({
      kind: 'show',
      reason: { kind: 'person-due', personId: 'aki' },
      asksForRarer: false,
    })
  })

  it('is nothing when there is no reason', () => {
    expect(decide({ context: {} })).toMatchObject({ kind: 'off', reason: { kind: 'nothing-to-say' } })
  })

  it.each([
    ['overloaded', 'low', 'signal-rest'],
    ['feeling-low', 'low', 'signal-rest'],
    ['withdrawn-and-drained', 'high', 'signal-rest'],
    ['quiet', 'low', 'signal-reach-out'],
    ['withdrawn-and-low', 'low', 'signal-reach-out'],
  ] as const)('follows the signal: %s at %s is for %s', (pattern, level, reason) => {
    const signal = { level, pattern, isDraining: false }
    expect(decide({ context: { signal } })).toMatchObject({ kind: 'show', reason: { kind: reason, level, pattern } })
  })

  it.each(['learning', 'steady', 'watch'] as const)('does not come from a signal at %s', (level) => {
    expect(decide({ context: { signal: { level, pattern: 'quiet', isDraining: false } } }).kind).toBe('off')
  })

  it('is about rest, not about people, whenever both apply', () => {
    const signal = { level: 'low', pattern: 'overloaded', isDraining: false } as const
    expect(decide({ context: { ...someoneDue, signal } })).toMatchObject({ kind: 'show', nudge: { kind: 'rest' } })
    // Not even when the word about rest has been said.
    const shown = [aShown({ kind: 'signal-rest', level: 'low', pattern: 'overloaded' }, ago(DAY))]
    expect(decide({ context: { ...someoneDue, signal }, history: { shown } })).toMatchObject({
      kind: 'hold',
      nudge: { kind: 'rest' },
    })
    expect(decide({ context: { ...someoneDue, energyToday: 2 } }).kind).toBe('off')
    const tired = { ...someoneDue, presence: aPresence({ backSince: ago(101 * MINUTE) }) }
    expect(decide({ context: tired })).toMatchObject({ kind: 'show', reason: { kind: 'long-use', minutes: 101 } })
  })

  it('is about one person some days after the word about rest, for somebody withdrawn and drained', () => {
    const after = (days: number) =>
      decide({
        context: { signal: drained },
        history: { shown: [aShown({ kind: 'signal-rest', level: 'high', pattern: drained.pattern }, ago(days * DAY))] },
      })
    expect(after(1)).toMatchObject({ kind: 'hold', nudge: { kind: 'rest' } })
    expect(after(8)).toMatchObject({ kind: 'show', reason: { kind: 'signal-reach-out' } })
    expect(after(15)).toMatchObject({ kind: 'show', reason: { kind: 'signal-rest' } })
  })

  it('is late in the evening about rest alone', () => {
    const now = nowAt('2026-11-18T22:30')
    const preferences = somePreferences({
      quietHours: { ...somePreferences().quietHours, wed: [], tue: [] },
      activeHours: { ...somePreferences().activeHours, wed: [{ from: 1_200, to: 60 }] },
    })
    const context = { duePersonIds: ['aki'], followUps: [{ id: 'f', personId: null, dueDay: '2026-11-18' }] }
    expect(decide({ context, preferences, now })).toMatchObject({ kind: 'show', reason: { kind: 'late' } })
    const shown = [aShown({ kind: 'late' }, nowAt('2026-11-17T22:30').epochMs)]
    expect(decide({ context, preferences, now, history: { shown } })).toMatchObject({ kind: 'hold' })
  })

  it('is first what the person set a time for', () => {
    const context = { ...someoneDue, plans: [{ id: 'p', dueAt: ago(MINUTE) }] }
    expect(decide({ context })).toMatchObject({ kind: 'show', nudge: { kind: 'planned', isAsked: true } })
  })

  it('is a birthday before a promise, and each only once', () => {
    const context = { birthdayPersonIds: ['aki'], followUps: [{ id: 'f', personId: 'ben', dueDay: '2026-11-17' }] }
    const birthday = decide({ context })
    expect(birthday).toMatchObject({ reason: { kind: 'birthday', personId: 'aki' } })
    const spent = new Set([birthday.kind === 'show' ? birthday.nudge.key : ''])
    const promise = decide({ context, history: { spent } })
    expect(promise).toMatchObject({ reason: { kind: 'follow-up', followUpId: 'f' } })
    const key = promise.kind === 'show' ? promise.nudge.key : ''
    const nextDay = nowAt('2026-11-19T18:30')
    expect(
      decide({ context: { followUps: context.followUps }, history: { spent: new Set([key]) }, now: nextDay }).kind,
    ).toBe('off')
  })
})

describe('nothing comes', () => {
  it.each([
    ['switched off', { preferences: { isOn: false } }, 'switched-off'],
    ['paused', { context: { ...someoneDue, silence: { kind: 'pause', until: EVENING.epochMs + 1 } } }, 'pause'],
    [
      'on a day of rest',
      { context: { ...someoneDue, silence: { kind: 'rest', until: EVENING.epochMs + HOUR } } },
      'rest',
    ],
    [
      'in a pause of the notebook without an end',
      { context: { ...someoneDue, silence: { kind: 'away', until: null } } },
      'away',
    ],
  ] as const)('%s', (_, situation, reason) => {
    expect(decide(situation)).toMatchObject({ kind: 'off', reason: { kind: reason } })
  })

  it('when the kind is switched off', () => {
    const preferences = somePreferences()
    const kinds = { ...preferences.kinds, 'reach-out': { frequency: 'never', chosenAt: 0 } } as const
    expect(decide({ preferences: { kinds } })).toMatchObject({ kind: 'off', reason: { kind: 'nothing-to-say' } })
  })

  it('after a pause that is over, it comes again', () => {
    expect(decide({ context: { ...someoneDue, silence: { kind: 'pause', until: EVENING.epochMs } } }).kind).toBe('show')
  })
})

describe('what is due at a time', () => {
  const planned = (dueAt: number) => ({ plans: [{ id: 'p', dueAt }] })

  it('comes at its time, not before, and not when it is more than six hours late', () => {
    expect(decide({ context: planned(EVENING.epochMs + 1) })).toMatchObject({
      kind: 'off',
      checkAgainAt: EVENING.epochMs + 1,
    })
    expect(decide({ context: planned(ago(6 * HOUR - 1)) }).kind).toBe('show')
    expect(decide({ context: planned(ago(6 * HOUR)) }).kind).toBe('off')
  })

  it('comes once', () => {
    expect(decide({ context: planned(ago(HOUR)), history: { spent: new Set(['planned:p']) } }).kind).toBe('off')
  })

  it('is the check-in at its minute, unless there is one today', () => {
    const preferences = { checkInAt: 18 * 60 + 30 }
    expect(decide({ context: {}, preferences })).toMatchObject({ kind: 'show', reason: { kind: 'check-in-time' } })
    expect(decide({ context: { energyToday: 4 }, preferences }).kind).toBe('off')
    expect(decide({ context: {}, preferences, now: nowAt('2026-11-18T18:29') })).toMatchObject({
      kind: 'off',
      checkAgainAt: EVENING.epochMs,
    })
  })

  it('is the review on its weekday, unless it is done', () => {
    const preferences = { reviewAt: { weekday: 3, minute: 1_100 } } as const
    expect(decide({ context: {}, preferences })).toMatchObject({ kind: 'show', reason: { kind: 'review-time' } })
    expect(decide({ context: { isReviewDone: true }, preferences }).kind).toBe('off')
    expect(decide({ context: {}, preferences, now: nowAt('2026-11-19T18:30') }).kind).toBe('off')
  })
})

describe('a snooze', () => {
  const nudge = aShown({ kind: 'person-due', personId: 'aki' }, ago(5 * HOUR), {
    topic: 'person-due:aki',
    answer: 'later',
  })
  const snoozed = (until: number) => ({ shown: [nudge], snoozed: [{ id: '1', nudge, until }] })

  it('comes at its time, above the limits of the day, once', () => {
    const shown = decide({ history: snoozed(EVENING.epochMs) })
    expect(shown).toMatchObject({ kind: 'show', nudge: { key: 'snooze:1', isAsked: true } })
    expect(decide({ history: snoozed(EVENING.epochMs + 1) })).toMatchObject({ kind: 'hold' })
    expect(decide({ history: { ...snoozed(EVENING.epochMs), spent: new Set(['snooze:1', nudge.key]) } }).kind).toBe(
      'hold',
    )
  })

  it('is forgotten when its reason is gone', () => {
    expect(decide({ context: {}, history: snoozed(EVENING.epochMs) }).kind).toBe('off')
  })

  it('of a review comes on another day of the week as well', () => {
    const review = aShown({ kind: 'review-time' }, ago(DAY), { topic: 'review' })
    const preferences = { reviewAt: { weekday: 2, minute: 1_100 } } as const
    const history = { shown: [review], snoozed: [{ id: '1', nudge: review, until: EVENING.epochMs }] }
    expect(decide({ context: {}, history, preferences })).toMatchObject({ kind: 'show', nudge: { key: 'snooze:1' } })
    expect(decide({ context: { isReviewDone: true }, history, preferences }).kind).toBe('off')
  })

  it('asks from the third on whether it shall come more seldom, until the person has said how often', () => {
    const three = [30, 25, 20].map((days) =>
      aShown({ kind: 'person-due', personId: `p${days}` }, ago(days * DAY), {
        answer: 'later',
        answeredAt: ago(days * DAY),
      }),
    )
    expect(decide({ history: { shown: three.slice(1) } })).toMatchObject({ kind: 'show', asksForRarer: false })
    expect(decide({ history: { shown: three } })).toMatchObject({ kind: 'show', asksForRarer: true })
    const { kinds } = somePreferences()
    const chosen = { ...kinds, 'reach-out': { frequency: 'fewer', chosenAt: ago(19 * DAY) } } as const
    expect(decide({ history: { shown: three }, preferences: { kinds: chosen } })).toMatchObject({ asksForRarer: false })
  })
})

it.each([
  ['rest', 'more', 'usual'],
  ['rest', 'usual', 'fewer'],
  ['rest', 'fewer', 'never'],
  ['check-in', 'usual', 'never'],
] as const)('one step rarer than %s, %s, is %s', (kind, from, to) => {
  expect(rarerThan(kind, from)).toBe(to)
})

describe('a clock or a place that changes', () => {
  it('does not bring the same thing twice when the clock goes back', () => {
    const shownAt = EVENING.epochMs
    const shown = [aShown({ kind: 'person-due', personId: 'aki' }, shownAt)]
    for (const back of [MINUTE, HOUR, 5 * HOUR, 20 * HOUR]) {
      expect(decide({ history: { shown }, now: nowOf(shownAt - back) }).kind).not.toBe('show')
    }
  })

  it('is not silent for ever when the clock was once far ahead', () => {
    const shown = [aShown({ kind: 'person-due', personId: 'ben' }, EVENING.epochMs + 300 * DAY)]
    expect(decide({ history: { shown } }).kind).toBe('show')
  })

  it('does not ask for the check-in again when the day begins anew in another zone', () => {
    const preferences = { checkInAt: 20 * 60 }
    const inTokyo = nowAt('2026-11-18T20:00')
    const first = decide({ context: {}, preferences, now: inTokyo })
    expect(first).toMatchObject({ kind: 'show' })
    const spent = new Set([first.kind === 'show' ? first.nudge.key : ''])
    const inHonolulu = nowAt('2026-11-18T20:00', 'Pacific/Honolulu')
    expect(decide({ context: {}, preferences, now: inHonolulu, history: { spent } }).kind).toBe('off')
  })
})
