import { describe, expect, it } from 'vitest'

import {
  incompleteDays,
  isSuggestionAside,
  mutedBy,
  onPurposeBy,
  optionsOf,
  type SignalAnswer,
} from '../../../../src/shared/domain/signal/answers.ts'
import { holidayQuestion } from '../../../../src/shared/domain/signal/holiday-question.ts'
import { assessDays, type DayRecord } from '../../../../src/shared/domain/signal/index.ts'
import { nextQuestion } from '../../../../src/shared/domain/signal/next-question.ts'
import { addDays, daysBetween } from '../../../../src/shared/time/day.ts'
import { idNumber } from '../../../fakes/ids.ts'

const MONDAY = '2026-01-05'
const on = (index: number) => addDays(MONDAY, index)
const day = (contacts: number | null): DayRecord => ({ contacts, away: false, drain: 0, feel: null })
const days = (length: number, contacts: number | null) => Array.from({ length }, () => day(contacts))
const seriesOf = (records: readonly DayRecord[]) => ({ firstDay: MONDAY, days: records })

const said = (asked: Pick<SignalAnswer, 'question' | 'answer'>, at: number, from = at, to = from): SignalAnswer =>
  ({ ...asked, id: idNumber(at), from: on(from), to: on(to), on: on(at) }) as SignalAnswer

const ask = (records: readonly DayRecord[], answers: readonly SignalAnswer[] = [], hour = 20, isInJapan = true) => {
  const series = seriesOf(records)
  const options = { ...optionsOf(answers, series), leastUsualPerWeek: 2 }
  const today = on(records.length - 1)
  return nextQuestion({ series, assessed: assessDays(records, options), answers, today, hour, isInJapan })
}

describe('what the person said', () => {
  it('leaves the contacts aside for three weeks when it is quiet on purpose', () => {
    const answer = said({ question: 'watch', answer: 'on-purpose' }, 80)
    expect(onPurposeBy([answer], on(100))).toEqual({ id: answer.id, until: on(100) })
    expect(onPurposeBy([answer], on(101))).toBeNull()
    const records = [...days(70, 2), ...days(25, 0)]
    expect(assessDays(records).at(-1)?.signals.contacts).toBe(2)
    expect(assessDays(records, optionsOf([answer], seriesOf(records))).at(-1)?.signals.contacts).toBe(0)
  })

  it('learns the new usual from the last weeks', () => {
    const records = [...days(84, 4), ...days(60, 1)]
    const answer = said({ question: 'new-usual', answer: 'yes' }, 130)
    const usual = (answers: readonly SignalAnswer[]) =>
      assessDays(records, optionsOf(answers, seriesOf(records))).at(-1)?.usualPerWeek
    expect(usual([said({ question: 'new-usual', answer: 'no' }, 130)])).toBe(28)
    expect(usual([answer])).toBe(7)
  })

  it('makes days unknown of which not everything was written down', () => {
    const answers = [
      said({ question: 'week-complete', answer: 'incomplete' }, 9, 2, 4),
      said({ question: 'watch', answer: 'incomplete' }, 9, 4, 5),
      said({ question: 'watch', answer: 'not-sure' }, 9, 6, 8),
    ]
    expect(incompleteDays(answers)).toEqual([on(2), on(3), on(4), on(5)])
  })

  it('rests the suggestion for a week and the signal for three', () => {
    const answers = [
      said({ question: 'suggestion', answer: 'not-now' }, 10),
      said({ question: 'signal', answer: 'mute' }, 10),
    ]
    expect([16, 17].map((at) => isSuggestionAside(answers, on(at)))).toEqual([true, false])
    expect([30, 31].map((at) => mutedBy(answers, on(at))?.until)).toEqual([on(30), undefined])
    expect(mutedBy([], on(3))).toBeNull()
  })
})

describe('the question about holidays', () => {
  const ordinary = (today: string) => {
    const length = daysBetween(MONDAY, today) + 1
    return seriesOf(days(length, 1))
  }
  it.each([
    ['2026-04-26', { name: 'golden-week', from: '2026-04-29', to: '2026-05-06' }],
    ['2026-05-06', { name: 'golden-week', from: '2026-04-29', to: '2026-05-06' }],
    ['2026-08-10', { name: 'obon', from: '2026-08-13', to: '2026-08-16' }],
    ['2026-12-31', { name: 'new-year', from: '2026-12-29', to: '2027-01-03' }],
    ['2027-01-02', { name: 'new-year', from: '2026-12-29', to: '2027-01-03' }],
  ])('is asked on %s', (today, season) => {
    expect(holidayQuestion(ordinary(today), today, [])).toEqual({ kind: 'holiday', ...season })
    expect(holidayQuestion(ordinary(today), today, [season])).toBeNull()
  })

  it.each(['2026-04-25', '2026-05-07', '2026-06-15', '2026-12-25'])('is not asked on %s', (today) => {
    expect(holidayQuestion(ordinary(today), today, [])).toBeNull()
  })

  it('is asked after three quiet days with a public holiday, once', () => {
    const today = '2026-09-24'
    const series = { ...ordinary(today), days: [...ordinary(today).days.slice(0, -5), ...days(4, 0), day(null)] }
    const quiet = { from: '2026-09-20', to: '2026-09-23' }
    expect(holidayQuestion(series, today, [])).toEqual({ kind: 'holiday', name: 'public-holiday', ...quiet })
    expect(holidayQuestion(series, today, [quiet])).toBeNull()
    expect(holidayQuestion(ordinary(today), today, [])).toBeNull()
  })
})

describe('the one question of a day', () => {
  const gone = [...days(70, 2), ...days(5, null)]
  it('asks first what happened, then what it may mean', () => {
    expect(ask(gone)).toMatchObject({ kind: 'catch-up' })
    // 2026-03-29 is a Sunday; some of its week is unknown.
    const quiet = [...days(70, 2), ...days(7, 0), ...days(4, 0), day(1), day(null), day(null)]
    expect(ask(quiet)).toMatchObject({ kind: 'week-complete', from: on(77) })
    expect(ask(quiet, [], 12)?.kind).toBe('watch')
  })

  it('is one a day, and each is asked once', () => {
    const answered = said({ question: 'catch-up', answer: 'skip' }, 74, 70, 73)
    expect(ask(gone, [answered])).toBeNull()
    expect(ask([...gone, day(null)], [said({ question: 'catch-up', answer: 'skip' }, 75, 70, 74)])).toBeNull()
    expect(ask(gone, [said({ question: 'suggestion', answer: 'not-now' }, 74)])).toMatchObject({ kind: 'catch-up' })
  })

  it('is none in a pause, and about holidays of Japan in Japan alone', () => {
    expect(ask([...gone.slice(0, -1), { ...day(null), away: true }])).toBeNull()
    const spring = days(daysBetween(MONDAY, '2026-04-30') + 1, 1)
    expect(ask(spring)?.kind).toBe('holiday')
    expect(ask(spring, [], 20, false)).toBeNull()
  })
})
