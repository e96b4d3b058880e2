import { describe, expect, it } from 'vitest'

import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld, type RunningApp } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const ben = await app.call('people.add', { name: 'Ben', circle: 'friend' })
  return { ...world, app, ada, ben }
}

const newest = async (app: RunningApp) => (await app.call('journal.list', { before: null, limit: 200 })).items

describe('writing', () => {
  it('names the people in the order in which they were chosen, each once', async () => {
    const { app, ada, ben } = await open()
    const item = await app.call(
      'journal.write',
      anEntry({ interaction: aContact({ personIds: [ben.id, ada.id, ben.id] }) }),
    )
    expect(item.interaction?.people).toEqual([ben, ada])
    expect(await newest(app)).toEqual([item])
  })

  it('keeps a contact without a word and without a name', async () => {
    const { app } = await open()
    const item = await app.call('journal.write', anEntry({ interaction: aContact({ channel: 'in-person' }), text: '' }))
    expect(item).toMatchObject({ interaction: { people: [] }, excerpt: '', textLength: 0 })
  })

  it.each(['', ' ', '\n\t　'])('does not keep an entry of the day without words: %j', async (text) => {
    const { app } = await open()
    expect(await app.refusal('journal.write', anEntry({ text }))).toEqual({
      code: 'nothing-written',
      fields: [{ path: 'text', reason: 'empty' }],
    })
    expect(await newest(app)).toEqual([])
  })

  it('asks about a time in the future, and keeps it when it is meant', async () => {
    const { app, clock } = await open()
    const tomorrow = clock.now() + 86_400_000
    expect(await app.refusal('journal.write', anEntry({ epochMs: tomorrow }))).toEqual({
      code: 'in-the-future',
      fields: [{ path: 'epochMs', reason: 'invalid' }],
    })
    expect((await app.call('journal.write', anEntry({ epochMs: clock.now() + 60_000 }))).at.localDay).toBe('2026-11-21')
    const meant = await app.call('journal.write', anEntry({ epochMs: tomorrow, isFutureMeant: true }))
    expect(meant.at).toEqual({ epochMs: tomorrow, zone: 'Asia/Tokyo', localDay: '2026-11-22' })
  })

  it('refuses people and runs that are not there, and says which', async () => {
    const { app, ada, ben } = await open()
    await app.call('people.remove', { id: ben.id })
    const personIds = [ada.id, idNumber(99), ben.id]
    expect(await app.refusal('journal.write', anEntry({ interaction: aContact({ personIds }) }))).toEqual({
      code: 'not-found',
      fields: [
        { path: 'interaction.personIds.1', reason: 'invalid' },
        { path: 'interaction.personIds.2', reason: 'invalid' },
      ],
    })
    expect(await app.refusal('journal.write', anEntry({ runId: idNumber(99) }))).toEqual({
      code: 'not-found',
      fields: [{ path: 'runId', reason: 'invalid' }],
    })
    expect(await newest(app)).toEqual([])
  })

  it('puts the draft away with the entry, and keeps it when the entry is refused', async () => {
    const { app } = await open()
    await app.call('drafts.put', { key: 'entry', value: 'draft' })
    await app.refusal('journal.write', anEntry({ text: '', draftKey: 'entry' }))
    expect(await app.call('drafts.get', { key: 'entry' })).toEqual({ value: 'draft' })
    await app.call('journal.write', anEntry({ draftKey: 'entry' }))
    expect(await app.call('drafts.get', { key: 'entry' })).toEqual({ value: null })
  })

  it('puts a draft back only where nothing newer is half written', async () => {
    const { app } = await open()
    await app.call('drafts.putBack', { key: 'entry', value: 'former' })
    await app.call('drafts.putBack', { key: 'entry', value: 'former' })
    await app.call('drafts.put', { key: 'entry', value: 'newer' })
    expect(await app.refusal('drafts.putBack', { key: 'entry', value: 'former' })).toEqual({ code: 'newer-draft' })
    expect(await app.call('drafts.get', { key: 'entry' })).toEqual({ value: 'newer' })
  })
})

