import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Goal,
  type GoalMatch,
  type Happened,
  timesDone,
  type WeekContact,
} from '../../../src/shared/domain/goals/goal.ts'
import {
  type GoalSituation,
  isHardWeek,
  smallerTarget,
  suggestGoals,
} from '../../../src/shared/domain/goals/suggest-goals.ts'
import { TRACKS } from '../../../src/shared/domain/exercises/exercise.ts'
import { CONTACT_CHANNELS } from '../../../src/shared/domain/journal/journal.ts'
import { CIRCLES } from '../../../src/shared/domain/people/person.ts'
import { addDays } from '../../../src/shared/time/day.ts'

const MONDAY = '2026-11-16'

const aGoal = (match: GoalMatch, byHand = 0): Pick<Goal, 'weekStart' | 'match' | 'byHand'> => ({
  weekStart: MONDAY,
  match,
  byHand,
})

const contact = (changed: Partial<WeekContact> = {}): WeekContact => ({
  day: MONDAY,
  channel: 'message',
  personId: 'ada',
  circle: 'close',
  ...changed,
})

const happened = (changed: Partial<Happened>): Happened => ({ contacts: [], exercises: [], ...changed })

describe('how often a goal came about', () => {
  const contacts = [
    contact(),
    contact({ day: '2026-11-22', channel: 'voice' }),
    contact({ personId: 'ben', circle: 'colleague' }),
    contact({ personId: null, circle: null }),
    contact({ day: '2026-11-15' }),
    contact({ day: '2026-11-23' }),
  ]
  it.each<[string, GoalMatch, number]>([
    ['every contact of the week', { kind: 'contacts', channel: null, circle: null }, 4],
    ['those on a channel', { kind: 'contacts', channel: 'voice', circle: null }, 1],
    ['those with a circle', { kind: 'contacts', channel: null, circle: 'close' }, 2],
    ['those with certain people', { kind: 'people', personIds: ['ben', 'cleo'] }, 1],
    ['nothing by itself', { kind: 'by-hand' }, 0],
  ])('counts %s', (_what, match, times) => {
    expect(timesDone(aGoal(match), happened({ contacts }))).toBe(times)
  })

  it('counts exercises of its week, of a track or of any, also one that is gone', () => {
    const exercises = [
      { day: MONDAY, track: 'rest' as const },
      { day: '2026-11-22', track: null },
      { day: '2026-11-23', track: 'rest' as const },
    ]
    expect(timesDone(aGoal({ kind: 'exercises', track: 'rest' }), happened({ exercises }))).toBe(1)
    expect(timesDone(aGoal({ kind: 'exercises', track: null }), happened({ exercises }))).toBe(2)
  })

  it('takes what was added or taken off by hand, and is never below nothing', () => {
    const any = { kind: 'contacts', channel: null, circle: null } as const
    expect(timesDone(aGoal(any, 2), happened({ contacts }))).toBe(6)
    expect(timesDone(aGoal(any, -3), happened({ contacts }))).toBe(1)
    expect(timesDone(aGoal(any, -9), happened({ contacts }))).toBe(0)
  })
})

const situation = (changed: Partial<GoalSituation> = {}): GoalSituation => ({
  usualContacts: null,
  feel: null,
  isSignalRaised: false,
  duePersonIds: [],
  daysSincePractised: Object.fromEntries(TRACKS.map((track) => [track, null])) as GoalSituation['daysSincePractised'],
  taken: [],
  ...changed,
})

const targetOfContacts = (usualContacts: number) =>
  suggestGoals(situation({ usualContacts })).find(({ reason }) => reason === 'as-usual')?.target

