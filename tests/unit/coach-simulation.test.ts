import { describe, expect, it } from 'vitest'

import { TRACKS } from '../../src/shared/domain/exercises/exercise.ts'
import { readExercises } from '../simulation/content.ts'
import { liveAYear } from '../simulation/live-a-year.ts'
import {
  distancesAtEnd,
  longestWaitOfAny,
  mean,
  type PersonaResults,
  simulate,
  worstOf,
} from '../simulation/results.ts'

/** Enough to notice a change for the worse; docs/coach.md has twenty. */
const PEOPLE_OF_A_KIND = 2

const exercises = readExercises()
const results = simulate(exercises, PEOPLE_OF_A_KIND)
const named = results.map((result) => [result.persona.name, result] as const)
const isRegular = ({ persona }: PersonaResults) => persona.opens.change === 0 && persona.energy.mean > 3

describe.each(named)('52 weeks of somebody %s', (_, result) => {
  it('has a step on every day on which the app is opened', () => {
    for (const { year } of result.people) expect(year.days.filter(({ pick }) => pick === null)).toEqual([])
  })

  it('pushes nobody who is tired', () => {
    expect(worstOf(result, ({ pushesWhenTired }) => pushesWhenTired)).toBe(0)
  })

  it('never goes more than one level above what was ever easy', () => {
    expect(worstOf(result, ({ tooHigh }) => tooHigh)).toBe(0)
  })

  it('repeats nothing within ten days, but for rest on days for rest', () => {
    expect(worstOf(result, ({ earlyRepeats }) => earlyRepeats)).toBe(0)
  })

  it('visits every track, and none waits for more than six weeks of days with energy', () => {
    for (const { findings } of result.people) {
      for (const track of TRACKS) expect(findings.goesByTrack.get(track) ?? 0).toBeGreaterThan(0)
    }
    expect(worstOf(result, longestWaitOfAny)).toBeLessThanOrEqual(42)
  })

  it('brings the levels near to true courage', () => {
    const distances = distancesAtEnd(result)
    const allowed = isRegular(result) ? 0.6 : 1.2
    expect(mean(distances.map(Math.abs))).toBeLessThan(allowed)
    expect(Math.max(...distances)).toBeLessThan(1.6)
  })
})

describe('52 weeks', () => {
  it('bring rest to somebody exhausted on half of the days, and to somebody bold on few', () => {
    const shareOfRest = (name: string) => {
      const result = results.find(({ persona }) => persona.name === name)
      const shares = result?.people.map(({ findings }) => findings.restDays / findings.daysOffered) ?? []
      return mean(shares)
    }
    expect(shareOfRest('exhausted')).toBeGreaterThan(0.45)
    expect(shareOfRest('bold')).toBeLessThan(0.2)
  })

  it('are the same when they are lived again', () => {
    for (const { persona, people } of results) {
      const { runs, offers } = liveAYear(persona, people[0]!.seed, exercises)
      expect({ runs, offers }).toEqual({ runs: people[0]!.year.runs, offers: people[0]!.year.offers })
    }
  })
})
