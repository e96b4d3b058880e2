import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { assessDays, type DayAssessment, type DayRecord } from '../../../../src/shared/domain/signal/index.ts'
import { rankOf } from '../../../../src/shared/domain/signal/levels.ts'
import { isUsable } from '../../../../src/shared/domain/signal/day-record.ts'
import { daysOf, lives } from '../../../factories/signal-days.ts'

const RUNS = { numRuns: 30 }
// Many lives on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const UNKNOWN: DayRecord = { contacts: null, away: false, drain: 0, feel: null }

const withDay = (days: readonly DayRecord[], day: number, change: Partial<DayRecord>): readonly DayRecord[] =>
  days.map((each, index) => (index === day ? { ...each, ...change } : each))

const verdict = ({ level, pattern, data, signals, evidence, trend, loadEvidence }: DayAssessment) => ({
  ...{ level, pattern, data, signals, trend, loadEvidence },
  sum: evidence.sum,
})

describe('the signal', () => {
  it('looks at no later day', () => {
    fc.assert(
      fc.property(lives, fc.nat(279), (days, day) => {
        expect(assessDays(days.slice(0, day + 1))).toEqual(assessDays(days).slice(0, day + 1))
      }),
      RUNS,
    )
  })

  it('says nothing before 28 usable days', () => {
    fc.assert(
      fc.property(lives, (days) => {
        let usable = 0
        const wrong = assessDays(days).filter(({ day, level, data, learnedDays }) => {
          const isTooEarly = usable < 28 && (level !== 'steady' || data !== 'learning')
          if (isUsable(days[day]!)) usable += 1
          return isTooEarly || learnedDays !== Math.min(28, usable)
        })
        expect(wrong).toEqual([])
      }),
      RUNS,
    )
  })

  it('never rises on a day whose confirmation is taken away', () => {
    fc.assert(
      fc.property(lives, fc.nat(279), (days, day) => {
        const before = assessDays(days)
        const after = assessDays(withDay(days, day, UNKNOWN))[day]!
        // The Monday on which learning ends is the one day that brings a first level by itself.
        const bound = Math.max(rankOf(before[day]!.level), rankOf(before[day - 1]?.level ?? 'steady'))
        expect(rankOf(after.level)).toBeLessThanOrEqual(bound)
      }),
      { numRuns: 120 },
    )
  })

  it('does not rise while most days are unknown', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const assessed = assessDays(days)
        const risen = assessed.filter(
          ({ day, data, level }) => data === 'paused' && day > 0 && rankOf(level) > rankOf(assessed[day - 1]!.level),
        )
        expect(risen).toEqual([])
      }),
      RUNS,
    )
  })

  it('is moved by nothing on days away', () => {
    fc.assert(
      fc.property(lives, fc.nat(270), fc.integer({ min: 1, max: 9 }), (days, from, length) => {
        const isAway = (day: number) => day >= from && day < from + length
        const away = days.map((each, day) => (isAway(day) ? { ...UNKNOWN, away: true } : each))
        const busy = days.map((each, day) => (isAway(day) ? { contacts: 9, drain: 9, feel: null, away: true } : each))
        const assessed = assessDays(away)
        expect(assessDays(busy)).toEqual(assessed)
        for (const day of assessed.filter(({ day }) => isAway(day) && day > 0)) {
          const dayBefore = assessed[day.day - 1]!
          expect(day.signals).toEqual(dayBefore.signals)
          expect(day.evidence.sum).toBe(dayBefore.evidence.sum)
          expect([day.trend, day.loadEvidence]).toEqual([dayBefore.trend, dayBefore.loadEvidence])
        }
      }),
      RUNS,
    )
  })

  it('gives one to three reasons whenever it speaks, and each can be recounted', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const assessed = assessDays(days)
        const speaking = assessed.map(({ signals }) => Object.values(signals).filter((signal) => signal > 0).length)
        expect(assessed.map(({ reasons }) => reasons.length)).toEqual(speaking)
        expect(assessed.filter(({ level, reasons }) => level !== 'steady' && reasons.length === 0)).toEqual([])
        for (const { day, reasons } of assessed.filter((_, day) => day % 5 === 0)) {
          const soFar = reasons.length > 0 ? days.slice(0, day + 1) : []
          for (const { what, observed, span } of reasons) {
            const usable = soFar.filter(isUsable).slice(-14)
            const feelings = soFar.flatMap(({ feel, away }) => (feel === null || away ? [] : [feel])).slice(-14)
            const counted = {
              contacts: usable.reduce((sum, { contacts }) => sum + contacts!, 0),
              drain: usable.reduce((sum, { drain }) => sum + drain, 0),
              feeling: feelings.reduce((sum, feel) => sum + feel, 0) / feelings.length,
              'well-being': Number.NaN,
            }[what]
            expect(observed).toBeCloseTo(counted, 9)
            expect(span).toBe(what === 'feeling' ? feelings.length : usable.length)
          }
        }
      }),
      RUNS,
    )
  })

  it('has nothing to say of no days, of unknown days and of days alone', () => {
    expect(assessDays([])).toEqual([])
    const alone: DayRecord = { contacts: 0, away: false, drain: 0, feel: 3 }
    for (const day of [UNKNOWN, alone, { ...alone, away: true }]) {
      const levels = assessDays(Array.from({ length: 400 }, () => day)).map(({ level }) => level)
      expect(new Set(levels)).toEqual(new Set(['steady']))
    }
  })
})

