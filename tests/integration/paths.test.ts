import { describe, expect, it } from 'vitest'

import { aPath, exerciseDay, restDay } from '../factories/path.ts'
import { idNumber } from '../fakes/ids.ts'
import { FIRST, goThrough, itemOf, today, walkOn } from './support/walking.ts'

describe('a path', () => {
  it('goes from its first to its last day, one step a day, and rests in between', async () => {
    const { app, clock } = walkOn()
    expect(await itemOf(app)).toMatchObject({ walk: null, position: null })
    const walk = await app.call('paths.start', { pathId: FIRST })
    expect(walk).toMatchObject({ pathId: FIRST, state: 'open', startedOn: '2026-11-21', steps: [] })

    expect(await today(app)).toMatchObject({
      step: {
        exercise: { id: 'say-hello' },
        state: 'offered',
        reasons: [{ kind: 'path', pathId: FIRST, index: 0 }],
      },
      path: { walkId: walk.id, index: 0, length: 4, kind: 'next', note: { en: 'Now say-hello' } },
    })
    await goThrough(app, 'say-hello')
    expect(await today(app)).toMatchObject({
      step: { exercise: { id: 'say-hello' }, state: 'done' },
      path: { index: 1, kind: 'waiting' },
    })
    expect((await itemOf(app)).position).toEqual({ kind: 'waiting', index: 1 })

    clock.pass({ days: 1 })
    expect(await today(app)).toMatchObject({ step: { exercise: { id: 'write-one-line' } }, path: { index: 1 } })
    await goThrough(app, 'write-one-line')

    clock.pass({ days: 1 })
    expect(await today(app)).toMatchObject({
      step: { state: 'resting', runId: null },
      path: { index: 2, kind: 'resting', note: { en: 'Rest today.' } },
    })

    clock.pass({ days: 1 })
    expect(await today(app)).toMatchObject({ step: { exercise: { id: 'put-the-day-down' } }, path: { index: 3 } })
    await goThrough(app, 'put-the-day-down')

    const { walk: ended, position } = await itemOf(app)
    expect(position).toEqual({ kind: 'ended' })
    expect(ended).toMatchObject({
      id: walk.id,
      state: 'done',
      steps: [
        { index: 0, state: 'done', day: '2026-11-21' },
        { index: 1, state: 'done', day: '2026-11-22' },
        { index: 3, state: 'done', day: '2026-11-24' },
      ],
    })
    expect(await today(app)).toMatchObject({ step: { state: 'done' }, path: null })
    clock.pass({ days: 1 })
    expect((await today(app)).step).toMatchObject({ state: 'offered' })
  })

  it('waits for as long as one likes, and is there after a restart', async () => {
    const { app, clock, start } = walkOn()
    await app.call('paths.start', { pathId: FIRST })
    await goThrough(app, 'say-hello')
    app.stop()
    clock.pass({ days: 100 })
    const again = start()
    expect((await itemOf(again)).position).toEqual({ kind: 'next', index: 1 })
    expect((await today(again)).step).toMatchObject({ exercise: { id: 'write-one-line' }, state: 'offered' })
  })

  it('that ends with a rest is over when that has passed, though nobody wrote it down', async () => {
    const { app, clock } = walkOn(aPath({ days: [exerciseDay('say-hello'), restDay(), restDay('Still.')] }))
    const { id } = await app.call('paths.start', { pathId: FIRST })
    await goThrough(app, 'say-hello')
    clock.pass({ days: 2 })
    expect(await today(app)).toMatchObject({ step: { state: 'resting' }, path: { index: 2, note: { en: 'Still.' } } })
    clock.pass({ days: 1 })
    expect(await itemOf(app)).toMatchObject({ walk: { state: 'done' }, position: { kind: 'ended' } })
    expect((await today(app)).path).toBeNull()
    expect((await app.refusal('paths.leave', { id })).code).toBe('not-found')
    const anew = await app.call('paths.start', { pathId: FIRST })
    expect(await itemOf(app)).toMatchObject({ walk: { id: anew.id, state: 'open' }, position: { kind: 'next' } })
  })

  it('is gone on with when it is begun twice', async () => {
    const { app } = walkOn()
    const walk = await app.call('paths.start', { pathId: FIRST })
    expect(await app.call('paths.start', { pathId: FIRST })).toEqual(walk)
    expect((await app.refusal('paths.start', { pathId: 'no-such-path' })).code).toBe('not-found')
  })

  it('may be put down and taken up again where it was', async () => {
    const { app, clock } = walkOn()
    const { id } = await app.call('paths.start', { pathId: FIRST })
    await goThrough(app, 'say-hello')
    clock.pass({ days: 1 })
    await today(app)
    await app.call('paths.leave', { id })
    await app.call('paths.leave', { id })
    expect(await itemOf(app)).toMatchObject({ walk: { state: 'left' }, position: { kind: 'next', index: 1 } })
    expect(await today(app)).toMatchObject({ path: null, step: { state: 'offered' } })
    expect(JSON.stringify((await today(app)).step)).not.toContain('"path"')
    await app.call('paths.reopen', { id })
    await app.call('paths.reopen', { id })
    expect(await today(app)).toMatchObject({ path: { index: 1, kind: 'next' } })
  })

  it('is not taken up again where it was begun anew meanwhile', async () => {
    const { app } = walkOn()
    const { id } = await app.call('paths.start', { pathId: FIRST })
    await app.call('paths.leave', { id })
    await app.call('paths.start', { pathId: FIRST })
    expect((await app.refusal('paths.reopen', { id })).code).toBe('not-found')
  })

  it('is not found when there is none', async () => {
    const { app } = walkOn()
    for (const channel of ['paths.leave', 'paths.reopen'] as const) {
      expect((await app.refusal(channel, { id: idNumber(99) })).code).toBe('not-found')
    }
    for (const channel of ['paths.skipDay', 'paths.unskipDay'] as const) {
      expect((await app.refusal(channel, { id: idNumber(99), index: 0 })).code).toBe('not-found')
    }
  })

  it('that is gone from the product leaves its walk in peace', async () => {
    const { app, paths } = walkOn()
    const { id } = await app.call('paths.start', { pathId: FIRST })
    paths.replace([])
    expect(await app.call('paths.list', {})).toEqual([])
    expect(await today(app)).toMatchObject({ path: null, step: { state: 'offered' } })
    expect((await app.refusal('paths.skipDay', { id, index: 0 })).code).toBe('not-found')
    await goThrough(app, 'say-hello')
  })
})

