import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MONTHS } from '../../../src/shared/domain/people/cadence.ts'
import {
  asideDays,
  asideKey,
  chooseInvitations,
  INVITATION_KINDS,
  type InvitationState,
  PLACES,
  type Tie,
} from '../../../src/shared/domain/people/invitations.ts'
import { addDays } from '../../../src/shared/time/day.ts'

const TODAY = '2026-11-21'

const aTie = (personId: string, waited: number, ripeFor = 0): Tie => ({
  personId,
  cadence: { idealDays: 14, longestDays: 42, months: MONTHS },
  waiting: { stage: waited < 14 ? 'fine' : waited < 42 ? 'ripe' : 'long', waited, ripeFor },
  rarer: null,
})

const aState = (fields: Partial<InvitationState> = {}): InvitationState => ({
  today: TODAY,
  dates: [],
  followUps: [],
  ties: [],
  aside: new Set(),
  seenToToday: new Set(),
  ...fields,
})

const aDate = (personId: string, inDays: number) => ({
  kind: 'date' as const,
  personId,
  dateId: `date of ${personId}`,
  inDays,
})
const aFollowUp = (personId: string, daysAgo: number, followUpId = `later with ${personId}`) => ({
  kind: 'follow-up' as const,
  personId,
  followUpId,
  dueDay: addDays(TODAY, -daysAgo),
})

const names = (state: InvitationState) => chooseInvitations(state).map(({ personId }) => personId)

describe('whom the home screen names', () => {
  it('is nobody where nobody is due', () => {
    expect(names(aState({ ties: [aTie('ada', 13)] }))).toEqual([])
  })

  it('is three at most, those past the longest gap before those past the ideal one, by the share of it', () => {
    const ties = [aTie('ann', 15), aTie('ben', 60), aTie('cyn', 20), aTie('dan', 90), aTie('eve', 41)]
    expect(names(aState({ ties }))).toEqual(['dan', 'ben', 'eve'])
  })

  it('is ordered: one of today, a date today, a fresh follow-up, a long silence, a near date, an older follow-up, the rest', () => {
    const all = {
      dates: [aDate('near', 2), aDate('birthday', 0)],
      followUps: [aFollowUp('old promise', 9), aFollowUp('promise', 2), aFollowUp('planned', 0)],
      ties: [aTie('ripe', 20), aTie('long', 60), aTie('resting turn', 80, 7)],
    }
    const everyone = ['planned', 'birthday', 'promise', 'long', 'near', 'old promise', 'ripe', 'resting turn']
    for (let gone = 0; gone < everyone.length; gone += 1) {
      const aside = new Set(
        everyone.slice(0, gone).flatMap((person) => INVITATION_KINDS.map((kind) => asideKey(person, kind))),
      )
      expect(names(aState({ ...all, aside }))).toEqual(everyone.slice(gone, gone + PLACES))
    }
  })

  it('is each person once, with everything that speaks for them', () => {
    const state = aState({
      dates: [aDate('ada', 1)],
      followUps: [aFollowUp('ada', 1, 'second'), aFollowUp('ada', 3, 'first')],
      ties: [aTie('ada', 60)],
    })
    expect(chooseInvitations(state)).toEqual([
      {
        personId: 'ada',
        reasons: [
          { kind: 'date', dateId: 'date of ada', inDays: 1 },
          { kind: 'follow-up', followUpId: 'second', dueDay: addDays(TODAY, -1) },
          { kind: 'follow-up', followUpId: 'first', dueDay: addDays(TODAY, -3) },
          { kind: 'cadence', stage: 'long', rarer: null },
        ],
      },
    ])
  })

  it('puts aside one reason without the others', () => {
    const state = aState({
      dates: [aDate('ada', 0)],
      ties: [aTie('ada', 60)],
      aside: new Set([asideKey('ada', 'cadence')]),
    })
    expect(chooseInvitations(state)).toMatchObject([{ personId: 'ada', reasons: [{ kind: 'date' }] }])
  })

  it('lets each name go first for a week, and others for two', () => {
    const turnOn = (ripeFor: number) => names(aState({ ties: [aTie('ada', 90, ripeFor), aTie('ben', 15, 1)] }))[0]
    expect([0, 6, 7, 20, 21, 27, 28].map(turnOn)).toEqual(['ada', 'ada', 'ben', 'ben', 'ada', 'ada', 'ben'])
  })

  it('leaves the place of somebody who was seen to today empty, but for what is of today', () => {
    const ties = ['ada', 'ben', 'cyn', 'dan'].map((person, index) => aTie(person, 90 - index))
    expect(names(aState({ ties, seenToToday: new Set(['ada']) }))).toEqual(['ben', 'cyn'])
    const seenToToday = new Set(['x', 'y', 'z'])
    expect(names(aState({ ties, seenToToday }))).toEqual([])
    expect(names(aState({ ties, seenToToday, dates: [aDate('eve', 0), aDate('fay', 1)] }))).toEqual(['eve'])
    const followUps = [aFollowUp('gus', 0), aFollowUp('hal', 1)]
    expect(names(aState({ ties, seenToToday, followUps }))).toEqual(['gus'])
  })

  it('leaves the places as they are while something of the same person is still open', () => {
    const state = aState({
      followUps: [aFollowUp('ada', 0)],
      ties: [aTie('ben', 60), aTie('cyn', 50)],
      seenToToday: new Set(['ada']),
    })
    expect(names(state)).toEqual(['ada', 'ben', 'cyn'])
  })
})

