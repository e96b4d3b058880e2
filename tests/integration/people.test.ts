import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote, aPhoto, aWay } from '../factories/person.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const { id } = await app.call('people.add', { name: '山田 花子', circle: 'friend', reading: 'やまだ はなこ' })
  return { ...world, app, id, details: () => app.call('people.get', { id }) }
}

describe('a person', () => {
  it('is known by name and circle, and the rest is empty', async () => {
    const { id, details } = await open()
    expect(await details()).toEqual({
      id,
      name: '山田 花子',
      reading: 'やまだ はなこ',
      nickname: '',
      circle: 'friend',
      isArchived: false,
      affiliation: '',
      role: '',
      strengths: '',
      metHow: '',
      metOn: null,
      register: null,
      tags: [],
      ways: [],
      notes: [],
      dates: [],
      hasPhoto: false,
      firstTalkOn: null,
      lastTalkOn: null,
      today: '2026-11-21',
    })
  })

  it('keeps what a change does not name', async () => {
    const { app, id, details } = await open()
    await app.call('people.update', { id, affiliation: '図書館', metOn: '2024-05', register: 'polite' })
    await app.call('people.update', { id, metOn: '2024' })
    expect(await details()).toMatchObject({
      name: '山田 花子',
      affiliation: '図書館',
      metOn: '2024',
      register: 'polite',
    })
  })

  it.each(['2024-13', '2023-02-29', '24', 'May 2024', '2024-5', '0000'])('was never met on %s', async (metOn) => {
    const { app, id } = await open()
    expect(await app.refusal('people.update', { id, metOn })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'metOn', reason: 'invalid' }],
    })
  })

  it('rests and comes back, with everything', async () => {
    const { app, id, details } = await open()
    await app.call('people.saveNote', { ...aNote(), personId: id })
    const before = await details()
    await app.call('people.archive', { id })
    expect(await app.call('people.list', {})).toMatchObject([{ id, isArchived: true }])
    await app.call('people.unarchive', { id })
    expect(await details()).toEqual(before)
  })

  it('is gone with everything, and back with everything', async () => {
    const { app, id, details } = await open()
    const way = await app.call('people.saveWay', { ...aWay(), personId: id })
    await app.call('people.setTags', { id, tags: ['safe'] })
    const before = await details()
    await app.call('people.remove', { id })
    for (const refused of [
      await app.refusal('people.get', { id }),
      await app.refusal('people.archive', { id }),
      await app.refusal('people.setTags', { id, tags: [] }),
      await app.refusal('people.setPhoto', { id, bytes: null }),
      await app.refusal('people.photo', { id }),
      await app.refusal('people.saveNote', { ...aNote(), personId: id }),
      await app.refusal('people.openWay', { personId: id, wayId: way.id, action: 'mail', text: '' }),
    ]) {
      expect(refused.code).toBe('not-found')
    }
    await app.call('people.restore', { id })
    expect(await details()).toEqual(before)
  })

  it('carries tags once each, in one order', async () => {
    const { app, id, details } = await open()
    await app.call('people.setTags', { id, tags: ['not-now', 'team', 'team'] })
    expect((await details()).tags).toEqual(['team', 'not-now'])
    await app.call('people.setTags', { id, tags: [] })
    expect((await details()).tags).toEqual([])
  })
})

describe('the talks with a person', () => {
  it('are listed by when they were, page by page, with when they began', async () => {
    const { app, id, clock, details } = await open()
    const other = await app.call('people.add', { name: 'Ben', circle: 'close' })
    const write = (text: string, daysAgo: number, personIds: readonly string[]) =>
      app.call(
        'journal.write',
        anEntry({
          text,
          epochMs: clock.now() - daysAgo * 86_400_000,
          interaction: aContact({ personIds: [...personIds] }),
        }),
      )
    await write('yesterday', 1, [id])
    await write('long ago', 30, [other.id, id])
    await write('not with her', 2, [other.id])
    await write('last week', 7, [id])
    const removed = await write('a slip', 40, [id])
    await app.call('journal.remove', { id: removed.id })

    const first = await app.call('people.talks', { id, before: null, limit: 2 })
    expect(first).toMatchObject({ items: [{ excerpt: 'yesterday' }, { excerpt: 'last week' }], hasMore: true })
    const next = await app.call('people.talks', { id, before: first.items.at(-1)!.id, limit: 2 })
    expect(next).toMatchObject({ items: [{ excerpt: 'long ago' }], hasMore: false })
    expect(await details()).toMatchObject({ firstTalkOn: '2026-10-22', lastTalkOn: '2026-11-20' })
  })
})