describe('the signal after a change of the notebook', () => {
  it('moves with all dates by whole weeks', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 1, max: 8 }), (days, weeks) => {
        const moved = [...Array.from({ length: 7 * weeks }, () => UNKNOWN), ...days]
        const expected = assessDays(days).map(verdict)
        const found = assessDays(moved)
          .slice(7 * weeks)
          .map(verdict)
        // In the first fortnight more days of it are known to be unknown.
        expect(found.slice(14)).toEqual(expected.slice(14))
      }),
      RUNS,
    )
  })

  it('is the same after an edit that is taken back, and recomputes what follows an edit', () => {
    const days = daysOf(11, { weeks: 40, perWeek: 8, change: { from: 140, to: 0.3 } })
    const lowOn = assessDays(days).findIndex(({ level }) => level === 'low')
    expect(lowOn).toBeGreaterThan(140)
    const forgotten = days.map((each, day) =>
      day >= 140 && day <= lowOn && each.contacts !== null ? { ...each, contacts: each.contacts + 1 } : each,
    )
    expect(assessDays(forgotten)[lowOn]!.level).toBe('steady')
    const takenBack = forgotten.map((_, day) => days[day]!)
    expect(assessDays(takenBack)).toEqual(assessDays(days))
  })

  it('scales: where every count doubles, what is usual doubles, and an even life stays without a signal', () => {
    const even = (count: number) =>
      Array.from({ length: 200 }, (): DayRecord => ({ contacts: count, away: false, drain: 0, feel: null }))
    const [once, twice] = [assessDays(even(1)).at(-1)!, assessDays(even(2)).at(-1)!]
    expect(twice.usualPerWeek).toBeCloseTo(2 * once.usualPerWeek!)
    expect([once.level, twice.level]).toEqual(['steady', 'steady'])
    const evidence = (count: number) => assessDays([...even(count), ...even(0).slice(0, 5)]).at(-1)!.evidence.sum
    expect(evidence(2)).toBeGreaterThan(evidence(1))
  })

  it('sees a drop, and does not see it when a pause lies around it', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const dip = { from: 147, length: 42, share: 0 }
      const lived = (isMarkedAway: boolean) =>
        assessDays(daysOf(seed, { weeks: 34, perWeek: 9, confirms: 1, dips: [{ ...dip, isMarkedAway }] }))
      expect(lived(false).some(({ level }) => level === 'low')).toBe(true)
      expect(
        lived(true)
          .slice(147, 189)
          .some(({ signals }) => signals.contacts > 0),
      ).toBe(false)
    }
  })
})

