import { describe, expect, it } from 'vitest'

import { aChange, aContact } from '../factories/inputs.ts'
import { commit, importOn, openGood, withoutBookkeeping, withoutRemoved } from './support/importing.ts'

const MONICA = JSON.stringify({
  account: {
    data: [
      {
        type: 'contact',
        values: ['Ada', 'Ben'].map((name, index) => ({
          uuid: `c${index}`,
          properties: { first_name: name },
          data: [
            { type: 'activity', values: ['a'] },
            ...(index === 0
              ? [{ type: 'call', values: [{ properties: { called_at: '2026-11-01T01:30:00Z', content: 'Plans' } }] }]
              : []),
          ],
        })),
      },
      {
        type: 'activity',
        values: [{ uuid: 'a', properties: { summary: 'Dinner', happened_at: '2026-10-03T00:00:00Z' } }],
      },
    ],
  },
})

const idOf = async ({ app }: ReturnType<typeof importOn>, name: string) =>
  (await app.call('people.list', {})).find((person) => person.name === name)?.id ?? expect.fail(name)

describe('contacts in a file', () => {
  it('stand in the journal on their day, and go with the import', async () => {
    const world = importOn()
    await world.app.call('people.add', { name: 'Ada', circle: 'close' })
    const before = withoutBookkeeping(world.rows())
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(preview.talks).toBe(2)
    const { changeId, talks } = await commit(world.app, preview, { merge: [0] })
    expect(talks).toBe(2)
    const { items } = await world.app.call('journal.list', { before: null, limit: 10 })
    expect(items).toMatchObject([
      {
        at: { localDay: '2026-11-01' },
        interaction: { channel: 'voice', people: [{ name: 'Ada' }] },
        excerpt: 'Plans',
      },
      {
        at: { localDay: '2026-10-03' },
        interaction: { channel: 'in-person', people: [{ name: 'Ada' }, { name: 'Ben' }] },
        excerpt: 'Dinner',
      },
    ])
    await world.app.call('imports.undo', { changeId })
    // When one was last in touch is found anew when somebody asks for it.
    await world.app.call('invitations.list', {})
    expect(withoutRemoved(withoutBookkeeping(world.rows()))).toEqual(before)
  })

  it('name nobody who was left out', async () => {
    const world = importOn()
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(await commit(world.app, preview, { leave: [0] })).toMatchObject({ added: 1, talks: 1 })
    const { items } = await world.app.call('journal.list', { before: null, limit: 10 })
    expect(items).toMatchObject([{ interaction: { people: [{ name: 'Ben' }] } }])
  })
})

describe('contacts that came before', () => {
  const journal = async ({ app }: ReturnType<typeof importOn>) =>
    (await app.call('journal.list', { before: null, limit: 20 })).items.map(({ excerpt, interaction }) => [
      excerpt,
      interaction?.people.map(({ name }) => name),
    ])
  const once = [
    ['Plans', ['Ada']],
    ['Dinner', ['Ada', 'Ben']],
  ]

  it('are told of and not written again', async () => {
    const world = importOn()
    await commit(world.app, await openGood(world, MONICA, 'monica.json'))
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(preview).toMatchObject({ talks: 2, talksThere: 2 })
    const report = await commit(world.app, preview, { merge: [0, 1] })
    expect(report).toMatchObject({ joined: 0, same: 2, talks: 0, talksThere: 2 })
    expect(await journal(world)).toEqual(once)
    expect(report.changeId).toBe('')
    expect(await world.app.call('imports.latest', {})).toHaveLength(1)
    expect(await journal(world)).toEqual(once)
  })

  it('are known again after they were changed by hand, and after two people became one', async () => {
    const world = importOn()
    const { app } = world
    await commit(app, await openGood(world, MONICA, 'monica.json'))
    const { items } = await app.call('journal.list', { before: null, limit: 1 })
    await app.call('journal.edit', {
      ...aChange({ text: 'Plans for spring', interaction: aContact({ personIds: [await idOf(world, 'Ada')] }) }),
      id: items[0]?.id ?? '',
    })
    const twin = await app.call('people.add', { name: 'ADA', circle: 'close' })
    await app.call('people.merge', { keepId: twin.id, goneId: await idOf(world, 'Ada') })
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(await commit(app, preview, { merge: [0, 1] })).toMatchObject({ talks: 0, talksThere: 2 })
    expect((await journal(world)).map(([excerpt]) => excerpt).toSorted()).toEqual(['Dinner', 'Plans for spring'])
  })

  it('are written for those who are somebody else, and for those who were left out the first time', async () => {
    const world = importOn()
    await commit(world.app, await openGood(world, MONICA, 'monica.json'), { leave: [1] })
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(preview).toMatchObject({ talks: 2, talksThere: 1 })
    expect(await commit(world.app, preview, { merge: [0] })).toMatchObject({ added: 1, talks: 1, talksThere: 1 })
    expect((await journal(world)).toSorted()).toEqual([
      ['Dinner', ['Ada']],
      ['Dinner', ['Ben']],
      ['Plans', ['Ada']],
    ])
    expect(await commit(world.app, await openGood(world, MONICA, 'monica.json'))).toMatchObject({
      added: 2,
      talks: 2,
      talksThere: 0,
    })
  })

  it('come again where they were removed by hand', async () => {
    const world = importOn()
    await commit(world.app, await openGood(world, MONICA, 'monica.json'))
    const { items } = await world.app.call('journal.list', { before: null, limit: 1 })
    await world.app.call('journal.remove', { id: items[0]?.id ?? '' })
    const preview = await openGood(world, MONICA, 'monica.json')
    expect(preview.talksThere).toBe(1)
    expect(await commit(world.app, preview, { merge: [0, 1] })).toMatchObject({ talks: 1, talksThere: 1 })
    expect(await journal(world)).toEqual(once)
  })
})
