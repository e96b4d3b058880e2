import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { highestByHand, ladder } from '../../src/shared/domain/coach/ladder.ts'
import { pickToday } from '../../src/shared/domain/coach/pick-today.ts'
import type { PickSignalLevel, PickSignalPattern, PickState } from '../../src/shared/domain/coach/pick-types.ts'
import type { Five } from '../../src/shared/domain/checkins/check-in.ts'
import {
  type Exercise,
  EXERCISE_CHANNELS,
  type Level,
  LEVELS,
  needsPerson,
  TRACKS,
} from '../../src/shared/domain/exercises/exercise.ts'
import { RUN_STATES } from '../../src/shared/domain/exercises/run.ts'
import { daysBetween } from '../../src/shared/time/day.ts'
import { anExercise, personStep, readStep } from '../factories/exercise.ts'
import { aPickOffer, aPickRun, aPickState } from '../factories/pick-state.ts'
import { readExercises } from '../simulation/content.ts'
import { highestEasy } from '../simulation/findings.ts'

const stepsFor = (isWithSomebody: boolean) => [isWithSomebody ? personStep('who') : readStep('begin'), readStep('end')]

const anyExercises = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      track: fc.constantFrom(...TRACKS),
      level: fc.constantFrom<Level>(...LEVELS),
      minutes: fc.constantFrom(1, 5, 20, 120),
      energy: fc.constantFrom<Exercise['energy']>(-2, -1, 0, 1, 2),
      channels: fc.uniqueArray(fc.constantFrom(...EXERCISE_CHANNELS), { minLength: 1, maxLength: 3 }),
      isWithSomebody: fc.boolean(),
      isSmallerWithSomebody: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ isWithSomebody, isSmallerWithSomebody, ...fields }) =>
      anExercise({
        ...fields,
        steps: stepsFor(isWithSomebody),
        smaller: { minutes: 1, steps: stepsFor(isSmallerWithSomebody) },
      }),
    ),
  )

const realExercises = readExercises()
const anyFive = fc.constantFrom<Five>(1, 2, 3, 4, 5)
const anyFelt = fc.option(fc.integer({ min: 0, max: 10 }))

const anyStateWith = (exercises: readonly Exercise[]): fc.Arbitrary<PickState> => {
  const anyId = exercises.length === 0 ? fc.constant('gone') : fc.constantFrom(...exercises.map(({ id }) => id))
  const anyIds = fc.uniqueArray(anyId, { maxLength: 4 }).map((ids) => new Set(ids))
  const anyRuns = fc
    .array(
      fc.record({
        id: anyId,
        days: fc.nat(90),
        state: fc.constantFrom(...RUN_STATES),
        before: anyFelt,
        after: anyFelt,
      }),
      { maxLength: 60 },
    )
    .map((all) => all.toSorted((a, b) => b.days - a.days).map(({ id, days, ...fields }) => aPickRun(id, days, fields)))
  const anyOffers = fc
    .array(fc.record({ id: anyId, days: fc.nat(60), isSkipped: fc.boolean() }), { maxLength: 40 })
    .map((all) =>
      all.toSorted((a, b) => b.days - a.days).map(({ id, days, isSkipped }) => aPickOffer(id, days, isSkipped)),
    )
  return fc
    .record({
      hour: fc.integer({ min: 0, max: 23 }),
      checkIn: fc.option(fc.record({ mood: anyFive, energy: anyFive })),
      signal: fc.option(
        fc.record({
          level: fc.constantFrom<PickSignalLevel>('learning', 'steady', 'watch', 'low', 'high'),
          pattern: fc.option(
            fc.constantFrom<PickSignalPattern>(
              'quiet',
              'feeling-low',
              'overloaded',
              'withdrawn-and-low',
              'withdrawn-and-drained',
              'lonely-in-company',
            ),
          ),
        }),
      ),
      minutesAvailable: fc.option(fc.constantFrom(0, 1, 5, 30, 240)),
      people: fc.record({ hasPeople: fc.boolean(), dueIds: fc.constantFrom([], ['aki']) }),
      runs: anyRuns,
      offers: anyOffers,
      notForMe: anyIds,
      favourites: anyIds,
      byHand: fc.option(fc.record({ track: fc.constantFrom(...TRACKS), level: fc.constantFrom<Level>(...LEVELS) })),
    })
    .map(({ byHand, ...fields }) =>
      aPickState({
        ...fields,
        exercises,
        levelsByHand: byHand === null ? {} : { [byHand.track]: { level: byHand.level, day: '2026-10-30' } },
      }),
    )
}

const anyState = fc.oneof(anyExercises.chain(anyStateWith), anyStateWith(realExercises))

const all = (state: PickState) => {
  const picked = pickToday(state)
  return picked === null
    ? []
    : [picked, ...picked.alternatives].map((suggestion) => {
        const exercise = state.exercises.find(({ id }) => id === suggestion.exerciseId)
        if (exercise === undefined) throw new Error(`${suggestion.exerciseId} is not in the library`)
        return { ...suggestion, exercise }
      })
}

