import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SignalSection } from '../../src/renderer/src/features/look-back/signal-section.tsx'
import { SignalLine } from '../../src/renderer/src/features/today/signal-line.tsx'
import { SignalQuestion } from '../../src/renderer/src/features/today/signal-question.tsx'
import { SupportOffer } from '../../src/renderer/src/features/today/support-offer.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

type Signal = Output<'signal.get'>

const quiet: Signal = {
  today: '2026-11-21',
  level: 'low',
  pattern: 'quiet',
  data: 'ok',
  reasons: [{ what: 'contacts', observed: 5, usual: 15.4, span: 14 }],
  advice: { kind: 'ask-first', person: null },
  support: 'none',
  learnedDays: 28,
  learningDays: 28,
  knownOfLate: 13,
  leastKnown: 8,
  usual: { perWeek: 7.7, days: 84, from: '2026-07-20', to: '2026-11-06' },
  isContactsAside: false,
  isOn: true,
  muted: null,
  onPurpose: null,
  question: null,
  quietPeople: [],
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
    bridge.answer({ 'signal.get': () => ok({ ...quiet, muted: { id: idNumber(1), until: '2026-12-01' } }) })
    bridge.emit('data.changed', { areas: ['signal'] })
    await expect.poll(() => bridge.inputsOf('signal.get').length).toBe(3)
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('the question on Today', () => {
  const away = { kind: 'catch-up', from: '2026-11-16', to: '2026-11-20' } as const

  it('is answered with one tap, by keyboard too; the focus stays where it was asked', async () => {
    const bridge = answering({ question: away })
    bridge.answer({
      'signal.answer': () => {
        bridge.answer({ 'signal.get': () => ok(quiet) })
        bridge.emit('data.changed', { areas: ['signal'] })
        return ok({ id: idNumber(7) })
      },
    })
    const { user } = openScreen(<SignalQuestion />)
    expect(await screen.findByText(/no notes from 16 November to 20 November/)).toBeDefined()
    screen.getByRole('button', { name: 'Hardly anybody' }).focus()
    await user.keyboard('{Enter}')
    expect(bridge.inputsOf('signal.answer')).toEqual([
      { question: 'catch-up', answer: 'almost-none', from: away.from, to: away.to },
    ])
    await expect.poll(() => document.activeElement?.textContent).toBe('Noted. Thank you.')
    expect(screen.getByRole('button', { name: 'Take it back' })).toBeDefined()
  })

  it.each([
    [{ kind: 'new-usual' }, /6週間ほど/, ['はい、今のふだんです', 'いいえ', '今はこたえない']],
    [
      { ...away, kind: 'holiday', name: 'new-year' },
      /年末年始/,
      ['はい、おやすみにする', 'いいえ、ふだんどおり', '今はこたえない'],
    ],
    [
      { ...away, kind: 'week-complete' },
      /これで全部ですか/,
      ['これで全部', '書いていない分がある', '出かけていた・休んでいた', '今はこたえない'],
    ],
    [
      { ...away, kind: 'watch' },
      /心あたり/,
      ['静かに過ごしたかった', '出かけていた・休んでいた', '書いていない分がある', 'よくわからない', '今はこたえない'],
    ],
  ] as const)('offers what may be said to it', async (question, words, answers) => {
    answering({ question })
    openScreen(<SignalQuestion />, { language: 'ja' })
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(answers)
  })

  it('says what went wrong, and stays', async () => {
    const bridge = answering({ question: away })
    bridge.answer({ 'signal.answer': () => fail('storage') })
    const { user } = openScreen(<SignalQuestion />)
    await user.click(await screen.findByRole('button', { name: 'I forgot to write' }))
    expect(await screen.findByText(/could not be written/)).toBeDefined()
    expect(screen.getByText(/no notes from/)).toBeDefined()
  })
})

describe('whom one can turn to, on Today', () => {
  it('is shown when it is due, and that it was is kept once', async () => {
    const bridge = answering({ support: 'due' })
    bridge.answer({
      'signal.answer': () => {
        bridge.answer({ 'signal.get': () => ok({ ...quiet, support: 'shown' }) })
        bridge.emit('data.changed', { areas: ['signal'] })
        return ok({ id: idNumber(7) })
      },
    })
    openScreen(<SupportOffer />)
    expect(await screen.findByText(/there are people who will listen/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Support' }).getAttribute('href')).toBe('/support')
    await expect.poll(() => bridge.inputsOf('signal.get').length).toBe(2)
    expect(bridge.inputsOf('signal.answer')).toEqual([
      { question: 'signal', answer: 'support-shown', from: quiet.today, to: quiet.today },
    ])
    expect(screen.getByRole('link', { name: 'Support' })).toBeDefined()
  })

  it('is nothing on other days', async () => {
    const bridge = answering({})
    openScreen(<SupportOffer />)
    await expect.poll(() => bridge.inputsOf('signal.get').length).toBe(1)
    expect(screen.queryByRole('link')).toBeNull()
    expect(bridge.inputsOf('signal.answer')).toEqual([])
  })
})

describe('the signal on Look back', () => {
  it('names somebody it could be, and why', async () => {
    answering({ advice: { kind: 'ask-first', person: { id: idNumber(3), name: 'Ada' } } })
    const { user } = openScreen(<SignalSection />)
    const link = await screen.findByRole('link', { name: 'Ada' })
    expect(link.getAttribute('href')).toBe(`/people/${idNumber(3)}/before`)
    await user.click(screen.getByText('Why am I seeing this?'))
    expect(screen.getByText(/marked them as a safe person/)).toBeDefined()
  })

  it('gives its reasons in numbers, and how it was worked out', async () => {
    answering({})
    const { user } = openScreen(<SignalSection />)
    const list = await screen.findByRole('list')
    expect(within(list).getByText('Contacts on the last 14 logged days: 5. Usual: about 15.')).toBeDefined()
    await user.click(screen.getByText('How this was worked out'))
    expect(screen.getByText(/about 8 contacts a week.*84 known days/)).toBeDefined()
    expect(screen.getByText('Of the last 14 days, 13 are known.')).toBeDefined()
  })

  it('makes one suggestion, says why, and puts it aside with a way back; help is within sight', async () => {
    const bridge = answering({})
    bridge.answer({ 'signal.answer': () => ok({ id: idNumber(7) }), 'signal.takeBack': () => ok(null) })
    const { user } = openScreen(<SignalSection />)
    expect(await screen.findByText(/a line of two sentences/)).toBeDefined()
    expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === '/support')).toBe(true)
    await user.click(screen.getByText('Why am I seeing this?'))
    expect(screen.getByText(/That does not say why, so asking comes first/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    expect(bridge.inputsOf('signal.answer')).toEqual([
      { question: 'suggestion', answer: 'not-now', from: quiet.today, to: quiet.today },
    ])
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('signal.takeBack')).toEqual([{ id: idNumber(7) }])
  })

  it('is told that it was on purpose, that this is the new usual, or to say nothing', async () => {
    const bridge = answering({})
    bridge.answer({ 'signal.answer': () => ok({ id: idNumber(7) }) })
    const { user } = openScreen(<SignalSection />)
    await user.click(await screen.findByText('Say something about this'))
    await user.click(screen.getByRole('button', { name: 'That was on purpose' }))
    await user.click(screen.getByRole('button', { name: 'This is my new usual' }))
    await user.click(screen.getByRole('button', { name: 'Say nothing for a while' }))
    expect(bridge.inputsOf('signal.answer').map(({ question, answer }) => [question, answer])).toEqual([
      ['watch', 'on-purpose'],
      ['new-usual', 'yes'],
      ['signal', 'mute'],
    ])
  })

  it('keeps to what was said, and each can be taken back in its place', async () => {
    const bridge = answering({ onPurpose: { id: idNumber(3), until: '2026-12-05' } })
    bridge.answer({ 'signal.takeBack': () => ok(null) })
    const { user } = openScreen(<SignalSection />)
    expect(await screen.findByText(/quiet on purpose. Until 5 December/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    bridge.answer({ 'signal.get': () => ok({ ...quiet, muted: { id: idNumber(4), until: '2026-12-06' } }) })
    bridge.emit('data.changed', { areas: ['signal'] })
    await user.click(await screen.findByRole('button', { name: 'Tell me again' }))
    expect(bridge.inputsOf('signal.takeBack')).toEqual([{ id: idNumber(3) }, { id: idNumber(4) }])
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('names two people at most with whom it is quiet, and shows nothing at all when it is switched off', async () => {
    const bridge = answering({ quietPeople: [{ id: idNumber(5), name: '花子', silentDays: 31 }] })
    const { user } = openScreen(<SignalSection />, { language: 'ja' })
    await user.click(await screen.findByText('少し間があいている人'))
    expect(screen.getByRole('link', { name: /花子：.*31日ぶん/ }).getAttribute('href')).toBe(`/people/${idNumber(5)}`)
    bridge.answer({ 'signal.get': () => ok({ ...quiet, isOn: false }) })
    bridge.emit('data.changed', { areas: ['signal'] })
    expect(await screen.findByText(/今は出していません/)).toBeDefined()
    expect(screen.queryByText('どうやってわかったか')).toBeNull()
  })

  it('says so when all is as usual', async () => {
    answering({ level: 'steady', pattern: 'none', reasons: [], advice: null })
    openScreen(<SignalSection />, { language: 'ja' })
    expect(await screen.findByText('このごろは、いつもと同じくらいです。')).toBeDefined()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('says so when too little is known of late', async () => {
    answering({
      level: 'steady',
      pattern: 'none',
      data: 'paused',
      reasons: [],
      advice: { kind: 'catch-up', person: null },
    })
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
