import { describe, expect, it } from 'vitest'

import type { Cadence } from '../../src/shared/domain/people/cadence.ts'
import type { ContactChannel } from '../../src/shared/domain/journal/journal.ts'
import { anExercise, personStep, readStep } from '../factories/exercise.ts'
import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote, aWay } from '../factories/person.ts'
import { momentOf } from '../../src/shared/time/day.ts'
import { aCadence, aFollowUp } from '../factories/ties.ts'
import { createFakeExercises } from '../fakes/exercises.ts'
import { createWorld } from './support/world.ts'

const open = (changed: Parameters<ReturnType<typeof createWorld>['start']>[0] = {}) => {
  const world = createWorld()
  const app = world.start(changed)
  const say = (personId: string, channel: ContactChannel = 'in-person', epochMs: number | null = null) =>
    app.call('journal.write', anEntry({ epochMs, interaction: aContact({ channel, personIds: [personId] }) }))
  return {
    ...world,
    app,
    say,
    add: async (name: string, cadence: Cadence | null = aCadence()) => {
      const { id } = await app.call('people.add', { name, circle: 'friend' })
      if (cadence !== null) await app.call('cadences.setOfPerson', { personId: id, own: { kind: 'own', cadence } })
      return id
    },
    names: async () => (await app.call('invitations.list', {})).map(({ person }) => person.name),
    /** Days go by, on each of which the notebook is used. */
    live: async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        world.clock.pass({ days: 1 })
        const { localDay } = momentOf(world.clock.now(), world.clock.zone(), 4)
        await app.call('days.confirmNoContact', { localDay })
      }
    },
  }
}

describe('somebody it has been a while with', () => {
  it('is named from the ideal gap on, and any contact begins the time anew', async () => {
    const { add, app, live, names, say } = open()
    const ada = await add('Ada')
    await live(13)
    expect(await names()).toEqual([])
    await live(1)
    expect(await app.call('invitations.list', {})).toMatchObject([
      { person: { id: ada, name: 'Ada' }, dates: [], followUps: [], cadence: { stage: 'ripe', lastTalkOn: null } },
    ])
    await say(ada, 'social-network')
    expect(await names()).toEqual([])
  })

  it('comes back sooner after a message than after a meeting, by weights that can be changed', async () => {
    const { add, app, live, names, say } = open()
    const ids = [await add('Ada'), await add('Ben')]
    await live(20)
    await say(ids[0]!, 'message')
    await say(ids[1]!, 'in-person')
    await live(7)
    expect(await names()).toEqual(['Ada'])
    const { contactWeights } = await app.call('settings.get', {})
    await app.call('settings.update', { contactWeights: { ...contactWeights, message: 1 } })
    expect(await names()).toEqual([])
  })

  it('is named again when the contact is removed, moved back, or was with somebody else', async () => {
    const { add, app, clock, live, names, say } = open()
    const ada = await add('Ada')
    const ben = await add('Ben', null)
    await live(20)
    const { id } = await say(ada)
    expect(await names()).toEqual([])
    await app.call('journal.remove', { id })
    expect(await names()).toEqual(['Ada'])
    await app.call('journal.restore', { id })
    expect(await names()).toEqual([])
    const change = { ...aChange({ text: '' }), id }
    const monthAgo = clock.now() - 18 * 86_400_000
    const withAda = aContact({ personIds: [ada] })
    await app.call('journal.edit', { ...change, epochMs: monthAgo, interaction: withAda })
    expect(await names()).toEqual(['Ada'])
    await app.call('journal.edit', { ...change, epochMs: clock.now(), interaction: withAda })
    expect(await names()).toEqual([])
    await app.call('journal.edit', { ...change, epochMs: null, interaction: aContact({ personIds: [ben] }) })
    expect(await names()).toEqual(['Ada'])
  })

  it('says when one talked last, and what they told', async () => {
    const { add, app, live, say } = open()
    const ada = await add('Ada')
    await say(ada)
    await app.call('people.saveNote', { personId: ada, ...aNote({ text: 'The garden. Tomatoes, too.' }) })
    await app.call('people.saveNote', { personId: ada, ...aNote({ text: 'A move in May！\nMore.' }) })
    await live(14)
    expect(await app.call('invitations.list', {})).toMatchObject([
      { cadence: { lastTalkOn: '2026-11-21', told: 'A move in May' } },
    ])
  })

  it('is as for the circle where nothing else was said, and nobody while resting, archived, unwanted or gone', async () => {
    const { add, app, live, names } = open()
    const ada = await add('Ada', null)
    await app.call('cadences.setOfCircle', { circle: 'friend', cadence: aCadence({ idealDays: 10 }) })
    await live(12)
    expect(await names()).toEqual(['Ada'])
    const own = (cadence: Cadence) => ({ personId: ada, own: { kind: 'own' as const, cadence } })
    await app.call('cadences.setOfPerson', own(aCadence({ idealDays: 13 })))
    expect(await names()).toEqual([])
    await app.call('cadences.setOfPerson', own(aCadence({ idealDays: 12 })))
    expect(await names()).toEqual(['Ada'])
    await app.call('cadences.setOfPerson', { personId: ada, own: { kind: 'resting', cadence: null } })
    expect(await names()).toEqual([])
    await app.call('cadences.setOfPerson', { personId: ada, own: null })
    expect(await names()).toEqual(['Ada'])
    await app.call('people.archive', { id: ada })
    expect(await names()).toEqual([])
    await app.call('people.unarchive', { id: ada })
    await app.call('people.setTags', { id: ada, tags: ['not-now'] })
    expect(await names()).toEqual([])
    await app.call('people.setTags', { id: ada, tags: [] })
    await app.call('people.remove', { id: ada })
    expect(await names()).toEqual([])
    await app.call('people.restore', { id: ada })
    expect(await names()).toEqual(['Ada'])
    await app.call('cadences.setOfCircle', { circle: 'friend', cadence: null })
    expect(await names()).toEqual([])
  })

  it('is left alone out of the season', async () => {
    const { add, live, names } = open()
    await add('Ada', aCadence({ months: [10, 11] }))
    await live(30)
    expect(await names()).toEqual([])
  })

  it('does not wait on and on while the notebook is not used: four weeks of that count', async () => {
    const { add, app, clock, names } = open()
    await add('Ada', aCadence({ idealDays: 29 }))
    await add('Ben', aCadence({ idealDays: 30 }))
    await app.call('today.get', {})
    clock.pass({ days: 200 })
    expect(await names()).toEqual(['Ada'])
  })

  it('is on the same day whatever zone one flies to', async () => {
    const { add, clock, live, names, say } = open()
    await say(await add('Ada'))
    await live(13)
    clock.flyTo('America/Los_Angeles')
    expect(await names()).toEqual([])
    clock.flyTo('Asia/Tokyo')
    clock.pass({ days: 1 })
    expect(await names()).toEqual(['Ada'])
  })
})

