import { describe, expect, it } from 'vitest'

import { aDate, aNote, aPhoto, aWay } from '../factories/person.ts'
import { card, commit, everybody, importOn, openGood, withoutBookkeeping, withoutRemoved } from './support/importing.ts'

const JPEG = Buffer.from(aPhoto()).toString('base64')

const TARO = card(
  'N:山田;太郎;;;',
  'X-PHONETIC-LAST-NAME:やまだ',
  'TEL;TYPE=CELL:090-1234-5678',
  'EMAIL:taro@example.org',
  'BDAY:--0229',
  'NOTE:雨が好き',
  `PHOTO;ENCODING=b:${JPEG}`,
)
const HANAKO = card('N:佐藤;花子;;;', 'EMAIL:hanako@example.org')

describe('a file that is opened', () => {
  it('is shown with what is in it, and nothing of it is kept', async () => {
    const world = importOn()
    await world.app.start()
    const before = world.rows()
    const preview = await openGood(world, TARO + HANAKO + card('NOTE:nobody') + card('FN:A', 'GENDER:F', 'BDAY:soon'))
    expect(preview).toMatchObject({
      file: 'people.vcf',
      format: 'vcard',
      encoding: 'utf-8',
      isEncodingSure: true,
      table: null,
      people: [
        { name: '山田 太郎', reading: 'やまだ', hint: '090-1234-5678' },
        { name: '佐藤 花子', reading: '', hint: 'hanako@example.org' },
        { name: 'A', hint: '' },
      ],
      duplicates: [],
      problems: [
        { kind: 'no-name', detail: '' },
        { kind: 'odd-date', detail: 'soon' },
      ],
      problemCount: 2,
      leftOut: ['GENDER'],
      largePhotos: [],
    })
    expect(world.rows()).toEqual(before)
    expect(world.announcer.heard()).toEqual([])
  })

  it('lies there until it is closed', async () => {
    const world = importOn()
    const preview = await openGood(world, TARO)
    expect((await world.app.call('imports.current', {})).preview).toEqual(preview)
    await world.app.call('imports.close', { importId: preview.importId })
    expect((await world.app.call('imports.current', {})).preview).toBeNull()
    expect(
      (
        await world.app.refusal('imports.commit', {
          importId: preview.importId,
          circle: 'friend',
          leave: [],
          merge: [],
        })
      ).code,
    ).toBe('not-found')
  })

  it('makes no difference when one thinks better of it, or the disk says no', async () => {
    const { app, dialogs } = importOn()
    dialogs.choose(null)
    expect(await app.call('imports.open', {})).toEqual({ kind: 'cancelled' })
    dialogs.breakDisk()
    expect((await app.refusal('imports.open', {})).code).toBe('storage')
  })

  it('is read again with other columns, and in another character set', async () => {
    const world = importOn()
    const first = await openGood(world, 'Who,Where\r\nRobin,Leeds\r\n', 'list.csv')
    expect(first.people).toEqual([])
    const columns = [
      { kind: 'name' as const, group: '', label: '' },
      { kind: 'address' as const, group: '', label: '' },
    ]
    const again = await world.app.call('imports.read', {
      importId: first.importId,
      encoding: null,
      table: { hasHeader: true, columns },
    })
    expect(again).toMatchObject({
      kind: 'opened',
      preview: { people: [{ name: 'Robin', hint: 'Leeds' }], table: { columns } },
    })
    const wide = await world.app.call('imports.read', {
      importId: again.kind === 'opened' ? again.preview.importId : '',
      encoding: 'utf-16le',
      table: null,
    })
    expect(wide.kind).toBe('refused')
  })
})

