import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayNumber } from '../../src/shared/domain/coach/day-number.ts'
import { highestByHand, ladder, type LadderRun, type LevelByHand } from '../../src/shared/domain/coach/ladder.ts'
import { type Level, LEVELS } from '../../src/shared/domain/exercises/exercise.ts'
import { RUN_STATES } from '../../src/shared/domain/exercises/run.ts'
import { addDays, daysBetween } from '../../src/shared/time/day.ts'

const FIRST_DAY = '2026-03-02'

/** A go on a day (0 is the first), on a level, felt 0-10 or null for no number. */
const go = (day: number, level: Level, felt: number | null, fields: Partial<LadderRun> = {}): LadderRun => ({
  day: addDays(FIRST_DAY, day),
  level,
  size: 'full',
  state: 'done',
  before: null,
  after: felt,
  ...fields,
})

const climb = (...runs: readonly LadderRun[]) => ladder({ runs, byHand: null })

/** Four easy goes, a week apart: the third level is practised, the second is comfortable. */
const ONTO_THE_THIRD = [go(0, 1, 2), go(7, 1, 1), go(14, 2, 3), go(21, 2, 2)]

const anyLevel = fc.constantFrom<Level>(...LEVELS)
const anyFelt = fc.option(fc.integer({ min: 0, max: 10 }))
const anyRun = fc
  .record({
    day: fc.nat(200),
    level: anyLevel,
    felt: anyFelt,
    before: anyFelt,
    state: fc.constantFrom(...RUN_STATES),
    size: fc.constantFrom('full' as const, 'smaller' as const),
  })
  .map(({ day, level, felt, ...fields }) => go(day, level, felt, fields))
const inOrder = (runs: readonly LadderRun[]) => runs.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
const anyRuns = fc.array(anyRun, { maxLength: 60 }).map(inOrder)
const anyByHand = fc.option(fc.record({ level: anyLevel, day: fc.nat(200).map((day) => addDays(FIRST_DAY, day)) }))

