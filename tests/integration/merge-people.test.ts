import { describe, expect, it } from 'vitest'

import { MENTIONING, OWNED_TABLES } from '../../src/main/infrastructure/sqlite/repositories/moves.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote, aPhoto, aWay } from '../factories/person.ts'
import { importOn, withoutBookkeeping } from './support/importing.ts'
import { openReady } from './support/open-database.ts'
import { tempFolder } from './support/temp-folder.ts'

/** Two entries of one person, each with something of every kind; and somebody else who was there with both. */
const twins = async () => {
  const world = importOn()
  const { app } = world
  const one = await app.call('people.add', {
    name: '山田 太郎',
    circle: 'close',
    affiliation: '大学',
    strengths: '聞き上手',
  })
  const two = await app.call('people.add', {
    name: 'たろう',
    circle: 'friend',
    affiliation: '会社',
    reading: 'やまだ たろう',
    strengths: '料理',
  })
  const ada = await app.call('people.add', { name: 'Ada', circle: 'friend' })
  for (const [{ id: personId }, number] of [
    [one, '1'],
    [two, '2'],
  ] as const) {
    await app.call('people.saveWay', { ...aWay({ value: `${number}@example.org`, isPreferred: true }), personId })
    await app.call('people.saveWay', {
      ...aWay({ kind: 'mobile', value: number === '1' ? '090-1234-5678' : '+81 90 1234 5678' }),
      personId,
    })
    await app.call('people.saveNote', { ...aNote({ text: `Note ${number}` }), personId })
    await app.call('people.saveDate', { ...aDate({ year: number === '1' ? null : 1992 }), personId })
    await app.call('people.setTags', { id: personId, tags: number === '1' ? ['team'] : ['team', 'safe'] })
    await app.call('followUps.add', { personId, entryId: null, kind: 'promise', text: `Send ${number}`, dueDay: null })
    await app.call(
      'journal.write',
      anEntry({ interaction: aContact({ personIds: [ada.id, personId] }), text: `Talk ${number}` }),
    )
  }
  await app.call('people.setPhoto', { id: two.id, bytes: aPhoto() })
  const cadence = { idealDays: 7, longestDays: 21, months: [4 as const] }
  await app.call('cadences.setOfPerson', { personId: two.id, own: { kind: 'own', cadence } })
  await app.call('invitations.notNow', { personId: two.id })
  await app.call('goals.add', { week: 'this', title: null, match: { kind: 'people', personIds: [two.id] }, target: 2 })
  // What one comes back to is counted when it is first read.
  await app.call('today.get', {})
  await app.call(
    'journal.write',
    anEntry({ interaction: aContact({ personIds: [one.id, ada.id, two.id] }), text: 'All of us' }),
  )
  const run = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
  await app.call('runs.saveAnswer', { id: run.id, stepId: 'begin', answer: { personIds: [two.id, one.id] } })
  await app.call('drafts.put', { key: 'entry', value: JSON.stringify({ people: [two.id], text: 'later' }) })
  return { ...world, one, two, run }
}

