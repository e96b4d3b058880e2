import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ImportedPerson } from '../../src/shared/domain/imports/imported-person.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../src/shared/domain/imports/export-format.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { anyPerson } from '../factories/imported-person.ts'
import { aPhoto } from '../factories/person.ts'
import { commit, everybody, importOn, openGood } from './support/importing.ts'
import type { RunningApp } from './support/world.ts'

/** Writes somebody down, field by field, as a person would. */
const write = async (app: RunningApp, person: ImportedPerson) => {
  const { name, reading, nickname, affiliation, role, strengths, metHow, metOn, register, circle, tags } = person
  const fields = { name, reading, nickname, affiliation, role, strengths, metHow, metOn, register }
  const { id: personId } = await app.call('people.add', { ...fields, circle: circle ?? 'friend' })
  await app.call('people.setTags', { id: personId, tags: [...tags] })
  for (const way of person.ways) await app.call('people.saveWay', { id: null, personId, ...way })
  for (const date of person.dates) await app.call('people.saveDate', { id: null, personId, ...date })
  for (const { toldOn, ...note } of person.notes) {
    await app.call('people.saveNote', { id: null, personId, entryId: null, toldOn: toldOn ?? '2026-11-20', ...note })
  }
  if (person.isArchived) await app.call('people.archive', { id: personId })
  if (person.notes.length > 1) await app.call('people.setPhoto', { id: personId, bytes: aPhoto() })
}

type Details = Output<'people.get'>

/** Somebody without ids, and without what no table can hold. */
const inEssence = (
  { id: _id, ways, dates, notes, hasPhoto, firstTalkOn: _first, lastTalkOn: _last, ...fields }: Details,
  format: ExportFormat,
) => {
  const sorted = (things: readonly Readonly<Record<string, unknown>>[]) =>
    things.map(({ id: _own, ...thing }) => JSON.stringify(thing)).toSorted()
  return {
    ...fields,
    ways: sorted(ways),
    dates: sorted(dates),
    notes: sorted(notes),
    hasPhoto: format === 'vcard' && hasPhoto,
  }
}

describe.each(EXPORT_FORMATS)('people that are saved as %s and brought into an empty folder', (format) => {
  it('are the same people', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyPerson, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
        async (people) => {
          const from = importOn()
          for (const person of people) await write(from.app, person)
          const before = await everybody(from.app)
          await from.app.call('people.export', { format })
          const [file = ''] = from.dialogs.saved.values()
          from.app.stop()

          const to = importOn()
          const preview = await openGood(to, file, `people.${format === 'vcard' ? 'vcf' : 'csv'}`)
          expect(preview).toMatchObject({ problems: [], leftOut: [], isEncodingSure: true })
          await commit(to.app, preview)
          const after = await everybody(to.app)
          to.app.stop()
          expect(after.map((person) => inEssence(person, format))).toEqual(
            before.map((person) => inEssence(person, format)),
          )
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('saving people', () => {
  it('is nothing while there is nobody', async () => {
    const { app } = importOn()
    expect((await app.refusal('people.export', { format: 'vcard' })).code).toBe('nothing-written')
  })

  it('names the file by the day, and says where it is', async () => {
    const { app, dialogs } = importOn()
    await app.call('people.add', { name: '山田', circle: 'friend' })
    expect(await app.call('people.export', { format: 'csv' })).toEqual({
      file: '/home/someone/tsunagari-people-2026-11-21.csv',
      people: 1,
    })
    // With a mark, so that spreadsheets read it as UTF-8; in the language of the app.
    expect([...dialogs.saved.values()][0]).toMatch(/^\ufeff名前,よみ,/)
    dialogs.decline()
    expect(await app.call('people.export', { format: 'vcard' })).toMatchObject({ file: null })
    dialogs.breakDisk()
    expect((await app.refusal('people.export', { format: 'vcard' })).code).toBe('storage')
  })
})
