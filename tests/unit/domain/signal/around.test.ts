import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { adviceFor, isLonelyInCompany } from '../../../../src/shared/domain/signal/advice.ts'
import { assessDays, type DayRecord } from '../../../../src/shared/domain/signal/index.ts'
import { isPaused } from '../../../../src/shared/domain/pauses/pause.ts'
import {
  catchUpQuestion,
  newUsualQuestion,
  watchQuestion,
  weekQuestion,
} from '../../../../src/shared/domain/signal/questions.ts'
import { quietPeople } from '../../../../src/shared/domain/signal/quiet-people.ts'
import type { SignalAnswer } from '../../../../src/shared/domain/signal/answers.ts'
import { type Candidate, safePerson } from '../../../../src/shared/domain/signal/safe-person.ts'
import { supportOffer } from '../../../../src/shared/domain/signal/support-unasked.ts'
import { addDays } from '../../../../src/shared/time/day.ts'

const MONDAY = '2026-01-05'
const on = (index: number) => addDays(MONDAY, index)
const UNKNOWN: DayRecord = { contacts: null, away: false, drain: 0, feel: null }
const day = (contacts: number): DayRecord => ({ contacts, away: false, drain: 0, feel: null })
const days = (length: number, contacts: number) => Array.from({ length }, () => day(contacts))
const seriesOf = (records: readonly DayRecord[]) => ({ firstDay: MONDAY, days: records })

describe('a question', () => {
  it('comes after three unknown days, and not again when it was answered', () => {
    const series = seriesOf([...days(10, 1), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN])
    expect(catchUpQuestion(series, null)).toEqual({ kind: 'catch-up', from: on(10), to: on(12) })
    expect(catchUpQuestion(series, on(12))).toBeNull()
    expect(catchUpQuestion(seriesOf([...days(10, 1), UNKNOWN, UNKNOWN, UNKNOWN]), null)).toBeNull()
    expect(catchUpQuestion(seriesOf([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]), null)).toBeNull()
  })

  it('comes once for each time that the contacts speak', () => {
    const records = [...days(70, 2), ...days(12, 0)]
    const assessed = assessDays(records)
    const series = seriesOf(records)
    expect(watchQuestion(series, assessed, [])).toMatchObject({ kind: 'watch', to: on(80) })
    expect(watchQuestion(series, assessed, [on(20)])).not.toBeNull()
    expect(watchQuestion(series, assessed, [on(81)])).toBeNull()
    expect(watchQuestion(seriesOf(days(70, 2)), assessDays(days(70, 2)), [])).toBeNull()
  })

  it('asks for a new usual after six weeks at low by the contacts alone', () => {
    const records = [...days(70, 2), ...days(60, 0)]
    const assessed = assessDays(records)
    expect(newUsualQuestion(seriesOf(records), assessed, [])).toEqual({ kind: 'new-usual' })
    expect(newUsualQuestion(seriesOf(records), assessed, [on(120)])).toBeNull()
    expect(newUsualQuestion(seriesOf(records.slice(0, 90)), assessed.slice(0, 90), [])).toBeNull()
  })

  it('asks whether a week is complete from its Sunday evening on, when something in it is unknown', () => {
    const week = [day(1), UNKNOWN, day(0), UNKNOWN, day(2), UNKNOWN, UNKNOWN]
    const series = seriesOf(week)
    const question = { kind: 'week-complete', from: MONDAY, to: on(6) }
    expect(weekQuestion(series, on(6), 20, [])).toEqual(question)
    expect(weekQuestion(series, on(6), 9, [])).toBeNull()
    expect(weekQuestion(series, on(6), 20, [MONDAY])).toBeNull()
    expect(weekQuestion(seriesOf([...week, UNKNOWN, UNKNOWN]), on(8), 9, [])).toEqual(question)
    expect(weekQuestion(seriesOf([...week, ...days(3, 0)]), on(9), 9, [])).toBeNull()
    expect(weekQuestion(seriesOf(days(7, 1)), on(6), 20, [])).toBeNull()
  })
})

