import { expect, it } from 'vitest'

import { commit, importOn, openGood, withoutBookkeeping, withoutRemoved } from './support/importing.ts'

const MONICA = JSON.stringify({
  account: {
    data: [
      {
        type: 'contact',
        values: ['Ada', 'Ben'].map((first_name) => ({
          uuid: first_name,
          properties: { first_name },
          data: [{ type: 'task', values: [{ properties: { title: `Write to ${first_name}`, completed: false } }] }],
        })),
      },
    ],
  },
})

const open = async ({ app }: ReturnType<typeof importOn>, name: string) => {
  const personId = (await app.call('people.list', {})).find((person) => person.name === name)?.id ?? ''
  return (await app.call('followUps.ofPerson', { personId })).open
}

it('what one wanted to do with somebody waits with them, and goes and comes with the import', async () => {
  const world = importOn()
  const { app, rows } = world
  await app.call('people.add', { name: 'Ada', circle: 'close' })
  const before = withoutBookkeeping(rows())
  const { changeId } = await commit(app, await openGood(world, MONICA, 'monica.json'), { merge: [0] })
  const waiting = { kind: 'promise', dueDay: null, doneOn: null, madeOn: '2026-11-21' }
  expect(await open(world, 'Ada')).toMatchObject([{ text: 'Write to Ada', ...waiting }])
  expect(await open(world, 'Ben')).toMatchObject([{ text: 'Write to Ben', ...waiting }])
  expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 0 })
  expect(withoutRemoved(withoutBookkeeping(rows()))).toEqual(before)
  await app.call('imports.redo', { changeId })
  expect(await open(world, 'Ada')).toHaveLength(1)
})

it('it comes once, also where it was done meanwhile; and whoever did it by hand stays', async () => {
  const world = importOn()
  const { app, clock } = world
  const { changeId } = await commit(app, await openGood(world, MONICA, 'monica.json'))
  clock.pass({ hours: 1 })
  const [followUp] = await open(world, 'Ada')
  await app.call('followUps.finish', { id: followUp?.id ?? '' })
  await commit(app, await openGood(world, MONICA, 'monica.json'), { merge: [0, 1] })
  expect(await open(world, 'Ada')).toEqual([])
  expect(await open(world, 'Ben')).toHaveLength(1)
  expect(await app.call('imports.undo', { changeId })).toEqual({ stayed: 1 })
  expect((await app.call('people.list', {})).map(({ name }) => name)).toEqual(['Ada'])
})