describe('writing in full', () => {
  it('keeps length, told lines, thanks, tags and an exercise, and gives them back', async () => {
    const { app, ada, ben } = await open()
    const item = await app.call(
      'journal.write',
      anEntry({
        interaction: aContact({ personIds: [ada.id, ben.id], length: 'half-hour' }),
        told: [
          { id: null, personId: ada.id, text: 'She begins a new job in May.', keep: null },
          { id: null, personId: null, text: 'A good bakery by the station.' },
        ],
        thanks: 'For the time.',
        tags: [' #仕事 ', 'Work', 'ｗｏｒｋ', ''.padEnd(3, '　') + '喫茶'],
        exerciseId: 'say-hello',
      }),
    )
    expect(item).toMatchObject({
      interaction: { length: 'half-hour' },
      told: [
        { personId: ada.id, text: 'She begins a new job in May.' },
        { personId: null, text: 'A good bakery by the station.' },
      ],
      thanks: 'For the time.',
      tags: ['仕事', 'Work', '喫茶'],
      exerciseId: 'say-hello',
      revision: 1,
    })
    const entry = await app.call('journal.get', { id: item.id })
    expect(entry).toMatchObject({ item, text: 'A quiet day.', thanks: 'For the time.' })
    expect(entry.told.map(({ text }) => text)).toEqual(item.told.map(({ text }) => text))
  })

  it('lists only the beginning of what was told, and not all of it', async () => {
    const { app } = await open()
    const told = Array.from({ length: 5 }, (_, index) => ({
      id: null,
      personId: null,
      text: `${index} ${'long '.repeat(100)}`,
    }))
    const item = await app.call('journal.write', anEntry({ interaction: aContact(), told }))
    expect(item.told).toHaveLength(3)
    expect(item.told[0]?.text.length).toBeLessThan(200)
    expect((await app.call('journal.get', { id: item.id })).told).toHaveLength(5)
  })

  it('keeps a day that has thanks alone', async () => {
    const { app } = await open()
    expect(await app.call('journal.write', anEntry({ text: '', thanks: 'The sun.' }))).toMatchObject({
      thanks: 'The sun.',
    })
  })

  it('belongs to the exercise of its run', async () => {
    const { app } = await open()
    const run = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    expect(await app.call('journal.write', anEntry({ runId: run.id }))).toMatchObject({ exerciseId: 'say-hello' })
  })

  it('happened in the zone that was said, on the day that it was there', async () => {
    const { app, clock } = await open()
    const epochMs = clock.now() - 3_600_000
    const item = await app.call('journal.write', anEntry({ epochMs, zone: 'America/Los_Angeles' }))
    expect(item.at).toEqual({ epochMs, zone: 'America/Los_Angeles', localDay: '2026-11-20' })
    const moved = await app.call('journal.edit', { ...aChange({ zone: 'Pacific/Kiritimati' }), id: item.id })
    expect(moved.at).toEqual({ epochMs, zone: 'Pacific/Kiritimati', localDay: '2026-11-21' })
    expect(await app.refusal('journal.write', anEntry({ zone: 'Mars/Olympus' }))).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'zone', reason: 'invalid' }],
    })
  })

  it('suggests the tags that were used last, written as they were first', async () => {
    const { app, clock } = await open()
    await app.call('journal.write', anEntry({ tags: ['work', '家族'] }))
    clock.pass({ minutes: 1 })
    await app.call('journal.write', anEntry({ tags: ['喫茶', 'WORK'] }))
    const tags = await app.call('journal.tags', {})
    expect(tags.slice(0, 2).toSorted()).toEqual(['work', '喫茶'])
    expect(tags).toHaveLength(3)
  })

  it('knows when and how one was last in touch', async () => {
    const { app, ada, ben, clock } = await open()
    const meet = (channel: 'voice' | 'video', epochMs: number) =>
      app.call('journal.write', anEntry({ interaction: aContact({ channel, personIds: [ada.id] }), epochMs }))
    await meet('voice', clock.now() - 86_400_000)
    await meet('video', clock.now() - 3 * 86_400_000)
    expect(await app.call('journal.lastTalks', { personIds: [ben.id, ada.id] })).toEqual([
      { personId: ada.id, day: '2026-11-20', channel: 'voice' },
    ])
  })
})

