import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { PathPage } from '../../src/renderer/src/features/paths/path-page.tsx'
import { PathsPage } from '../../src/renderer/src/features/paths/paths-page.tsx'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { type Path, type PathDay, positionOn, type Walk } from '../../src/shared/domain/paths/path.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { exerciseSchema } from '../../src/shared/schemas/exercise.ts'
import { pathSchema } from '../../src/shared/schemas/path.ts'
import { anExercise, readStep, words } from '../factories/exercise.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const TODAY = '2026-11-21'
const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const runId = idOf(1)

const exercises = [
  anExercise({ id: 'one-photo', title: words('Send one photo'), minutes: 3 }),
  anExercise({ id: 'say-hello', title: words('Say hello') }),
].map((exercise) => exerciseSchema.parse(exercise))

const step = (exerciseId: string): PathDay => ({ kind: 'exercise', exerciseId, note: words(`Why ${exerciseId} now`) })
const rest: PathDay = { kind: 'rest', text: words('Have some tea.') }

const aPath = (id: string, fields: Partial<Path> = {}) =>
  pathSchema.parse({
    id,
    sources: ['N1'],
    title: words(`Path ${id}`),
    purpose: words(`For ${id}`),
    ending: words('You have been all the way.'),
    worksheet: null,
    days: [step('one-photo'), rest, step('say-hello')],
    ...fields,
  })

const paths = [aPath('first'), aPath('second', { worksheet: 'communities' })]

/** A walk on the first path that was begun so many steps ago. */
const aWalk = (fields: Partial<Walk> = {}): Walk => ({
  id: idOf(10),
  pathId: 'first',
  state: 'open',
  startedOn: TODAY,
  steps: [],
  ...fields,
})

const done = (index: number, day: string) => ({ index, state: 'done', day }) as const

/** Main, as far as paths go. */
const answering = (start: readonly Walk[] = []) => {
  let walks = start
  const change = (id: string, next: (walk: Walk) => Walk) => {
    walks = walks.map((walk) => (walk.id === id ? next(walk) : walk))
    bridge.emit('data.changed', { areas: ['paths'] })
    return ok(null)
  }
  const bridge = installFakeBridge({
    'exercises.list': () => ok(exercises.map((each) => ({ ...summarise(each), channels: [...each.channels] }))),
    'paths.list': () =>
      ok(
        paths.map((path) => {
          const walk = walks.find(({ pathId }) => pathId === path.id)
          if (walk === undefined) return { path, walk: null, position: null }
          const position = positionOn(path, walk, TODAY)
          return {
            path,
            walk: { ...walk, steps: [...walk.steps] },
            position: position.kind === 'ended' ? position : { kind: position.kind, index: position.index },
          }
        }),
      ),
    'paths.start': ({ pathId }) => {
      const walk = aWalk({ id: idOf(99), pathId })
      walks = [walk]
      bridge.emit('data.changed', { areas: ['paths'] })
      return ok({ ...walk, steps: [] })
    },
    'paths.leave': ({ id }) => change(id, (walk) => ({ ...walk, state: 'left' })),
    'paths.reopen': ({ id }) => change(id, (walk) => ({ ...walk, state: 'open' })),
    'paths.skipDay': ({ id, index }) =>
      change(id, (walk) => ({ ...walk, steps: [...walk.steps, { index, state: 'skipped', day: TODAY }] })),
    'paths.unskipDay': ({ id, index }) =>
      change(id, (walk) => ({ ...walk, steps: walk.steps.filter((each) => each.index !== index) })),
    'runs.start': ({ exerciseId, size }) =>
      ok({ id: runId, exerciseId, size, state: 'open', stepId: readStep('begin').id, answers: {} }),
  })
  return bridge
}

const openList = (language: 'ja' | 'en' = 'en') => openScreen(<PathsPage />, { path: '/paths', language })
const openPath = (id = 'first', language: 'ja' | 'en' = 'en') =>
  openScreen(<PathPage />, { path: '/paths/:pathId', at: `/paths/${id}`, language })