describe('ways to reach someone', () => {
  it('stand in the order in which they were added, behind the one that is preferred', async () => {
    const { app, id, details } = await open()
    const personId = id
    const mail = await app.call('people.saveWay', { ...aWay({ isPreferred: true }), personId })
    await app.call('people.saveWay', { ...aWay({ kind: 'phone', value: '03-1234-5678' }), personId })
    await app.call('people.saveWay', {
      ...aWay({ kind: 'mobile', value: '090-1234-5678', isPreferred: true, bestTime: '夜' }),
      personId,
    })
    expect((await details()).ways).toMatchObject([
      { kind: 'mobile', isPreferred: true, bestTime: '夜' },
      { id: mail.id, kind: 'mail', isPreferred: false },
      { kind: 'phone', isPreferred: false },
    ])
  })

  it('keep one preferred way when an earlier one comes back', async () => {
    const { app, id, details } = await open()
    const personId = id
    const mail = await app.call('people.saveWay', { ...aWay({ isPreferred: true }), personId })
    await app.call('people.removeWay', { id: mail.id })
    await app.call('people.restoreWay', { id: mail.id })
    expect((await details()).ways).toMatchObject([{ isPreferred: true }])
    await app.call('people.removeWay', { id: mail.id })
    await app.call('people.saveWay', { ...aWay({ kind: 'phone', value: '110', isPreferred: true }), personId })
    await app.call('people.restoreWay', { id: mail.id })
    expect((await details()).ways).toMatchObject([
      { kind: 'phone', isPreferred: true },
      { kind: 'mail', isPreferred: false },
    ])
  })

  it('belong to one person', async () => {
    const { app, id } = await open()
    const ben = await app.call('people.add', { name: 'Ben', circle: 'close' })
    const way = await app.call('people.saveWay', { ...aWay(), personId: id })
    for (const refused of [
      await app.refusal('people.saveWay', { ...aWay({ id: way.id }), personId: ben.id }),
      await app.refusal('people.openWay', { personId: ben.id, wayId: way.id, action: 'mail', text: '' }),
      await app.refusal('people.saveWay', { ...aWay(), personId: idNumber(99) }),
    ]) {
      expect(refused.code).toBe('not-found')
    }
  })

  it('open by an address that is made of what is kept', async () => {
    const { app, id, outside } = await open()
    const way = await app.call('people.saveWay', { ...aWay(), personId: id })
    const openWith = (text: string) => app.call('people.openWay', { personId: id, wayId: way.id, action: 'mail', text })
    expect(await openWith('')).toEqual({ isOpened: true, hasText: false })
    expect(await openWith('a & b')).toEqual({ isOpened: true, hasText: true })
    // More than the desktop takes: the mail is opened empty, not with half a sentence.
    expect(await openWith('長'.repeat(100))).toEqual({ isOpened: true, hasText: false })
    expect(outside.opened).toEqual([
      'mailto:ada@example.org',
      'mailto:ada@example.org?body=a%20%26%20b',
      'mailto:ada@example.org',
    ])
    outside.close()
    expect(await openWith('')).toEqual({ isOpened: false, hasText: false })
    expect((await app.refusal('people.openWay', { personId: id, wayId: way.id, action: 'call', text: '' })).code).toBe(
      'invalid-input',
    )
  })
})

