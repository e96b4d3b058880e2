import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { RestScreen } from '../../src/renderer/src/features/rest/rest-screen.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const open = (kind: string) => {
  installFakeBridge()
  const clock = createFakeClock()
  const opened = openScreen(
    <ClockContext value={clock}>
      <RestScreen />
    </ClockContext>,
    { path: '/rest/:kind', at: `/rest/${kind}` },
  )
  return { ...opened, clock }
}

describe('a rest', () => {
  it('is over when its time is over, also when the machine slept meanwhile', async () => {
    const { user, clock } = open('walk')
    await user.click(screen.getByRole('radio', { name: '5 minutes' }))
    await user.keyboard('{Enter}')
    await screen.findByText('Stand up and set off.')
    act(() => {
      clock.pass({ hours: 1 })
    })
    await screen.findByText('Welcome back.')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    await user.click(screen.getByRole('button', { name: 'Once more' }))
    await screen.findByText('Stand up and set off.')
  })

  it('goes from line to line, and says roughly how long it still takes', async () => {
    const { user, clock } = open('silence')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByText('Sit however is comfortable.')
    screen.getByText('About 3 minutes left')
    act(() => {
      clock.pass({ minutes: 1 })
    })
    await screen.findByText('When a thought comes, let it be there.')
    await screen.findByText('About 2 minutes left')
  })

  it('is left with one key, and nothing is said about it', async () => {
    const { user, address } = open('breathing')
    await user.keyboard('{Enter}')
    await screen.findByText('In')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/')
    expect(screen.queryByRole('status')?.textContent).toBe('')
  })

  it('that does not exist leads to the list', () => {
    expect(open('nap').address()).toBe('/rest')
  })
})
