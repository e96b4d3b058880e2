import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aNote } from '../factories/person.ts'
import { card, commit, everybody, importOn, openGood } from './support/importing.ts'

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

  it('leaves every talk with the one who stays', async () => {
    const world = importOn()
    const { app } = world
    const { changeId } = await commit(app, await openGood(world, TALKS, 'monica.json'))
    world.clock.pass({ days: 1 })
    await app.call('people.update', { id: await idOf(world, 'Ada'), strengths: 'Listening' })
    expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 1 })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toHaveLength(2)
  })
})
