import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Cadence,
  cadenceInForce,
  type ChannelWeights,
  DEFAULT_WEIGHTS,
  GAP_MAX,
  type Month,
  MONTHS,
  OFFERED_GAPS,
  rarerCadence,
  WEIGHTS,
} from '../../../src/shared/domain/people/cadence.ts'
import { createDayCount, type Span, unknownSpans } from '../../../src/shared/domain/people/counted-days.ts'
import { type LastContacts, waitingOf } from '../../../src/shared/domain/people/waiting.ts'
import { CONTACT_CHANNELS, type ContactChannel } from '../../../src/shared/domain/journal/journal.ts'
import { addDays, daysBetween, localDay, type LocalDay } from '../../../src/shared/time/day.ts'

const TODAY = '2026-11-21'
const ago = (days: number): LocalDay => addDays(TODAY, -days)

const everyTwoWeeks: Cadence = { idealDays: 14, longestDays: 42, months: MONTHS }

type Situation = {
  readonly cadence: Cadence
  readonly contacts: LastContacts
  readonly since: LocalDay
  readonly weights: ChannelWeights
  readonly leftOut: readonly Span[]
  readonly today: LocalDay
}

const aSituation = (fields: Partial<Situation> = {}): Situation => ({
  cadence: everyTwoWeeks,
  contacts: {},
  since: ago(400),
  weights: DEFAULT_WEIGHTS,
  leftOut: [],
  today: TODAY,
  ...fields,
})

const look = ({ leftOut, ...rest }: Situation) => {
  const days = [rest.since, ...Object.values(rest.contacts), rest.today].toSorted()
  const count = createDayCount({ first: days[0]!, last: rest.today, leftOut, months: rest.cadence.months })
  return waitingOf({ ...rest, count })
}

describe('how long it has been', () => {
  it('is the days since a meeting, and twice those since a message', () => {
    expect(look(aSituation({ contacts: { 'in-person': ago(20) } }))).toEqual({ stage: 'ripe', waited: 20, ripeFor: 6 })
    expect(look(aSituation({ contacts: { message: ago(20) } }))).toEqual({ stage: 'ripe', waited: 40, ripeFor: 13 })
  })

  it.each<[string, LastContacts, string]>([
    ['thirteen days after a meeting', { 'in-person': ago(13) }, 'fine'],
    ['fourteen days after a meeting', { 'in-person': ago(14) }, 'ripe'],
    ['six days after a message', { message: ago(6) }, 'fine'],
    ['seven days after a message', { message: ago(7) }, 'ripe'],
    ['forty-one days after a meeting', { 'in-person': ago(41) }, 'ripe'],
    ['forty-two days after a meeting', { 'in-person': ago(42) }, 'long'],
    ['a message yesterday, long after a meeting', { 'in-person': ago(300), message: ago(1) }, 'fine'],
    ['a meeting last week and a post long ago', { 'in-person': ago(7), 'social-network': ago(90) }, 'fine'],
    ['a meeting that is written down for tomorrow', { 'in-person': addDays(TODAY, 1) }, 'fine'],
  ])('%s it is %s', (_when, contacts, stage) => {
    expect(look(aSituation({ contacts })).stage).toBe(stage)
  })

  it('begins on the day on which somebody came into the notebook', () => {
    expect(look(aSituation({ since: ago(13) })).stage).toBe('fine')
    expect(look(aSituation({ since: ago(14) })).stage).toBe('ripe')
    expect(look(aSituation({ since: TODAY, contacts: { 'in-person': ago(300) } })).stage).toBe('fine')
  })

  it('stands still in a pause, and nobody is due while it lasts', () => {
    const contacts = { 'in-person': ago(60) }
    expect(look(aSituation({ contacts, leftOut: [{ from: ago(50), to: null }] }))).toMatchObject({ stage: 'fine' })
    expect(look(aSituation({ contacts, leftOut: [{ from: ago(50), to: ago(3) }] }))).toMatchObject({
      stage: 'fine',
      waited: 12,
    })
    expect(look(aSituation({ contacts, leftOut: [{ from: ago(50), to: ago(5) }] }))).toMatchObject({
      stage: 'ripe',
      waited: 14,
    })
  })

  it('counts the months of the season only', () => {
    const term: Cadence = { idealDays: 30, longestDays: 60, months: [4, 5, 6, 7, 10, 11, 12, 1] }
    const contacts = { 'in-person': '2026-07-20' }
    expect(look(aSituation({ cadence: term, contacts, today: '2026-09-30' })).stage).toBe('fine')
    expect(look(aSituation({ cadence: term, contacts, today: '2026-10-18' }))).toMatchObject({
      stage: 'fine',
      waited: 29,
    })
    expect(look(aSituation({ cadence: term, contacts, today: '2026-10-19' }))).toMatchObject({
      stage: 'ripe',
      waited: 30,
    })
  })
})