describe('two entries of one person', () => {
  it('become one, with everything of both', async () => {
    const { app, one, two, run, announcer } = await twins()
    announcer.heard()
    await app.call('people.merge', { keepId: one.id, goneId: two.id })
    expect(announcer.heard()).toEqual(['people', 'journal', 'runs', 'today'])
    expect((await app.call('people.list', {})).map(({ name }) => name)).toEqual(['山田 太郎', 'Ada'])
    const person = await app.call('people.get', { id: one.id })
    expect(person).toMatchObject({
      name: '山田 太郎',
      circle: 'close',
      reading: 'やまだ たろう',
      affiliation: '大学',
      strengths: '聞き上手\n料理',
      tags: ['team', 'safe'],
      hasPhoto: true,
      dates: [{ kind: 'birthday', month: 2, day: 29, year: 1992 }],
    })
    expect(person.ways.map(({ value, isPreferred }) => [value, isPreferred])).toEqual([
      ['1@example.org', true],
      ['2@example.org', false],
      ['090-1234-5678', false],
    ])
    expect(person.notes.map(({ text }) => text).toSorted()).toEqual([
      'Note 1',
      'Note 2',
      '別の名前：たろう\n別の所属：会社',
    ])
    expect((await app.call('followUps.ofPerson', { personId: one.id })).open.map(({ text }) => text)).toEqual([
      'Send 1',
      'Send 2',
    ])
    expect((await app.call('cadences.ofPerson', { personId: one.id })).own).toMatchObject({ kind: 'own' })
    const { items } = await app.call('people.talks', { id: one.id, before: null, limit: 10 })
    expect(items.map(({ excerpt }) => excerpt)).toEqual(['All of us', 'Talk 2', 'Talk 1'])
    expect(items[0]?.interaction?.people.map(({ name }) => name)).toEqual(['山田 太郎', 'Ada'])
    expect((await app.call('runs.get', { id: run.id })).answers['begin']?.personIds).toEqual([one.id])
    expect((await app.call('drafts.get', { key: 'entry' })).value).toBe(
      JSON.stringify({ people: [one.id], text: 'later' }),
    )
  })

  it('are two again with one step back, every row of them', async () => {
    const { app, one, two, rows } = await twins()
    const before = withoutBookkeeping(rows())
    const { changeId } = await app.call('people.merge', { keepId: one.id, goneId: two.id })
    await app.call('people.unmerge', { changeId })
    const after = withoutBookkeeping(rows())
    // What was written into the note of the one who stayed is removed, not lost.
    const notes = (after['person_notes'] ?? []).filter((note) => note['deleted_at'] === null)
    expect({ ...after, person_notes: notes }).toEqual(before)
    expect((await app.refusal('people.unmerge', { changeId })).code).toBe('not-found')
  })

  it('are two again also after a restart, and what was added since stays with the one', async () => {
    const { app, one, two, start } = await twins()
    const { changeId } = await app.call('people.merge', { keepId: one.id, goneId: two.id })
    await app.call('people.saveNote', { ...aNote({ text: 'New since.' }), personId: one.id })
    await app.call('people.update', { id: one.id, strengths: '歌' })
    app.stop()
    const next = start()
    await next.call('people.unmerge', { changeId })
    const kept = await next.call('people.get', { id: one.id })
    expect(kept.notes.map(({ text }) => text).toSorted()).toEqual(['New since.', 'Note 1'])
    expect(kept).toMatchObject({ strengths: '歌', reading: '' })
    const back = await next.call('people.get', { id: two.id })
    expect(back).toMatchObject({ name: 'たろう', strengths: '料理', hasPhoto: true, tags: ['team', 'safe'] })
  })

  it('do not count as somebody who was taken off the list by hand', async () => {
    const { app, one, two } = await twins()
    const names = async () => (await app.call('people.removed', {})).map(({ name }) => name)
    const { changeId } = await app.call('people.merge', { keepId: one.id, goneId: two.id })
    expect(await names()).toEqual([])
    await app.call('people.unmerge', { changeId })
    await app.call('people.remove', { id: two.id })
    expect(await names()).toEqual(['たろう'])
    await app.call('people.remove', { id: one.id })
    expect((await names()).toSorted()).toEqual(['たろう', '山田 太郎'])
    await app.call('people.restore', { id: two.id })
    expect(await names()).toEqual(['山田 太郎'])
  })

  it('are listed with the one who stayed, as long as that can be taken back', async () => {
    const { app, one, two, clock } = await twins()
    expect(await app.call('people.merged', { id: one.id })).toEqual([])
    const first = await app.call('people.merge', { keepId: one.id, goneId: two.id })
    clock.pass({ days: 3 })
    const ben = await app.call('people.add', { name: 'Ben', circle: 'friend' })
    const second = await app.call('people.merge', { keepId: one.id, goneId: ben.id })
    expect(await app.call('people.merged', { id: one.id })).toMatchObject([
      { ...second, goneId: ben.id, name: 'Ben', at: { localDay: '2026-11-24' } },
      { ...first, goneId: two.id, name: 'たろう', at: { localDay: '2026-11-21' } },
    ])
    expect(await app.call('people.merged', { id: two.id })).toEqual([])
    await app.call('people.unmerge', first)
    expect((await app.call('people.merged', { id: one.id })).map(({ name }) => name)).toEqual(['Ben'])
  })

  it('can be made one and two any number of times', async () => {
    const { app, one, two, rows } = await twins()
    const present = () => {
      const all = withoutBookkeeping(rows())
      return { ...all, person_notes: (all['person_notes'] ?? []).filter((note) => note['deleted_at'] === null) }
    }
    const before = present()
    for (const [keepId, goneId] of [
      [one.id, two.id],
      [two.id, one.id],
      [one.id, two.id],
    ] as const) {
      const { changeId } = await app.call('people.merge', { keepId, goneId })
      await app.call('people.unmerge', { changeId })
      expect(present()).toEqual(before)
    }
  })

  it('stay two when they are the same one, or one of them is not there', async () => {
    const { app, one, two } = await twins()
    expect((await app.refusal('people.merge', { keepId: one.id, goneId: one.id })).code).toBe('invalid-input')
    await app.call('people.remove', { id: two.id })
    expect((await app.refusal('people.merge', { keepId: one.id, goneId: two.id })).code).toBe('not-found')
  })
})

