import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { dumpRows } from './support/dump.ts'
import { card, commit, importOn, openGood } from './support/importing.ts'

describe('an import that is cut off', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    card(`FN:Person ${index}`, `TEL:03-0000-${1000 + index}`),
  ).join('')

  it('shows nothing of itself, and is cleared away at the next start', async () => {
    const world = importOn()
    const { importId } = await openGood(world, many)
    const running = world.app.handlers['imports.commit']({ importId, circle: 'friend', leave: [], merge: [] })
    // The app ends after the first of them were written.
    await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    world.app.stop()
    expect(await running).toMatchObject({ ok: false })
    const left = dumpRows(world.databaseFile)['people'] ?? []
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(400)

    const next = world.start()
    expect(await next.call('people.list', {})).toEqual([])
    expect(await next.call('imports.latest', {})).toEqual([])
    expect(dumpRows(world.databaseFile)['people'] ?? []).toEqual([])
    world.dialogs.choose({ name: 'one.vcf', bytes: card('FN:Robin') })
    const opened = await next.call('imports.open', {})
    await commit(next, opened.kind === 'opened' ? opened.preview : expect.fail(opened.kind))
    expect(dumpRows(world.databaseFile)['people']).toHaveLength(1)
  })

  it('lets others go on meanwhile', async () => {
    const world = importOn()
    const { importId } = await openGood(world, many)
    const running = commit(world.app, { importId })
    const ada = await world.app.call('people.add', { name: 'Ada', circle: 'close' })
    await world.app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    expect((await world.app.call('people.list', {})).length).toBe(1)
    const { changeId } = await running
    expect((await world.app.call('people.list', {})).length).toBe(401)
    await world.app.call('imports.undo', { changeId })
    expect(await world.app.call('people.list', {})).toMatchObject([{ name: 'Ada' }])
  })
})