const anyDay = fc.integer({ min: 0, max: 1500 }).map(ago)
const anyChannel = fc.constantFrom<ContactChannel>(...CONTACT_CHANNELS)
const anyContacts: fc.Arbitrary<LastContacts> = fc.dictionary(anyChannel, anyDay, { noNullPrototype: true })
const anyMonths = fc
  .subarray<Month>([...MONTHS], { minLength: 1 })
  .map((months): readonly Month[] => months.toSorted((a, b) => a - b))
const anyCadence = fc
  .record({ idealDays: fc.integer({ min: 1, max: 400 }), more: fc.nat(400), months: anyMonths })
  .map(({ idealDays, more, months }): Cadence => ({ idealDays, longestDays: idealDays + more, months }))
const anySpan = fc
  .record({ from: anyDay, length: fc.nat(200), isOpen: fc.boolean() })
  .map(({ from, length, isOpen }): Span => ({ from, to: isOpen && from > ago(30) ? null : addDays(from, length) }))
const anyWeights = fc
  .tuple(...CONTACT_CHANNELS.map(() => fc.constantFrom(...WEIGHTS)))
  .map(
    (weights) =>
      Object.fromEntries(CONTACT_CHANNELS.map((channel, index) => [channel, weights[index]])) as ChannelWeights,
  )
const anySituation: fc.Arbitrary<Situation> = fc.record({
  cadence: anyCadence,
  contacts: anyContacts,
  since: anyDay,
  weights: anyWeights,
  leftOut: fc.array(anySpan, { maxLength: 4 }),
  today: fc.constant(TODAY),
})

const STAGES = ['fine', 'ripe', 'long']
const order = (situation: Situation) => STAGES.indexOf(look(situation).stage)

/** Days counted one by one. */
const naiveDays = (from: LocalDay, { leftOut, cadence, today }: Situation) => {
  let days = 0
  for (let day = addDays(from, 1); day <= today; day = addDays(day, 1)) {
    const isOut = leftOut.some((span) => span.from <= day && (span.to === null || day <= span.to))
    if (!isOut && cadence.months.includes(Number(day.slice(5, 7)) as Month)) days += 1
  }
  return days
}

describe('the rule of the wait, on anything', () => {
  it('is what one gets by counting day by day', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const waits = [
          naiveDays(situation.since, situation),
          ...Object.entries(situation.contacts).map(
            ([channel, day]) => naiveDays(day, situation) / situation.weights[channel as ContactChannel],
          ),
        ]
        expect(look(situation).waited).toBe(Math.min(...waits))
      }),
      { numRuns: 8 },
    )
  })

  it('never makes somebody due sooner for more contact', () => {
    fc.assert(
      fc.property(anySituation, anyChannel, anyDay, (situation, channel, day) => {
        const former = situation.contacts[channel]
        const contacts = { ...situation.contacts, [channel]: former === undefined || day > former ? day : former }
        expect(order({ ...situation, contacts })).toBeLessThanOrEqual(order(situation))
        expect(look({ ...situation, contacts }).waited).toBeLessThanOrEqual(look(situation).waited)
      }),
    )
  })

  it('never makes somebody due sooner when a channel counts for more', () => {
    fc.assert(
      fc.property(anySituation, anyChannel, (situation, channel) => {
        const weights: ChannelWeights = { ...situation.weights, [channel]: 1 }
        expect(order({ ...situation, weights })).toBeLessThanOrEqual(order(situation))
      }),
    )
  })

  it('begins anew with any contact of today, whatever its channel', () => {
    fc.assert(
      fc.property(anySituation, anyChannel, (situation, channel) => {
        const contacts = { ...situation.contacts, [channel]: TODAY }
        expect(look({ ...situation, contacts })).toEqual({ stage: 'fine', waited: 0, ripeFor: 0 })
      }),
    )
  })

  it('never makes somebody due sooner for a longer gap, or a pause', () => {
    fc.assert(
      fc.property(anySituation, fc.nat(300), anySpan, (situation, more, span) => {
        const { cadence } = situation
        const longer = { ...cadence, idealDays: cadence.idealDays + more, longestDays: cadence.longestDays + more }
        expect(order({ ...situation, cadence: longer })).toBeLessThanOrEqual(order(situation))
        expect(order({ ...situation, leftOut: [...situation.leftOut, span] })).toBeLessThanOrEqual(order(situation))
      }),
    )
  })

  it('has nobody due on a day that does not count', () => {
    fc.assert(
      fc.property(anySituation, fc.nat(100), (situation, days) => {
        const pause: Span = { from: ago(days), to: null }
        expect(look({ ...situation, leftOut: [...situation.leftOut, pause] }).stage).toBe('fine')
        const months = situation.cadence.months.filter((month) => month !== 11)
        if (months.length > 0) {
          expect(look({ ...situation, cadence: { ...situation.cadence, months } }).stage).toBe('fine')
        }
      }),
    )
  })

  it('once due, stays due from day to day until something happens', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const allYear = { ...situation, cadence: { ...situation.cadence, months: MONTHS }, leftOut: [] }
        expect(order({ ...allYear, today: addDays(TODAY, 1) })).toBeGreaterThanOrEqual(order(allYear))
      }),
    )
  })

  it('does not hear of zones or of clocks that change: only whole days are counted', () => {
    const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Europe/London']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 400 }), fc.nat(86_399), (zone, days, second) => {
        // The same wall time, so many days apart, whatever the clocks did in between.
        const start = localDay(Date.UTC(2026, 1, 1) + second * 1000, zone, 4)
        const contacts = { 'in-person': start }
        const { waited } = look(aSituation({ contacts, since: start, today: addDays(start, days) }))
        expect(waited).toBe(daysBetween(start, addDays(start, days)))
      }),
    )
  })
})

