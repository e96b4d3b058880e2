import { describe, expect, it } from 'vitest'

import { contactsPerWeek, type KnownDay } from '../../../src/shared/domain/journal/contacts.ts'
import { contactsSentence } from '../../../src/shared/domain/journal/contacts-sentence.ts'
import type { ContactsPoint } from '../../../src/shared/domain/look-back/charts.ts'
import { addDays } from '../../../src/shared/time/day.ts'

// A Saturday; weeks begin on Monday.
const today = '2026-11-21'
const thisMonday = '2026-11-16'

/** Every day of the week that began so many weeks ago, with its contacts on the first day. */
const wholeWeek = (weeksAgo: number, contacts: number): readonly KnownDay[] =>
  Array.from({ length: 7 }, (_, index) => ({
    day: addDays(thisMonday, index - 7 * weeksAgo),
    contacts: index === 0 ? contacts : 0,
  }))

const BARE = { pausedDays: 0, isIncomplete: false, usual: null, halfYearBefore: null, isQuiet: false }
const pointsOf = (known: readonly KnownDay[]): readonly ContactsPoint[] =>
  contactsPerWeek(known, today, 1, 12).map(({ knowledge: _knowledge, ...week }) => ({
    ...week,
    ...BARE,
    end: addDays(week.start, 6),
  }))

const sentenceOf = (known: readonly KnownDay[], firstKnownDay: string | null = '2026-01-05') =>
  contactsSentence({ points: pointsOf(known), days: 7, today, firstKnownDay })

describe('what the chart of contacts per week says', () => {
  it('says that nothing was noted yet in an empty notebook', () => {
    expect(sentenceOf([], null)).toEqual({ kind: 'nothing' })
  })

  it('tells weeks without any note from weeks without contact', () => {
    expect(sentenceOf([])).toEqual({ kind: 'nothing-lately' })
    const quiet = [1, 2, 3, 4].flatMap((weeksAgo) => wholeWeek(weeksAgo, 0))
    expect(sentenceOf(quiet)).toMatchObject({
      kind: 'usual',
      low: 0,
      high: 0,
    })
  })

  it('compares nothing before two weeks of notes, and begins to on the fourteenth day', () => {
    const known = [{ day: today, contacts: 2 }]
    expect(sentenceOf(known, addDays(today, -12))).toEqual({ kind: 'early', days: 13, contacts: 2 })
    expect(sentenceOf(known, addDays(today, -13)).kind).toBe('counted')
  })

  it('only counts while fewer than four past weeks are known whole', () => {
    const partly = wholeWeek(4, 4).slice(0, 6)
    expect(sentenceOf([...wholeWeek(1, 2), ...wholeWeek(2, 3), ...wholeWeek(3, 0), ...partly])).toEqual({
      kind: 'counted',
      knownDays: 27,
      contacts: 9,
      thisWeek: null,
    })
  })

  it('leaves partly known weeks and the current week out of what is usual', () => {
    const known = [
      ...wholeWeek(1, 3),
      ...wholeWeek(2, 4),
      ...wholeWeek(3, 5),
      ...wholeWeek(4, 4),
      ...wholeWeek(5, 90).slice(0, 3),
      { day: thisMonday, contacts: 80 },
    ]
    expect(sentenceOf(known)).toEqual({ kind: 'usual', weeks: 4, low: 3, high: 4, thisWeek: 80 })
  })

  it('leaves weeks out of what is usual of which not everything was written down', () => {
    const known = [1, 2, 3, 4].flatMap((weeksAgo) => wholeWeek(weeksAgo, 3))
    const points = pointsOf(known).map((point, index) => ({ ...point, isIncomplete: index === 9 }))
    const sentence = contactsSentence({ points, days: 7, today, firstKnownDay: '2026-01-05' })
    expect(sentence).toMatchObject({ kind: 'counted', contacts: 12 })
  })

  it('counts over longer places, and gives what is usual by the week', () => {
    const points = pointsOf(wholeWeek(1, 3))
    const usual = { perWeek: 5.4, low: 16, high: 27 }
    const last = points.map((point) => ({ ...point, usual: point.isCurrent ? usual : null }))
    const given = { days: 28, today, firstKnownDay: '2026-01-05' }
    const counted = { kind: 'long', knownDays: 7, contacts: 3 }
    expect(contactsSentence({ points, ...given })).toEqual({ ...counted, perWeek: null })
    expect(contactsSentence({ points: last, ...given })).toEqual({ ...counted, perWeek: 5.4 })
  })

  it('takes the middle half, so that one unusual week does not speak for all', () => {
    const counts = [2, 3, 3, 4, 4, 4, 5, 40]
    const known = counts.flatMap((contacts, index) => wholeWeek(index + 1, contacts))
    expect(sentenceOf(known)).toMatchObject({ low: 3, high: 4, weeks: 8 })
  })
})
