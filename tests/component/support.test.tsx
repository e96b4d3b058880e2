import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SupportPage } from '../../src/renderer/src/features/support/support-page.tsx'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { words } from '../factories/exercise.ts'
import { aSupportResource } from '../factories/support.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const EMERGENCY = aSupportResource({
  id: 'emergency',
  region: 'emergency',
  name: words('At once'),
  phones: [{ number: '119', note: words('Ambulance') }],
  web: undefined,
})
const UNCHECKED = aSupportResource({
  id: 'abroad',
  region: 'world',
  name: words('Abroad'),
  phones: [],
  checkedOn: null,
})

describe('someone to turn to', () => {
  it('shows each with what it is for, its hours, and ways to reach it that open outside', async () => {
    installFakeBridge({ 'support.list': () => ok([EMERGENCY, aSupportResource(), UNCHECKED]) })
    openScreen(<SupportPage />)
    const listeners = within(await screen.findByRole('article', { name: 'Listeners' }))
    listeners.getByText('They listen.')
    listeners.getByText('Daily')
    const call = listeners.getByRole('link', { name: 'Call 0120-00-0000' })
    expect(call.getAttribute('href')).toBe('tel:0120000000')
    const page = listeners.getByRole('link', { name: 'Open the page of Listeners' })
    expect(page.getAttribute('href')).toBe('https://listeners.example/')
    expect([call, page].map((link) => link.getAttribute('target'))).toEqual(['_blank', '_blank'])
    expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual([
      'At once',
      'Listeners',
      'Abroad',
    ])
  })

  it('says of each whether it was compared with its source', async () => {
    installFakeBridge({ 'support.list': () => ok([aSupportResource(), UNCHECKED]) })
    openScreen(<SupportPage />, { language: 'ja' })
    within(await screen.findByRole('article', { name: 'Listeners (ja)' })).getByText(/11月1日に/)
    const unchecked = within(screen.getByRole('article', { name: 'Abroad (ja)' }))
    unchecked.getByText(/まだ照らし合わせていません/)
    expect(unchecked.queryByText(/11月/)).toBeNull()
  })

  it('says when the list could not be read, and tries again', async () => {
    const bridge = installFakeBridge({ 'support.list': () => fail('internal') })
    const { user } = openScreen(<SupportPage />)
    const again = await screen.findByRole('button', { name: 'Try again' })
    bridge.answer({ 'support.list': () => ok([EMERGENCY]) })
    await user.click(again)
    await screen.findByRole('article', { name: 'At once' })
  })
})
