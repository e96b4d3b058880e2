import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type PathStep, positionOn, type Walk } from '../../../src/shared/domain/paths/path.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { aPath, exerciseDay, restDay } from '../../factories/path.ts'

const START = '2026-03-27'
const day = (offset: number) => addDays(START, offset)

const aWalk = (steps: readonly PathStep[] = []): Walk => ({
  id: 'walk',
  pathId: 'first-steps',
  state: 'open',
  startedOn: START,
  steps,
})
const done = (index: number, offset: number): PathStep => ({ index, state: 'done', day: day(offset) })
const skipped = (index: number, offset: number): PathStep => ({ index, state: 'skipped', day: day(offset) })

describe('where a walk stands', () => {
  const path = aPath()

  it('is at the first day on the day on which it begins, and waits there', () => {
    expect(positionOn(path, aWalk(), START)).toMatchObject({ kind: 'next', index: 0 })
    expect(positionOn(path, aWalk(), day(400))).toMatchObject({ kind: 'next', index: 0 })
  })

  it('has one step a day', () => {
    expect(positionOn(path, aWalk([done(0, 0)]), START)).toMatchObject({ kind: 'waiting', index: 1 })
    expect(positionOn(path, aWalk([done(0, 0)]), day(1))).toMatchObject({ kind: 'next', index: 1 })
    expect(positionOn(path, aWalk([skipped(0, 0)]), START)).toMatchObject({ kind: 'waiting', index: 1 })
  })

  it('rests for one day after the step before, and goes on by itself', () => {
    const walk = aWalk([done(0, 0), done(1, 5)])
    expect(positionOn(path, walk, day(5))).toMatchObject({ kind: 'waiting', index: 2 })
    expect(positionOn(path, walk, day(6))).toMatchObject({ kind: 'resting', index: 2 })
    expect(positionOn(path, walk, day(7))).toMatchObject({ kind: 'next', index: 3 })
    expect(positionOn(path, walk, day(70))).toMatchObject({ kind: 'next', index: 3 })
  })

  it('rests on the day on which it begins where it begins with a rest', () => {
    const resting = aPath({ days: [restDay(), restDay(), exerciseDay('a')] })
    expect(positionOn(resting, aWalk(), START)).toMatchObject({ kind: 'resting', index: 0 })
    expect(positionOn(resting, aWalk(), day(1))).toMatchObject({ kind: 'resting', index: 1 })
    expect(positionOn(resting, aWalk(), day(2))).toMatchObject({ kind: 'next', index: 2 })
  })

  it('does not go back when the calendar does, as on a flight to the east', () => {
    expect(positionOn(path, aWalk([done(0, 1)]), START)).toMatchObject({ kind: 'waiting', index: 1 })
    expect(positionOn(path, aWalk(), day(-1))).toMatchObject({ kind: 'waiting', index: 0 })
  })

  it('is at the end when all is gone through', () => {
    const walk = aWalk([done(0, 0), done(1, 1), done(3, 3)])
    expect(positionOn(path, walk, day(3))).toEqual({ kind: 'ended' })
    const resting = aPath({ days: [exerciseDay('a'), exerciseDay('b'), restDay()] })
    expect(positionOn(resting, aWalk([done(0, 0), done(1, 1)]), day(2))).toMatchObject({ kind: 'resting', index: 2 })
    expect(positionOn(resting, aWalk([done(0, 0), done(1, 1)]), day(3))).toEqual({ kind: 'ended' })
  })
})

/** A path, and how somebody goes on it: on which days they come, and whether they pass over what is next. */
const anyJourney = fc.record({
  days: fc.array(fc.constantFrom('exercise', 'rest'), { minLength: 3, maxLength: 21 }),
  visits: fc.array(fc.record({ after: fc.integer({ min: 0, max: 4 }), isSkipping: fc.boolean() }), { maxLength: 60 }),
})

describe('any walk on any path', () => {
  const walkAll = ({ days, visits }: typeof anyJourney extends fc.Arbitrary<infer Journey> ? Journey : never) => {
    const path = aPath({
      days: days.map((kind, index) => (kind === 'rest' ? restDay() : exerciseDay(`step-${index}`))),
    })
    const steps: PathStep[] = []
    const seen: { readonly index: number; readonly day: string }[] = []
    let today = START
    for (const { after, isSkipping } of visits) {
      today = addDays(today, after)
      const position = positionOn(path, aWalk(steps), today)
      if (position.kind !== 'next') continue
      steps.push({ index: position.index, state: isSkipping ? 'skipped' : 'done', day: today })
      seen.push({ index: position.index, day: today })
    }
    return { path, steps, seen, today }
  }

  it('takes the days in their order, each once, and no two on one day', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const { path, seen } = walkAll(journey)
        const indexes = seen.map(({ index }) => index)
        const exercises = path.days.flatMap(({ kind }, index) => (kind === 'exercise' ? [index] : []))
        expect(indexes).toEqual(exercises.slice(0, indexes.length))
        expect(new Set(seen.map((step) => step.day)).size).toBe(seen.length)
      }),
    )
  })

  it('has a whole day between the steps around each rest', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const { seen } = walkAll(journey)
        for (const [place, { index, day: taken }] of seen.entries()) {
          const before = seen[place - 1]
          if (before === undefined) continue
          expect(taken >= addDays(before.day, index - before.index)).toBe(true)
        }
      }),
    )
  })

  it('ends when one comes often enough, and only moves forward', () => {
    fc.assert(
      fc.property(anyJourney, ({ days }) => {
        const visits = Array.from({ length: 2 * days.length + 1 }, () => ({ after: 1, isSkipping: false }))
        const { path, steps, today } = walkAll({ days, visits })
        expect(positionOn(path, aWalk(steps), today)).toEqual({ kind: 'ended' })
        let furthest = -1
        for (let offset = 0; offset < visits.length; offset += 1) {
          const known = steps.filter((step) => step.day <= day(offset))
          const position = positionOn(path, aWalk(known), day(offset))
          const index = position.kind === 'ended' ? path.days.length : position.index
          expect(index).toBeGreaterThanOrEqual(furthest)
          furthest = index
        }
      }),
    )
  })
})
