import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote } from '../factories/person.ts'
import { aFollowUp } from '../factories/ties.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const { id: personId } = await app.call('people.add', { name: 'Ada', circle: 'friend' })
  const talk = (fields: Parameters<typeof aContact>[0] = {}, epochMs: number | null = null) =>
    app.call('journal.write', anEntry({ epochMs, interaction: aContact({ personIds: [personId], ...fields }) }))
  return {
    ...world,
    app,
    personId,
    talk,
    texts: async () => {
      const { open: left, done } = await app.call('followUps.ofPerson', { personId })
      return { open: left.map(({ text }) => text), done: done.map(({ text }) => text) }
    },
  }
}

describe('what one wants to come back to', () => {
  it('belongs to a person and perhaps to the entry that it came out of', async () => {
    const { app, personId, talk } = await open()
    const entry = await talk()
    const made = await app.call('followUps.add', { personId, ...aFollowUp({ entryId: entry.id, text: ' 本を送る ' }) })
    expect(made).toEqual({
      id: made.id,
      personId,
      entryId: entry.id,
      kind: 'promise',
      text: ' 本を送る ',
      dueDay: null,
      madeOn: '2026-11-21',
      doneOn: null,
    })
    expect(await app.call('followUps.ofEntry', { entryId: entry.id })).toEqual([made])
  })

  it('stands by its day, those without one last; the latest done first', async () => {
    const { app, clock, personId, texts } = await open()
    const ids = []
    for (const [text, dueDay] of [
      ['some day', null],
      ['later', '2026-12-24'],
      ['sooner', '2026-11-30'],
      ['another day', null],
    ] as const) {
      ids.push((await app.call('followUps.add', { personId, ...aFollowUp({ text, dueDay }) })).id)
    }
    expect((await texts()).open).toEqual(['sooner', 'later', 'some day', 'another day'])
    await app.call('followUps.finish', { id: ids[0]! })
    clock.pass({ days: 1 })
    await app.call('followUps.finish', { id: ids[1]! })
    expect(await texts()).toEqual({ open: ['sooner', 'another day'], done: ['later', 'some day'] })
  })

  it('is done once, on its day, and can be opened again', async () => {
    const { app, clock, personId } = await open()
    const { id } = await app.call('followUps.add', { personId, ...aFollowUp() })
    expect((await app.call('followUps.finish', { id })).doneOn).toBe('2026-11-21')
    clock.pass({ days: 3 })
    expect((await app.call('followUps.finish', { id })).doneOn).toBe('2026-11-21')
    expect((await app.call('followUps.reopen', { id })).doneOn).toBeNull()
  })

  it('can be changed, taken away and put back', async () => {
    const { app, personId, texts } = await open()
    const { id } = await app.call('followUps.add', { personId, ...aFollowUp() })
    const changed = { id, kind: 'question', text: 'The move?', dueDay: '2026-12-01' } as const
    expect(await app.call('followUps.change', changed)).toMatchObject(changed)
    await app.call('followUps.remove', { id })
    expect(await texts()).toEqual({ open: [], done: [] })
    expect((await app.refusal('followUps.change', changed)).code).toBe('not-found')
    expect((await app.refusal('followUps.finish', { id })).code).toBe('not-found')
    expect((await app.refusal('followUps.remove', { id })).code).toBe('not-found')
    await app.call('followUps.restore', { id })
    expect((await texts()).open).toEqual(['The move?'])
  })

  it('says what it needs: somebody who is there, an entry that is there, a few words', async () => {
    const { app, personId } = await open()
    expect(await app.refusal('followUps.add', { personId, ...aFollowUp({ text: ' \n' }) })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'text', reason: 'empty' }],
    })
    expect(await app.refusal('followUps.add', { personId: idNumber(99), ...aFollowUp() })).toEqual({
      code: 'not-found',
      fields: [{ path: 'personId', reason: 'invalid' }],
    })
    expect(await app.refusal('followUps.add', { personId, ...aFollowUp({ entryId: idNumber(99) }) })).toEqual({
      code: 'not-found',
      fields: [{ path: 'entryId', reason: 'invalid' }],
    })
  })
})