describe('reading', () => {
  it('counts the entries of each day, and reads some days', async () => {
    const { app, clock } = await open()
    const day = 86_400_000
    const write = (text: string, ago: number) =>
      app.call('journal.write', anEntry({ text, epochMs: clock.now() - ago * day }))
    await write('old', 40)
    const yesterday = await write('yesterday', 1)
    const first = await write('first', 0)
    const second = await write('second', 0)
    const gone = await write('gone', 0)
    await app.call('journal.remove', { id: gone.id })
    expect(await app.call('journal.days', {})).toEqual([
      { day: '2026-11-21', entries: 2 },
      { day: '2026-11-20', entries: 1 },
      { day: '2026-10-12', entries: 1 },
    ])
    expect(await app.call('journal.between', { from: '2026-11-01', to: '2026-11-30' })).toEqual([
      second,
      first,
      yesterday,
    ])
    expect((await app.refusal('journal.between', { from: '2020-01-01', to: '2026-01-01' })).code).toBe('invalid-input')
  })

  it('pages through the newest first, also where many have the same time', async () => {
    const { app, clock } = await open()
    const written: string[] = []
    for (let count = 0; count < 23; count += 1) {
      if (count % 5 === 0) clock.pass({ minutes: 10 })
      written.unshift((await app.call('journal.write', anEntry({ text: `entry ${count}` }))).id)
    }
    const read: string[] = []
    let before: string | null = null
    for (let pages = 0; pages < 10; pages += 1) {
      const page: Awaited<ReturnType<(typeof app.handlers)['journal.list']>> = await app.handlers['journal.list']({
        before,
        limit: 4,
      })
      if (!page.ok) break
      read.push(...page.value.items.map(({ id }) => id))
      before = read.at(-1) ?? null
      if (!page.value.hasMore) break
    }
    expect(read).toEqual(written)
  })

  it('goes on after a line that was removed meanwhile', async () => {
    const { app } = await open()
    const first = await app.call('journal.write', anEntry({ text: 'first' }))
    const second = await app.call('journal.write', anEntry({ text: 'second' }))
    await app.call('journal.remove', { id: second.id })
    const page = await app.call('journal.list', { before: second.id, limit: 5 })
    expect(page).toEqual({ items: [first], hasMore: false })
  })

  it('shows the name of someone who was removed', async () => {
    const { app, ada } = await open()
    const item = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('people.remove', { id: ada.id })
    expect(await newest(app)).toEqual([item])
  })

  it('shows the new name of someone who was renamed', async () => {
    const { app, ada } = await open()
    await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('people.update', { id: ada.id, name: 'Ada L.' })
    expect((await newest(app))[0]?.interaction?.people).toEqual([{ ...ada, name: 'Ada L.' }])
  })

  it('does not find what was removed', async () => {
    const { app } = await open()
    const { id } = await app.call('journal.write', anEntry())
    await app.call('journal.remove', { id })
    expect((await app.refusal('journal.getText', { id })).code).toBe('not-found')
    expect((await app.refusal('journal.edit', { ...aChange(), id })).code).toBe('not-found')
    expect((await app.refusal('journal.remove', { id })).code).toBe('not-found')
    expect((await app.refusal('journal.restore', { id: idNumber(99) })).code).toBe('not-found')
  })
})