const anyName = fc.constantFrom('ada', 'ben', 'cyn', 'dan', 'eve', 'fay', 'gus', 'hal')
const anyState: fc.Arbitrary<InvitationState> = fc
  .record({
    dates: fc.array(fc.tuple(anyName, fc.nat(3)), { maxLength: 5 }),
    followUps: fc.array(fc.tuple(anyName, fc.nat(60)), { maxLength: 6 }),
    ties: fc.uniqueArray(fc.tuple(anyName, fc.nat(120), fc.nat(60)), { selector: ([name]) => name, maxLength: 8 }),
    aside: fc.array(fc.tuple(anyName, fc.constantFrom(...INVITATION_KINDS)), { maxLength: 5 }),
    seen: fc.array(anyName, { maxLength: 4 }),
  })
  .map(({ dates, followUps, ties, aside, seen }) =>
    aState({
      dates: dates.map(([name, days]) => aDate(name, days)),
      followUps: followUps.map(([name, days], index) => aFollowUp(name, days, String(index))),
      ties: ties.map(([name, waited, ripeFor]) => aTie(name, waited, ripeFor)),
      aside: new Set(aside.map(([name, kind]) => asideKey(name, kind))),
      seenToToday: new Set(seen),
    }),
  )

/** For whom a date or a plan of today speaks that was not put aside. */
const peopleOfToday = ({ dates, followUps, aside }: InvitationState) =>
  [...dates.filter(({ inDays }) => inDays === 0), ...followUps.filter(({ dueDay }) => dueDay === TODAY)]
    .filter(({ personId, kind }) => !aside.has(asideKey(personId, kind)))
    .map(({ personId }) => personId)

describe('the three of any day', () => {
  it('are three at most, different, each with a reason that was not put aside', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const chosen = chooseInvitations(state)
        expect(chosen.length).toBeLessThanOrEqual(PLACES)
        expect(new Set(chosen.map(({ personId }) => personId)).size).toBe(chosen.length)
        for (const { personId, reasons } of chosen) {
          expect(reasons.length).toBeGreaterThan(0)
          for (const { kind } of reasons) expect(state.aside.has(asideKey(personId, kind))).toBe(false)
        }
      }),
    )
  })

  it('do not depend on the order in which things were found', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const other = {
          ...state,
          dates: state.dates.toReversed(),
          ties: state.ties.toReversed(),
          followUps: state.followUps.toReversed(),
        }
        const people = (chosen: ReturnType<typeof chooseInvitations>) => chosen.map(({ personId }) => personId)
        expect(people(chooseInvitations(other))).toEqual(people(chooseInvitations(state)))
      }),
    )
  })

  it('become one fewer when somebody was seen to: nobody moves up', () => {
    fc.assert(
      fc.property(anyState, fc.nat(2), (state, index) => {
        const before = names(state)
        const gone = before[index]
        if (gone === undefined) return
        const isOther = ({ personId }: { readonly personId: string }) => personId !== gone
        const after = names({
          ...state,
          dates: state.dates.filter(isOther),
          followUps: state.followUps.filter(isOther),
          ties: state.ties.filter(isOther),
          seenToToday: new Set([...state.seenToToday, gone]),
        })
        const later = peopleOfToday(state)
        for (const person of after) if (!later.includes(person)) expect(before).toContain(person)
        expect(after).not.toContain(gone)
      }),
    )
  })

  it('hold whom something of today speaks for, unless all places are taken by others of today', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const ofToday = new Set(peopleOfToday(state))
        const chosen = names(state)
        const held = chosen.filter((person) => ofToday.has(person))
        expect(held).toHaveLength(Math.min(PLACES, ofToday.size))
        expect(chosen.slice(0, held.length)).toEqual(held)
      }),
    )
  })

  it('never name somebody whose wait is fine and who has nothing else', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { personId } of chooseInvitations(state)) {
          const isDue = state.ties.some((tie) => tie.personId === personId && tie.waiting.stage !== 'fine')
          const others = [...state.dates, ...state.followUps].some((item) => item.personId === personId)
          expect(isDue || others).toBe(true)
        }
      }),
    )
  })
})

describe('"not now"', () => {
  it('leaves a tie alone for a quarter of its ideal gap, from three days to thirty', () => {
    expect([1, 14, 60, 400].map((idealDays) => asideDays('cadence', idealDays))).toEqual([3, 4, 15, 30])
  })

  it('leaves a follow-up for three days, and a date until it is over', () => {
    expect(asideDays('follow-up', null)).toBe(3)
    expect(asideDays('date', 14)).toBe(4)
  })
})
