import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WritePage } from '../../src/renderer/src/features/journal/editor/write-page.tsx'
import { fail } from '../../src/shared/ipc/result.ts'
import { installJournal } from '../fakes/journal.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined

const radio = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

const openWriting = () => openScreen(<WritePage />, { path: '/journal/write' })

describe('what is half written', () => {
  it('does not put former words over newer ones', async () => {
    const { drafts } = installJournal([])
    drafts.set('write', JSON.stringify({ text: 'former' }))
    const { user } = openWriting()
    await user.click(await screen.findByRole('button', { name: 'Start afresh' }))
    const field = screen.getByRole('textbox', { name: 'A few words' })
    await user.type(field, 'newer')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Something newer is half written there, so this stays as it is.')
    expect(field).toHaveProperty('value', 'newer')
    expect(JSON.parse(drafts.get('write') ?? '{}')).toMatchObject({ text: 'newer' })
  })

  it('is not taken back while something newer is half written, and stays in the journal', async () => {
    const { bridge, drafts } = installJournal([])
    const { user } = openWriting()
    await user.type(await screen.findByRole('textbox', { name: 'A few words' }), 'one{Control>}{Enter}{/Control}')
    await screen.findByText('Written down.')
    drafts.set('write', JSON.stringify({ text: 'another' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Something newer is half written there, so this stays as it is.')
    expect(bridge.inputsOf('journal.takeBack')).toEqual([])
    expect(drafts.get('write')).toContain('another')
  })

  it('leaves no draft behind where the entry cannot be taken back', async () => {
    const { drafts } = installJournal([], { 'journal.takeBack': () => fail('not-found') })
    const { user } = openWriting()
    await user.type(await screen.findByRole('textbox', { name: 'A few words' }), 'one{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    await screen.findByText('This is not here any more.')
    expect(drafts.size).toBe(0)
  })

  it('says what a note about the day leaves out, and has it again on the way back', async () => {
    const { bridge, drafts } = installJournal([])
    const { user } = openWriting()
    const leavesOut = /^A note about the day keeps no people/
    await user.type(await screen.findByRole('textbox', { name: 'A few words' }), 'A walk')
    await user.click(screen.getByRole('radio', { name: 'A note about the day' }))
    expect(screen.queryByText(leavesOut)).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Time with someone' }))
    await user.type(screen.getByRole('combobox'), 'み')
    await user.click(await screen.findByRole('option', { name: 'みか' }))
    await user.click(screen.getByRole('button', { name: 'Add what they told me' }))
    await user.keyboard('A new flat')
    await user.click(radio('How did you feel afterwards?', '2'))
    await user.click(screen.getByRole('radio', { name: 'A note about the day' }))
    screen.getByText(leavesOut)
    await user.click(screen.getByRole('radio', { name: 'Time with someone' }))
    expect(screen.queryByText(leavesOut)).toBeNull()
    screen.getByText('みか')
    expect(screen.getByRole('textbox', { name: 'What they told me, 1' })).toHaveProperty('value', 'A new flat')
    expect(radio('How did you feel afterwards?', '2')).toHaveProperty('checked', true)

    // Kept as a note about the day, and taken back: it is there still.
    await user.click(screen.getByRole('radio', { name: 'A note about the day' }))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('journal.write')).toMatchObject([{ interaction: null, told: [], text: 'A walk' }])
    await waitFor(() => {
      expect(drafts.get('write')).toContain('A new flat')
    })
  })
})
