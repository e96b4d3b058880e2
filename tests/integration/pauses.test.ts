import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aCadence } from '../factories/ties.ts'
import { createWorld } from './support/world.ts'

const TODAY = '2026-11-21'
const aPause = { id: null, kind: 'holiday', from: '2026-11-20', to: '2026-11-23' } as const

const open = () => {
  const world = createWorld()
  return { ...world, app: world.start() }
}

describe('pauses', () => {
  it('are listed with the latest first, and kept over a restart', async () => {
    const { app, start } = open()
    const first = await app.call('pauses.save', aPause)
    const second = await app.call('pauses.save', { id: null, kind: 'illness', from: '2026-12-01', to: null })
    app.stop()
    expect(await start().call('pauses.list', {})).toEqual({ today: TODAY, pauses: [second, first] })
  })

  it('are changed in place', async () => {
    const { app } = open()
    const { id } = await app.call('pauses.save', aPause)
    await app.call('pauses.save', { id, kind: 'quiet', from: '2026-11-20', to: null })
    expect((await app.call('pauses.list', {})).pauses).toEqual([{ id, kind: 'quiet', from: '2026-11-20', to: null }])
  })

  it('come back after they were taken away', async () => {
    const { app } = open()
    const pause = await app.call('pauses.save', aPause)
    await app.call('pauses.remove', { id: pause.id })
    expect((await app.call('pauses.list', {})).pauses).toEqual([])
    expect(await app.refusal('pauses.save', { ...pause, kind: 'quiet' })).toMatchObject({ code: 'not-found' })
    await app.call('pauses.restore', { id: pause.id })
    expect((await app.call('pauses.list', {})).pauses).toEqual([pause])
  })

  it('say which day is wrong when they would end before they begin', async () => {
    const { app } = open()
    expect(await app.refusal('pauses.save', { ...aPause, to: '2026-11-19' })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'to', reason: 'invalid' }],
    })
    expect((await app.call('pauses.list', {})).pauses).toEqual([])
  })

  it('invite nobody while they last, and make the wait longer by as much', async () => {
    const { app, clock } = open()
    clock.goTo('2026-11-01T20:00[Asia/Tokyo]')
    const { id: personId } = await app.call('people.add', { name: 'Ada', circle: 'close' })
    await app.call('cadences.setOfPerson', { personId, own: { kind: 'own', cadence: aCadence() } })
    clock.goTo(`${TODAY}T20:00[Asia/Tokyo]`)
    expect(await app.call('invitations.list', {})).toHaveLength(1)
    const pause = await app.call('pauses.save', aPause)
    expect(await app.call('invitations.list', {})).toEqual([])
    clock.goTo('2026-11-24T20:00[Asia/Tokyo]')
    expect(await app.call('invitations.list', {})).toHaveLength(1)

    // When most of the time was a pause, it has not been a while yet.
    await app.call('pauses.save', { ...pause, from: '2026-11-03' })
    expect(await app.call('invitations.list', {})).toEqual([])
  })

  it('make days away for the signal: no drop comes of them', async () => {
    const { app, clock } = open()
    const { id } = await app.call('people.add', { name: 'Ada', circle: 'friend' })
    clock.goTo('2026-01-05T20:00[Asia/Tokyo]')
    for (let day = 0; day < 70; day += 1) {
      await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [id] }), text: '' }))
      clock.pass({ days: 1 })
    }
    for (let day = 70; day < 90; day += 1) {
      await app.call('checkIns.save', { mood: 4, energy: 4, loneliness: null })
      clock.pass({ days: 1 })
    }
    expect((await app.call('signal.get', {})).level).toBe('low')
    await app.call('pauses.save', { id: null, kind: 'holiday', from: '2026-03-16', to: null })
    expect(await app.call('signal.get', {})).toMatchObject({ level: 'steady', data: 'ok', reasons: [] })
  })
})
