import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote, aPhoto } from '../factories/person.ts'
import { card, commit, everybody, importOn, openGood, withoutBookkeeping, withoutRemoved } from './support/importing.ts'

const FILE = card('FN:Ada', 'NOTE:Likes rain') + card('FN:Ben')
const TALKS = JSON.stringify({
  account: {
    data: [
      {
        type: 'contact',
        values: [
          {
            uuid: 'c',
            properties: { first_name: 'Ada' },
            data: [
              { type: 'call', values: [{ properties: { called_at: '2026-11-01T01:30:00Z', content: 'Plans' } }] },
              { type: 'call', values: [{ properties: { called_at: '2026-11-02T01:30:00Z', content: 'More' } }] },
            ],
          },
        ],
      },
    ],
  },
})

const idOf = async ({ app }: ReturnType<typeof importOn>, name: string) =>
  (await app.call('people.list', {})).find((person) => person.name === name)?.id ?? expect.fail(name)

describe('an import that is taken back later', () => {
  it('leaves the one into whom somebody was put', async () => {
    const world = importOn()
    const { app } = world
    const known = await app.call('people.add', { name: 'Adele', circle: 'close' })
    await app.call('people.saveNote', { ...aNote({ text: 'From school' }), personId: known.id })
    const { changeId } = await commit(app, await openGood(world, FILE))
    const ada = await idOf(world, 'Ada')
    const merge = await app.call('people.merge', { keepId: ada, goneId: known.id })
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 1 })
    const [kept, ...others] = await everybody(app)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ id: ada, name: 'Ada' })
    expect(kept?.notes.map(({ text }) => text)).toContain('From school')
    await app.call('people.unmerge', merge)
    expect((await everybody(app)).map(({ name }) => name)).toEqual(['Ada', 'Adele'])
  })

  it('lists nobody as taken off the list by hand, but those who were', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, FILE))
    await app.call('people.remove', { id: await idOf(world, 'Ben') })
    const names = async () => (await app.call('people.removed', {})).map(({ name }) => name)
    expect(await names()).toEqual(['Ben'])
    await app.call('imports.undo', { changeId })
    expect(await names()).toEqual(['Ben'])
  })

  it('leaves those who were written on since, and says how many', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, FILE + card('FN:Cleo') + card('FN:Dora')))
    world.clock.pass({ days: 100 })
    await app.call('people.saveNote', { ...aNote({ text: 'By hand' }), personId: await idOf(world, 'Ada') })
    const talk = aContact({ personIds: [await idOf(world, 'Ben')] })
    await app.call('journal.write', anEntry({ interaction: talk }))
    const followUp = { entryId: null, kind: 'promise' as const, text: 'Send it', dueDay: null }
    await app.call('followUps.add', { ...followUp, personId: await idOf(world, 'Cleo') })
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 3 })
    const left = await everybody(app)
    expect(left.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo'])
    expect(left[0]?.notes.map(({ text }) => text).toSorted()).toEqual(['By hand', 'Likes rain'])
  })

  it('does not put its talks into the trash', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, TALKS, 'monica.json'))
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 0 })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([])
    await app.call('journal.write', anEntry({ text: 'Mine' })).then(({ id }) => app.call('journal.remove', { id }))
    expect(await app.call('trash.list', {})).toMatchObject({ items: [{ item: { excerpt: 'Mine' } }], total: 1 })
  })

  it('leaves every talk with the one who stays, and one that is removed later lies in the trash', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, TALKS, 'monica.json'))
    world.clock.pass({ days: 1 })
    await app.call('people.update', { id: await idOf(world, 'Ada'), strengths: 'Listening' })
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 1 })
    const { items } = await app.call('journal.list', { before: null, limit: 10 })
    expect(items).toHaveLength(2)
    await app.call('journal.remove', { id: items[0]?.id ?? '' })
    expect((await app.call('trash.list', {})).total).toBe(1)
  })
})

describe('an import that comes again', () => {
  const RICH = card(
    'FN:Ada',
    'NICKNAME:A',
    'ORG:Library',
    'EMAIL:ada@example.org',
    'BDAY:1990-02-28',
    'NOTE:Likes rain',
    `PHOTO;ENCODING=b:${Buffer.from(aPhoto()).toString('base64')}`,
  )
  const onAda = async (file: string) => {
    const world = importOn()
    const { id } = await world.app.call('people.add', { name: 'Ada', circle: 'close' })
    await world.app.call('people.saveDate', { ...aDate({ month: 2, day: 28 }), personId: id })
    const { changeId } = await commit(world.app, await openGood(world, file), { merge: [0] })
    return { ...world, id, changeId }
  }
  const present = ({ rows }: ReturnType<typeof importOn>) => withoutRemoved(withoutBookkeeping(rows()))

  it('is there with every row, and can be taken back once more', async () => {
    const world = await onAda(RICH + card('FN:Ben', 'TEL:090-1234-5678', 'NOTE:Sails'))
    const { app, changeId, announcer } = world
    const before = present(world)
    await app.call('imports.undo', { changeId })
    expect(await everybody(app)).toMatchObject([{ name: 'Ada', hasPhoto: false, notes: [], ways: [], nickname: '' }])
    announcer.heard()
    await app.call('imports.redo', { changeId })
    expect(announcer.heard()).toEqual(['people', 'journal', 'days', 'today'])
    expect(present(world)).toEqual(before)
    expect(await app.call('imports.latest', {})).toMatchObject([{ changeId, people: 2 }])
    expect((await app.refusal('imports.redo', { changeId })).code).toBe('not-found')
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 0 })
    expect(await everybody(app)).toMatchObject([{ name: 'Ada', hasPhoto: false, notes: [] }])
  })

  it('leaves what was written between', async () => {
    const world = await onAda(RICH)
    const { app, id, changeId, clock } = world
    await app.call('imports.undo', { changeId })
    clock.pass({ minutes: 1 })
    const [birthday] = (await app.call('people.get', { id })).dates
    await app.call('people.saveDate', { ...aDate({ month: 2, day: 27 }), id: birthday?.id ?? null, personId: id })
    await app.call('people.update', { id, affiliation: 'Choir' })
    await app.call('people.setPhoto', { id, bytes: aPhoto() })
    await app.call('imports.redo', { changeId })
    expect(await app.call('people.get', { id })).toMatchObject({
      affiliation: 'Choir',
      nickname: 'A',
      dates: [{ day: 27 }, { day: 28, year: 1990 }],
    })
    // A picture that was chosen by hand is no part of the import.
    await app.call('imports.undo', { changeId })
    expect(await app.call('people.get', { id })).toMatchObject({ affiliation: 'Choir', nickname: '', hasPhoto: true })
  })

  it('does not bring back what was removed by hand before', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, FILE))
    await app.call('people.remove', { id: await idOf(world, 'Ben') })
    await app.call('imports.undo', { changeId })
    await app.call('imports.redo', { changeId })
    expect((await everybody(app)).map(({ name }) => name)).toEqual(['Ada'])
  })

  it('is only the one that was taken back last', async () => {
    const world = importOn()
    const { app } = world
    const first = await commit(app, await openGood(world, FILE))
    const second = await commit(app, await openGood(world, card('FN:Cleo')))
    await app.call('imports.undo', { changeId: first.changeId })
    await app.call('imports.undo', { changeId: second.changeId })
    expect((await app.refusal('imports.redo', { changeId: first.changeId })).code).toBe('not-found')
    await app.call('imports.redo', { changeId: second.changeId })
    expect((await everybody(app)).map(({ name }) => name)).toEqual(['Cleo'])
  })
})