describe('the ladder of a track', () => {
  it('begins on the first level, with nothing known', () => {
    expect(climb()).toEqual({ level: 1, comfortable: 0, trend: 'steady', why: { kind: 'start' } })
  })

  it('goes one up after two easy goes', () => {
    expect(climb(go(0, 1, 3))).toMatchObject({ level: 1, comfortable: 1 })
    expect(climb(go(0, 1, 3), go(4, 1, 0))).toEqual({
      level: 2,
      comfortable: 1,
      trend: 'up',
      why: { kind: 'easy-goes', day: '2026-03-06' },
    })
  })

  it('asks for four goes where no number is given', () => {
    const unrated = [0, 2, 4, 6].map((day) => go(day, 1, null))
    expect(climb(...unrated.slice(0, 3)).level).toBe(1)
    expect(climb(...unrated)).toMatchObject({ level: 2, comfortable: 1 })
    expect(climb(go(0, 1, 2), go(2, 1, null), go(4, 1, null)).level).toBe(2)
  })

  it('stays where it was neither easy nor hard, and counts anew from there', () => {
    expect(climb(go(0, 1, 4), go(5, 1, 6)).level).toBe(1)
    expect(climb(go(0, 1, 2), go(3, 1, 5), go(6, 1, 2)).level).toBe(1)
  })

  it('goes one down after a go that was hard, and up again from there', () => {
    const hard = [...ONTO_THE_THIRD, go(25, 3, 7)]
    expect(climb(...ONTO_THE_THIRD)).toMatchObject({ level: 3, comfortable: 2 })
    expect(climb(...hard)).toEqual({
      level: 2,
      comfortable: 2,
      trend: 'down',
      why: { kind: 'felt-hard', day: '2026-03-27' },
    })
    expect(climb(...hard, go(30, 2, 2), go(35, 2, 2)).level).toBe(3)
  })

  it('goes one down after a step that was put down', () => {
    expect(climb(...ONTO_THE_THIRD, go(25, 3, null, { state: 'left' }))).toMatchObject({
      level: 2,
      why: { kind: 'put-down' },
    })
  })

  it('goes down by one only, even when the step was far below', () => {
    const onADay = climb(...ONTO_THE_THIRD, go(25, 1, null, { state: 'left' }))
    expect(onADay).toMatchObject({ level: 2, comfortable: 1 })
  })

  it('never goes below the first level', () => {
    expect(climb(go(0, 1, 10), go(1, 1, null, { state: 'left' }))).toMatchObject({ level: 1, why: { kind: 'start' } })
  })

  it('goes up at most once in a week', () => {
    const daily = [0, 1, 2, 3, 4, 5, 6].map((day) => go(day, day < 2 ? 1 : 2, 0))
    expect(climb(...daily).level).toBe(2)
    expect(climb(...daily, go(8, 2, 0)).level).toBe(3)
  })

  it('takes the smaller size as a way to stay, never as a reason to go up', () => {
    const small = [0, 8, 16, 24].map((day) => go(day, 1, 0, { size: 'smaller' }))
    expect(climb(...small)).toMatchObject({ level: 1, comfortable: 0 })
    expect(climb(...ONTO_THE_THIRD, go(25, 3, 9, { size: 'smaller' })).level).toBe(2)
  })

  it('lets a harder step be tried from the library without taking anything away', () => {
    expect(climb(...ONTO_THE_THIRD, go(25, 5, 9))).toMatchObject({ level: 3, comfortable: 2 })
    expect(climb(...ONTO_THE_THIRD, go(25, 4, 1))).toMatchObject({ level: 3, comfortable: 4 })
  })

  it('takes the number given afterwards before the one that was expected', () => {
    expect(climb(go(0, 1, 2, { before: 9 }), go(4, 1, 2, { before: 8 })).level).toBe(2)
    expect(climb(...ONTO_THE_THIRD, go(25, 3, null, { before: 8 })).level).toBe(2)
  })

  it('says nothing about a go that is still open', () => {
    expect(climb(go(0, 1, 2), go(4, 1, 2, { state: 'open' })).level).toBe(1)
  })

  it('keeps to a level set by hand until later goes move it', () => {
    const byHand: LevelByHand = { level: 1, day: addDays(FIRST_DAY, 22) }
    expect(ladder({ runs: ONTO_THE_THIRD, byHand })).toEqual({
      level: 1,
      comfortable: 2,
      trend: 'steady',
      why: { kind: 'by-hand', day: '2026-03-24' },
    })
    expect(ladder({ runs: [...ONTO_THE_THIRD, go(30, 1, 1), go(34, 1, 1)], byHand }).level).toBe(2)
  })

  it('lets a level set by hand win over the goes of the same day', () => {
    const byHand: LevelByHand = { level: 3, day: addDays(FIRST_DAY, 25) }
    expect(ladder({ runs: [...ONTO_THE_THIRD, go(25, 3, 9)], byHand }).level).toBe(3)
  })

  it('takes a wish by hand up to one above what is comfortable, and up to 2 at the start', () => {
    expect(highestByHand(0)).toBe(2)
    expect(highestByHand(2)).toBe(3)
    expect(highestByHand(5)).toBe(5)
    expect(ladder({ runs: [], byHand: { level: 5, day: FIRST_DAY } }).level).toBe(2)
    expect(ladder({ runs: ONTO_THE_THIRD, byHand: { level: 5, day: addDays(FIRST_DAY, 40) } }).level).toBe(3)
  })

  it('rests at what is comfortable on days for rest, and is where it was afterwards', () => {
    expect(ladder({ runs: ONTO_THE_THIRD, byHand: null, isResting: true })).toEqual({
      level: 2,
      comfortable: 2,
      trend: 'steady',
      why: { kind: 'resting' },
    })
    expect(ladder({ runs: ONTO_THE_THIRD, byHand: null, isResting: false }).level).toBe(3)
    expect(ladder({ runs: [], byHand: { level: 2, day: FIRST_DAY }, isResting: true }).level).toBe(1)
  })

  it('is never more than one above what is comfortable', () => {
    fc.assert(
      fc.property(anyRuns, anyByHand, fc.boolean(), (runs, byHand, isResting) => {
        const { level, comfortable } = ladder({ runs, byHand, isResting })
        expect(LEVELS).toContain(level)
        expect(level).toBeLessThanOrEqual(byHand === null ? comfortable + 1 : highestByHand(comfortable))
        if (isResting) expect(level).toBeLessThanOrEqual(Math.max(1, comfortable))
      }),
    )
  })

  it('moves by one at a time, up with a week in between, and never up after a go that was hard or put down', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        let lastRise: string | null = null
        for (const [index, run] of runs.entries()) {
          const before = climb(...runs.slice(0, index)).level
          const after = climb(...runs.slice(0, index + 1)).level
          expect(after).toBeGreaterThanOrEqual(before - 1)
          if (after <= before) continue
          expect(after).toBe(before + 1)
          expect(run).toMatchObject({ state: 'done', size: 'full' })
          expect(run.after ?? run.before ?? 0).toBeLessThanOrEqual(3)
          if (lastRise !== null) expect(daysBetween(lastRise, run.day)).toBeGreaterThanOrEqual(7)
          lastRise = run.day
        }
      }),
    )
  })

  it('does not depend on the order in which goes of different days are listed', () => {
    const onDifferentDays = fc.uniqueArray(anyRun, { selector: ({ day }) => day, maxLength: 40 })
    fc.assert(
      fc.property(onDifferentDays, anyByHand, (runs, byHand) => {
        expect(ladder({ runs, byHand })).toEqual(ladder({ runs: inOrder(runs), byHand }))
      }),
    )
  })
})

describe('the number of a day', () => {
  it('counts days as the calendar does', () => {
    const anyDay = fc
      .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(dayNumber(to) - dayNumber(from)).toBe(daysBetween(from, to))
      }),
    )
  })
})