it('leave what is written about the one who stays while they become one', async () => {
  const { app } = importOn()
  const keep = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const gone = await app.call('people.add', {
    name: 'Adele',
    circle: 'close',
    affiliation: 'A library',
    role: 'Reader',
  })
  const merging = app.call('people.merge', { keepId: keep.id, goneId: gone.id })
  await new Promise((resolve) => setImmediate(resolve))
  await app.call('people.update', { id: keep.id, affiliation: 'A school' })
  const { changeId } = await merging
  expect(await app.call('people.get', { id: keep.id })).toMatchObject({ affiliation: 'A school', role: 'Reader' })
  await app.call('people.unmerge', { changeId })
  expect(await app.call('people.get', { id: keep.id })).toMatchObject({ affiliation: 'A school', role: '' })
})

it('wait for each other: nothing of one is begun in the middle of another', async () => {
  const merged = async (isAtOnce: boolean) => {
    const world = importOn()
    const { app } = world
    const [keep, one, two] = [
      await app.call('people.add', { name: 'Ada', circle: 'close' }),
      await app.call('people.add', { name: 'Adele', circle: 'close' }),
      await app.call('people.add', { name: 'Adi', circle: 'close' }),
    ]
    for (const { id } of [one, two, one, two]) {
      await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [id] }) }))
    }
    const putInto = (goneId: string) => app.call('people.merge', { keepId: keep.id, goneId })
    const first = putInto(one.id)
    if (!isAtOnce) await first
    await Promise.all([first, putInto(two.id)])
    await app.call('people.unmerge', await first)
    return world.rows()
  }
  expect(await merged(true)).toEqual(await merged(false))
})

/** The latest contacts are counted again when somebody else took part in a talk. */
const WORKED_OUT_ANEW = ['last_contacts']

/** Columns of JSON in which no person is named, or which tell of the past. */
const OF_NOBODY = [
  'own_exercises.content',
  'community_notes.answers',
  'checks.answers',
  'people_changes.steps',
  'entry_versions.content',
]

it('moves the rows of every table that belongs to a person', async () => {
  const db = await openReady(tempFolder())
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const namesPeople = db
    .prepare<[string], number>('SELECT COUNT(*) FROM pragma_foreign_key_list(?) WHERE "table" = \'people\'')
    .pluck()
  expect(tables.filter((table) => namesPeople.get(table) !== 0).toSorted()).toEqual(
    [...OWNED_TABLES.map(({ table }) => table), ...WORKED_OUT_ANEW].toSorted(),
  )
})

it('names the one who stays in every column of JSON that names people', async () => {
  const db = await openReady(tempFolder())
  const tables = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    .all()
  const columns = tables.flatMap(({ name, sql }) =>
    [...sql.matchAll(/json_valid\((\w+)\)/g)].map(([, column]) => `${name}.${column}`),
  )
  const mentioning = MENTIONING.map(({ table, value }) => `${table}.${value.text}`)
  // Drafts may be of any form.
  expect(columns.toSorted()).toEqual([...mentioning.filter((each) => each !== 'drafts.value'), ...OF_NOBODY].toSorted())
})