describe('a cadence', () => {
  it('is refused with the longest gap below the ideal one, without months, or with months out of order', async () => {
    const { app, personId } = await open()
    const refusal = async (idealDays: number, longestDays: number, months: readonly number[]) =>
      (
        await app.refusal('cadences.setOfPerson', {
          personId,
          own: { kind: 'own', cadence: { idealDays, longestDays, months } },
        })
      ).fields?.map(({ path }) => path)
    expect(await refusal(14, 13, [1])).toEqual(['own.cadence.longestDays'])
    expect(await refusal(14, 42, [])).toEqual(['own.cadence.months'])
    expect(await refusal(14, 42, [3, 2])).toEqual(['own.cadence.months'])
    expect(await refusal(0, 42, [1])).toEqual(['own.cadence.idealDays'])
  })
})

describe('what was given and received', () => {
  it('is marked on entries, comes from what was done, and is shown by month', async () => {
    const { app, clock, personId, talk } = await open()
    const first = await talk({ initiatedBy: 'me', energy: 1 })
    await app.call('exchanges.set', {
      entryId: first.id,
      exchanges: [
        { direction: 'given', kind: 'time' },
        { direction: 'received', kind: 'thanks' },
      ],
    })
    await app.call('exchanges.set', { entryId: first.id, exchanges: [{ direction: 'given', kind: 'time' }] })
    expect(await app.call('exchanges.ofEntry', { entryId: first.id })).toEqual([{ direction: 'given', kind: 'time' }])
    for (const kind of ['share', 'question'] as const) {
      const { id } = await app.call('followUps.add', { personId, ...aFollowUp({ kind }) })
      await app.call('followUps.finish', { id })
    }
    clock.pass({ days: 20 })
    for (let index = 0; index < 3; index += 1) await talk({ initiatedBy: 'them', energy: -1 })
    const { months, ...rest } = await app.call('exchanges.withPerson', { personId })
    expect(rest).toEqual({ initiative: 'mostly-them', energy: 'takes' })
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({ month: '2026-01', given: {}, received: {}, contacts: 0 })
    expect(months.slice(-2)).toEqual([
      { month: '2026-11', given: { time: 1, information: 1 }, received: {}, contacts: 1 },
      { month: '2026-12', given: {}, received: {}, contacts: 3 },
    ])
  })

  it('goes with an entry into the trash and comes back with it', async () => {
    const { app, personId, talk } = await open()
    const { id } = await talk()
    await app.call('exchanges.set', { entryId: id, exchanges: [{ direction: 'received', kind: 'support' }] })
    const given = async () => (await app.call('exchanges.withPerson', { personId })).months.at(-1)?.received
    expect(await given()).toEqual({ support: 1 })
    await app.call('journal.remove', { id })
    expect(await given()).toEqual({})
    await app.call('journal.restore', { id })
    expect(await given()).toEqual({ support: 1 })
    expect((await app.refusal('exchanges.set', { entryId: idNumber(99), exchanges: [] })).code).toBe('not-found')
  })
})

describe('before one meets somebody', () => {
  it('the last three talks, notes, dates and what is open are at hand', async () => {
    const { app, clock, personId, talk } = await open()
    for (let days = 4; days > 0; days -= 1) await talk({}, clock.now() - days * 86_400_000)
    await app.call('people.saveNote', { personId, ...aNote({ kind: 'project' }) })
    await app.call('people.saveDate', { personId, ...aDate() })
    const followUp = await app.call('followUps.add', { personId, ...aFollowUp() })
    const card = await app.call('meetings.prepare', { personId })
    expect(card.talks.map(({ at }) => at.localDay)).toEqual(['2026-11-20', '2026-11-19', '2026-11-18'])
    expect(card).toMatchObject({
      today: '2026-11-21',
      person: { name: 'Ada', notes: [{ kind: 'project' }], dates: [{ kind: 'birthday' }] },
      followUps: [{ id: followUp.id }],
    })
    expect((await app.refusal('meetings.prepare', { personId: idNumber(99) })).code).toBe('not-found')
  })
})
