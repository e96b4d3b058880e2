import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { ExercisePage } from '../../src/renderer/src/features/exercises/exercise-page.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anExercise, words } from '../factories/exercise.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { installLibrary } from '../fakes/library.ts'
import { openScreen } from './open-screen.tsx'

/** Colours are measured where they are drawn. */
const rules = { 'color-contrast': { enabled: false } }

const ownId = 'own-01930000-0000-7000-8000-000000000001'

const exercises = [
  anExercise({ id: 'one-photo', title: words('Send one photo'), level: 1, minutes: 1 }),
  anExercise({ id: ownId, title: words('Ring grandma') }),
  anExercise({
    id: 'a-kind-no',
    title: words('Say a kind no'),
    track: 'rest',
    level: 3,
    safety: words('Talk to someone first.'),
  }),
]

const openExercise = (id: string) =>
  openScreen(
    <ClockContext value={createFakeClock()}>
      <ExercisePage />
    </ClockContext>,
    { path: '/exercises/:exerciseId', at: `/exercises/${id}` },
  )

const run = { id: '01930000-0000-7000-8000-000000000002', state: 'done', size: 'full', texts: [] } as const

describe('one exercise', () => {
  it('is shown whole before it is begun', async () => {
    installLibrary({ exercises })
    openExercise('a-kind-no')
    await screen.findByRole('heading', { level: 1, name: 'Say a kind no' })
    screen.getByText('It keeps the thread.')
    screen.getByText('Courage: a little (3 of 5)')
    within(screen.getByRole('region', { name: 'Before you begin' })).getByText('Talk to someone first.')
    expect(within(screen.getByRole('region', { name: 'What you will do' })).getAllByRole('listitem')).toHaveLength(3)
    expect(within(screen.getByRole('region', { name: 'Or smaller' })).getAllByRole('listitem')).toHaveLength(2)
    within(screen.getByRole('region', { name: 'If it goes badly' })).getByText('Leave it.')
    expect(screen.getByRole('link', { name: 'Rest and boundaries' }).getAttribute('href')).toBe('/exercises/track/rest')
    // Nothing was done with it yet.
    expect(screen.queryByRole('region', { name: 'So far' })).toBeNull()
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it.each([
    ['Begin', 'full'],
    ['Begin the smaller one', 'smaller'],
  ] as const)('begins with “%s” and goes to the player', async (name, size) => {
    const library = installLibrary({ exercises })
    const { user, address } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name }))
    await waitFor(() => {
      expect(address()).toMatch(/^\/run\//)
    })
    expect(library.inputsOf('runs.start')).toEqual([{ exerciseId: 'one-photo', size }])
  })

  it('becomes today’s step, and the former one can come back', async () => {
    const library = installLibrary({ exercises })
    const offered = {
      state: 'offered',
      exercise: { ...summarise(anExercise()), channels: [] },
      size: 'full',
      reasons: [],
      alternatives: [],
      runId: null,
    }
    // Only the step is looked at here.
    const today = () => ok({ step: offered } as never)
    library.answer({ 'today.get': today, 'today.chooseStep': today })
    const { user, address } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name: 'Do it today' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(library.inputsOf('today.chooseStep')).toEqual([
      { exerciseId: 'one-photo' },
      { exerciseId: 'write-one-line' },
    ])
  })

  it('is planned for later, shows the plan, and takes it back and forth', async () => {
    const library = installLibrary({ exercises })
    const { user } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name: 'Plan it for later' }))
    const sheet = screen.getByRole('dialog', { name: 'Plan it for later' })
    const field = within(sheet).getByLabelText('When')
    // Tomorrow, at an hour of the day.
    expect(field).toHaveProperty('value', '2026-11-22T20:00')
    within(sheet).getByText(/the icon in the tray reminds you/)
    fireEvent.change(field, { target: { value: '2026-11-28T19:00' } })
    await user.click(within(sheet).getByRole('radio', { name: 'The smaller one' }))
    await user.click(within(sheet).getByRole('button', { name: 'Plan it' }))
    await screen.findByText('Planned for Saturday 28 November 19:00.')
    expect(library.inputsOf('plans.save')).toEqual([
      { exerciseId: 'one-photo', size: 'smaller', epochMs: Date.UTC(2026, 10, 28, 10) },
    ])
    const remove = await screen.findByRole('button', { name: 'Take back the plan for Saturday 28 November 19:00' })
    await user.click(remove)
    await screen.findByText('The plan is taken back.')
    expect(screen.queryByRole('button', { name: /Take back the plan/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('button', { name: /Take back the plan/ })
  })

  it('refuses a time that has gone by, beside the field', async () => {
    const library = installLibrary({ exercises })
    const { user } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name: 'Plan it for later' }))
    const field = screen.getByLabelText('When')
    fireEvent.change(field, { target: { value: '2026-11-21T19:59' } })
    await user.click(screen.getByRole('button', { name: 'Plan it' }))
    screen.getByText('This time has gone by. Please choose one that is still to come.')
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: '' } })
    await user.click(screen.getByRole('button', { name: 'Plan it' }))
    screen.getByText('Please give both the day and the time.')
    expect(library.inputsOf('plans.save')).toEqual([])
  })

  it('tells how it went so far, the newest first, folded when it is long', async () => {
    const long = 'I wrote to her at last. '.repeat(20)
    installLibrary({
      exercises,
      history: [
        { ...run, id: 'a', day: '2026-11-20', before: 6, after: 2, texts: [long] },
        { ...run, id: 'b', day: '2026-11-10', before: null, after: 4, size: 'smaller' },
        { ...run, id: 'c', day: '2026-11-01', before: 8, after: null, state: 'left' },
        { ...run, id: 'd', day: '2026-10-01', before: null, after: null },
      ],
    })
    const { user } = openExercise('one-photo')
    const past = await screen.findByRole('region', { name: 'So far' })
    within(past).getByText('Friday 20 November 2026')
    within(past).getByText('How hard: 6 before, 2 after.')
    within(past).getByText('the smaller one')
    within(past).getByText('Put down on the way')
    expect(within(past).queryByText('Thursday 1 October 2026')).toBeNull()
    await user.click(within(past).getByRole('button', { name: 'Show all 4' }))
    within(past).getByText('Thursday 1 October 2026')
    expect(past.textContent).not.toContain(long.trim())
    await user.click(within(past).getByRole('button', { name: 'Show more' }))
    expect(past.textContent).toContain(long.trim())
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it('leads to a copy of one’s own, or to changing what is one’s own', async () => {
    installLibrary({ exercises })
    const { user, address } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name: 'Make it your own' }))
    expect(address()).toBe('/exercises/own/new?from=one-photo')
  })

  it('is removed when it is one’s own, with a way back', async () => {
    const library = installLibrary({ exercises })
    const { user, address } = openExercise(ownId)
    await user.click(await screen.findByRole('button', { name: 'Remove' }))
    await waitFor(() => {
      expect(address()).toBe('/exercises/own')
    })
    expect(library.exercises.has(ownId)).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('It is back as it was.')
    expect(library.exercises.has(ownId)).toBe(true)
  })

  it('says that it is put away, and brings it out again', async () => {
    const library = installLibrary({ exercises, marks: { 'one-photo': 'not-for-me' } })
    const { user } = openExercise('one-photo')
    await screen.findByText(/You put this away as not for you/)
    await user.click(screen.getByRole('button', { name: 'Not for me', pressed: true }))
    await waitFor(() => {
      expect(screen.queryByText(/You put this away/)).toBeNull()
    })
    expect(library.marks.size).toBe(0)
  })

  it('says so when it is not there, with a way back', async () => {
    installLibrary({ exercises })
    openExercise('gone')
    await screen.findByText('This exercise is not here any more.')
    screen.getByRole('link', { name: 'All exercises' })
  })

  it('says when a mark could not be kept', async () => {
    installLibrary({ exercises }).answer({ 'library.mark': () => fail('storage') })
    const { user } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name: 'Favourite' }))
    await screen.findByText(/could not be written to the disk/)
  })
})
