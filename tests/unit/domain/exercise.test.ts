import { describe, expect, it } from 'vitest'

import { needsPerson, stepsOf, summarise } from '../../../src/shared/domain/exercises/exercise.ts'
import { anExercise, personStep, readStep } from '../../factories/exercise.ts'

describe('an exercise', () => {
  it('has other steps in its smaller size', () => {
    expect(stepsOf(anExercise(), 'full').map(({ id }) => id)).toEqual(['begin', 'middle', 'end'])
    expect(stepsOf(anExercise(), 'smaller').map(({ id }) => id)).toEqual(['breathe', 'end'])
  })

  it('may need somebody in full and nobody when it is smaller', () => {
    const exercise = anExercise({ steps: [personStep('who'), readStep('middle'), readStep('end')] })
    expect(needsPerson(exercise)).toBe(true)
    expect(needsPerson(exercise, 'smaller')).toBe(false)
  })

  it('shows in lists without its steps', () => {
    expect(Object.keys(summarise(anExercise()))).not.toContain('steps')
  })
})
