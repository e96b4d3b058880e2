import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SignalSection } from '../../src/renderer/src/features/look-back/signal-section.tsx'
import { SignalLine } from '../../src/renderer/src/features/today/signal-line.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

type Signal = Output<'signal.get'>

const quiet: Signal = {
  today: '2026-11-21',
  level: 'low',
  pattern: 'quiet',
  data: 'ok',
  reasons: [{ what: 'contacts', observed: 5, usual: 15.4, span: 14 }],
  advice: { kind: 'ask-first' },
  learnedDays: 28,
  learningDays: 28,
  knownOfLate: 13,
  leastKnown: 8,
  usual: { perWeek: 7.7, days: 84, from: '2026-07-20', to: '2026-11-06' },
  isContactsAside: false,
}

const answering = (signal: Partial<Signal>) => installFakeBridge({ 'signal.get': () => ok({ ...quiet, ...signal }) })

describe('the signal on Today', () => {
  it('is one sentence with a way to its reasons', async () => {
    answering({})
    openScreen(<SignalLine />)
    expect(await screen.findByText(/It has been quieter than usual lately/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Why do you say so?' }).getAttribute('href')).toBe('/look-back')
  })

  it('says how far it has learnt, and nothing before the first note', async () => {
    const bridge = answering({ level: 'steady', pattern: 'none', data: 'learning', learnedDays: 12, usual: null })
    openScreen(<SignalLine />, { language: 'ja' })
    expect(await screen.findByText(/28日のうち12日目/)).toBeDefined()
    bridge.answer({ 'signal.get': () => ok({ ...quiet, data: 'learning', learnedDays: 0, usual: null }) })
    bridge.emit('data.changed', { areas: ['journal'] })
    await expect.poll(() => screen.queryByText(/日目/)).toBeNull()
  })
})

describe('the signal on Look back', () => {
  it('gives its reasons in numbers, and how it was worked out', async () => {
    answering({})
    const { user } = openScreen(<SignalSection />)
    const list = await screen.findByRole('list')
    expect(within(list).getByText('Contacts on the last 14 logged days: 5. Usual: about 15.')).toBeDefined()
    await user.click(screen.getByText('How this was worked out'))
    expect(screen.getByText(/about 8 contacts a week.*84 known days/)).toBeDefined()
    expect(screen.getByText('Of the last 14 days, 13 are known.')).toBeDefined()
  })

  it('makes one suggestion, which can be put aside, with help within sight', async () => {
    answering({})
    const { user } = openScreen(<SignalSection />)
    expect(await screen.findByText(/a line of two sentences/)).toBeDefined()
    expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === '/support')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    expect(screen.queryByText(/a line of two sentences/)).toBeNull()
  })

  it('says so when all is as usual', async () => {
    answering({ level: 'steady', pattern: 'none', reasons: [], advice: null })
    openScreen(<SignalSection />, { language: 'ja' })
    expect(await screen.findByText('このごろは、いつもと同じくらいです。')).toBeDefined()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('says so when too little is known of late', async () => {
    answering({ level: 'steady', pattern: 'none', data: 'paused', reasons: [], advice: { kind: 'catch-up' } })
    openScreen(<SignalSection />)
    expect(await screen.findByText(/few notes from the last two weeks/)).toBeDefined()
    expect(screen.getByText(/What is not noted stays unknown/)).toBeDefined()
  })

  it('says what went wrong when it cannot be read', async () => {
    installFakeBridge({ 'signal.get': () => fail('storage') })
    openScreen(<SignalSection />)
    expect(await screen.findByRole('alert')).toBeDefined()
  })
})