/** The days as they are read out, in order. */
const days = () =>
  within(screen.getByRole('region', { name: 'The days' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('the paths', () => {
  it('say how long they are and where one stands, those that one is on first', async () => {
    answering([aWalk({ pathId: 'second', startedOn: '2026-11-19', steps: [done(0, '2026-11-19')] })])
    openList()
    const cards = (await screen.findAllByRole('heading', { level: 2, name: /^Path/ })).map((each) => each.closest('li'))
    expect(cards.map((card) => card?.textContent)).toEqual([
      'Path secondFor secondDay 3 of 33 days, 1 of them for rest',
      'Path firstFor first3 days, 1 of them for rest',
    ])
    expect(screen.getByRole('link', { name: 'Path first' }).getAttribute('href')).toBe('/paths/first')
  })

  it('lead to the forms on one’s ties', async () => {
    answering()
    openList()
    const ties = await screen.findByRole('region', { name: 'Look at your ties' })
    expect(
      within(ties)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/self-check', '/networks', '/communities'])
  })

  it('can be read again when they could not be read', async () => {
    const bridge = answering()
    bridge.answer({ 'paths.list': () => fail('internal') })
    const { user } = openList()
    const again = await screen.findByRole('button', { name: 'Try again' })
    bridge.answer({ 'paths.list': () => ok([{ path: paths[0]!, walk: null, position: null }]) })
    await user.click(again)
    await screen.findByRole('link', { name: 'Path first' })
  })
})

describe('one path', () => {
  it('is begun, and shows the step of its first day', async () => {
    const bridge = answering()
    const { user } = openPath()
    await user.click(await screen.findByRole('button', { name: 'Begin this path' }))
    await screen.findByRole('heading', { level: 2, name: 'Day 1 of 3' })
    screen.getByRole('heading', { level: 3, name: 'Send one photo' })
    screen.getByText('Why one-photo now')
    expect(bridge.inputsOf('paths.start')).toEqual([{ pathId: 'first' }])
    // The button is gone: the focus is where its work shows.
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Day 1 of 3' }))
  })

  it.each([
    ['Begin', 'full'],
    ['Make it smaller', 'smaller'],
  ] as const)('begins the step with “%s”', async (name, size) => {
    const bridge = answering([aWalk()])
    const { user, address } = openPath()
    await user.click(await screen.findByRole('button', { name }))
    await waitFor(() => {
      expect(address()).toBe(`/run/${runId}`)
    })
    expect(bridge.inputsOf('runs.start')).toEqual([{ exerciseId: 'one-photo', size }])
  })

  it('lets a day be passed over, and takes that back', async () => {
    const bridge = answering([aWalk()])
    const { user } = openPath()
    await user.click(await screen.findByRole('button', { name: 'Pass over this day' }))
    await screen.findByText('That is all for today.')
    screen.getByText('Tomorrow is a day of rest.')
    expect(days()[0]).toBe('Day 1Send one photopassed over')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('button', { name: 'Pass over this day' })
    expect(bridge.inputsOf('paths.unskipDay')).toEqual([{ id: idOf(10), index: 0 }])
  })

  it('rests on a day of rest, with nothing to do', async () => {
    answering([aWalk({ startedOn: '2026-11-20', steps: [done(0, '2026-11-20')] })])
    openPath()
    await screen.findByRole('heading', { level: 2, name: 'Day 2 of 3' })
    screen.getByText('Have some tea.')
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
    await screen.findByRole('link', { name: 'Send one photo' })
    expect(days()).toEqual(['Day 1Send one photodone', 'Day 2Resttoday', 'Day 3Say hello'])
    expect(screen.getByText('Day 2').closest('li')?.getAttribute('aria-current')).toBe('step')
  })

  it('waits for as long as one stays away, and calls nothing missed', async () => {
    answering([aWalk({ startedOn: '2026-08-01', steps: [done(0, '2026-08-01')] })])
    openPath()
    await screen.findByRole('heading', { level: 2, name: 'Day 3 of 3' })
    await screen.findByRole('heading', { level: 3, name: 'Say hello' })
    expect(days()).toEqual(['Day 1Send one photodone', 'Day 2Restrested', 'Day 3Say hellotoday'])
  })

  it('is put down and taken up again', async () => {
    const bridge = answering([aWalk()])
    const { user } = openPath()
    await user.click(await screen.findByRole('button', { name: 'Put this path down' }))
    await screen.findByText('You have put this path down. It stands where you left it.')
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Where you are' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('heading', { level: 2, name: 'Day 1 of 3' })
    await user.click(screen.getByRole('button', { name: 'Put this path down' }))
    await user.click(await screen.findByRole('button', { name: 'Take it up again' }))
    await screen.findByRole('heading', { level: 2, name: 'Day 1 of 3' })
    expect(bridge.inputsOf('paths.reopen')).toHaveLength(2)
  })

  it('ends with its own words, and can be walked again', async () => {
    const steps = [done(0, '2026-11-01'), done(2, '2026-11-03')]
    const bridge = answering([aWalk({ state: 'done', startedOn: '2026-11-01', steps })])
    const { user } = openPath()
    await screen.findByText('You have been all the way.')
    await user.click(screen.getByRole('button', { name: 'Walk it again' }))
    await screen.findByRole('heading', { level: 2, name: 'Day 1 of 3' })
    expect(bridge.inputsOf('paths.start')).toEqual([{ pathId: 'first' }])
  })

  it('has its sheet of notes at hand', async () => {
    answering()
    openPath('second')
    expect((await screen.findByRole('link', { name: 'Open the notes' })).getAttribute('href')).toBe('/communities')
  })

  it('says so when it is not there', async () => {
    answering()
    openPath('gone')
    await screen.findByText('This path is not here any more.')
  })

  it('says so when a step could not be begun', async () => {
    const bridge = answering([aWalk()])
    bridge.answer({ 'runs.start': () => fail('storage') })
    const { user } = openPath()
    await user.click(await screen.findByRole('button', { name: 'Begin' }))
    expect((await screen.findByText(/could not be written to the disk/)).closest('[role=alert]')).not.toBeNull()
  })
})

describe('for everybody', () => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }

  it.each(['ja', 'en'] as const)('axe finds nothing in the list (%s)', async (language) => {
    answering([aWalk()])
    openList(language)
    await screen.findByRole('link', { name: /^Path first/ })
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it.each(['ja', 'en'] as const)('axe finds nothing on a path (%s)', async (language) => {
    answering([aWalk({ startedOn: '2026-11-20', steps: [done(0, '2026-11-20')] })])
    openPath('first', language)
    await screen.findByText(language === 'ja' ? 'Have some tea. (ja)' : 'Have some tea.')
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })
})
