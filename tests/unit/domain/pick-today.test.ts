import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CheckIn, Five } from '../../../src/shared/domain/checkins/check-in.ts'
import { type Level, LEVELS, needsPerson, TRACKS } from '../../../src/shared/domain/exercises/exercise.ts'
import { type PickState, pickToday } from '../../../src/shared/domain/exercises/pick-today.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { aLibrary, anExercise, personStep, readStep } from '../../factories/exercise.ts'

const TODAY = '2026-11-21'

const state = (fields: Partial<PickState> = {}): PickState => ({
  today: TODAY,
  exercises: aLibrary(),
  checkIn: null,
  hasPeople: true,
  lastSeen: new Map(),
  ...fields,
})

const checkIn = (energy: Five): CheckIn => ({
  at: { epochMs: 0, zone: 'UTC', localDay: TODAY },
  mood: 3,
  energy,
  loneliness: null,
})

const exerciseOf = (picked: PickState, id: string | undefined) =>
  picked.exercises.find((exercise) => exercise.id === id)

const anyState = fc
  .record({
    exercises: fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,6}$/),
        track: fc.constantFrom(...TRACKS),
        level: fc.constantFrom<Level>(...LEVELS),
        isWithSomebody: fc.boolean(),
        seenDaysAgo: fc.option(fc.nat(30)),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    ),
    energy: fc.option(fc.constantFrom<Five>(1, 2, 3, 4, 5)),
    hasPeople: fc.boolean(),
  })
  .map(({ exercises, energy, hasPeople }) =>
    state({
      exercises: exercises.map(({ id, track, level, isWithSomebody }) =>
        anExercise({
          id,
          track,
          level,
          steps: [isWithSomebody ? personStep('who') : readStep('begin'), readStep('end')],
        }),
      ),
      checkIn: energy === null ? null : checkIn(energy),
      hasPeople,
      lastSeen: new Map(
        exercises.flatMap(({ id, seenDaysAgo }) =>
          seenDaysAgo === null ? [] : [[id, addDays(TODAY, -seenDaysAgo)] as const],
        ),
      ),
    }),
  )

describe('the small step of a day', () => {
  it('is one of rest when the person says that they are tired', () => {
    for (const energy of [1, 2] as const) {
      const pick = pickToday(state({ checkIn: checkIn(energy) }))
      expect(pick?.reason).toBe('low-energy')
      expect(exerciseOf(state(), pick?.exerciseId)?.track).toBe('rest')
    }
    expect(pickToday(state({ checkIn: checkIn(3) }))?.reason).toBe('first-steps')
  })

  it('needs nobody while nobody is in the list', () => {
    for (let day = 0; day < 30; day += 1) {
      const today = state({ hasPeople: false, today: addDays(TODAY, day) })
      const exercise = exerciseOf(today, pickToday(today)?.exerciseId)
      expect(exercise !== undefined && needsPerson(exercise)).toBe(false)
    }
  })

  it('is a first step on the first day and something different afterwards', () => {
    expect(pickToday(state())?.reason).toBe('first-steps')
    expect(pickToday(state({ lastSeen: new Map([['say-hello', addDays(TODAY, -1)]]) }))?.reason).toBe(
      'something-different',
    )
  })

  it('does not come back within ten days while there are others', () => {
    const everythingBut = (id: string) =>
      new Map(
        aLibrary().flatMap((exercise) => (exercise.id === id ? [] : [[exercise.id, addDays(TODAY, -9)] as const])),
      )
    expect(pickToday(state({ lastSeen: everythingBut('say-hello') }))?.exerciseId).toBe('say-hello')
  })

  it('varies from day to day', () => {
    const picked = Array.from({ length: 14 }, (_, day) => pickToday(state({ today: addDays(TODAY, day) }))?.exerciseId)
    expect(new Set(picked).size).toBeGreaterThan(1)
  })

  it('is missing only when the library is empty', () => {
    expect(pickToday(state({ exercises: [] }))).toBeNull()
    fc.assert(
      fc.property(anyState, (any) => {
        const pick = pickToday(any)
        expect(pick === null).toBe(any.exercises.length === 0)
        expect(pick === null || exerciseOf(any, pick.exerciseId) !== undefined).toBe(true)
      }),
    )
  })

  it('is the same for the same day, however the library is ordered', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        expect(pickToday({ ...any, exercises: any.exercises.toReversed() })).toEqual(pickToday(any))
      }),
    )
  })
})
