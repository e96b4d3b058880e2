import { type Exercise, stepsOf } from '../../src/shared/domain/exercises/exercise.ts'
import type { Run } from '../../src/shared/domain/exercises/run.ts'
import type { Person } from '../../src/shared/domain/people/person.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { type FakeBridge, installFakeBridge } from './bridge.ts'

export const RUN_ID = '01930000-0000-7000-8000-00000000aaaa'

export type FakeRun = FakeBridge & {
  /** The run as main has it. */
  readonly run: () => Run
}

/** Main, as far as one run of one exercise goes. */
export const installRun = (exercise: Exercise, start: Partial<Run> = {}, people: readonly Person[] = []): FakeRun => {
  let run: Run = {
    id: RUN_ID,
    exerciseId: exercise.id,
    state: 'open',
    size: 'full',
    stepId: exercise.steps[0]?.id ?? '',
    answers: {},
    ...start,
  }
  let everybody = people
  const answered = () => ok(structuredClone(run) as never)
  const bridge = installFakeBridge({
    'runs.get': answered,
    'exercises.get': () => ok(exercise as never),
    'people.list': () => ok([...everybody]),
    'people.add': (fields) => {
      const person = aPerson({
        ...fields,
        id: `01930000-0000-7000-8000-00000000bb${String(everybody.length).padStart(2, '0')}`,
      })
      everybody = [...everybody, person]
      return ok(person)
    },
    'runs.saveAnswer': ({ stepId, answer }) => {
      run = { ...run, answers: { ...run.answers, [stepId]: answer } }
      return ok(null)
    },
    'runs.goTo': ({ stepId }) => {
      run = { ...run, stepId }
      return answered()
    },
    'runs.resize': ({ size }) => {
      const steps = stepsOf(exercise, size)
      const stepId = steps.some(({ id }) => id === run.stepId) ? run.stepId : (steps[0]?.id ?? '')
      run = { ...run, size, stepId }
      return answered()
    },
    'runs.finish': () => {
      run = { ...run, state: 'done' }
      return answered()
    },
    'runs.leave': () => {
      run = { ...run, state: 'left' }
      return answered()
    },
    'runs.reopen': () => {
      run = { ...run, state: 'open' }
      return answered()
    },
  })
  return { ...bridge, run: () => run }
}