describe('the three places', () => {
  it('are three, and one that is seen to stays empty until tomorrow', async () => {
    const { add, app, live, names, say } = open()
    const ids = []
    for (const name of ['Ada', 'Ben', 'Cyn', 'Dan']) ids.push(await add(name))
    await live(20)
    expect(await names()).toEqual(['Ada', 'Ben', 'Cyn'])
    await say(ids[0]!)
    expect(await names()).toEqual(['Ben', 'Cyn'])
    await app.call('invitations.notNow', { personId: ids[1]! })
    expect(await names()).toEqual(['Cyn'])
    await live(1)
    expect(await names()).toEqual(['Cyn', 'Dan'])
  })

  it('are not taken by people who are met anyway', async () => {
    const { add, live, names, say } = open()
    for (const name of ['Ada', 'Ben', 'Cyn']) await add(name)
    const colleague = await add('Dan', null)
    await live(20)
    await say(colleague)
    expect(await names()).toEqual(['Ada', 'Ben', 'Cyn'])
  })

  it('tell the coach whom it would be good to write to', async () => {
    const write = anExercise({ id: 'write', track: 'keep-in-touch', steps: [personStep('who'), readStep('end')] })
    const { add, app, live } = open({ exercises: createFakeExercises([write]) })
    const ada = await add('Ada')
    await live(14)
    const { step } = await app.call('today.get', {})
    if (step === null || step.state === 'resting') expect.fail('there is no step')
    const reason = step.reasons.find(({ kind }) => kind === 'person-due')
    expect(reason).toEqual({ kind: 'person-due', personIds: [ada] })
  })
})

describe('"not now"', () => {
  it('leaves somebody alone for a quarter of the gap, and can be taken back', async () => {
    const { add, app, live, names } = open()
    const personId = await add('Ada')
    await live(14)
    await app.call('invitations.notNow', { personId })
    expect(await names()).toEqual([])
    await app.call('invitations.takeBack', { personId, answer: 'not-now' })
    expect(await names()).toEqual(['Ada'])
    await app.call('invitations.notNow', { personId })
    await live(3)
    expect(await names()).toEqual([])
    await live(1)
    expect(await names()).toEqual(['Ada'])
  })

  it('does not keep a birthday away that comes meanwhile', async () => {
    const { add, app, live, names } = open()
    const personId = await add('Ada', aCadence({ idealDays: 120 }))
    await app.call('people.saveDate', { personId, ...aDate({ month: 12, day: 30 }) })
    await app.call('cadences.setOfPerson', { personId, own: { kind: 'own', cadence: aCadence({ idealDays: 30 }) } })
    await live(30)
    await app.call('invitations.notNow', { personId })
    await live(6)
    expect(await names()).toEqual(['Ada'])
    expect((await app.call('invitations.list', {}))[0]).toMatchObject({ dates: [{ inDays: 3 }], cadence: null })
  })
})

