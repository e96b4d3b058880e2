import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { ChangeOwnPage, NewOwnPage } from '../../src/renderer/src/features/exercises/own-editor-page.tsx'
import type { Step } from '../../src/shared/domain/exercises/exercise.ts'
import { anExercise, readStep, words } from '../factories/exercise.ts'
import { installLibrary } from '../fakes/library.ts'
import { openScreen } from './open-screen.tsx'

/** Colours are measured where they are drawn. */
const rules = { 'color-contrast': { enabled: false } }

const uuid = '01930000-0000-7000-8000-000000000077'
const ownId = `own-${uuid}`
const checklist: Step = {
  id: 'list',
  kind: 'checklist',
  text: words('Tick what fits'),
  items: [words('One'), words('Two'), words('Three')],
}
const original = anExercise({
  id: 'write-one-line',
  title: words('Write one line'),
  sources: ['N1'],
  evidence: ['liu-2022'],
  steps: [readStep('begin'), checklist, readStep('end')],
})

const openNew = (search = '') =>
  openScreen(<NewOwnPage />, { path: '/exercises/own/new', at: `/exercises/own/new${search}` })
const openChange = () =>
  openScreen(<ChangeOwnPage />, { path: '/exercises/own/:exerciseId', at: `/exercises/own/${ownId}` })

/** Written in one go: what a key does is asked elsewhere. */
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

const steps = () => screen.getByRole('group', { name: 'The steps' })
const headings = () =>
  within(steps())
    .getAllByRole('button', { name: /^Step \d [A-Z]/ })
    .map((button) => button.textContent)
const saved = (library: ReturnType<typeof installLibrary>) => library.inputsOf('own.save').at(-1)?.exercise

