import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  return { ...world, app, ada }
}

describe('former versions', () => {
  it('keeps what an entry was at each change, everything of it', async () => {
    const { app, ada, clock } = await open()
    const first = await app.call(
      'journal.write',
      anEntry({
        interaction: aContact({ personIds: [ada.id], energy: 1, length: 'hour' }),
        text: 'First words.',
        told: [{ id: null, personId: ada.id, text: 'A new job.' }],
        thanks: 'Tea.',
        tags: ['work'],
        exerciseId: 'say-hello',
      }),
    )
    clock.pass({ days: 1 })
    const second = await app.call('journal.edit', { ...aChange({ text: 'Second words.' }), id: first.id })
    clock.pass({ hours: 1 })
    await app.call('journal.edit', { ...aChange({ text: 'Third words.' }), id: first.id })
    expect(second.revision).toBe(2)

    const versions = await app.call('journal.versions', { id: first.id })
    expect(
      versions.map(({ revision, excerpt, from, until }) => [revision, excerpt, from.localDay, until.localDay]),
    ).toEqual([
      [2, 'Second words.', '2026-11-22', '2026-11-22'],
      [1, 'First words.', '2026-11-21', '2026-11-22'],
    ])
    const { content, people } = await app.call('journal.version', { id: first.id, revision: 1 })
    expect(content).toMatchObject({
      at: first.at,
      interaction: { personIds: [ada.id], energy: 1, length: 'hour' },
      text: 'First words.',
      told: [{ personId: ada.id, text: 'A new job.' }],
      thanks: 'Tea.',
      tags: ['work'],
      exerciseId: 'say-hello',
    })
    expect(people).toEqual([ada])
  })

  it('is none where a change changes nothing', async () => {
    const { app, ada } = await open()
    const written = anEntry({
      interaction: aContact({ personIds: [ada.id] }),
      told: [{ id: null, personId: ada.id, text: 'A new job.' }],
      tags: ['work'],
    })
    const { id } = await app.call('journal.write', written)
    const { runId: _run, ...same } = written
    expect(await app.call('journal.edit', { ...same, id })).toMatchObject({ revision: 1 })
    expect(await app.call('journal.versions', { id })).toEqual([])
  })

  it('can be brought back, and that can be taken back', async () => {
    const { app, ada } = await open()
    const { id } = await app.call(
      'journal.write',
      anEntry({ interaction: aContact({ personIds: [ada.id] }), text: 'First words.', tags: ['work'] }),
    )
    const before = await app.call('journal.edit', { ...aChange({ text: 'Second words.' }), id })
    const back = await app.call('journal.bringBack', { id, revision: 1 })
    expect(back).toMatchObject({ excerpt: 'First words.', tags: ['work'], interaction: { people: [ada] }, revision: 3 })
    const again = await app.call('journal.bringBack', { id, revision: back.revision - 1 })
    expect({ ...again, revision: 2 }).toEqual(before)
    expect(await app.call('journal.versions', { id })).toHaveLength(3)
  })

  it('names someone who was removed since', async () => {
    const { app, ada } = await open()
    const { id } = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('journal.edit', { ...aChange(), id })
    await app.call('people.remove', { id: ada.id })
    expect(await app.call('journal.bringBack', { id, revision: 1 })).toMatchObject({ interaction: { people: [ada] } })
  })

  it('names those with whom somebody became one since, once, and who they were after that is taken back', async () => {
    const { app, ada } = await open()
    const [adele, adeline] = [
      await app.call('people.add', { name: 'Adele', circle: 'close' }),
      await app.call('people.add', { name: 'Adeline', circle: 'close' }),
    ]
    const { id } = await app.call(
      'journal.write',
      anEntry({
        interaction: aContact({ personIds: [ada.id, adele.id, adeline.id] }),
        told: [{ id: null, personId: ada.id, text: 'A new job.' }],
      }),
    )
    await app.call('journal.edit', { ...aChange({ text: 'Second words.' }), id })
    await app.call('people.merge', { keepId: adele.id, goneId: ada.id })
    const second = await app.call('people.merge', { keepId: adeline.id, goneId: adele.id })
    const { content, people } = await app.call('journal.version', { id, revision: 1 })
    expect(content).toMatchObject({
      interaction: { personIds: [adeline.id] },
      told: [{ personId: adeline.id, text: 'A new job.' }],
    })
    expect(people.map(({ name }) => name)).toEqual(['Adeline'])
    const back = await app.call('journal.bringBack', { id, revision: 1 })
    expect(back.interaction?.people.map(({ name }) => name)).toEqual(['Adeline'])
    await app.call('people.unmerge', second)
    expect((await app.call('journal.version', { id, revision: 1 })).content.interaction?.personIds).toEqual([
      adele.id,
      adeline.id,
    ])
  })

  it('is kept with the change or not at all, and is not there for what is not there', async () => {
    const { app } = await open()
    const { id } = await app.call('journal.write', anEntry())
    await app.refusal('journal.edit', { ...aChange({ text: '' }), id })
    expect(await app.call('journal.versions', { id })).toEqual([])
    expect((await app.refusal('journal.bringBack', { id, revision: 1 })).code).toBe('not-found')
    await app.call('journal.edit', { ...aChange({ text: 'Other.' }), id })
    await app.call('journal.remove', { id })
    expect((await app.refusal('journal.bringBack', { id, revision: 1 })).code).toBe('not-found')
    expect((await app.refusal('journal.versions', { id })).code).toBe('not-found')
    expect((await app.refusal('journal.version', { id, revision: 1 })).code).toBe('not-found')
  })

  it('holds a long text with every kind of character', async () => {
    const { app } = await open()
    const text = `\u0000 "quotes" \\ 🙂 ${'ながい手紙。'.repeat(20_000)}`
    const { id } = await app.call('journal.write', anEntry({ text }))
    await app.call('journal.edit', { ...aChange({ text: 'short' }), id })
    expect((await app.call('journal.version', { id, revision: 1 })).content.text).toBe(text)
    await app.call('journal.bringBack', { id, revision: 1 })
    expect(await app.call('journal.getText', { id })).toEqual({ text })
  })
})

