import { describe, expect, it } from 'vitest'

import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const ben = await app.call('people.add', { name: 'Ben', circle: 'friend' })
  const notesOf = async (id: string) =>
    (await app.call('people.get', { id })).notes.map(({ kind, text, toldOn, entryId }) => ({
      kind,
      text,
      toldOn,
      entryId,
    }))
  const followUpsOf = async (personId: string) =>
    (await app.call('followUps.ofPerson', { personId })).open.map(({ kind, text, entryId }) => ({
      kind,
      text,
      entryId,
    }))
  return { ...world, app, ada, ben, notesOf, followUpsOf }
}

const line = (
  personId: string | null,
  text: string,
  keep: NonNullable<ReturnType<typeof anEntry>['told']>[number]['keep'] = null,
  id: string | null = null,
) => ({ id, personId, text, keep })

const asNote = { as: 'note', kind: 'project' } as const
const asQuestion = { as: 'follow-up', kind: 'question' } as const

describe('a told line', () => {
  it('becomes a note of the person on the day of the talk, or something to come back to', async () => {
    const { app, ada, ben, clock, notesOf, followUpsOf } = await open()
    const { id } = await app.call(
      'journal.write',
      anEntry({
        epochMs: clock.now() - 2 * 86_400_000,
        interaction: aContact({ personIds: [ada.id, ben.id] }),
        told: [line(ada.id, 'A new job in May.', asNote), line(ben.id, 'The exam.', asQuestion), line(null, 'Rain.')],
      }),
    )
    expect(await notesOf(ada.id)).toEqual([
      { kind: 'project', text: 'A new job in May.', toldOn: '2026-11-19', entryId: id },
    ])
    expect(await followUpsOf(ben.id)).toEqual([{ kind: 'question', text: 'The exam.', entryId: id }])
    expect((await app.call('journal.get', { id })).told.map(({ text, keep }) => [text, keep])).toEqual([
      ['A new job in May.', asNote],
      ['The exam.', asQuestion],
      ['Rain.', null],
    ])
  })

  it('that is to be kept says about whom', async () => {
    const { app, ada, ben } = await open()
    const told = [line(null, 'A new job.', asNote)]
    expect(
      await app.refusal('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id, ben.id] }), told })),
    ).toEqual({ code: 'invalid-input', fields: [{ path: 'told.0.personId', reason: 'missing' }] })
  })

  it('takes what became of it along when it is changed: words, kind, person', async () => {
    const { app, ada, ben, notesOf, followUpsOf } = await open()
    const interaction = aContact({ personIds: [ada.id, ben.id] })
    const { id } = await app.call('journal.write', anEntry({ interaction, told: [line(ada.id, 'A new job.', asNote)] }))
    const change = async (personId: string, text: string, keep: typeof asNote | typeof asQuestion | null) => {
      const lineId = (await app.call('journal.get', { id })).told[0]?.id ?? null
      await app.call('journal.edit', { ...aChange({ interaction, told: [line(personId, text, keep, lineId)] }), id })
    }
    await change(ada.id, 'A new job in June.', asNote)
    expect(await notesOf(ada.id)).toMatchObject([{ text: 'A new job in June.' }])
    await change(ben.id, 'A new job in June.', asNote)
    expect(await notesOf(ada.id)).toEqual([])
    expect(await notesOf(ben.id)).toHaveLength(1)
    await change(ben.id, 'How is the job?', asQuestion)
    expect(await notesOf(ben.id)).toEqual([])
    expect(await followUpsOf(ben.id)).toMatchObject([{ text: 'How is the job?' }])
    await change(ben.id, 'How is the job?', null)
    expect(await followUpsOf(ben.id)).toEqual([])
  })

  it('leaves alone what was changed by hand since, and makes nothing twice', async () => {
    const { app, ada, notesOf } = await open()
    const interaction = aContact({ personIds: [ada.id] })
    const { id } = await app.call('journal.write', anEntry({ interaction, told: [line(ada.id, 'A new job.', asNote)] }))
    const [told] = (await app.call('journal.get', { id })).told
    await app.call('journal.edit', { ...aChange({ interaction, text: 'More.', told: [told!] }), id })
    expect(await notesOf(ada.id)).toHaveLength(1)
    const [note] = (await app.call('people.get', { id: ada.id })).notes
    const { id: noteId, ...fields } = note!
    await app.call('people.saveNote', {
      ...fields,
      id: noteId,
      personId: ada.id,
      text: 'Begins in May at the library.',
    })
    const changed = await app.call('journal.get', { id })
    expect(changed.told).toMatchObject([{ keep: null }])
    await app.call('journal.edit', { ...aChange({ interaction, told: [{ ...told!, keep: null, text: 'Job.' }] }), id })
    expect(await notesOf(ada.id)).toMatchObject([{ text: 'Begins in May at the library.' }])
  })

  it('leaves what became of it when the entry is removed, and when it is gone for good', async () => {
    const { app, ada, notesOf } = await open()
    const { id } = await app.call(
      'journal.write',
      anEntry({ interaction: aContact({ personIds: [ada.id] }), told: [line(ada.id, 'A new job.', asNote)] }),
    )
    await app.call('journal.remove', { id })
    expect(await notesOf(ada.id)).toHaveLength(1)
    await app.call('trash.empty', {})
    expect(await notesOf(ada.id)).toMatchObject([{ text: 'A new job.', entryId: null }])
  })
})

describe('taking back', () => {
  it('removes what was just written, with everything that was made of it', async () => {
    const { app, ada, notesOf, followUpsOf } = await open()
    const item = await app.call(
      'journal.write',
      anEntry({
        interaction: aContact({ personIds: [ada.id] }),
        told: [line(ada.id, 'A new job.', asNote), line(ada.id, 'The exam?', asQuestion)],
      }),
    )
    await app.call('journal.takeBack', { id: item.id, revision: 1 })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([])
    expect(await notesOf(ada.id)).toEqual([])
    expect(await followUpsOf(ada.id)).toEqual([])
  })

  it('makes a change undone, with what was made by that change alone', async () => {
    const { app, ada, clock, notesOf, followUpsOf } = await open()
    const interaction = aContact({ personIds: [ada.id] })
    const { id } = await app.call(
      'journal.write',
      anEntry({ interaction, text: 'before', told: [line(ada.id, 'A new job.', asNote)] }),
    )
    const [told] = (await app.call('journal.get', { id })).told
    clock.pass({ hours: 1 })
    const changed = await app.call('journal.edit', {
      ...aChange({ interaction, text: 'after', told: [told!, line(ada.id, 'The exam?', asQuestion)] }),
      id,
    })
    await app.call('journal.takeBack', { id, revision: changed.revision })
    expect(await app.call('journal.get', { id })).toMatchObject({ text: 'before', told: [{ text: 'A new job.' }] })
    expect(await notesOf(ada.id)).toHaveLength(1)
    expect(await followUpsOf(ada.id)).toEqual([])
  })

  it('gives a line that was kept its words, its kind and what had become of it', async () => {
    const { app, ada, clock, notesOf } = await open()
    const interaction = aContact({ personIds: [ada.id] })
    const { id } = await app.call(
      'journal.write',
      anEntry({ interaction, told: [line(ada.id, 'The exam.', asQuestion)] }),
    )
    const [{ id: followUpId } = { id: '' }] = (await app.call('followUps.ofPerson', { personId: ada.id })).open
    const due = { id: followUpId, kind: 'question', text: 'The exam.', dueDay: '2026-12-01' } as const
    await app.call('followUps.change', due)
    const asPromise = { as: 'follow-up', kind: 'promise' } as const
    const changes = [
      ['The exam.', asNote],
      ['The exam.', null],
      ['The exam.', asPromise],
      ['Another exam.', asQuestion],
      ['Another exam.', asNote],
    ] as const
    for (const [text, keep] of changes) {
      clock.pass({ hours: 1 })
      const before = await app.call('journal.get', { id })
      const lineId = before.told[0]?.id ?? null
      const changed = await app.call('journal.edit', {
        ...aChange({ interaction, told: [line(ada.id, text, keep, lineId)] }),
        id,
      })
      clock.pass({ minutes: 1 })
      const former = { revision: before.item.revision, told: before.told }
      await app.call('journal.takeBack', { id, revision: changed.revision, former })
      expect((await app.call('journal.get', { id })).told).toMatchObject([{ text: 'The exam.', keep: asQuestion }])
      expect((await app.call('followUps.ofPerson', { personId: ada.id })).open).toMatchObject([due])
      expect(await notesOf(ada.id)).toEqual([])
    }
  })

  it('leaves a note on the day on which it was told', async () => {
    const { app, ada, clock, notesOf } = await open()
    const interaction = aContact({ personIds: [ada.id] })
    const { id } = await app.call('journal.write', anEntry({ interaction, told: [line(ada.id, 'A job.', asNote)] }))
    const notes = await notesOf(ada.id)
    clock.pass({ hours: 48 })
    const { item, told } = await app.call('journal.get', { id })
    const other = [line(ada.id, 'A job in May.', { as: 'note', kind: 'milestone' }, told[0]?.id)]
    const changed = await app.call('journal.edit', { ...aChange({ interaction, told: other }), id })
    clock.pass({ minutes: 1 })
    await app.call('journal.takeBack', { id, revision: changed.revision, former: { revision: item.revision, told } })
    expect(await notesOf(ada.id)).toEqual(notes)
  })

  it('is refused when something else happened to the entry since', async () => {
    const { app } = await open()
    const { id } = await app.call('journal.write', anEntry())
    await app.call('journal.edit', { ...aChange({ text: 'other' }), id })
    expect((await app.refusal('journal.takeBack', { id, revision: 1 })).code).toBe('not-found')
    expect(await app.call('journal.getText', { id })).toEqual({ text: 'other' })
  })
})