describe('a day of a path', () => {
  /** A path that stands at its last day. */
  const atTheEnd = async () => {
    const world = walkOn(aPath({ days: [restDay(), restDay(), exerciseDay('say-hello')] }))
    const { id } = await world.app.call('paths.start', { pathId: FIRST })
    world.clock.pass({ days: 2 })
    return { ...world, id }
  }

  it('is taken back when its run is taken up again, also the last one', async () => {
    const { app } = await atTheEnd()
    const runId = await goThrough(app, 'say-hello')
    expect((await itemOf(app)).walk?.state).toBe('done')
    await app.call('runs.reopen', { id: runId })
    expect(await itemOf(app)).toMatchObject({
      walk: { state: 'open', steps: [] },
      position: { kind: 'next', index: 2 },
    })
    await app.call('runs.finish', { id: runId })
    await app.call('runs.finish', { id: runId })
    expect((await itemOf(app)).walk).toMatchObject({ state: 'done', steps: [{ index: 2 }] })
  })

  it('is not done by a run that was put down, nor by another exercise', async () => {
    const { app } = walkOn()
    await app.call('paths.start', { pathId: FIRST })
    const { id } = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    await app.call('runs.leave', { id })
    await goThrough(app, 'sit-a-while')
    expect((await itemOf(app)).walk?.steps).toEqual([])
  })

  it('counts for every path that stands at the exercise, but only once a day', async () => {
    const other = aPath({ id: 'other', days: [exerciseDay('say-hello'), exerciseDay('say-hello'), restDay()] })
    const { app, clock } = walkOn(aPath(), other)
    await app.call('paths.start', { pathId: FIRST })
    await app.call('paths.start', { pathId: 'other' })
    await goThrough(app, 'say-hello')
    await goThrough(app, 'say-hello')
    expect((await itemOf(app)).walk?.steps).toHaveLength(1)
    expect((await itemOf(app, 'other')).walk?.steps).toHaveLength(1)
    clock.pass({ days: 1 })
    expect((await today(app)).path?.pathId).toBe('other')
  })

  it('may be passed over and taken back; the next one is for another day', async () => {
    const { app, clock } = walkOn()
    const { id } = await app.call('paths.start', { pathId: FIRST })
    await today(app)
    await app.call('paths.skipDay', { id, index: 0 })
    await app.call('paths.skipDay', { id, index: 0 })
    expect((await itemOf(app)).position).toEqual({ kind: 'waiting', index: 1 })
    expect(await today(app)).toMatchObject({ path: { index: 1, kind: 'waiting' }, step: { state: 'offered' } })
    await app.call('paths.unskipDay', { id, index: 0 })
    await app.call('paths.unskipDay', { id, index: 0 })
    expect((await itemOf(app)).position).toEqual({ kind: 'next', index: 0 })
    await app.call('paths.skipDay', { id, index: 0 })
    clock.pass({ days: 1 })
    expect((await today(app)).step).toMatchObject({ exercise: { id: 'write-one-line' } })
  })

  it('that is not where the walk stands is not passed over', async () => {
    const { app } = walkOn()
    const { id } = await app.call('paths.start', { pathId: FIRST })
    const refused = { code: 'invalid-input', fields: [{ path: 'index', reason: 'invalid' }] }
    for (const index of [1, 2, 99]) expect(await app.refusal('paths.skipDay', { id, index })).toEqual(refused)
    await goThrough(app, 'say-hello')
    expect(await app.refusal('paths.skipDay', { id, index: 0 })).toEqual(refused)
  })

  it('ends the path when the last one is passed over, and opens it when that is taken back', async () => {
    const { app, id } = await atTheEnd()
    await app.call('paths.skipDay', { id, index: 2 })
    expect((await itemOf(app)).walk?.state).toBe('done')
    await app.call('paths.unskipDay', { id, index: 2 })
    expect(await itemOf(app)).toMatchObject({ walk: { state: 'open' }, position: { kind: 'next', index: 2 } })
  })
})
