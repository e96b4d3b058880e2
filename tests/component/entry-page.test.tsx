import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { EntryPage } from '../../src/renderer/src/features/journal/entry-page.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anInteraction } from '../factories/journal.ts'
import { ben, installJournal, journalLine, mika } from '../fakes/journal.ts'
import { openScreen } from './open-screen.tsx'

type Marks = Output<'exchanges.ofEntry'>
type FollowUp = Output<'followUps.add'>

const talk = journalLine(1, { interaction: anInteraction({ people: [mika, ben] }) })

const open = (line = talk, language: 'ja' | 'en' = 'en', start: Marks = []) => {
  let marks = start
  let later: FollowUp[] = []
  const { bridge } = installJournal([line], {
    'followUps.ofEntry': () => ok(later),
    'followUps.add': (fields) => {
      const made = { ...fields, id: journalLine(800 + later.length).id, madeOn: '2026-11-21', doneOn: null }
      later = [...later, made]
      bridge.emit('data.changed', { areas: ['followUps'] })
      return ok(made)
    },
    'followUps.remove': ({ id }) => {
      later = later.filter((each) => each.id !== id)
      bridge.emit('data.changed', { areas: ['followUps'] })
      return ok(null)
    },
    'exchanges.ofEntry': () => ok(marks),
    'exchanges.set': ({ exchanges }) => {
      marks = exchanges
      bridge.emit('data.changed', { areas: ['exchanges'] })
      return ok(null)
    },
  })
  const opened = openScreen(<EntryPage />, {
    language,
    path: '/journal/entry/:id',
    at: `/journal/entry/${line.id}`,
  })
  return { ...opened, bridge, marks: () => marks }
}

const mark = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name })

describe('what was given and received', () => {
  it('is marked on the page of an entry, several kinds each way, and taken back', async () => {
    const { user, marks } = open()
    await user.click(await screen.findByText('Given and received'))
    await user.click(mark('You received', 'Support'))
    await user.click(mark('You received', 'Time'))
    await user.click(mark('You gave', 'Thanks'))
    await waitFor(() => {
      expect(marks()).toEqual([
        { direction: 'received', kind: 'support' },
        { direction: 'received', kind: 'time' },
        { direction: 'given', kind: 'thanks' },
      ])
    })
    await user.click(mark('You received', 'Support'))
    await screen.findByText('The mark is taken away.')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(mark('You received', 'Support')).toHaveProperty('checked', true)
    })
    expect(marks()).toHaveLength(3)
  })

  it('is reached and marked by keyboard', async () => {
    const { user, marks } = open(talk, 'ja', [{ direction: 'given', kind: 'time' }])
    const first = await screen.findByRole('group', { name: '渡したもの' })
    within(first).getByRole('checkbox', { name: '情報' }).focus()
    await user.keyboard(' ')
    await screen.findByText('印をつけました。')
    expect(marks()).toEqual([
      { direction: 'given', kind: 'information' },
      { direction: 'given', kind: 'time' },
    ])
  })

  it('stays as it was, and says so, when it could not be kept', async () => {
    const { user, bridge } = open()
    bridge.answer({ 'exchanges.set': () => fail('storage') })
    await user.click(await screen.findByText('Given and received'))
    await user.click(mark('You gave', 'Thanks'))
    await screen.findByText(/could not be written/)
    expect(mark('You gave', 'Thanks')).toHaveProperty('checked', false)
  })

  it('is not asked about a day without people', async () => {
    open(journalLine(2))
    await screen.findByText('Line 2')
    expect(screen.queryByText('Given and received')).toBeNull()
  })
})

describe('what came of an entry', () => {
  it('is put down for later with one of its people, with a day, and taken back', async () => {
    const { user, bridge } = open()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'With whom' }), 'Ben')
    await user.type(screen.getByRole('textbox', { name: 'In a few words' }), 'The book')
    fireEvent.change(screen.getByLabelText('Bring it up on'), { target: { value: '2027-01-05' } })
    await user.click(screen.getByRole('button', { name: 'Put it here' }))
    await screen.findByRole('checkbox', { name: /The book.*for 5 January 2027/ })
    expect(bridge.inputsOf('followUps.add')).toEqual([
      { personId: ben.id, entryId: talk.id, kind: 'question', text: 'The book', dueDay: '2027-01-05' },
    ])
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'In a few words' }))
    })
    expect(screen.getByRole('textbox', { name: 'In a few words' })).toHaveProperty('value', '')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(screen.queryByText('The book')).toBeNull()
    })
  })

  it('asks for words where there are none, and keeps what was typed when it cannot be put down', async () => {
    const { user, bridge } = open()
    bridge.answer({ 'followUps.add': () => fail('storage') })
    await user.click(await screen.findByRole('button', { name: 'Put it here' }))
    await screen.findByText('Please write a few words here.')
    await user.type(screen.getByRole('textbox', { name: 'In a few words' }), 'The book{Enter}')
    await screen.findByText(/could not be written/)
    expect(screen.getByRole('textbox', { name: 'In a few words' })).toHaveProperty('value', 'The book')
  })
})

describe('the page of an entry', () => {
  it('is without a fault for assistive technology', async () => {
    open(talk, 'en', [{ direction: 'received', kind: 'thanks' }])
    await screen.findByRole('group', { name: 'You received' })
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
