import { describe, expect, it } from 'vitest'

import { aPath, exerciseDay, restDay } from '../factories/path.ts'
import { FIRST, goThrough, today, walkOn } from './support/walking.ts'

describe('the step of today on a path', () => {
  it('is the path’s as soon as it is begun, also when today’s was done already', async () => {
    const { app } = walkOn()
    await today(app)
    await app.call('today.chooseStep', { exerciseId: 'say-hello' })
    await app.call('today.chooseStep', { exerciseId: 'sit-a-while' })
    await goThrough(app, 'sit-a-while')
    expect(await today(app)).toMatchObject({ step: { exercise: { id: 'sit-a-while' }, state: 'done' } })
    await app.call('paths.start', { pathId: FIRST })
    expect(await today(app)).toMatchObject({ step: { exercise: { id: 'say-hello' }, state: 'offered' } })
  })

  it('is done once a day: the end of one path does not bring the step of another', async () => {
    const { app, clock } = walkOn(
      aPath({ id: 'long' }),
      aPath({ id: 'short', days: [restDay(), restDay(), exerciseDay('sit-a-while')] }),
    )
    await app.call('paths.start', { pathId: 'long' })
    clock.pass({ days: 1 })
    await app.call('paths.start', { pathId: 'short' })
    clock.pass({ days: 2 })
    await today(app)
    await goThrough(app, 'sit-a-while')
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'sit-a-while' }, state: 'done' })
    clock.pass({ days: 1 })
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'say-hello' } })
  })

  it('waits on a day on which the person says that they are tired', async () => {
    const { app, exercises } = walkOn()
    exercises.replace(exercises.all().map((each) => (each.track === 'rest' ? { ...each, channels: ['alone'] } : each)))
    await app.call('paths.start', { pathId: FIRST })
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'say-hello' } })
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    expect(await today(app)).toMatchObject({ step: { exercise: { track: 'rest' } }, path: { kind: 'next', index: 0 } })
  })

  it('stands beside others, and another one may be asked for, also on a day of rest', async () => {
    const { app, clock } = walkOn(aPath({ days: [exerciseDay('say-hello'), restDay(), exerciseDay('sit-a-while')] }))
    await app.call('paths.start', { pathId: FIRST })
    const { step } = await today(app)
    expect(step).toMatchObject({ alternatives: [{}, {}] })
    expect((await app.call('today.anotherStep', {})).step).not.toMatchObject({ exercise: { id: 'say-hello' } })
    expect((await app.call('today.chooseStep', { exerciseId: 'say-hello' })).step).toMatchObject({
      exercise: { id: 'say-hello' },
      reasons: [{ kind: 'path' }],
    })
    await app.call('today.chooseStep', { exerciseId: 'sit-a-while' })
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'sit-a-while' } })
    await goThrough(app, 'say-hello')
    clock.pass({ days: 1 })
    expect((await app.call('today.skipStep', {})).step?.state).toBe('resting')
    expect((await app.call('today.anotherStep', {})).step?.state).toBe('offered')
    expect(await today(app)).toMatchObject({ step: { state: 'offered' }, path: { kind: 'resting' } })
  })

  it('is put down for today without a day of the path being lost', async () => {
    const { app, clock } = walkOn()
    await app.call('paths.start', { pathId: FIRST })
    expect((await app.call('today.skipStep', {})).step).toMatchObject({ state: 'skipped' })
    expect((await today(app)).step).toMatchObject({ state: 'skipped' })
    clock.pass({ days: 1 })
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'say-hello' }, state: 'offered' })
  })

  it('is not one that was marked as not for me', async () => {
    const { app } = walkOn()
    await app.call('library.mark', { exerciseId: 'say-hello', mark: 'not-for-me' })
    await app.call('paths.start', { pathId: FIRST })
    expect((await today(app)).step).not.toMatchObject({ exercise: { id: 'say-hello' } })
  })

  it('is shown as done when it was gone through before anybody looked', async () => {
    const { app, clock } = walkOn()
    await app.call('paths.start', { pathId: FIRST })
    await goThrough(app, 'say-hello')
    clock.pass({ days: 1 })
    await goThrough(app, 'write-one-line')
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'write-one-line' }, state: 'done' })
  })
})