describe('time of which nothing is known', () => {
  it('counts for four weeks and no longer', () => {
    expect(unknownSpans([{ from: ago(99), to: ago(11) }])).toEqual([{ from: ago(71), to: ago(11) }])
    expect(unknownSpans([{ from: ago(38), to: ago(11) }])).toEqual([])
    expect(unknownSpans([{ from: ago(39), to: ago(11) }])).toEqual([{ from: ago(11), to: ago(11) }])
    expect(unknownSpans([])).toEqual([])
  })

  it('never makes somebody wait longer than if everything were known', () => {
    const anySilence = fc.tuple(anyDay, fc.nat(400)).map(([from, days]) => ({ from, to: addDays(from, days) }))
    fc.assert(
      fc.property(anySituation, fc.array(anySilence, { maxLength: 5 }), (situation, silences) => {
        const leftOut = [...situation.leftOut, ...unknownSpans(silences)]
        expect(look({ ...situation, leftOut }).waited).toBeLessThanOrEqual(look(situation).waited)
      }),
    )
  })
})

describe('which cadence is in force', () => {
  const monthly: Cadence = { idealDays: 30, longestDays: 90, months: MONTHS }
  it('is the own one before that of the circle; who rests has none', () => {
    expect(cadenceInForce(null, null)).toBeNull()
    expect(cadenceInForce(null, monthly)).toBe(monthly)
    expect(cadenceInForce({ kind: 'own', cadence: everyTwoWeeks }, monthly)).toBe(everyTwoWeeks)
    expect(cadenceInForce({ kind: 'resting', cadence: everyTwoWeeks }, monthly)).toBeNull()
  })
})

describe('a rarer cadence', () => {
  it('is offered after twice the longest gap, to suit the silence that there was', () => {
    expect(rarerCadence(everyTwoWeeks, 83)).toBeNull()
    expect(rarerCadence(everyTwoWeeks, 84)).toEqual({ idealDays: 60, longestDays: 150, months: MONTHS })
    expect(rarerCadence(everyTwoWeeks, 400)).toEqual({ idealDays: 365, longestDays: 730, months: MONTHS })
    expect(rarerCadence({ idealDays: 365, longestDays: 730, months: [1] }, 5000)).toBeNull()
  })

  it('is rarer, keeps the season, and stays within bounds', () => {
    fc.assert(
      fc.property(anyCadence, fc.nat(5000), (cadence, waited) => {
        const rarer = rarerCadence(cadence, waited)
        if (rarer === null) return
        expect(rarer.idealDays).toBeGreaterThan(cadence.idealDays)
        expect(rarer.longestDays).toBeGreaterThanOrEqual(Math.max(rarer.idealDays, cadence.longestDays))
        expect(rarer.longestDays).toBeLessThanOrEqual(GAP_MAX)
        expect(rarer.months).toBe(cadence.months)
        expect(OFFERED_GAPS.map(({ idealDays }) => idealDays)).toContain(rarer.idealDays)
      }),
    )
  })
})
