import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { CommunitiesPage } from '../../src/renderer/src/features/checks/communities-page.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { words } from '../factories/exercise.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

type Note = Output<'communities.list'>[number]

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const aNote = (number: number, name: string, fields: Partial<Note> = {}): Note => ({
  id: idOf(number),
  name,
  answers: {},
  note: '',
  decision: null,
  ...fields,
})

const questions = ['host', 'lively', 'ease'].map((id) => ({ id, text: words(`Is it so with ${id}?`) }))

/** Main, as far as the sheets on communities go. */
const answering = (start: readonly Note[] = []) => {
  let notes = [...start]
  const removed = new Map<string, Note>()
  const changed = () => {
    bridge.emit('data.changed', { areas: ['checks'] })
  }
  const bridge = installFakeBridge({
    'checks.forms': () => ok({ selfCheck: [], networks: [], communities: questions }),
    'communities.list': () => ok(notes),
    'communities.save': ({ id: own, ...form }) => {
      const id = own ?? idOf(90)
      notes =
        own === null ? [...notes, { id, ...form }] : notes.map((note) => (note.id === own ? { id, ...form } : note))
      changed()
      return ok({ id })
    },
    'communities.remove': ({ id }) => {
      removed.set(
        id,
        notes.find((note) => note.id === id)!,
      )
      notes = notes.filter((note) => note.id !== id)
      changed()
      return ok(null)
    },
    'communities.restore': ({ id }) => {
      notes = [...notes, removed.get(id)!]
      changed()
      return ok(null)
    },
  })
  return { ...bridge, notes: () => notes }
}

const open = (at = '/communities', language: 'ja' | 'en' = 'en') =>
  openScreen(<CommunitiesPage />, { path: '/communities', at, language })
const openNote = (number: number) => open(`/communities?note=${idOf(number)}`)

describe('the sheets on communities', () => {
  it('begin with a name, and nothing else is asked', async () => {
    const bridge = answering()
    const { user, address } = open()
    await screen.findByText(/Nothing here yet/)
    const name = screen.getByRole('textbox', { name: 'Name of the place' })
    await user.click(screen.getByRole('button', { name: 'Begin a note' }))
    expect(document.activeElement).toBe(name)
    expect(name.getAttribute('aria-invalid')).toBe('true')
    expect(bridge.inputsOf('communities.save')).toEqual([])
    await user.type(name, 'Carers’ forum{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Carers’ forum' })
    expect(address()).toBe(`/communities?note=${idOf(90)}`)
  })

  it('say what the answers say in a sentence, and stand side by side', async () => {
    answering([
      aNote(1, 'Forum', { answers: { host: 'yes', lively: 'no' }, decision: 'watch' }),
      aNote(2, 'Salon', { answers: { host: 'yes', lively: 'yes', ease: 'yes' } }),
      aNote(3, 'Club'),
    ])
    open()
    const list = within(await screen.findByRole('region', { name: 'Your notes' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'ForumRead on for a whileAnswered no: recent talk. Still open: feeling at ease.',
      'SalonNot decidedEvery answer is a yes. The rest is how it feels to you.',
      'ClubNot decidedNothing is answered yet. Reading there quietly comes first.',
    ])
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent))).toEqual([
      ['Question', 'Forum', 'Salon', 'Club'],
      ['who runs it', 'Yes', 'Yes', 'Left open'],
      ['recent talk', 'No', 'Yes', 'Left open'],
      ['feeling at ease', 'Left open', 'Yes', 'Left open'],
      ['For now', 'Read on for a while', 'Not decided', 'Not decided'],
    ])
  })

  it('are removed with a way back', async () => {
    const bridge = answering([aNote(1, 'Forum'), aNote(2, 'Salon')])
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Remove Forum' }))
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Remove Forum' })).toBeNull()
    })
    // One sheet alone has nothing to stand beside.
    expect(screen.queryByRole('table')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Your notes' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('button', { name: 'Remove Forum' })
    expect(bridge.inputsOf('communities.restore')).toEqual([{ id: idOf(1) }])
  })
})