describe('what the person says about the signal', () => {
  const days = daysOf(3, { weeks: 60, perWeek: 9, confirms: 1, change: { from: 147, to: 0.3 } })
  const bare = assessDays(days)
  const opened = bare.findIndex(({ signals }) => signals.contacts > 0)

  it('"quiet on purpose" leaves the contacts aside for 21 days', () => {
    const muted = assessDays(days, { mutedFrom: [opened] })
    expect(muted.slice(0, opened)).toEqual(bare.slice(0, opened))
    const pause = muted.slice(opened, opened + 21)
    expect(pause.every(({ level, isContactsMuted }) => level === 'steady' && isContactsMuted)).toBe(true)
    expect(muted.slice(opened + 21).some(({ signals }) => signals.contacts > 0)).toBe(true)
    expect(muted.at(-1)!.usualPerWeek).toBeGreaterThan(6)
  })

  it('"this is my new usual" learns it from the last 28 days', () => {
    const day = opened + 45
    const relearnt = assessDays(days, { relearnOn: [day] })
    expect(relearnt.slice(0, day)).toEqual(bare.slice(0, day))
    const counted = days.slice(day - 28, day).reduce((sum, { contacts }) => sum + contacts!, 0)
    expect(relearnt[day]!.usualPerWeek).toBeCloseTo(counted / 4)
    expect(relearnt[day]!.level).toBe('steady')
    expect(relearnt.at(-1)!.usualPerWeek).toBeLessThan(5)
    expect(bare.at(-1)!.usualPerWeek).toBeGreaterThan(6)
  })

  it('a calmer setting speaks later, a more sensitive one sooner', () => {
    const firstBy = (sensitivity: 'calm' | 'standard' | 'sensitive') =>
      assessDays(days, { sensitivity }).findIndex(({ day, signals }) => day >= 147 && signals.contacts > 0)
    expect(firstBy('sensitive')).toBeLessThanOrEqual(firstBy('standard'))
    expect(firstBy('standard')).toBeLessThan(firstBy('calm'))
  })

  it('a few contacts a week are left aside where that is asked for', () => {
    const few = daysOf(5, { weeks: 40, perWeek: 1.5, confirms: 1, change: { from: 140, to: 0 } })
    expect(assessDays(few).some(({ signals }) => signals.contacts > 0)).toBe(true)
    const aside = assessDays(few, { leastUsualPerWeek: 2 })
    const learnt = aside.filter(({ usualPerWeek }) => usualPerWeek !== null && usualPerWeek < 2)
    expect(learnt.length).toBeGreaterThan(100)
    expect(learnt.every(({ signals }) => signals.contacts === 0)).toBe(true)
  })

  it('load is judged from nothing on in the product, and not by the bare rule', () => {
    const calm = Array.from({ length: 70 }, (): DayRecord => ({ contacts: 1, away: false, drain: 0, feel: null }))
    const draining = Array.from({ length: 21 }, (): DayRecord => ({ contacts: 2, away: false, drain: 2, feel: null }))
    const series = [...calm, ...draining]
    expect(assessDays(series).at(-1)!.signals.load).toBe(0)
    expect(assessDays(series, { isLoadJudgedFromNone: true }).at(-1)!.signals.load).toBe(2)
  })

  it('a low score of well-being lowers how one feels for 28 days, with the score as reason', () => {
    const steady = Array.from({ length: 120 }, (): DayRecord => ({ contacts: 1, away: false, drain: 0, feel: null }))
    const scored = assessDays(steady, {
      wellBeing: [
        { day: 60, score: 44 },
        { day: 110, score: 24 },
      ],
    })
    expect([59, 60, 87, 88, 110].map((day) => scored[day]!.signals.feeling)).toEqual([0, 1, 1, 0, 2])
    expect(scored[60]!.reasons).toEqual([{ what: 'well-being', observed: 44, usual: null, span: 1 }])
  })
})
