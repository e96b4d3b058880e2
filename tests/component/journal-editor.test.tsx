import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { EditPage } from '../../src/renderer/src/features/journal/editor/edit-page.tsx'
import { WritePage } from '../../src/renderer/src/features/journal/editor/write-page.tsx'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anExercise, personStep, words } from '../factories/exercise.ts'
import { anInteraction } from '../factories/journal.ts'
import { ben, installJournal, journalLine as item, mika, WRITTEN } from '../fakes/journal.ts'
import { installRun, RUN_ID } from '../fakes/runs.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined

const MORE = 'When, who began it, how long, how you felt before, thanks, tags'

const radio = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

const openWriting = (at = '/journal/write') => openScreen(<WritePage />, { path: '/journal/write', at })

describe('writing it down', () => {
  it('keeps who, how and a few words, by keyboard, and takes it back with the words', async () => {
    const { bridge, drafts } = installJournal([])
    const { user, address } = openWriting()
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Who was it?' }))
    })
    await user.keyboard('み')
    await screen.findByRole('option', { name: 'みか' })
    await user.keyboard('{Enter}{Tab}{Tab}')
    await user.click(screen.getByRole('radio', { name: 'Phone' }))
    await user.click(radio('How did you feel afterwards?', '4'))
    await user.click(screen.getByRole('radio', { name: 'It gave a little' }))
    await user.type(screen.getByRole('textbox', { name: 'A few words' }), '桜の話{Control>}{Enter}{/Control}')
    await screen.findByText('Written down.')
    expect(address()).toBe('/journal')
    expect(bridge.inputsOf('journal.write')).toEqual([
      {
        epochMs: null,
        zone: null,
        isFutureMeant: false,
        interaction: {
          channel: 'voice',
          personIds: [mika.id],
          initiatedBy: null,
          moodBefore: null,
          moodAfter: 4,
          energy: 1,
          length: null,
        },
        text: '桜の話',
        told: [],
        thanks: '',
        tags: [],
        exerciseId: null,
        runId: null,
        draftKey: 'write',
      },
    ])
    expect(drafts.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(bridge.inputsOf('journal.takeBack')).toEqual([{ id: WRITTEN.id, revision: WRITTEN.revision }])
    })
    expect(JSON.parse(drafts.get('write') ?? '{}')).toMatchObject({ text: '桜の話', personIds: [mika.id] })
  })

  it('keeps a draft while it is written, brings it back, and can start afresh', async () => {
    const { drafts } = installJournal([])
    drafts.set('write', JSON.stringify({ text: 'half', isContact: false, channel: 'smoke signal' }))
    const { user } = openWriting()
    await screen.findByText('You were in the middle of this.')
    const field = screen.getByRole('textbox', { name: 'A few words' })
    expect(field).toHaveProperty('value', 'half')
    await user.type(field, ' a line')
    await waitFor(() => {
      expect(JSON.parse(drafts.get('write') ?? '{}')).toMatchObject({ text: 'half a line', channel: 'in-person' })
    })
    await user.click(screen.getByRole('button', { name: 'Start afresh' }))
    expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', '')
    await waitFor(() => {
      expect(drafts.size).toBe(0)
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', 'half a line')
    })
  })

  it('does not keep with the Enter of a conversion', async () => {
    const { bridge } = installJournal([])
    openWriting()
    const field = await screen.findByRole('textbox', { name: 'A few words' })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, keyCode: 229 })
    expect(bridge.inputsOf('journal.write')).toEqual([])
  })

  it('asks gently for a word when a day has none', async () => {
    installJournal([], { 'journal.write': () => fail('nothing-written', [{ path: 'text', reason: 'empty' }]) })
    const { user } = openWriting()
    await user.click(await screen.findByRole('radio', { name: 'A note about the day' }))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('A few words, and it can be kept.')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'A few words' }))
  })

  it('asks about a time that has not come, in place', async () => {
    const { bridge } = installJournal([], {
      'journal.write': ({ isFutureMeant }) =>
        isFutureMeant ? ok(WRITTEN as never) : fail('in-the-future', [{ path: 'epochMs', reason: 'invalid' }]),
    })
    const { user } = openWriting()
    await user.click(await screen.findByText(MORE))
    fireEvent.change(screen.getByLabelText('When was it?'), { target: { value: '2031-01-01T10:00' } })
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('This time has not come yet. Keep it anyway?')
    await user.click(screen.getByRole('button', { name: 'Change the time' }))
    expect(document.activeElement).toBe(screen.getByLabelText('When was it?'))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await user.click(await screen.findByRole('button', { name: 'Keep it anyway' }))
    await screen.findByText('Written down.')
    expect(bridge.inputsOf('journal.write').map(({ isFutureMeant }) => isFutureMeant)).toEqual([false, false, true])
  })

  it('does not lose a name that is typed and not chosen', async () => {
    const { bridge } = installJournal([])
    const { user } = openWriting()
    await user.type(await screen.findByRole('combobox'), 'Carla')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText(/“Carla” is not chosen yet/)
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    expect(bridge.inputsOf('journal.write')).toEqual([])
  })

  it('holds everything when the disk is full', async () => {
    installJournal([], { 'journal.write': () => fail('storage') })
    const { user } = openWriting()
    await user.type(
      await screen.findByRole('textbox', { name: 'A few words' }),
      'still here{Control>}{Enter}{/Control}',
    )
    await screen.findByText(/could not be written to the disk/)
    expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', 'still here')
  })

  it('begins with what the exercise knows, and asks its question', async () => {
    const exercise = anExercise({
      channels: ['alone', 'video'],
      steps: [
        personStep('who'),
        { id: 'words', kind: 'text', text: words('words') },
        { id: 'end', kind: 'do', text: words('end') },
      ],
    })
    const main = installRun(
      exercise,
      { state: 'done', answers: { who: { personIds: [ben.id] }, words: { text: 'from the step' } } },
      [ben],
    )
    main.answer({
      'drafts.get': () => ok({ value: null }),
      'drafts.put': () => ok(null),
      'journal.write': () => ok(WRITTEN as never),
    })
    const { user } = openWriting(`/journal/write?run=${RUN_ID}`)
    await screen.findByText('What did you notice?')
    await screen.findByText('Ben')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('Written down.')
    expect(main.inputsOf('journal.write')[0]).toMatchObject({
      runId: RUN_ID,
      draftKey: `write:${RUN_ID}`,
      text: 'from the step',
      interaction: { channel: 'video', personIds: [ben.id] },
    })
  })

  it('lets an answer be taken out again', async () => {
    installJournal([])
    const { user } = openWriting()
    await screen.findByRole('combobox')
    await user.click(radio('How did you feel afterwards?', '2'))
    await user.click(screen.getByRole('button', { name: 'Leave this open' }))
    expect(radio('How did you feel afterwards?', '2')).toHaveProperty('checked', false)
  })

  it('is without a fault for assistive technology', async () => {
    installJournal([])
    const { user } = openWriting()
    await user.click(await screen.findByText(MORE))
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('what they told', () => {
  it('is remembered about them or put down for later, line by line, once it is clear who told it', async () => {
    const { bridge } = installJournal([])
    const { user } = openWriting()
    await user.click(await screen.findByRole('button', { name: 'Add what they told me' }))
    await user.type(screen.getByLabelText('What they told me, 1'), 'The exam is in May{Enter}')
    expect(screen.queryByLabelText('What becomes of line 1')).toBeNull()
    await user.type(screen.getByLabelText('What they told me, 2'), 'A new dog')
    await user.type(screen.getByRole('combobox', { name: 'Who was it?' }), 'み{Enter}')
    const first = await screen.findByLabelText('What becomes of line 1')
    await user.selectOptions(first, within(first).getByRole('option', { name: 'To ask' }))
    const second = screen.getByLabelText('What becomes of line 2')
    const remembered = within(second).getByRole('group', { name: 'Remember it about them' })
    await user.selectOptions(second, within(remembered).getByRole('option', { name: 'Family' }))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await waitFor(() => {
      expect(bridge.inputsOf('journal.write')[0]?.told).toEqual([
        { id: null, personId: mika.id, text: 'The exam is in May', keep: { as: 'follow-up', kind: 'question' } },
        { id: null, personId: mika.id, text: 'A new dog', keep: { as: 'note', kind: 'family' } },
      ])
    })
  })
})

describe('changing an entry', () => {
  it('leaves the instant as it was while the minute is, and takes the change back', async () => {
    const old = item(1, { interaction: anInteraction({ people: [mika], moodAfter: 3 }), excerpt: 'before' })
    const { bridge } = installJournal([item(2), old])
    const { user, address } = openScreen(<EditPage />, { path: '/journal/edit/:id', at: `/journal/edit/${old.id}` })
    const field = await screen.findByRole('textbox', { name: 'A few words' })
    expect(screen.getByLabelText('When was it?')).toHaveProperty('value', '2026-11-21T16:05')
    await user.clear(field)
    await user.type(field, 'after{Control>}{Enter}{/Control}')
    await screen.findByText('Changed.')
    expect(address()).toBe('/journal')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('journal.edit')).toMatchObject([
      { id: old.id, epochMs: old.at.epochMs, zone: null, text: 'after', draftKey: `edit:${old.id}` },
    ])
    await waitFor(() => {
      expect(bridge.inputsOf('journal.takeBack')).toMatchObject([
        { id: old.id, revision: old.revision + 1, former: { revision: old.revision } },
      ])
    })
  })

  it('says so when the entry is not there any more', async () => {
    installJournal([item(2)])
    openScreen(<EditPage />, { path: '/journal/edit/:id', at: `/journal/edit/${item(7).id}` })
    await screen.findByText('This is not here any more.')
  })
})