describe('people of a file', () => {
  it('come in with everything that it says about them', async () => {
    const world = importOn()
    const preview = await openGood(world, TARO + HANAKO)
    world.announcer.heard()
    expect(await commit(world.app, preview, { leave: [1] })).toMatchObject({
      added: 1,
      joined: 0,
      left: 1,
      photosLeft: 0,
    })
    expect(world.announcer.heard()).toEqual(['people', 'journal', 'days', 'today'])
    const [taro, ...others] = await everybody(world.app)
    expect(others).toEqual([])
    expect(taro).toMatchObject({
      name: '山田 太郎',
      reading: 'やまだ',
      circle: 'community',
      isArchived: false,
      hasPhoto: true,
      ways: [
        { kind: 'mobile', value: '090-1234-5678' },
        { kind: 'mail', value: 'taro@example.org' },
      ],
      dates: [{ kind: 'birthday', month: 2, day: 29, year: null }],
      notes: [{ kind: 'other', text: '雨が好き', toldOn: '2026-11-21' }],
    })
    expect((await world.app.call('imports.current', {})).preview).toBeNull()
  })

  it('cannot come in when all are left out', async () => {
    const world = importOn()
    const { importId } = await openGood(world, TARO)
    const refusal = await world.app.refusal('imports.commit', { importId, circle: 'friend', leave: [0], merge: [] })
    expect(refusal.code).toBe('nothing-written')
    expect((await world.app.call('imports.current', {})).preview).not.toBeNull()
  })

  it('bring a picture along once it was made small', async () => {
    const world = importOn()
    const png = 'iVBORw0KGgo='
    const preview = await openGood(
      world,
      card('FN:A', `PHOTO;ENCODING=b:${png}`) + card('FN:B', `PHOTO;ENCODING=b:${png}`),
    )
    const { importId } = preview
    expect(preview.largePhotos).toEqual([0, 1])
    const { bytes } = await world.app.call('imports.photo', { importId, index: 0 })
    expect(Buffer.from(bytes).toString('base64')).toBe(png)
    expect((await world.app.refusal('imports.setPhoto', { importId, index: 0, bytes })).code).toBe('invalid-input')
    await world.app.call('imports.setPhoto', { importId, index: 0, bytes: aPhoto() })
    await world.app.call('imports.setPhoto', { importId, index: 1, bytes: null })
    expect(await commit(world.app, preview)).toMatchObject({ added: 2, photosLeft: 1 })
    expect((await everybody(world.app)).map(({ hasPhoto }) => hasPhoto)).toEqual([true, false])
  })

  it('are gone again with one step back, and what was there before is as it was', async () => {
    const world = importOn()
    await world.app.call('people.add', { name: 'Ada', circle: 'close' })
    const before = withoutBookkeeping(world.rows())
    const { changeId } = await commit(world.app, await openGood(world, TARO + HANAKO))
    expect(await world.app.call('imports.latest', {})).toMatchObject([{ changeId, people: 2 }])
    await world.app.call('imports.undo', { changeId })
    expect(withoutRemoved(withoutBookkeeping(world.rows()))).toEqual(before)
    expect(await world.app.call('imports.latest', {})).toEqual([])
    expect((await world.app.refusal('imports.undo', { changeId })).code).toBe('not-found')
  })
})

