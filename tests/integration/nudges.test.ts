import { describe, expect, it } from 'vitest'

import { anEntry } from '../factories/inputs.ts'
import { at, latest, open } from './support/nudges.ts'

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

  it('leaves the tray and the home screen six hours later, and that is told in the same minute', async () => {
    const world = open({ checkInAt: at(11, 20) })
    world.clock.goTo('2026-11-18T11:20[Asia/Tokyo]')
    await world.look()
    await latest(world)
    const told = () => world.announcer.heard().filter((area) => area === 'nudges').length
    told()
    world.clock.pass({ hours: 5, minutes: 59 })
    await world.look()
    await latest(world)
    expect(told()).toBe(0)
    world.clock.pass({ minutes: 1 })
    await world.look()
    expect(told()).toBe(1)
    expect((await world.app().call('nudges.current', {})).open).toBeNull()
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
    // Its notification does not ask for what was answered.
    expect(world.notifier.withdrawn()).toEqual([id])
    const back = await world.app().call('nudges.answer', { id, answer: null })
    expect(back).toMatchObject({ answer: null, comesAgainAt: null })
    world.clock.pass({ hours: 4 })
    await world.look()
    expect(world.titles()).toHaveLength(1)
  })

  it('three times brings the question whether it shall come at all, until that is answered', async () => {
    const world = open({ checkInAt: at(9) })
    world.clock.goTo('2026-11-18T09:00[Asia/Tokyo]')
    const rarer = async () => (await world.app().call('nudges.current', {})).rarer
    for (let time = 0; time < 3; time += 1) {
      await putOff(world)
      world.clock.pass({ hours: 3 })
    }
    await world.look()
    expect(world.notifier.shown().at(-1)?.body).toContain('止めておくこともできます。')
    expect(await rarer()).toEqual({ from: 'usual', to: 'never' })
    await world.app().call('nudges.tune', { kind: 'check-in', frequency: 'usual' })
    expect(await rarer()).toBeNull()
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