describe('one sheet', () => {
  it('is kept while one writes', async () => {
    const bridge = answering([aNote(1, 'Forum')])
    const { user } = openNote(1)
    const host = within(await screen.findByRole('group', { name: 'Is it so with host?' }))
    await user.click(host.getByRole('radio', { name: 'Not sure' }))
    screen.getByText('Still open: who runs it, recent talk and feeling at ease.')
    await user.type(screen.getByRole('textbox', { name: 'What you noticed' }), 'Kind people')
    const forNow = within(screen.getByRole('group', { name: 'For now, you would' }))
    await user.click(forNow.getByRole('radio', { name: 'Join' }))
    await waitFor(() => {
      expect(bridge.notes()).toEqual([
        aNote(1, 'Forum', { answers: { host: 'unsure' }, note: 'Kind people', decision: 'join' }),
      ])
    })
    // What was decided can be undecided again.
    await user.click(forNow.getByRole('radio', { name: 'Join' }))
    await waitFor(() => {
      expect(bridge.notes()[0]?.decision).toBeNull()
    })
  })

  it('keeps its name until it has another, and the rest all the same', async () => {
    const bridge = answering([aNote(1, 'Forum')])
    const { user } = openNote(1)
    const name = await screen.findByRole('textbox', { name: 'Name of the place' })
    await user.clear(name)
    screen.getByText('Without a name it is kept under “Forum”.')
    await user.type(screen.getByRole('textbox', { name: 'What you noticed' }), 'Quiet')
    await waitFor(() => {
      expect(bridge.notes()[0]).toEqual(aNote(1, 'Forum', { note: 'Quiet' }))
    })
    await user.type(name, 'Salon')
    await waitFor(() => {
      expect(bridge.notes()[0]?.name).toBe('Salon')
    })
  })

  it('shows a refusal beside the field, and keeps what was typed there', async () => {
    const bridge = answering([aNote(1, 'Forum')])
    bridge.answer({ 'communities.save': () => fail('invalid-input', [{ path: 'note', reason: 'too-long' }]) })
    const { user } = openNote(1)
    const note = await screen.findByRole('textbox', { name: 'What you noticed' })
    await user.type(note, 'Very long')
    await screen.findByText('This is longer than fits here. Please make it shorter.')
    expect(note.getAttribute('aria-invalid')).toBe('true')
    expect((note as HTMLTextAreaElement).value).toBe('Very long')
  })

  it('says so while nothing can be written', async () => {
    const bridge = answering([aNote(1, 'Forum')])
    bridge.answer({ 'communities.save': () => fail('storage') })
    const { user } = openNote(1)
    await user.type(await screen.findByRole('textbox', { name: 'What you noticed' }), 'Kind')
    await screen.findByText(/Not kept yet/)
  })

  it('is removed with what was written last, and comes back with it', async () => {
    const bridge = answering([aNote(1, 'Forum')])
    const { user, address } = openNote(1)
    await user.type(await screen.findByRole('textbox', { name: 'What you noticed' }), 'Kind')
    await user.click(screen.getByRole('button', { name: 'Remove this note' }))
    await waitFor(() => {
      expect(address()).toBe('/communities')
    })
    expect(bridge.notes()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('link', { name: 'Forum' })
    expect(bridge.notes()).toEqual([aNote(1, 'Forum', { note: 'Kind' })])
  })

  it('says so when it is not there', async () => {
    answering()
    openNote(7)
    await screen.findByText('This note is not here any more.')
    screen.getByRole('link', { name: 'All notes' })
  })
})

describe('for everybody', () => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }

  it.each([
    ['ja', '/communities'],
    ['en', '/communities'],
    ['en', `/communities?note=${idOf(1)}`],
  ] as const)('axe finds nothing (%s, %s)', async (language, at) => {
    answering([aNote(1, 'Forum', { answers: { host: 'no' } }), aNote(2, 'Salon')])
    open(at, language)
    await (at.includes('note') ? screen.findAllByRole('radio') : screen.findByRole('table'))
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })
})