describe('changing', () => {
  it('replaces words, contact and people, and keeps id, time and run', async () => {
    const { app, ada, ben, clock } = await open()
    const run = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    const before = await app.call('journal.write', {
      ...anEntry({ interaction: aContact({ personIds: [ada.id] }) }),
      runId: run.id,
    })
    clock.pass({ days: 2 })
    const after = await app.call('journal.edit', {
      ...aChange({
        interaction: aContact({ channel: 'voice', personIds: [ben.id] }),
        text: 'Other words.',
        exerciseId: before.exerciseId,
      }),
      id: before.id,
    })
    expect(after).toMatchObject({ id: before.id, at: before.at, exerciseId: 'say-hello', excerpt: 'Other words.' })
    expect(after.interaction).toMatchObject({ channel: 'voice', people: [ben] })
    expect(await app.call('journal.getText', { id: before.id })).toEqual({ text: 'Other words.' })
    expect(await newest(app)).toEqual([after])
  })

  it('makes an entry of the day out of a contact, and back', async () => {
    const { app, ada } = await open()
    const { id } = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    expect((await app.call('journal.edit', { ...aChange(), id })).interaction).toBeNull()
    const back = await app.call('journal.edit', {
      ...aChange({ interaction: aContact({ personIds: [ada.id] }) }),
      id,
    })
    expect(back).toMatchObject({ id, interaction: { people: [ada] } })
  })

  it('leaves someone named who was removed since, and takes no one else who was', async () => {
    const { app, ada, ben } = await open()
    const { id } = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('people.remove', { id: ada.id })
    await app.call('people.remove', { id: ben.id })
    const change = (personIds: string[]) => ({ ...aChange({ interaction: aContact({ personIds }) }), id })
    expect((await app.call('journal.edit', change([ada.id]))).interaction?.people).toEqual([ada])
    expect((await app.refusal('journal.edit', change([ada.id, ben.id]))).code).toBe('not-found')
  })

  it('refuses what writing refuses, and changes nothing then', async () => {
    const { app, clock } = await open()
    const before = await app.call('journal.write', anEntry())
    const id = before.id
    expect((await app.refusal('journal.edit', { ...aChange({ text: ' ' }), id })).code).toBe('nothing-written')
    const epochMs = clock.now() + 3_600_000
    expect((await app.refusal('journal.edit', { ...aChange({ epochMs }), id })).code).toBe('in-the-future')
    expect(await newest(app)).toEqual([before])
  })

  it('does not ask again about a future that was meant', async () => {
    const { app, clock } = await open()
    const epochMs = clock.now() + 3_600_000
    const { id } = await app.call('journal.write', anEntry({ epochMs, isFutureMeant: true }))
    await app.call('journal.edit', { ...aChange({ epochMs, text: 'Better words.' }), id })
  })
})

describe('what counts as a contact', () => {
  const contactsToday = async (app: RunningApp) => (await app.call('today.get', {})).week.contacts

  it('is a person on a channel, once a day, and every meeting with nobody named', async () => {
    const { app, ada, ben } = await open()
    const meet = (channel: 'message' | 'voice', ...people: readonly { readonly id: string }[]) =>
      app.call('journal.write', anEntry({ interaction: aContact({ channel, personIds: people.map(({ id }) => id) }) }))
    await meet('message', ada)
    await meet('message', ada)
    expect(await contactsToday(app)).toBe(1)
    await meet('voice', ada)
    expect(await contactsToday(app)).toBe(2)
    await meet('voice', ada, ben)
    expect(await contactsToday(app)).toBe(3)
    await meet('message')
    await meet('message')
    expect(await contactsToday(app)).toBe(5)
  })

  it('is not an entry of the day, though it makes the day known', async () => {
    const { app } = await open()
    await app.call('journal.write', anEntry())
    expect((await app.call('today.get', {})).week).toMatchObject({ contacts: 0, knownDays: 1 })
  })

  it('is not one that was removed, and the day is unknown again', async () => {
    const { app, ada } = await open()
    const { id } = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('journal.remove', { id })
    expect((await app.call('today.get', {})).week).toMatchObject({ contacts: 0, knownDays: 0 })
    expect((await app.call('lookBack.contacts', { range: '4w' })).firstKnownDay).toBeNull()
    await app.call('journal.restore', { id })
    expect(await contactsToday(app)).toBe(1)
  })

  it('is still one when the person was removed since', async () => {
    const { app, ada } = await open()
    await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
    await app.call('people.remove', { id: ada.id })
    expect(await contactsToday(app)).toBe(1)
  })
})