describe('notes', () => {
  it('stand with the latest told first, and stay with a talk that was removed', async () => {
    const { app, id, details } = await open()
    const talk = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [id] }) }))
    const first = await app.call('people.saveNote', { ...aNote({ entryId: talk.id }), personId: id })
    await app.call('people.saveNote', {
      ...aNote({ toldOn: '2026-11-21', text: '転職したい', kind: 'goal' }),
      personId: id,
    })
    await app.call('journal.remove', { id: talk.id })
    await app.call('people.saveNote', {
      ...aNote({ id: first.id, entryId: talk.id, text: 'Grows beans.' }),
      personId: id,
    })
    expect((await details()).notes).toMatchObject([
      { kind: 'goal', text: '転職したい', entryId: null },
      { text: 'Grows beans.', entryId: talk.id },
    ])
    await app.call('people.removeNote', { id: first.id })
    expect((await details()).notes).toHaveLength(1)
    await app.call('people.restoreNote', { id: first.id })
    expect((await details()).notes).toHaveLength(2)
  })

  it('name no talk that there is not', async () => {
    const { app, id } = await open()
    expect(await app.refusal('people.saveNote', { ...aNote({ entryId: idNumber(99) }), personId: id })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'entryId', reason: 'invalid' }],
    })
  })
})

describe('dates', () => {
  it('may have a year or none', async () => {
    const { app, id, details } = await open()
    await app.call('people.saveDate', { ...aDate(), personId: id })
    await app.call('people.saveDate', {
      ...aDate({ kind: 'other', label: '開店の日', month: 1, day: 15, year: 2020 }),
      personId: id,
    })
    expect((await details()).dates).toMatchObject([
      { kind: 'other', label: '開店の日', month: 1, day: 15, year: 2020 },
      { kind: 'birthday', month: 2, day: 29, year: null },
    ])
  })

  it.each([
    [
      { month: 2, day: 30 },
      { path: 'day', reason: 'invalid' },
    ],
    [
      { month: 2, day: 29, year: 2023 },
      { path: 'day', reason: 'invalid' },
    ],
    [{ kind: 'other', label: '  ' } as const, { path: 'label', reason: 'empty' }],
  ])('are refused where there is no such day, or no words for it: %o', async (fields, refused) => {
    const { app, id } = await open()
    expect(await app.refusal('people.saveDate', { ...aDate(fields), personId: id })).toEqual({
      code: 'invalid-input',
      fields: [refused],
    })
  })
})

describe('a photo', () => {
  it('comes back as it was given, and can be taken away', async () => {
    const { app, id, details } = await open()
    await app.call('people.setPhoto', { id, bytes: aPhoto() })
    expect(await app.call('people.photo', { id })).toEqual({ type: 'image/jpeg', bytes: aPhoto() })
    expect((await details()).hasPhoto).toBe(true)
    await app.call('people.setPhoto', { id, bytes: null })
    expect(await app.call('people.photo', { id })).toBeNull()
  })

  it('is small, and a picture', async () => {
    const { app, id, details } = await open()
    const large = new Uint8Array(200_001)
    large.set(aPhoto())
    for (const bytes of [large, new TextEncoder().encode('<svg onload="x()">'), new Uint8Array(0)]) {
      expect(await app.refusal('people.setPhoto', { id, bytes })).toEqual({
        code: 'invalid-input',
        fields: [{ path: 'bytes', reason: 'invalid' }],
      })
    }
    expect((await details()).hasPhoto).toBe(false)
  })
})

describe('how many people one has time for', () => {
  it('is said by circle, and unsaid', async () => {
    const { app } = await open()
    await app.call('people.setLimit', { circle: 'friend', softLimit: 15 })
    expect(await app.call('people.limits', {})).toEqual([
      { circle: 'close', softLimit: null },
      { circle: 'friend', softLimit: 15 },
      { circle: 'colleague', softLimit: null },
      { circle: 'community', softLimit: null },
      { circle: 'professional', softLimit: null },
    ])
    await app.call('people.setLimit', { circle: 'friend', softLimit: null })
    expect((await app.call('people.limits', {}))[1]).toEqual({ circle: 'friend', softLimit: null })
  })
})
