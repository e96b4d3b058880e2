import { describe, expect, it } from 'vitest'

import { anExercise, readStep } from '../factories/exercise.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld } from './support/world.ts'

const begin = async () => {
  const world = createWorld()
  const app = world.start()
  const run = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
  return { ...world, app, run, id: run.id }
}

describe('a run of an exercise', () => {
  it('goes on where it was when it is begun again', async () => {
    const { app, id } = await begin()
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: { text: 'half' } })
    await app.call('runs.goTo', { id, stepId: 'middle' })
    const again = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
    expect(again).toMatchObject({ id, stepId: 'middle', answers: { begin: { text: 'half' } } })
  })

  it('begins anew when the last one has ended', async () => {
    const { app, id } = await begin()
    await app.call('runs.finish', { id })
    expect((await app.call('runs.start', { exerciseId: 'write-one-line', size: 'smaller' })).id).not.toBe(id)
  })

  it('keeps the last answer of a step, whole', async () => {
    const { app, id } = await begin()
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: { when: 'I sit down', then: 'I write' } })
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: { checked: [0, 2] } })
    expect((await app.call('runs.get', { id })).answers).toEqual({ begin: { checked: [0, 2] } })
  })

  it('keeps its answers when it is made smaller, and goes to the first step without one', async () => {
    const { app, id } = await begin()
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: { text: 'a' } })
    expect(await app.call('runs.resize', { id, size: 'smaller' })).toMatchObject({ size: 'smaller', stepId: 'breathe' })
    await app.call('runs.saveAnswer', { id, stepId: 'breathe', answer: { rating: 1 } })
    expect(await app.call('runs.resize', { id, size: 'full' })).toMatchObject({
      stepId: 'middle',
      answers: { begin: { text: 'a' }, breathe: { rating: 1 } },
    })
  })

  it('stays on a step that both sizes have', async () => {
    const { app, id } = await begin()
    await app.call('runs.goTo', { id, stepId: 'end' })
    expect((await app.call('runs.resize', { id, size: 'smaller' })).stepId).toBe('end')
  })

  it('takes an answer for a step of the other size, but does not go there', async () => {
    const { app, id } = await begin()
    await app.call('runs.saveAnswer', { id, stepId: 'breathe', answer: { text: 'in' } })
    expect((await app.refusal('runs.goTo', { id, stepId: 'breathe' })).code).toBe('invalid-input')
  })

  it('refuses a step that the exercise does not have', async () => {
    const { app, id } = await begin()
    const refused = { code: 'invalid-input', fields: [{ path: 'stepId', reason: 'invalid' }] }
    expect(await app.refusal('runs.saveAnswer', { id, stepId: 'dance', answer: {} })).toEqual(refused)
    expect(await app.refusal('runs.goTo', { id, stepId: 'dance' })).toEqual(refused)
  })

  it('takes nothing more when it has ended', async () => {
    const { app, id } = await begin()
    await app.call('runs.finish', { id })
    expect((await app.refusal('runs.saveAnswer', { id, stepId: 'begin', answer: {} })).code).toBe('not-found')
    expect((await app.refusal('runs.goTo', { id, stepId: 'end' })).code).toBe('not-found')
    expect((await app.refusal('runs.resize', { id, size: 'smaller' })).code).toBe('not-found')
    expect((await app.refusal('runs.leave', { id })).code).toBe('not-found')
  })

  it('may be ended twice by the same tap', async () => {
    const { app, id } = await begin()
    await app.call('runs.finish', { id })
    expect((await app.call('runs.finish', { id })).state).toBe('done')
    await app.call('runs.reopen', { id })
    expect((await app.call('runs.reopen', { id })).state).toBe('open')
    await app.call('runs.leave', { id })
    expect((await app.call('runs.leave', { id })).state).toBe('left')
  })

  it('stands on a step that exists when the exercise was rewritten since', async () => {
    const { app, id, exercises } = await begin()
    await app.call('runs.goTo', { id, stepId: 'middle' })
    exercises.replace([anExercise({ steps: [readStep('begin'), readStep('other'), readStep('end')] })])
    expect((await app.call('runs.get', { id })).stepId).toBe('begin')
    expect((await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })).stepId).toBe('begin')
  })

  it('can still be read when its exercise is gone, but not gone on with', async () => {
    const { app, id, exercises } = await begin()
    exercises.replace([])
    expect((await app.call('runs.get', { id })).exerciseId).toBe('write-one-line')
    expect((await app.refusal('runs.saveAnswer', { id, stepId: 'begin', answer: {} })).code).toBe('not-found')
    expect((await app.refusal('runs.start', { exerciseId: 'write-one-line', size: 'full' })).code).toBe('not-found')
  })

  it('offers the one that was worked on last to go on with', async () => {
    const { app, id, clock } = await begin()
    clock.pass({ minutes: 1 })
    const other = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    expect((await app.call('today.get', {})).openRun?.runId).toBe(other.id)
    clock.pass({ minutes: 1 })
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: {} })
    expect((await app.call('today.get', {})).openRun?.runId).toBe(id)
  })

  it('is not found when there is none', async () => {
    const { app } = await begin()
    for (const channel of ['runs.get', 'runs.finish', 'runs.leave', 'runs.reopen'] as const) {
      expect((await app.refusal(channel, { id: idNumber(999) })).code).toBe('not-found')
    }
  })
})