describe('the goals that are suggested', () => {
  it('begin small on an empty notebook', () => {
    expect(suggestGoals(situation()).map(({ reason, target }) => [reason, target])).toEqual([
      ['a-beginning', 1],
      ['track-new', 1],
      ['rest-counts', 1],
    ])
  })

  it.each([
    [0.5, undefined],
    [0.9, 1],
    [1.5, 1],
    [1.7, 2],
    [4, 3],
    [20, 3],
  ])('ask for as many contacts as usual, but never for much more: %d a week', (usual, target) => {
    expect(targetOfContacts(usual)).toBe(target)
  })

  it('name who is due first, and the core track that has rested longest', () => {
    const daysSincePractised = { ...situation().daysSincePractised, 'reach-out': 3, 'start-conversation': 9 }
    const found = suggestGoals(
      situation({
        duePersonIds: ['ada', 'ben'],
        daysSincePractised: { ...daysSincePractised, 'show-interest': 4, 'keep-in-touch': 1 },
      }),
    )
    expect(found[0]).toEqual({ match: { kind: 'people', personIds: ['ada'] }, target: 1, reason: 'person-due' })
    expect(found).toContainEqual({
      match: { kind: 'exercises', track: 'start-conversation' },
      target: 1,
      reason: 'track-rested',
    })
  })

  it.each([{ feel: 2.5 }, { isSignalRaised: true }])('are rest and someone close after a hard week: %j', (hard) => {
    const found = suggestGoals(situation({ ...hard, usualContacts: 9, duePersonIds: ['ada'] }))
    expect(found).toEqual([
      { match: { kind: 'exercises', track: 'rest' }, target: 1, reason: 'hard-week' },
      { match: { kind: 'contacts', channel: null, circle: 'close' }, target: 1, reason: 'hard-week' },
    ])
  })

  const situations = fc.record({
    usualContacts: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
    feel: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
    isSignalRaised: fc.boolean(),
    duePersonIds: fc.array(fc.uuid(), { maxLength: 3 }),
    daysSincePractised: fc
      .array(fc.option(fc.nat(400)), { minLength: TRACKS.length, maxLength: TRACKS.length })
      .map(
        (days) =>
          Object.fromEntries(TRACKS.map((track, index) => [track, days[index]])) as GoalSituation['daysSincePractised'],
      ),
    taken: fc.array(
      fc.record({
        title: fc.constant(null),
        match: fc.record({
          kind: fc.constant('contacts' as const),
          channel: fc.option(fc.constantFrom(...CONTACT_CHANNELS)),
          circle: fc.option(fc.constantFrom(...CIRCLES)),
        }),
      }),
      { maxLength: 3 },
    ),
  })

  it('are at most four, never one that the week has, never over 120 % of the usual, and smaller after a hard week', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const found = suggestGoals(given)
        const taken = given.taken.map(({ match }) => JSON.stringify(match))
        expect(found.length).toBeLessThanOrEqual(4)
        expect(found.filter(({ match }) => taken.includes(JSON.stringify(match)))).toEqual([])
        for (const { match, target, reason } of found) {
          expect(target).toBeGreaterThanOrEqual(1)
          if (match.kind === 'contacts' && reason === 'as-usual') {
            expect(target).toBeLessThanOrEqual((given.usualContacts ?? 0) * 1.2)
          }
          if (isHardWeek(given)) expect(target).toBe(1)
        }
      }),
    )
  })

  it('offer at least half of a target in its place, and one stays one', () => {
    expect([1, 2, 3, 5, 7].map(smallerTarget)).toEqual([1, 1, 2, 3, 4])
  })
})

it('counts the same when the whole week is moved', () => {
  const day = fc.integer({ min: -3, max: 10 })
  fc.assert(
    fc.property(fc.array(day), fc.integer({ min: -200, max: 200 }), (days, weeks) => {
      const count = (shift: number) =>
        timesDone(
          { weekStart: addDays(MONDAY, shift), match: { kind: 'contacts', channel: null, circle: null }, byHand: 0 },
          happened({ contacts: days.map((offset) => contact({ day: addDays(MONDAY, shift + offset) })) }),
        )
      expect(count(7 * weeks)).toBe(count(0))
    }),
  )
})