describe('people with whom it has become quiet', () => {
  const usable = Array.from({ length: 150 }, (_, index) => on(index))
  const weekly = { personId: 'weekly', days: Array.from({ length: 12 }, (_, week) => on(7 * week)) }

  it('are those whose silence is unusual for them', () => {
    const [quiet] = quietPeople(
      [weekly, { personId: 'seldom', days: [on(3), on(40), on(60), on(75)] }],
      usable,
      1,
      on(149),
    )
    expect(quiet).toMatchObject({ personId: 'weekly', silentDays: 72 })
    // 12 contacts on the 78 known days up to the last one, and a prior of one contact a day.
    expect(quiet!.probability).toBeCloseTo((79 / (79 + 72)) ** 13, 12)
    expect(quietPeople([weekly], usable, 1, on(149))).toHaveLength(1)
  })

  it('are not found on unknown days, soon, or by few contacts', () => {
    expect(quietPeople([weekly], usable.slice(0, 80), 1, on(149))).toEqual([])
    expect(quietPeople([weekly], usable, 1, on(85))).toEqual([])
    expect(quietPeople([{ personId: 'few', days: [on(1), on(2), on(3)] }], usable, 1, on(149))).toEqual([])
    expect(quietPeople([{ personId: 'none', days: [] }], usable, 1, on(149))).toEqual([])
  })

  it('are counted on usable days wherever these lie', () => {
    const day = fc.integer({ min: 0, max: 500 })
    const somewhere = fc.uniqueArray(day, { maxLength: 300 })
    fc.assert(
      fc.property(somewhere, fc.uniqueArray(day, { minLength: 4, maxLength: 12 }), (places, met) => {
        const last = Math.max(...met)
        const silentDays = places.filter((place) => place > last && place <= 450).length
        const known = places.filter((place) => place > last - 182 && place <= last).length
        const contacts = met.filter((place) => place > last - 182).length
        const found = quietPeople([{ personId: 'a', days: met.map(on) }], places.map(on), 0.5, on(450))
        const probability = ((known + 2) / (known + 2 + silentDays)) ** (contacts + 1)
        const isQuiet = last <= 450 && last > 450 - 182 && contacts >= 4 && silentDays >= 14 && probability < 0.02
        expect(found.map(({ silentDays: days }) => days)).toEqual(isQuiet ? [silentDays] : [])
        expect(found[0]?.probability ?? probability).toBeCloseTo(probability, 12)
      }),
    )
  })

  it('are two at most', () => {
    const many = ['a', 'b', 'c'].map((personId) => ({ ...weekly, personId }))
    expect(quietPeople(many, usable, 1, on(149)).map(({ personId }) => personId)).toEqual(['a', 'b'])
  })
})

describe('a safe person', () => {
  const candidate = (personId: string, gain: number, fields: Partial<Candidate> = {}): Candidate => ({
    ...{ personId, circle: 'friend', tags: [] },
    contacts: Array.from({ length: 3 }, () => ({ moodBefore: 2, moodAfter: (2 + gain) as 2 | 3 | 4, energy: 1 })),
    ...fields,
  })

  it('is one who was marked, or with whom mood rose most', () => {
    expect(safePerson([candidate('a', 1), candidate('b', 2)])).toBe('b')
    expect(safePerson([candidate('a', 2), candidate('b', 0, { tags: ['safe'], contacts: [] })])).toBe('b')
  })

  it('is never one at work above one, one who is cared for, one put aside, one who takes energy, or one hardly known', () => {
    const [first] = candidate('a', 2).contacts
    const tiring = Array.from({ length: 3 }, () => ({ ...first!, energy: -1 as const }))
    for (const fields of [
      { tags: ['superior'] },
      { tags: ['safe', 'not-now'] },
      { tags: ['safe', 'client'] },
      { contacts: [first!] },
      { contacts: tiring },
    ] as const) {
      expect(safePerson([candidate('a', 2, fields)])).toBeNull()
    }
    expect(safePerson([])).toBeNull()
  })
})

describe('what is shown with the signal', () => {
  const state = { level: 'low', pattern: 'withdrawn-and-low', data: 'ok' } as const

  it('is one suggestion that fits the pattern, and none while all is well', () => {
    expect(adviceFor(state, false)).toEqual({ kind: 'small-reach-out' })
    expect(adviceFor({ ...state, data: 'paused' }, true)).toEqual({ kind: 'catch-up' })
    expect(adviceFor({ level: 'steady', pattern: 'none', data: 'ok' }, false)).toBeNull()
    expect(adviceFor({ level: 'steady', pattern: 'none', data: 'ok' }, true)).toEqual({ kind: 'one-longer-talk' })
  })

  it('calls it lonely in company by three answers at least, and only where contacts are as usual', () => {
    expect(isLonelyInCompany([4, 5, 4], 0)).toBe(true)
    expect(isLonelyInCompany([5, 5], 0)).toBe(false)
    expect(isLonelyInCompany([4, 4, 3], 0)).toBe(false)
    expect(isLonelyInCompany([5, 5, 5], 1)).toBe(false)
  })

  it('offers help unasked when it has been low for four weeks or a score is low, once in a fortnight', () => {
    const low = assessDays([...days(70, 2), ...days(60, 0)])
    const well = assessDays(days(70, 2))
    const shown = (daysAgo: number): readonly SignalAnswer[] => {
      const then = on(200 - daysAgo)
      return [{ id: 'a', question: 'signal', answer: 'support-shown', from: then, to: then, on: then }]
    }
    expect(supportOffer(low, [], [], on(200))).toBe('due')
    expect(supportOffer(low, [], shown(0), on(200))).toBe('shown')
    expect(supportOffer(low, [], shown(13), on(200))).toBe('none')
    expect(supportOffer(low, [], shown(14), on(200))).toBe('due')
    expect(supportOffer(well, [], [], on(200))).toBe('none')
    expect(supportOffer(well, [60, 28], [], on(200))).toBe('due')
    expect(supportOffer(well, [60, 48], [], on(200))).toBe('none')
    expect(supportOffer(well, [50, 48], [], on(200))).toBe('due')
    expect(supportOffer([], [], [], on(200))).toBe('none')
  })

  it('knows the days of a pause, both ends included', () => {
    const pauses = [{ from: on(3), to: on(5) }]
    expect([2, 3, 5, 6].map((index) => isPaused(pauses, on(index)))).toEqual([false, true, true, false])
    expect(isPaused([{ from: on(3), to: null }], on(300))).toBe(true)
  })
})
