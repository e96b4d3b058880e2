import { describe, expect, it } from 'vitest'

import { anOwnExercise } from '../factories/inputs.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld } from './support/world.ts'

const HOUR_MS = 3_600_000

const open = () => {
  const world = createWorld()
  const app = world.start()
  return {
    ...world,
    app,
    planIn: (hours: number, exerciseId = 'say-hello') =>
      app.call('plans.save', { exerciseId, size: 'full', epochMs: world.clock.now() + hours * HOUR_MS }),
    waiting: async () => (await app.call('plans.list', {})).map(({ id }) => id),
  }
}

describe('an exercise that is planned for later', () => {
  it('is kept with its day, soonest first, and is there after a restart', async () => {
    const { app, planIn, start } = open()
    const later = await planIn(30, 'sit-a-while')
    const sooner = await planIn(2)
    expect(sooner).toMatchObject({
      exercise: { id: 'say-hello' },
      size: 'full',
      due: { zone: 'Asia/Tokyo', localDay: '2026-11-21' },
    })
    expect(await app.call('plans.list', {})).toEqual([sooner, later])
    app.stop()
    expect(await start().call('plans.list', {})).toEqual([sooner, later])
  })

  it('is shown on its day, and on the days after, until it is begun', async () => {
    const { app, planIn, clock } = open()
    const tomorrow = await planIn(20)
    expect((await app.call('today.get', {})).plans).toEqual([])
    for (let day = 0; day < 3; day += 1) {
      clock.pass({ days: 1 })
      expect((await app.call('today.get', {})).plans).toEqual([tomorrow])
    }
    await app.call('runs.start', { exerciseId: 'say-hello', size: 'smaller' })
    expect((await app.call('today.get', {})).plans).toEqual([])
  })

  it.each([
    [61, 1],
    [60, 0],
    [-600, 0],
  ])('%i minutes before it is due, a start leaves %i waiting', async (minutes, left) => {
    const { app, planIn, waiting, clock } = open()
    await planIn(20)
    await planIn(20, 'sit-a-while')
    clock.pass({ minutes: 20 * 60 - minutes })
    await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    expect(await waiting()).toHaveLength(left + 1)
  })

  it('has come about as well when a run goes on that was open', async () => {
    const { app, planIn, waiting } = open()
    await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    await planIn(0)
    await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    expect(await waiting()).toEqual([])
  })

  it('may be taken away and back', async () => {
    const { app, planIn, waiting } = open()
    const { id } = await planIn(1)
    await app.call('plans.remove', { id })
    expect(await waiting()).toEqual([])
    expect((await app.refusal('plans.remove', { id })).code).toBe('not-found')
    await app.call('plans.restore', { id })
    expect(await waiting()).toEqual([id])
    expect((await app.refusal('plans.restore', { id: idNumber(99) })).code).toBe('not-found')
  })

  it('lies ahead, and is an exercise that there is', async () => {
    const { app, clock, planIn } = open()
    expect(
      await app.refusal('plans.save', { exerciseId: 'say-hello', size: 'full', epochMs: clock.now() - HOUR_MS }),
    ).toEqual({ code: 'invalid-input', fields: [{ path: 'epochMs', reason: 'invalid' }] })
    expect((await app.refusal('plans.save', { exerciseId: 'dance', size: 'full', epochMs: clock.now() })).code).toBe(
      'not-found',
    )
    await planIn(0)
  })

  it('is passed over while its exercise is removed', async () => {
    const { app, planIn, waiting } = open()
    const { id } = await app.call('own.save', { id: null, exercise: anOwnExercise() })
    const plan = await planIn(1, id)
    await app.call('own.remove', { id })
    expect(await waiting()).toEqual([])
    await app.call('own.restore', { id })
    expect(await waiting()).toEqual([plan.id])
  })
})
