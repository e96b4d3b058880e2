import { describe, expect, it } from 'vitest'

import { openReady } from './support/open-database.ts'
import { at, EVENING, open } from './support/nudges.ts'
import { createWorld } from './support/world.ts'

describe('silence', () => {
  it.each([
    ['hour', '2026-11-18T20:30'],
    ['tomorrow', '2026-11-19T04:00'],
    ['week', '2026-11-25T04:00'],
    ['rest', '2026-11-19T04:00'],
    [{ day: '2026-12-01' }, '2026-12-01T04:00'],
  ] as const)('%j lasts until %s', async (silence, until) => {
    const world = open()
    const set = await world.app().call('nudges.setSilence', { silence })
    world.clock.goTo(`${until}[Asia/Tokyo]`)
    expect(set?.until).toBe(world.clock.now())
    expect((await world.app().call('nudges.current', {})).silence).toBeNull()
    world.clock.pass({ minutes: -1 })
    expect((await world.restart().call('nudges.current', {})).silence).toEqual(set)
  })

  it('tells the tray and the pages that it is over, in the minute in which it is, once', async () => {
    const world = open()
    await world.app().call('nudges.setSilence', { silence: 'hour' })
    const told = () => world.announcer.heard().filter((area) => area === 'nudges').length
    told()
    for (let minute = 0; minute < 59; minute += 1) {
      await world.look()
      world.clock.pass({ minutes: 1 })
    }
    await world.look()
    expect(told()).toBe(0)
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(told()).toBe(1)
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(told()).toBe(0)
  })

  it('holds everything, until it is ended', async () => {
    const world = open({ checkInAt: at(19) })
    await world.app().call('nudges.setSilence', { silence: 'open' })
    await world.look()
    expect(world.titles()).toEqual([])
    await world.app().call('nudges.setSilence', { silence: null })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('is kept in a pause of the notebook', async () => {
    const world = open({ checkInAt: at(19) })
    await world.app().call('pauses.save', { id: null, kind: 'holiday', from: '2026-11-18', to: '2026-11-18' })
    await world.look()
    expect(world.titles()).toEqual([])
    expect((await world.app().call('nudges.log', {})).now).toEqual({
      kind: 'off',
      reason: { kind: 'away', until: null },
    })
  })

  it('keeps the hours of a public holiday in Japan', async () => {
    const { activeHours } = createWorld().settings.read().nudges
    const world = open({ activeHours: { ...activeHours, holiday: [] } })
    const { id: personId } = await world.app().call('people.add', { name: 'Ada', circle: 'close' })
    await world
      .app()
      .call('followUps.add', { ...{ personId, entryId: null, kind: 'promise' }, text: '.', dueDay: '2026-11-23' })
    // Labour Thanksgiving Day.
    world.clock.goTo('2026-11-23T19:30[Asia/Tokyo]')
    await world.look()
    expect(world.titles()).toEqual([])
    world.clock.flyTo('Australia/Brisbane')
    world.clock.goTo('2026-11-23T19:30[Australia/Brisbane]')
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('takes no day that is over', async () => {
    const refusal = await open()
      .app()
      .refusal('nudges.setSilence', { silence: { day: '2026-11-18' } })
    expect(refusal.fields).toEqual([{ path: 'silence.day', reason: 'invalid' }])
  })
})

describe('tuning', () => {
  it('keeps what was chosen for a kind, and from when on', async () => {
    const world = open()
    await world.app().call('nudges.tune', { kind: 'rest', frequency: 'never' })
    expect(world.settings.read().nudges.kinds.rest).toEqual({ frequency: 'never', chosenAt: world.clock.now() })
    const { kinds } = await world.app().call('nudges.log', {})
    expect(kinds.find(({ kind }) => kind === 'rest')).toMatchObject({ frequency: 'never' })
  })

  it('says when the settings cannot be written', async () => {
    const world = open()
    world.settings.fill()
    expect(await world.app().refusal('nudges.tune', { kind: 'rest', frequency: 'more' })).toEqual({ code: 'storage' })
  })
})

it('forgets what is older than the planner looks back, but not what was said on a day that may be today again', async () => {
  const world = open({ checkInAt: at(19) })
  await world.look()
  world.clock.goTo('2028-02-01T19:30[Asia/Tokyo]')
  await world.look()
  const { nudges, holds } = await world.app().call('nudges.log', {})
  expect(nudges.map(({ happened }) => happened.localDay)).toEqual(['2028-02-01'])
  expect(holds).toEqual([])
  world.clock.goTo(EVENING)
  await world.look()
  expect(world.titles()).toHaveLength(2)
})

it('keeps no more of what is over than can come up again', async () => {
  const world = open({ checkInAt: at(19) })
  await world.look()
  const plan = await world.app().call('plans.save', {
    ...{ exerciseId: 'sit-a-while', size: 'full' },
    epochMs: world.clock.now() + 60_000,
  })
  world.clock.pass({ minutes: 30 })
  await world.look()
  world.clock.goTo('2031-02-01T19:30[Asia/Tokyo]')
  await world.look()
  world.app().stop()
  const db = await openReady(world.dataFolder)
  expect(db.prepare('SELECT key FROM spent_nudges ORDER BY key').pluck().all()).toEqual([
    'check-in:2031-02-01',
    `planned:${plan.id}`,
  ])
})