// A long form, and a slow machine may type it.
describe('an exercise of one’s own', { timeout: 20_000 }, () => {
  it('is written in one language, kept in both, and shown', async () => {
    const library = installLibrary({ exercises: [] })
    const { user, address } = openNew()
    await user.type(await screen.findByLabelText('Name'), 'Ring')
    put(screen.getByLabelText('Why it helps'), 'She is glad of it.')
    put(within(steps()).getByLabelText('Words on the screen'), 'Ring her.')
    await user.selectOptions(screen.getByLabelText('Track'), 'Keep in touch')
    await user.click(screen.getByLabelText('2'))
    await user.click(screen.getByLabelText('Gives some'))
    await user.click(screen.getByLabelText('Phone'))
    await user.click(screen.getByLabelText('On your own'))
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
    await user.click(screen.getByText('Keep it'))
    await waitFor(() => {
      expect(address()).toMatch(/^\/exercises\/own-/)
    })
    expect(saved(library)).toMatchObject({
      title: { ja: 'Ring', en: 'Ring' },
      track: 'keep-in-touch',
      level: 2,
      minutes: 5,
      energy: 1,
      channels: ['voice'],
      steps: [{ kind: 'do', text: { ja: 'Ring her.', en: 'Ring her.' } }],
      // One step that is there from the beginning.
      smaller: { minutes: 1, steps: [{ kind: 'text' }] },
    })
    expect(saved(library)).not.toHaveProperty('safety')
    expect(library.drafts.size).toBe(0)
  })

  it('names what is missing beside its field, keeps what was typed, and goes to the first', async () => {
    const library = installLibrary({ exercises: [] })
    const { user } = openNew()
    put(await screen.findByLabelText('Name'), 'Ring grandma')
    await user.click(screen.getByLabelText('On your own'))
    const minutes = screen.getAllByLabelText('Minutes')[0]!
    put(minutes, 'soon')
    minutes.focus()
    await user.keyboard('{Control>}{Enter}{/Control}')
    const why = screen.getByLabelText('Why it helps')
    await waitFor(() => {
      expect(why.getAttribute('aria-invalid')).toBe('true')
    })
    expect(document.activeElement).toBe(why)
    screen.getByText('A whole number from 1 to 240, please.')
    screen.getByText('Please choose at least one.')
    screen.getByText('4 places still need a look.')
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ring grandma')
    // What is mended is settled; the rest stays.
    put(why, 'She is glad of it.')
    expect(why.getAttribute('aria-invalid')).toBe('false')
    screen.getByText('Please choose at least one.')
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
    expect(library.exercises.size).toBe(0)
  })

  it('takes steps of every kind with their fields', async () => {
    const library = installLibrary({ exercises: [] })
    const { user } = openNew()
    put(await screen.findByLabelText('Name'), 'All of it')
    put(screen.getByLabelText('Why it helps'), 'To see.')
    const text = () => within(steps()).getByLabelText('Words on the screen')
    const kind = () => within(steps()).getByLabelText('What happens on it')
    await user.selectOptions(kind(), 'Tick things off')
    put(text(), 'Tick')
    put(screen.getByLabelText('Things to tick'), 'one\ntwo\n')
    const add = async (chosen: string) => {
      await user.click(within(steps()).getByText('Add a step'))
      expect(document.activeElement).toBe(kind())
      await user.selectOptions(kind(), chosen)
      put(text(), chosen)
    }
    await add('Take some time')
    put(screen.getByLabelText('How many minutes'), '1.5')
    await add('Write a message')
    put(screen.getByLabelText('Suggestion 1'), 'Hi {name}')
    await user.click(screen.getByText('Add a suggestion'))
    expect(document.activeElement).toBe(screen.getByLabelText('Suggestion 2'))
    put(screen.getByLabelText('Suggestion 2'), 'Dear {name}')
    await user.click(screen.getAllByLabelText('Polite')[1]!)
    await add('Plan: when …, then …')
    put(screen.getByLabelText('When'), 'after lunch')
    put(screen.getByLabelText('Then'), 'write')
    await add('Say how hard it is')
    await user.click(screen.getByLabelText('Afterwards'))
    await user.click(screen.getByText('Keep it'))
    await waitFor(() => {
      expect(library.exercises.size).toBe(1)
    })
    expect([...library.exercises.values()][0]?.steps).toMatchObject([
      { kind: 'checklist', items: [{ en: 'one' }, { en: 'two' }] },
      { kind: 'timer', seconds: 90 },
      {
        kind: 'message',
        templates: [
          { register: 'plain', text: { en: 'Hi {name}' } },
          { register: 'polite', text: { en: 'Dear {name}' } },
        ],
      },
      { kind: 'plan', when: { en: 'after lunch' }, then: { en: 'write' } },
      { kind: 'rating', moment: 'after' },
    ])
  })

  it('moves steps by buttons and keys and says where they are; a removed one comes back to its place', async () => {
    installLibrary({ exercises: [original] })
    const { user } = openNew('?from=write-one-line')
    await screen.findByRole('textbox', { name: 'Name' })
    const before = headings()
    expect(before).toEqual(['Step 1 Read begin', 'Step 2 Tick things off Tick what fits', 'Step 3 Read end'])
    const down = within(steps()).getByRole('button', { name: 'Move step 1 down' })
    await user.click(down)
    expect(headings()[1]).toBe('Step 2 Read begin')
    screen.getByText('It is step 2 now.')
    // The focus goes along with the step.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move step 2 down')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(headings()[2]).toBe('Step 3 Read begin')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(headings()[2]).toBe('Step 3 Read begin')
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(headings()).toEqual(before)
    await user.click(within(steps()).getByRole('button', { name: 'Remove step 2' }))
    expect(headings()).toEqual(['Step 1 Read begin', 'Step 2 Read end'])
    expect(document.activeElement?.textContent).toBe('Step 2 Read end')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(headings()).toEqual(before)
  })

  it('begins as a copy, whose untouched words keep both languages and which claims nothing', async () => {
    const library = installLibrary({ exercises: [original] })
    const { user } = openNew('?from=write-one-line')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    expect(name).toHaveProperty('value', 'Write one line')
    await user.clear(name)
    await user.type(name, 'Write two lines')
    await user.click(within(steps()).getByRole('button', { name: /^Step 2 / }))
    const items = screen.getByRole('textbox', { name: 'Things to tick' })
    put(items, 'One\nTwo and a half\nThree')
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await waitFor(() => {
      expect(library.exercises.size).toBe(2)
    })
    expect(saved(library)).toMatchObject({
      title: { ja: 'Write two lines', en: 'Write two lines' },
      purpose: original.purpose,
      steps: [
        original.steps[0],
        { ...checklist, items: [words('One'), { ja: 'Two and a half', en: 'Two and a half' }, words('Three')] },
        original.steps[2],
      ],
      sources: [],
      evidence: [],
    })
    expect(library.exercises.get('write-one-line')).toEqual(original)
  })

  it('keeps what is half written, offers it again, and lets one begin afresh and go back', async () => {
    const library = installLibrary({ exercises: [] })
    const first = openNew()
    await first.user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Half a name')
    await waitFor(() => {
      expect(library.drafts.get('own-exercise')).toContain('Half a name')
    })
    await first.user.click(screen.getByRole('button', { name: 'Leave it' }))
    await waitFor(() => {
      expect(first.address()).toBe('/exercises/own')
    })
    document.body.replaceChildren()

    const { user } = openNew()
    await screen.findByText('You began this earlier. It is as you left it.')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Half a name')
    await user.click(screen.getByRole('button', { name: 'Begin afresh' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', '')
    await waitFor(() => {
      expect(library.drafts.size).toBe(0)
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Half a name')
    })
  })

  it('does not put what was cleared over what is newer', async () => {
    const library = installLibrary({ exercises: [] })
    const { user } = openNew()
    const name = () => screen.getByRole('textbox', { name: 'Name' })
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Former')
    await waitFor(() => {
      expect(library.drafts.size).toBe(1)
    })
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    document.body.replaceChildren()
    const next = openNew()
    await next.user.click(await screen.findByRole('button', { name: 'Begin afresh' }))
    await next.user.type(name(), 'Newer')
    await next.user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Something newer is half written there, so this stays as it is.')
    expect(name()).toHaveProperty('value', 'Newer')
  })

  it('is no draft when the draft cannot be read', async () => {
    installLibrary({ exercises: [], drafts: { 'own-exercise': '{"title":"from another version"}' } })
    openNew()
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', '')
  })

  it('is changed in its place, with its own draft, and the change can be taken back', async () => {
    const library = installLibrary({ exercises: [{ ...original, id: ownId }] })
    const { user, address } = openChange()
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.type(name, ', now')
    await waitFor(() => {
      expect(library.drafts.has(`own-exercise:${uuid}`)).toBe(true)
    })
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await waitFor(() => {
      expect(address()).toBe(`/exercises/${ownId}`)
    })
    expect(library.exercises.get(ownId)?.title.en).toBe('Write one line, now')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('It is back as it was.')
    expect(library.exercises.get(ownId)).toMatchObject({ title: original.title, sources: ['N1'] })
  })

  it('shows how the steps will be', async () => {
    installLibrary({ exercises: [original] })
    const { user } = openNew('?from=write-one-line')
    await user.click(await screen.findByRole('button', { name: 'See it as it will be' }))
    const sheet = screen.getByRole('dialog', { name: 'Write one line' })
    expect(within(sheet).getByText('Tick what fits')).toBeTruthy()
    within(sheet).getByText('Three')
    await user.click(within(sheet).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
