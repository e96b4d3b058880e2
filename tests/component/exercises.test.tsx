import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ExercisePage } from '../../src/renderer/src/features/exercises/exercise-page.tsx'
import { ExercisesPage } from '../../src/renderer/src/features/exercises/exercises-page.tsx'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { exerciseSchema } from '../../src/shared/schemas/exercise.ts'
import { anExercise, readStep, words } from '../factories/exercise.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const runId = '01930000-0000-7000-8000-000000000001'

const exercises = [
  anExercise({ id: 'long-walk', title: words('Take a long walk'), level: 5, minutes: 90, channels: ['in-person'] }),
  anExercise({ id: 'one-photo', title: words('Send one photo'), level: 1, minutes: 1 }),
  anExercise({
    id: 'a-kind-no',
    title: words('Say a kind no'),
    track: 'rest',
    level: 3,
    safety: words('Talk to someone first.'),
  }),
].map((exercise) => exerciseSchema.parse(exercise))

const answering = () =>
  installFakeBridge({
    'exercises.list': () =>
      ok(exercises.map((exercise) => ({ ...summarise(exercise), channels: [...exercise.channels] }))),
    'exercises.get': ({ id }) => {
      const exercise = exercises.find((each) => each.id === id)
      return exercise === undefined ? fail('not-found') : ok(exercise)
    },
    'runs.start': ({ exerciseId, size }) =>
      ok({ id: runId, exerciseId, size, state: 'open', stepId: readStep('begin').id, answers: {} }),
  })

const openExercise = (id: string) =>
  openScreen(<ExercisePage />, { path: '/exercises/:exerciseId', at: `/exercises/${id}` })

describe('the exercises', () => {
  it('stand under their tracks, the easiest first, with the first track open', async () => {
    answering()
    openScreen(<ExercisesPage />, { path: '/exercises' })
    const fold = await screen.findByRole('button', { name: /Reach out to someone close/ })
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Send one photo', 'Take a long walk'])
    // A track without exercises is not shown.
    expect(screen.queryByRole('button', { name: /Show interest/ })).toBeNull()
  })

  it('say how long they take, how much courage, and how they are done', async () => {
    answering()
    openScreen(<ExercisesPage />, { path: '/exercises' })
    const item = (await screen.findByRole('link', { name: 'Take a long walk' })).closest('li')
    expect(item?.textContent).toContain('1 h 30 min')
    expect(item?.textContent).toContain('Courage: for a day with strength (5 of 5)')
    expect(item?.textContent).toContain('How: In person')
  })

  it('open one track at a time, and the address remembers which', async () => {
    answering()
    const { user, address } = openScreen(<ExercisesPage />, { path: '/exercises' })
    await user.click(await screen.findByRole('button', { name: /Rest and boundaries/ }))
    screen.getByRole('link', { name: 'Say a kind no' })
    expect(screen.queryByRole('link', { name: 'Send one photo' })).toBeNull()
    expect(address()).toBe('/exercises?track=rest')
    await user.click(screen.getByRole('button', { name: /Rest and boundaries/ }))
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('one exercise', () => {
  it('is shown whole before it is begun', async () => {
    answering()
    openExercise('a-kind-no')
    await screen.findByRole('heading', { level: 1, name: 'Say a kind no' })
    screen.getByText('It keeps the thread.')
    within(screen.getByRole('region', { name: 'Before you begin' })).getByText('Talk to someone first.')
    expect(within(screen.getByRole('region', { name: 'What you will do' })).getAllByRole('listitem')).toHaveLength(3)
    expect(within(screen.getByRole('region', { name: 'Or smaller' })).getAllByRole('listitem')).toHaveLength(2)
    within(screen.getByRole('region', { name: 'If it goes badly' })).getByText('Leave it.')
    expect(screen.getByRole('link', { name: 'All exercises' }).getAttribute('href')).toBe('/exercises?track=rest')
  })

  it.each([
    ['Begin', 'full'],
    ['Begin the smaller one', 'smaller'],
  ] as const)('begins with “%s” and goes to the player', async (name, size) => {
    const bridge = answering()
    const { user, address } = openExercise('one-photo')
    await user.click(await screen.findByRole('button', { name }))
    await waitFor(() => {
      expect(address()).toBe(`/run/${runId}`)
    })
    expect(bridge.inputsOf('runs.start')).toEqual([{ exerciseId: 'one-photo', size }])
  })

  it('says so when it is not there, with a way back', async () => {
    answering()
    openExercise('gone')
    await screen.findByText('This exercise is not here any more.')
    screen.getByRole('link', { name: 'All exercises' })
  })
})