describe('the trash', () => {
  it('lists what was removed, the latest first, and gives it back', async () => {
    const { app, clock } = await open()
    const first = await app.call('journal.write', anEntry({ text: 'first' }))
    const second = await app.call('journal.write', anEntry({ text: 'second' }))
    await app.call('journal.remove', { id: second.id })
    clock.pass({ days: 2 })
    await app.call('journal.remove', { id: first.id })
    const removedAt = clock.now()
    expect(await app.call('trash.list', {})).toEqual({
      items: [
        { item: first, removedAt },
        { item: second, removedAt: removedAt - 2 * 86_400_000 },
      ],
      total: 2,
    })
    await app.call('journal.restore', { id: second.id })
    expect((await app.call('trash.list', {})).items).toMatchObject([{ item: first }])
  })

  it('keeps for thirty days, and not longer: the next start takes it away for good', async () => {
    const { app, clock, start, databaseFile } = await open()
    const { id } = await app.call('journal.write', anEntry({ text: 'secret-of-mine', tags: ['only-here'] }))
    await app.call('journal.edit', { ...aChange({ text: 'another-secret', tags: ['only-here'] }), id })
    await app.call('drafts.put', { key: `edit:${id}`, value: 'half-secret' })
    await app.call('journal.remove', { id })
    clock.pass({ days: 30 })
    app.stop()
    const onTheLastDay = start()
    expect((await onTheLastDay.call('trash.list', {})).total).toBe(1)
    clock.pass({ minutes: 1 })
    expect((await onTheLastDay.call('trash.list', {})).total).toBe(0)
    onTheLastDay.stop()
    const after = start()
    await after.start()
    expect((await after.refusal('journal.restore', { id })).code).toBe('not-found')
    expect(await after.call('journal.tags', {})).toEqual([])
    expect(await after.call('drafts.get', { key: `edit:${id}` })).toEqual({ value: null })
    after.stop()
    const db = new Database(databaseFile, { readonly: true })
    expect(db.prepare('SELECT COUNT(*) FROM entry_versions').pluck().get()).toBe(0)
    db.close()
    // Not a byte of it is left in the file.
    const bytes = readdirSync(path.dirname(databaseFile))
      .filter((name) => name.startsWith(path.basename(databaseFile)))
      .map((name) => readFileSync(path.join(path.dirname(databaseFile), name), 'latin1'))
      .join('')
    expect(bytes).not.toContain('secret')
  })

  it('also goes when something else is removed after that time', async () => {
    const { app, clock } = await open()
    const old = await app.call('journal.write', anEntry())
    const young = await app.call('journal.write', anEntry())
    await app.call('journal.remove', { id: old.id })
    clock.pass({ days: 31 })
    await app.call('journal.remove', { id: young.id })
    expect((await app.refusal('journal.restore', { id: old.id })).code).toBe('not-found')
    expect((await app.call('journal.restore', { id: young.id })).id).toBe(young.id)
  })

  it('is emptied when the person wants it, and touches nothing else', async () => {
    const { app } = await open()
    const kept = await app.call('journal.write', anEntry({ tags: ['kept'] }))
    const removed = await app.call('journal.write', anEntry({ tags: ['removed'] }))
    const drafts = [kept, removed].flatMap(({ id }) => [`edit:${id}`, `later:${id}`])
    for (const key of drafts) await app.call('drafts.put', { key, value: 'half written' })
    await app.call('journal.remove', { id: removed.id })
    expect(await app.call('trash.empty', {})).toEqual({ removed: 1 })
    const left = await Promise.all(drafts.map(async (key) => (await app.call('drafts.get', { key })).value))
    expect(left).toEqual(['half written', 'half written', null, null])
    expect(await app.call('trash.list', {})).toEqual({ items: [], total: 0 })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([kept])
    expect(await app.call('journal.tags', {})).toEqual(['kept'])
    expect(await app.call('trash.empty', {})).toEqual({ removed: 0 })
  })
})