const ladderOf = (state: PickState, { track }: Exercise) => {
  const levels = new Map(state.exercises.filter((each) => each.track === track).map(({ id, level }) => [id, level]))
  const runs = state.runs.flatMap((run) => {
    const level = levels.get(run.exerciseId)
    return level === undefined || (run.day === state.today && run.state === 'open') ? [] : [{ ...run, level }]
  })
  return ladder({ runs, byHand: state.levelsByHand[track] ?? null })
}

/** Asserts over any library and history, and over any history of the exercises that the product comes with. */
const always = (check: (state: PickState) => void) => {
  fc.assert(fc.property(anyState, check), { numRuns: 200 })
}

const lastSeen = ({ runs, offers, today }: PickState, id: string) =>
  [...runs.filter(({ state, day }) => state !== 'open' || day < today), ...offers.filter(({ day }) => day < today)]
    .filter(({ exerciseId }) => exerciseId === id)
    .map(({ day }) => daysBetween(day, today))
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

const isOverToday = ({ runs, offers, today }: PickState, id: string) =>
  runs.some(({ exerciseId, day, state }) => exerciseId === id && day === today && state !== 'open') ||
  offers.some(({ exerciseId, day, isSkipped }) => exerciseId === id && day === today && isSkipped)

const isForRest = ({ checkIn, signal }: PickState) =>
  (checkIn !== null && checkIn.energy <= 2) ||
  signal?.level === 'high' ||
  signal?.pattern === 'overloaded' ||
  signal?.pattern === 'withdrawn-and-drained'

describe('any step of the day, and what stands beside it', () => {
  it('is never more than one level above the last comfortable one', () => {
    always((state) => {
      for (const { exercise } of all(state)) {
        const { comfortable, level } = ladderOf(state, exercise)
        const isByHand = state.levelsByHand[exercise.track] !== undefined
        expect(exercise.level).toBeLessThanOrEqual(isByHand ? highestByHand(comfortable) : comfortable + 1)
        expect(exercise.level).toBeLessThanOrEqual(level)
        const byId = new Map(state.exercises.map((each) => [each.id, each]))
        const ever = highestEasy(exercise.track, state.runs, byId)
        expect(exercise.level).toBeLessThanOrEqual(isByHand ? Math.max(2, ever + 1) : ever + 1)
      }
    })
  })

  it('never asks for somebody when there is nobody', () => {
    always((state) => {
      if (state.people.hasPeople) return
      for (const { exercise } of all(state)) {
        expect(needsPerson(exercise, 'full') || needsPerson(exercise, 'smaller')).toBe(false)
      }
    })
  })

  it('is restful, alone and within what is comfortable on a day for rest', () => {
    always((state) => {
      if (!isForRest(state)) return
      for (const { exercise, size } of all(state)) {
        expect(exercise.track).toBe('rest')
        expect(exercise.channels).toContain('alone')
        expect(exercise.level).toBeLessThanOrEqual(Math.max(1, ladderOf(state, exercise).comfortable))
        if (exercise.energy < 0) expect(size).toBe('smaller')
      }
    })
  })

  it('disturbs nobody at night', () => {
    always((state) => {
      if (state.hour >= 8 && state.hour < 21) return
      for (const { exercise } of all(state)) {
        expect(exercise.channels.some((channel) => ['message', 'social-network', 'alone'].includes(channel))).toBe(true)
      }
    })
  })

  it('is never one that is not for this person, nor one that is over for today', () => {
    always((state) => {
      for (const { exerciseId } of all(state)) {
        expect(state.notForMe.has(exerciseId)).toBe(false)
        expect(isOverToday(state, exerciseId)).toBe(false)
      }
    })
  })

  it('is always there when an easy step that suits anybody at any time is there', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const rest = anExercise({ id: 'always-there', track: 'rest', channels: ['alone'], minutes: 1 })
        expect(pickToday({ ...state, exercises: [...state.exercises, rest] })).not.toBeNull()
      }),
    )
  })

  it('comes back within ten days only when asked for, or when everything beside it does, too', () => {
    always((state) => {
      const [choice, ...others] = all(state)
      const standing = state.offers.filter(({ day, isSkipped }) => day === state.today && !isSkipped)
      if (choice === undefined || standing.length > 0) return
      const isEarly = lastSeen(state, choice.exerciseId) < 10
      if (!isEarly || state.favourites.has(choice.exerciseId)) return
      expect(choice.reasons.map(({ kind }) => kind)).toContain('came-back')
      for (const { exerciseId } of others) expect(lastSeen(state, exerciseId)).toBeLessThan(10)
    })
  })

  it('is the same for the same state, and when the app is opened again', () => {
    always((state) => {
      const picked = pickToday(state)
      expect(pickToday(structuredClone(state))).toEqual(picked)
      if (picked === null) return
      const offers = [...state.offers, { exerciseId: picked.exerciseId, day: state.today, isSkipped: false }]
      expect(pickToday({ ...state, offers })).toEqual(picked)
    })
  })

  it('has a reason, and at most two others beside it, each once', () => {
    always((state) => {
      const suggestions = all(state)
      expect(suggestions.length).toBeLessThanOrEqual(3)
      expect(new Set(suggestions.map(({ exerciseId }) => exerciseId)).size).toBe(suggestions.length)
      for (const { reasons } of suggestions) expect(reasons.length).toBeGreaterThan(0)
    })
  })
})
