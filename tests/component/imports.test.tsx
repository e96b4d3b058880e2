import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SKIPPED } from '../../src/shared/domain/imports/columns.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aPreview } from '../factories/import-preview.ts'
import { aPhoto } from '../factories/person.ts'
import { CHANGE, install, look, open, REPORT } from './open-import.tsx'

describe('bringing people in', () => {
  it('says which files can be read, and that nothing is written yet', async () => {
    install({ kind: 'cancelled' })
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    screen.getByText(/nothing is written before you say so/)
    screen.getByText(/Nothing is sent anywhere/)
  })

  it.each([
    ['empty', null, /There is nothing in this file/],
    ['too-large', null, /larger than 32 MB/],
    ['packed', null, /Excel workbook/],
    ['broken', 12, /It is near line 12/],
  ] as const)('says what to do about a file that is %s', async (why, line, words) => {
    install({ kind: 'refused', file: 'x.vcf', why, line })
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    const alert = await screen.findByRole('alert')
    within(alert).getByText('“x.vcf” could not be read. Nothing was written.')
    within(alert).getByText(words)
    screen.getByRole('button', { name: 'Choose another file' })
  })

  it('says that the disk said no', async () => {
    install({ kind: 'cancelled' }, { 'imports.open': () => fail('storage') })
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    await screen.findByText(/could not be written to the disk/)
  })

  it('shows who is in the file, and puts together who is the same', async () => {
    const { bridge, user } = await look()
    screen.getByText('There are 3 people in “contacts.vcf”. Read as vCard.')
    const ada = screen.getByRole('group', { name: 'What to do with “Ada”' })
    screen.getByText('The same name and mail address as “Ada” in your list.')
    expect(within(ada).getByRole<HTMLInputElement>('radio', { name: 'Put together' }).checked).toBe(true)
    const other = screen.getByRole('group', { name: 'What to do with “A. Lovelace”' })
    screen.getByText('The same phone number as “Ada” in this file.')
    expect(within(other).getByRole<HTMLInputElement>('radio', { name: 'Add as somebody else' }).checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Add 2, put 1 together' }))
    await screen.findByRole('heading', { name: 'They are here' })
    expect(bridge.inputsOf('imports.commit')).toEqual([
      { importId: aPreview().importId, circle: 'community', leave: [], merge: [1] },
    ])
    screen.getByText('2 people were added.')
    screen.getByText('One person who was here already has something new.')
  })

  it('leaves out whoever is not chosen, and counts on the button what will be done', async () => {
    const { bridge, user } = await look()
    await user.click(screen.getByRole('checkbox', { name: /山田 太郎/ }))
    await user.click(
      within(screen.getByRole('group', { name: 'What to do with “A. Lovelace”' })).getByRole('radio', {
        name: 'Put together',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Put one together' }))
    await screen.findByRole('heading', { name: 'They are here' })
    expect(bridge.inputsOf('imports.commit')).toMatchObject([{ leave: [0], merge: [1, 2] }])
  })

  it('asks to choose somebody while nobody is chosen', async () => {
    const { bridge, user } = await look(aPreview({ duplicates: [] }))
    await user.click(screen.getByRole('button', { name: 'Choose nobody' }))
    await user.click(screen.getByRole('button', { name: 'Choose who comes in' }))
    screen.getByText('Nobody is chosen yet.')
    expect(bridge.inputsOf('imports.commit')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Choose everybody' }))
    screen.getByRole('button', { name: 'Add 3 people' })
  })

  it('lets one word do for many who may be here', async () => {
    const duplicates = [0, 1, 2].map((index) => ({
      index,
      target: { kind: 'known' as const, id: '01930000-0000-7000-8000-0000000000aa' },
      name: 'X',
      reasons: ['name' as const],
      isSame: true,
    }))
    const { user } = await look(aPreview({ duplicates }))
    await user.click(screen.getByRole('button', { name: 'Add each as somebody else' }))
    screen.getByRole('button', { name: 'Add 3 people' })
    await user.click(screen.getByRole('button', { name: 'Leave each out' }))
    screen.getByRole('button', { name: 'Choose who comes in' })
  })

  it('is as it was when one comes back to it', async () => {
    const { user } = await look()
    await user.click(screen.getByRole('checkbox', { name: /山田 太郎/ }))
    // The choice is kept a moment later.
    await waitFor(async () => {
      const { ok: isKept, value } = (await window.tsunagari.invoke('drafts.get', {
        key: `import:${aPreview().importId}`,
      })) as { ok: boolean; value: { value: string | null } }
      expect(isKept && value.value).toContain('leave')
    })
  })

  it('puts the file away when one thinks better of it', async () => {
    const { bridge, user } = await look()
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    await screen.findByText('Put away. Nothing was written.')
    expect(bridge.inputsOf('imports.close')).toHaveLength(1)
    screen.getByRole('button', { name: 'Choose a file' })
  })

  it('keeps the choices when it could not be written, and says so', async () => {
    const { user } = await look(aPreview(), { 'imports.commit': () => fail('storage') })
    await user.click(screen.getByRole('checkbox', { name: /山田 太郎/ }))
    await user.click(screen.getByRole('button', { name: 'Add one person, put 1 together'.replace('one person', '1') }))
    await screen.findByText(/could not be written to the disk/)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /山田 太郎/ }).checked).toBe(false)
  })

  it('tells of what did not come along, line by line', async () => {
    await look(
      aPreview({
        problems: [
          { kind: 'odd-date', line: 7, detail: '1985-13-45' },
          { kind: 'odd-characters', line: null, detail: '3' },
        ],
        problemCount: 40,
        leftOut: ['GENDER', 'TZ'],
        talks: 2,
        talksThere: 1,
      }),
    )
    screen.getByText('Things to know (40)')
    screen.getByText('Line 7')
    screen.getByText('This could not be read as a date: 1985-13-45')
    screen.getByText('And 38 more.')
    screen.getByText('What has no place here and stays behind: GENDER and TZ')
    screen.getByText(/2 contacts are noted in it/)
    screen.getByText(/One of them is there already/)
  })

  it('lets one say in which character set the file is written', async () => {
    const better = aPreview({ importId: '01930000-0000-7000-8000-0000000000f2', encoding: 'euc-jp' })
    const { bridge, user } = await look(aPreview({ encoding: 'shift_jis', isEncodingSure: false }), {
      'imports.read': () => ok({ kind: 'opened', preview: better }),
    })
    screen.getByText(/If the names below look odd/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Character set' }), 'EUC-JP (Japanese)')
    await waitFor(() => {
      expect(bridge.inputsOf('imports.read')).toEqual([
        { importId: aPreview().importId, encoding: 'euc-jp', table: null },
      ])
    })
    await waitFor(() => {
      expect(screen.queryByText(/If the names below look odd/)).toBeNull()
    })
  })

  it('asks which column holds the names, and takes the answer', async () => {
    const table = {
      hasHeader: true,
      headers: ['Who', 'Where'],
      columns: [SKIPPED, SKIPPED],
      samples: [['Robin', 'Leeds']],
      rows: 1,
    }
    const named = [{ ...SKIPPED, kind: 'name' as const }, SKIPPED]
    const { bridge, user } = await look(aPreview({ format: 'csv', people: [], duplicates: [], table }), {
      'imports.read': () =>
        ok({
          kind: 'opened',
          preview: aPreview({ importId: CHANGE, format: 'csv', duplicates: [], table: { ...table, columns: named } }),
        }),
    })
    screen.getByText(/not clear yet which column holds the names/)
    screen.getByText('For example: Robin')
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Name')
    await screen.findByRole('button', { name: 'Add 3 people' })
    expect(bridge.inputsOf('imports.read')).toEqual([
      { importId: aPreview().importId, encoding: 'utf-8', table: { hasHeader: true, columns: named } },
    ])
  })

  it('makes pictures small first; what is no picture stays behind', async () => {
    const bytes = aPhoto()
    const { bridge, user } = await look(aPreview({ largePhotos: [0, 1] }), {
      'imports.photo': () => ok({ bytes }),
      'imports.setPhoto': () => ok(null),
      'imports.commit': () => ok({ ...REPORT, photosLeft: 1 }),
    })
    await user.click(screen.getByRole('checkbox', { name: /山田 太郎/ }))
    await user.click(screen.getByRole('button', { name: 'Add 1, put 1 together' }))
    await screen.findByText('One photo could not be read and stayed behind.')
    // Whoever is left out needs no picture. There are no pictures in this window.
    expect(bridge.inputsOf('imports.setPhoto')).toEqual([{ importId: aPreview().importId, index: 1, bytes: null }])
  })

  it('finds a name among many, and only those near are in the document', async () => {
    const people = Array.from({ length: 3_000 }, (_, index) => ({
      line: index,
      name: `Person ${index}`,
      reading: '',
      hint: '',
    }))
    const { user } = await look(aPreview({ people, duplicates: [] }))
    screen.getByText('3000 people are chosen.')
    expect(screen.getAllByRole('checkbox').length).toBeLessThan(80)
    await user.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'person 2999')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'zzz')
    screen.getByText('Nobody here is called “zzz”.')
  })

  it('speaks Japanese', async () => {
    install({ kind: 'opened', preview: aPreview() })
    const { user } = open('ja')
    await user.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }))
    await screen.findByText('「contacts.vcf」に3人います。 vCard として読みました。')
    screen.getByText('一覧の「Ada」と、名前とメールが同じです。'.replace('名前と', '名前、'))
    screen.getByRole('button', { name: '2人を加え、1人にまとめる' })
  })
})