describe('somebody who is there already', () => {
  const known = async (world: ReturnType<typeof importOn>) => {
    const { id } = await world.app.call('people.add', {
      name: '山田　太郎',
      circle: 'close',
      nickname: 'たろちゃん',
      metHow: '大学で',
    })
    await world.app.call('people.saveWay', {
      ...aWay({ kind: 'phone', value: '+81 90 1234 5678', isPreferred: true }),
      personId: id,
    })
    await world.app.call('people.saveNote', { ...aNote({ kind: 'other', text: '雨が好き' }), personId: id })
    return id
  }
  const RICH = card(
    'N:山田;太郎;;;',
    'NICKNAME:タロー',
    'X-PHONETIC-LAST-NAME:やまだ',
    'ORG:つながり社',
    'TEL;TYPE=CELL,pref:090-1234-5678',
    'EMAIL:taro@example.org',
    'BDAY:1990-02-28',
    'NOTE:雨が好き',
    'NOTE:犬がいる',
    `PHOTO;ENCODING=b:${JPEG}`,
  )

  it('is found, gains what is new, and keeps what is there', async () => {
    const world = importOn()
    const id = await known(world)
    const preview = await openGood(world, RICH)
    expect(preview.duplicates).toEqual([
      { index: 0, target: { kind: 'known', id }, name: '山田　太郎', reasons: ['name', 'phone'], isSame: true },
    ])
    expect(await commit(world.app, preview, { merge: [0] })).toMatchObject({ added: 0, joined: 1, left: 0 })
    const [taro, ...others] = await everybody(world.app)
    expect(others).toEqual([])
    expect(taro).toMatchObject({
      id,
      name: '山田　太郎',
      circle: 'close',
      nickname: 'たろちゃん',
      reading: 'やまだ',
      affiliation: 'つながり社',
      metHow: '大学で',
      hasPhoto: true,
      ways: [
        { kind: 'phone', value: '+81 90 1234 5678', isPreferred: true },
        { kind: 'mail', value: 'taro@example.org', isPreferred: false },
      ],
      dates: [{ kind: 'birthday', year: 1990 }],
    })
    expect(taro?.notes.map(({ text }) => text).toSorted()).toEqual(
      ['Another nickname: タロー', '犬がいる', '雨が好き']
        .map((text) => text.replace('Another nickname: ', '別の呼び名：'))
        .toSorted(),
    )
  })

  it('is as before with one step back', async () => {
    const world = importOn()
    await known(world)
    const before = withoutBookkeeping(world.rows())
    const { changeId } = await commit(world.app, await openGood(world, RICH), { merge: [0] })
    expect(withoutRemoved(withoutBookkeeping(world.rows()))).not.toEqual(before)
    await world.app.call('imports.undo', { changeId })
    expect(withoutRemoved(withoutBookkeeping(world.rows()))).toEqual(before)
  })

  it('keeps what was changed by hand since, when the import is taken back', async () => {
    const world = importOn()
    const id = await known(world)
    const { changeId } = await commit(world.app, await openGood(world, RICH), { merge: [0] })
    await world.app.call('people.update', { id, affiliation: '別の会社' })
    await world.app.call('people.saveNote', { ...aNote({ text: 'New since.' }), personId: id })
    await world.app.call('imports.undo', { changeId })
    expect(await world.app.call('people.get', { id })).toMatchObject({
      affiliation: '別の会社',
      reading: '',
      notes: [{ text: '雨が好き' }, { text: 'New since.' }].toReversed(),
    })
  })

  it('learns the year of a birthday', async () => {
    const world = importOn()
    const id = await known(world)
    await world.app.call('people.saveDate', { ...aDate({ month: 2, day: 28 }), personId: id })
    const { changeId } = await commit(world.app, await openGood(world, RICH), { merge: [0] })
    expect((await world.app.call('people.get', { id })).dates).toMatchObject([{ month: 2, day: 28, year: 1990 }])
    await world.app.call('imports.undo', { changeId })
    expect((await world.app.call('people.get', { id })).dates).toMatchObject([{ month: 2, day: 28, year: null }])
  })

  it('comes in a second time where one says so', async () => {
    const world = importOn()
    await known(world)
    expect(await commit(world.app, await openGood(world, RICH))).toMatchObject({ added: 1, joined: 0 })
    expect(await everybody(world.app)).toHaveLength(2)
  })

  it('may stand in the file several times', async () => {
    const world = importOn()
    const file =
      card('FN:Robin', 'TEL:03-1111-1111') + card('FN:robin', 'EMAIL:r@example.org') + card('FN:ROBIN', 'NOTE:x')
    const preview = await openGood(world, file)
    expect(preview.duplicates).toMatchObject([
      { index: 1, target: { kind: 'file', index: 0 }, name: 'Robin' },
      { index: 2, target: { kind: 'file' } },
    ])
    expect(await commit(world.app, preview, { merge: [1, 2] })).toMatchObject({ added: 1, joined: 0, left: 0 })
    expect(await everybody(world.app)).toMatchObject([
      { name: 'Robin', ways: [{ value: '03-1111-1111' }, { value: 'r@example.org' }], notes: [{ text: 'x' }] },
    ])
  })
})
