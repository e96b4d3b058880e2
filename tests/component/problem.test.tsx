import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ProblemPage } from '../../src/renderer/src/features/problem/problem-page.tsx'
import { PROBLEMS } from '../../src/shared/ipc/problems.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const answering = () =>
  installFakeBridge({
    'app.info': () =>
      ok({
        version: '0.1.0',
        dataFolder: '/home/mori/tsunagari',
        isDemo: false,
        language: 'ja',
        problem: 'database-corrupt',
        settingsWereReset: false,
        quickLogShortcut: 'off' as const,
      }),
    'app.openDataFolder': () => ok(null),
    'app.restart': () => ok(null),
    'app.quit': () => ok(null),
  })

describe('the screen that is shown when the data could not be opened', () => {
  it.each(PROBLEMS)('says what happened, what is safe and what to do, with the folder: %s', async (problem) => {
    answering()
    openScreen(<ProblemPage problem={problem} />, { language: 'ja' })
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1)
    screen.getByText(/何も変わっていません|何も変えていません|手をつけていません/)
    const folder = await screen.findByRole<HTMLInputElement>('textbox')
    expect(folder.value).toBe('/home/mori/tsunagari')
  })

  it('opens the folder, tries again and quits', async () => {
    const bridge = answering()
    const { user } = openScreen(<ProblemPage problem="database-corrupt" />)
    await user.click(screen.getByRole('button', { name: 'Open the folder' }))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await user.click(screen.getByRole('button', { name: 'Quit' }))
    expect(bridge.inputsOf('app.openDataFolder')).toHaveLength(1)
    expect(bridge.inputsOf('app.restart')).toHaveLength(1)
    expect(bridge.inputsOf('app.quit')).toHaveLength(1)
  })
})