describe('a rarer cadence', () => {
  it('is offered after twice the longest gap; taken it holds, declined it is not offered for half a year', async () => {
    const { add, app, live } = open()
    const cadence = aCadence({ idealDays: 7, longestDays: 14 })
    const personId = await add('Ada', cadence)
    const offer = async () => (await app.call('invitations.list', {}))[0]?.cadence
    await live(27)
    expect(await offer()).toMatchObject({ rarer: null })
    await live(1)
    expect(await offer()).toMatchObject({ rarer: { idealDays: 14, longestDays: 42 }, own: { kind: 'own', cadence } })
    await app.call('invitations.keepCadence', { personId })
    expect(await offer()).toMatchObject({ stage: 'long', rarer: null })
    await live(1)
    expect(await offer()).toMatchObject({ rarer: null })
    await app.call('invitations.takeBack', { personId, answer: 'keep-cadence' })
    expect(await offer()).toMatchObject({ rarer: null })
  })
})

describe('dates', () => {
  it('are brought up from three days before, on the right day, and not once one was in touch', async () => {
    const { add, app, live, names, say } = open()
    const personId = await add('Ada', null)
    await app.call('people.saveDate', { personId, ...aDate({ month: 11, day: 26, year: 1990 }) })
    await live(1)
    expect(await names()).toEqual([])
    await live(1)
    expect(await app.call('invitations.list', {})).toMatchObject([
      { cadence: null, dates: [{ kind: 'birthday', inDays: 3, years: 36 }] },
    ])
    await live(3)
    expect(await app.call('invitations.list', {})).toMatchObject([{ dates: [{ inDays: 0, years: 36 }] }])
    await say(personId, 'message')
    expect(await names()).toEqual([])
    await live(1)
    expect(await names()).toEqual([])
  })

  it.each([
    ['2027-02-24T12:00[Asia/Tokyo]', []],
    ['2027-02-25T12:00[Asia/Tokyo]', [3]],
    ['2027-02-28T12:00[Asia/Tokyo]', [0]],
    ['2027-03-01T12:00[Asia/Tokyo]', []],
    ['2028-02-28T12:00[Asia/Tokyo]', [1]],
    ['2028-02-29T12:00[Asia/Tokyo]', [0]],
    ['2028-03-01T03:59[Asia/Tokyo]', [0]],
  ])('29 February, at %s: in %j days', async (there, inDays) => {
    const { add, app, clock } = open()
    await app.call('people.saveDate', { personId: await add('Ada', null), ...aDate({ month: 2, day: 29 }) })
    clock.goTo(there)
    const found = await app.call('invitations.list', {})
    expect(found.flatMap(({ dates }) => dates.map((date) => date.inDays))).toEqual(inDays)
  })
})

describe('what one wants to come back to', () => {
  it('comes up on its day also when three people were seen to already', async () => {
    const { add, app, names, say } = open()
    for (const name of ['Ada', 'Ben', 'Cyn']) await say(await add(name))
    const personId = await add('Dan', null)
    await app.call('people.saveWay', { personId, ...aWay({ isPreferred: true, bestTime: 'evenings' }) })
    await app.call('followUps.add', { personId, ...aFollowUp({ dueDay: '2026-11-22' }) })
    expect(await names()).toEqual([])
    await app.call('followUps.add', { personId, ...aFollowUp({ dueDay: '2026-11-21' }) })
    expect(await app.call('invitations.list', {})).toMatchObject([
      { person: { name: 'Dan' }, way: { kind: 'mail', bestTime: 'evenings' } },
    ])
  })

  it('comes up on its day, with the rest of the person, and is gone when it is done', async () => {
    const { add, app, live, names } = open()
    const personId = await add('Ada')
    const followUp = await app.call('followUps.add', { personId, ...aFollowUp({ dueDay: '2026-11-23' }) })
    await app.call('followUps.add', { personId, ...aFollowUp({ text: 'Some day' }) })
    await live(1)
    expect(await names()).toEqual([])
    await live(1)
    expect(await app.call('invitations.list', {})).toMatchObject([{ followUps: [{ id: followUp.id }], cadence: null }])
    await app.call('followUps.finish', { id: followUp.id })
    expect(await names()).toEqual([])
    await app.call('followUps.reopen', { id: followUp.id })
    expect(await names()).toEqual(['Ada'])
    await live(60)
    expect(await app.call('invitations.list', {})).toMatchObject([{ followUps: [{ id: followUp.id }] }])
    await live(1)
    expect(await app.call('invitations.list', {})).toMatchObject([{ followUps: [] }])
    expect((await app.call('followUps.ofPerson', { personId })).open).toHaveLength(2)
  })
})
