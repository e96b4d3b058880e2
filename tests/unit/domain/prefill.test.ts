import { describe, expect, it } from 'vitest'

import type { Step } from '../../../src/shared/domain/exercises/exercise.ts'
import { prefillFromRun } from '../../../src/shared/domain/journal/prefill.ts'
import { anExercise, personStep, words } from '../../factories/exercise.ts'

const textStep = (id: string): Step => ({ id, kind: 'text', text: words(id) })
const steps = [
  personStep('person'),
  textStep('one'),
  { id: 'message', kind: 'message', text: words('message'), templates: [] },
  textStep('two'),
] satisfies Step[]
const exercise = (fields: Parameters<typeof anExercise>[0]) =>
  anExercise({ steps, smaller: { minutes: 1, steps: [personStep('person')] }, ...fields })

describe('prefillFromRun', () => {
  it('takes who, how, and what was written on the way', () => {
    const answers = {
      person: { personIds: ['a', 'a', 'b'] },
      one: { text: ' first ' },
      two: { text: 'second' },
      message: { text: 'sent' },
    }
    expect(prefillFromRun(exercise({ channels: ['alone', 'voice'] }), { size: 'full', answers })).toEqual({
      isContact: true,
      personIds: ['a', 'b'],
      channel: 'voice',
      text: 'first\n\nsecond',
    })
  })

  it('looks at the steps of the size that was done', () => {
    expect(prefillFromRun(exercise({}), { size: 'smaller', answers: { one: { text: 'first' } } }).text).toBe('')
  })

  it('begins a note about the day after something done alone, or a rest in which nobody was named', () => {
    expect(prefillFromRun(exercise({ channels: ['alone'] }), { size: 'full', answers: {} }).isContact).toBe(false)
    expect(prefillFromRun(exercise({ track: 'rest' }), { size: 'full', answers: {} }).isContact).toBe(false)
    const named = { person: { personIds: ['a'] } }
    expect(prefillFromRun(exercise({ track: 'rest' }), { size: 'full', answers: named }).isContact).toBe(true)
  })
})
