import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PlayerPage } from '../../src/renderer/src/features/player/player-page.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { anExercise, readStep, words } from '../factories/exercise.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { installRun, RUN_ID } from '../fakes/runs.ts'
import { openScreen } from './open-screen.tsx'

const PLAN_ID = '01930000-0000-7000-8000-00000000cccc'
const exercise = anExercise({ steps: [{ id: 'call', kind: 'do', text: words('Make the call') }, readStep('end')] })

const openDoStep = () => {
  const main = installRun(exercise)
  main.answer({
    'plans.save': ({ size, epochMs }) =>
      ok({
        id: PLAN_ID,
        exercise: { ...summarise(exercise), channels: ['message'] },
        size,
        due: { epochMs, zone: 'Asia/Tokyo', localDay: '2026-11-22' },
      }),
    'plans.remove': () => ok(null),
  })
  const screenOpened = openScreen(
    <ClockContext value={createFakeClock()}>
      <PlayerPage />
    </ClockContext>,
    { path: '/run/:runId', at: `/run/${RUN_ID}` },
  )
  return { main, ...screenOpened }
}

describe('a step to be done', () => {
  it('is planned for later: the run stays where it is, and the plan can be taken back', async () => {
    const { main, user, address } = openDoStep()
    await user.click(await screen.findByRole('button', { name: 'Plan a time' }))
    const sheet = screen.getByRole('dialog', { name: 'Plan it for later' })
    // The size is the one that is being done.
    expect(within(sheet).queryByRole('radio')).toBeNull()
    await user.click(within(sheet).getByRole('button', { name: 'Plan it' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
    screen.getByText('Planned for Sunday 22 November 20:00. It is kept where you are.')
    expect(main.inputsOf('plans.save')).toMatchObject([{ exerciseId: exercise.id, size: 'full' }])
    expect(main.run()).toMatchObject({ state: 'open', stepId: 'call' })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(main.inputsOf('plans.remove')).toEqual([{ id: PLAN_ID }])
  })

  it('leaves the keys to the sheet while it is open', async () => {
    const { main, user, address } = openDoStep()
    await user.click(await screen.findByRole('button', { name: 'Plan a time' }))
    await user.keyboard('{Escape}')
    expect(address()).toBe(`/run/${RUN_ID}`)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    screen.getByRole('button', { name: 'I did it' })
    expect(main.inputsOf('plans.save')).toEqual([])
  })
})
