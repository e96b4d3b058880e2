import { describe, expect, it } from 'vitest'

import type { NudgeSettings } from '../../src/shared/schemas/nudges.ts'
import type { Settings } from '../../src/shared/schemas/settings.ts'
import { anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const at = (hours: number, minutes = 0) => hours * 60 + minutes

/** Half past seven on a Wednesday evening in Tokyo, in the usual hours. */
const EVENING = '2026-11-18T19:30[Asia/Tokyo]'

const open = (fields: Partial<NudgeSettings> = {}, more: Partial<Settings> = {}) => {
  const world = createWorld()
  world.clock.goTo(EVENING)
  const settings = world.settings.read()
  world.settings.write({ ...settings, ...more, nudges: { ...settings.nudges, ...fields } })
  let app = world.start()
  return {
    ...world,
    app: () => app,
    look: () => app.lookForNudge(),
    titles: () => world.notifier.shown().map(({ title }) => title),
    /** Ends it as a power cut does, and starts it on the same data. */
    restart: () => {
      app.stop()
      app = world.start()
      return app
    },
  }
}

const latest = async (world: ReturnType<typeof open>) => {
  const { open: nudge } = await world.app().call('nudges.current', {})
  return nudge ?? expect.fail('nothing is open')
}

describe('what is shown', () => {
  it('says what was asked for, at its time, once', async () => {
    const world = open({ checkInAt: at(19, 45) })
    await world.look()
    expect(world.titles()).toEqual([])
    world.clock.pass({ minutes: 15 })
    await world.look()
    expect(world.titles()).toEqual(['今の調子'])
    for (let minute = 0; minute < 90; minute += 1) {
      world.clock.pass({ minutes: 1 })
      await world.look()
    }
    expect(world.titles()).toHaveLength(1)
  })

  it('is in the log with its reason, and stands on the home screen until it is answered', async () => {
    const world = open({ checkInAt: at(19) })
    await world.look()
    const nudge = await latest(world)
    expect(nudge).toMatchObject({ kind: 'check-in', reason: { kind: 'check-in-time' }, route: '/', state: 'shown' })
    expect(nudge.body).not.toBe('')
    await world.app().call('nudges.answer', { id: nudge.id, answer: 'opened' })
    expect((await world.app().call('nudges.current', {})).open).toBeNull()
    const { nudges } = await world.app().call('nudges.log', {})
    expect(nudges).toMatchObject([{ id: nudge.id, answer: 'opened' }])
  })

  it('brings up a follow-up whose day has come, without a name and without its words', async () => {
    const world = open()
    const { id: personId } = await world.app().call('people.add', { name: 'Ada', circle: 'close' })
    await world.app().call('followUps.add', {
      ...{ personId, entryId: null, kind: 'promise', text: 'Send the secret book', dueDay: '2026-11-18' },
    })
    await world.look()
    const [notice] = world.notifier.shown()
    expect(`${notice?.title} ${notice?.body}`).not.toMatch(/Ada|book/)
    expect(notice?.hasSound).toBe(false)
    expect((await latest(world)).route).toBe(`/people/${personId}`)
  })

  it('names the person where that was chosen, in the language in force', async () => {
    const world = open({ hasNames: true, hasSound: true })
    const { id: personId } = await world.app().call('people.add', { name: 'Ada', circle: 'close' })
    await world.app().call('followUps.add', {
      ...{ personId, entryId: null, kind: 'promise', text: 'Send the book', dueDay: '2026-11-18' },
    })
    await world.look()
    expect(world.notifier.shown()).toMatchObject([{ title: 'あとで（Ada）', hasSound: true }])
  })

  it('is silent while the desktop says so, and says why in the log', async () => {
    const world = open({ checkInAt: at(19) })
    world.surroundings.become({ isDoNotDisturb: true })
    await world.look()
    expect(world.titles()).toEqual([])
    const { holds } = await world.app().call('nudges.log', {})
    expect(holds).toMatchObject([{ day: '2026-11-18', kind: 'check-in', reason: { kind: 'do-not-disturb' } }])
    world.surroundings.become({ isDoNotDisturb: false })
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('asks the desktop only when there is something to say', async () => {
    const world = open()
    for (let minute = 0; minute < 120; minute += 1) {
      await world.look()
      world.clock.pass({ minutes: 1 })
    }
    expect(world.surroundings.asked()).toBe(0)
  })

  it('sees at once what was changed meanwhile', async () => {
    const world = open()
    await world.look()
    const { nudges } = await world.app().call('settings.get', {})
    await world.app().call('settings.update', { nudges: { ...nudges, checkInAt: at(19) } })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('waits after something was written down', async () => {
    const world = open({ checkInAt: at(19, 31) })
    await world.app().call('journal.write', anEntry())
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(world.titles()).toEqual([])
    world.clock.pass({ minutes: 15 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })
})

describe('nothing is said twice', () => {
  it('not when the power fails right after', async () => {
    const world = open({ checkInAt: at(19) })
    await world.look()
    world.restart()
    world.clock.pass({ minutes: 30 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('not when the clock is set back, or in another zone', async () => {
    const world = open({ checkInAt: at(19) })
    await world.look()
    world.clock.pass({ hours: -3 })
    await world.look()
    world.clock.pass({ hours: 3, minutes: 20 })
    await world.look()
    world.clock.flyTo('Asia/Singapore')
    await world.look()
    world.clock.pass({ hours: 1 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('not when nothing can be kept: then it is not said at all', async () => {
    const world = open({ checkInAt: at(19) })
    await world.look()
    const shown = world.titles().length
    world.app().stop()
    world.clock.pass({ days: 1 })
    await world.look()
    expect(world.titles()).toHaveLength(shown)
  })
})

describe('what was slept through', () => {
  it('ends in one word at most, the most useful', async () => {
    const world = open({ checkInAt: at(18) }, { reviewAt: { weekday: 3, minute: at(17, 30) } })
    const plan = { exerciseId: 'sit-a-while', size: 'full' } as const
    world.clock.goTo('2026-11-18T12:00[Asia/Tokyo]')
    await world.app().call('plans.save', { ...plan, epochMs: world.clock.now() + 5 * 3_600_000 })
    world.clock.goTo('2026-11-18T20:00[Asia/Tokyo]')
    for (let minute = 0; minute < 50; minute += 1) {
      await world.look()
      world.clock.pass({ minutes: 1 })
    }
    expect(world.titles()).toEqual(['予定していた一歩'])
    const { nudges } = await world.app().call('nudges.log', {})
    expect(nudges.map(({ kind, state }) => [kind, state])).toEqual(
      expect.arrayContaining([
        ['planned', 'shown'],
        ['review', 'overtaken'],
        ['check-in', 'overtaken'],
      ]),
    )
  })

  it('is let go after six hours', async () => {
    const world = open({ checkInAt: at(12) })
    await world.look()
    expect(world.titles()).toEqual([])
    expect((await world.app().call('nudges.log', {})).nudges).toMatchObject([{ kind: 'check-in', state: 'expired' }])
  })
})

describe('putting off', () => {
  const putOff = async (world: ReturnType<typeof open>) => {
    await world.look()
    return world.app().call('nudges.answer', { id: (await latest(world)).id, answer: 'later' })
  }

  it('comes again on time after a power cut, once', async () => {
    const world = open({ checkInAt: at(12), activeHours: open().settings.read().nudges.activeHours })
    world.clock.goTo('2026-11-18T12:00[Asia/Tokyo]')
    const { comesAgainAt } = await putOff(world)
    expect(comesAgainAt).toBe(world.clock.now() + 3 * 3_600_000)
    world.restart()
    expect((await world.app().call('nudges.log', {})).upcoming).toMatchObject([
      { kind: 'check-in', at: { epochMs: comesAgainAt } },
      { kind: 'check-in' },
    ])
    world.clock.pass({ hours: 2, minutes: 59 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(world.titles()).toHaveLength(2)
    world.restart()
    for (let minute = 0; minute < 60; minute += 1) {
      await world.look()
      world.clock.pass({ minutes: 1 })
    }
    expect(world.titles()).toHaveLength(2)
  })

  it('can be taken back', async () => {
    const world = open({ checkInAt: at(12) })
    world.clock.goTo('2026-11-18T12:00[Asia/Tokyo]')
    const { id } = await putOff(world)
    const back = await world.app().call('nudges.answer', { id, answer: null })
    expect(back).toMatchObject({ answer: null, comesAgainAt: null })
    world.clock.pass({ hours: 4 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('does not come when there is no reason any more', async () => {
    const world = open({ checkInAt: at(12) })
    world.clock.goTo('2026-11-18T12:00[Asia/Tokyo]')
    await putOff(world)
    await world.app().call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
    world.clock.pass({ hours: 3 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('refuses a nudge that never was', async () => {
    const refusal = await open()
      .app()
      .refusal('nudges.answer', { id: '01900000-0000-7000-8000-00000000abcd', answer: 'later' })
    expect(refusal.code).toBe('not-found')
  })
})

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

it('forgets what is older than the planner looks back, but never what is over', async () => {
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
