import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { emptyForm, type EntryForm } from '../../src/renderer/src/features/journal/editor/entry-form.ts'
import { QuickLogDialog } from '../../src/renderer/src/features/journal/quick/quick-log-dialog.tsx'
import { QuickLogForm } from '../../src/renderer/src/features/journal/quick/quick-log-form.tsx'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { installJournal, mika, WRITTEN } from '../fakes/journal.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined

const open = (draft: Partial<EntryForm> | null, ...[more, language]: readonly [object?, ('en' | 'ja')?]) => {
  const main = installJournal([], more ?? {})
  if (draft !== null) main.drafts.set('quick-log', JSON.stringify({ ...emptyForm, ...draft }))
  const nothing = () => undefined
  const opened = openScreen(
    <main>
      <h1>Quick log</h1>
      <QuickLogForm onKept={nothing} onMore={nothing} onLeave={nothing} />
    </main>,
    { language: language ?? 'en' },
  )
  return { ...main, ...opened }
}
const field = () => screen.findByRole('textbox', { name: 'A few words' })
const draftOf = (drafts: ReadonlyMap<string, string>) => JSON.parse(drafts.get('quick-log') ?? 'null') as unknown

describe('how it felt', () => {
  it('can be left open again, by keyboard too', async () => {
    const { drafts, user } = open({ text: 'half', moodAfter: 3, energy: 1 })
    await field()
    const [mood, energy] = screen.getAllByRole('button', { name: 'Leave this open' })
    mood!.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.getAttribute('type')).toBe('radio')
    await user.click(energy!)
    expect(screen.queryByRole('button', { name: 'Leave this open' })).toBeNull()
    await waitFor(() => {
      expect(draftOf(drafts)).toMatchObject({ text: 'half', moodAfter: null, energy: null })
    })
  })
})

describe('what the whole page wrote and the quick log does not show', () => {
  it('is not there for a draft of its own: nothing is said', async () => {
    open({ text: 'half', personIds: [mika.id], moodAfter: 3 })
    expect(await field()).toHaveProperty('value', 'half')
    expect(screen.queryByRole('button', { name: 'Start afresh' })).toBeNull()
  })

  it('says on which day it is kept, and keeps it there', async () => {
    const { bridge, user } = open({ text: 'half', when: '2024-05-03T18:30' })
    await screen.findByText(/about Friday 3 May 2024\. It is kept on that day/)
    await user.type(await field(), '{Enter}')
    await waitFor(() => {
      expect(bridge.inputsOf('journal.write')).toHaveLength(1)
    })
    expect(bridge.inputsOf('journal.write')[0]?.epochMs).not.toBeNull()
  })

  it.each<Partial<EntryForm>>([
    { told: [{ id: null, personId: null, text: 'A new flat', keep: null }] },
    { tags: ['Work'] },
    { thanks: 'Tea' },
    { length: 'hour' },
    { moodBefore: 2 },
    { zone: 'Asia/Tokyo' },
  ])('says that more goes along: %o', async (part) => {
    open(part)
    await screen.findByText('What you wrote under “Write more” is kept with this.')
  })

  it('goes out with a fresh start, and comes back', async () => {
    const { drafts, user } = open({ text: 'half', when: '2024-05-03T18:30', tags: ['Work'] })
    await user.click(await screen.findByRole('button', { name: 'Start afresh' }))
    expect(await field()).toHaveProperty('value', '')
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    await waitFor(() => {
      expect(drafts.size).toBe(0)
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(await field()).toHaveProperty('value', 'half')
    screen.getByText(/about Friday 3 May 2024/)
    await waitFor(() => {
      expect(draftOf(drafts)).toMatchObject({ text: 'half', when: '2024-05-03T18:30', tags: ['Work'] })
    })
  })

  it('keeps who, how and how it felt also where it began as a note about the day', async () => {
    const { bridge, drafts, user } = open({ isContact: false, text: 'A long walk', personIds: [mika.id] })
    await screen.findByText(/It began as a note about the day/)
    // Looking changes nothing of the draft.
    expect(draftOf(drafts)).toMatchObject({ isContact: false })
    const energy = screen.getByRole('group', { name: 'Did it take energy, or give some?' })
    await user.click(within(energy).getByRole('radio', { name: 'It gave a little' }))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await waitFor(() => {
      expect(bridge.inputsOf('journal.write')).toMatchObject([
        { text: 'A long walk', interaction: { personIds: [mika.id], channel: 'in-person', energy: 1 } },
      ])
    })
  })

  it('asks about a time that has not come', async () => {
    const { bridge, user } = open(
      { text: 'Tea', when: '2031-01-01T10:00' },
      {
        'journal.write': ({ isFutureMeant }: { readonly isFutureMeant: boolean }) =>
          isFutureMeant ? ok(WRITTEN) : fail('in-the-future'),
      },
    )
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    await user.click(await screen.findByRole('button', { name: 'Keep it anyway' }))
    expect(bridge.inputsOf('journal.write').map(({ isFutureMeant }) => isFutureMeant)).toEqual([false, true])
  })

  it('is named where it is refused', async () => {
    const { user } = open(
      { text: 'Tea', thanks: 'for much' },
      { 'journal.write': () => fail('invalid-input', [{ path: 'thanks', reason: 'too-long' }]) },
    )
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    await screen.findByText('Something under “Write more” does not fit yet. You can change it there.')
  })

  it.each(['en', 'ja'] as const)('is without a fault for assistive technology: %s', async (language) => {
    open({ isContact: false, text: 'half', when: '2024-05-03T18:30', thanks: 'Tea' }, {}, language)
    await screen.findByDisplayValue('half')
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('what was kept and is taken back', () => {
  const Twice = () => {
    const [isOpen, setIsOpen] = useState(true)
    return (
      <>
        <QuickLogDialog
          isOpen={isOpen}
          onClose={() => {
            setIsOpen(false)
          }}
        />
        <button
          type="button"
          onClick={() => {
            setIsOpen(true)
          }}
        >
          Open
        </button>
      </>
    )
  }
  const keep = async () => {
    const { bridge, drafts } = installJournal([])
    const { user } = openScreen(<Twice />)
    await user.type(await field(), 'former{Enter}')
    await screen.findByText('Written down.')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    return { bridge, drafts, user }
  }

  it('shows in the form that is open and empty', async () => {
    const { drafts, user } = await keep()
    await field()
    await user.click(screen.getByRole('button', { name: 'Take it back', hidden: true }))
    await waitFor(async () => {
      expect(await field()).toHaveProperty('value', 'former')
    })
    expect(draftOf(drafts)).toMatchObject({ text: 'former' })
  })

  it('does not go over newer words, saved or not', async () => {
    const { bridge, drafts, user } = await keep()
    await user.type(await field(), 'newer')
    await user.click(screen.getByRole('button', { name: 'Take it back', hidden: true }))
    await screen.findByText('Something newer is half written there, so this stays as it is.')
    expect(await field()).toHaveProperty('value', 'newer')
    expect(draftOf(drafts)).toMatchObject({ text: 'newer' })
    expect(bridge.inputsOf('journal.takeBack')).toEqual([])
  })
})
