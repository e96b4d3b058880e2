import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ReviewOffer } from '../../src/renderer/src/features/today/review-offer.tsx'
import { ReviewPage } from '../../src/renderer/src/features/review/review-page.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { type Answers, installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const WEEK_START = '2026-11-16'
const ENTRY_ID = '01900000-0000-7000-8000-00000000000a'

const aWeek = (fields: Partial<Output<'reviews.week'>> = {}): Output<'reviews.week'> => ({
  today: '2026-11-22',
  weekStart: WEEK_START,
  weekEnd: '2026-11-22',
  goals: 'next',
  entryId: null,
  contacts: 2,
  knownDays: 5,
  daysSoFar: 7,
  exercises: 1,
  met: [],
  gave: [],
  took: [],
  ...fields,
})

/** Main, as far as a review goes: it remembers the draft and whether the review was written. */
const answering = (more: Answers = {}) => {
  let draft: string | null = null
  let entryId: string | null = null
  const bridge = installFakeBridge({
    'reviews.offer': () => ok({ weekStart: WEEK_START, isOffered: true }),
    'reviews.week': () => ok(aWeek({ entryId })),
    'reviews.finish': () => {
      entryId = ENTRY_ID
      draft = null
      bridge.emit('data.changed', { areas: ['reviews'] })
      return ok({ entryId: ENTRY_ID })
    },
    'reviews.takeBack': (input) => {
      entryId = null
      draft = input.draft
      bridge.emit('data.changed', { areas: ['reviews'] })
      return ok(null)
    },
    'reviews.leaveOut': () => ok(null),
    'reviews.offerAgain': () => ok(null),
    'drafts.get': () => ok({ value: draft }),
    'drafts.put': ({ value }) => {
      draft = value
      return ok(null)
    },
    'drafts.discard': () => {
      draft = null
      return ok(null)
    },
    'people.list': () => ok([]),
    'settings.get': () => ok(defaultSettings),
    'goals.week': () => ok({ weekStart: '2026-11-23', goals: [], left: [], suggestions: [], wasHard: false }),
    ...more,
  })
  return bridge
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name })
/** The heading of a screen, when it has taken the focus. */
const arrive = (name: string) => expect.poll(() => document.activeElement?.textContent).toBe(name)

describe('the review of the week', () => {
  it('goes on with one key, says "skip" only where nothing is written, and each heading takes the focus', async () => {
    answering()
    const { user } = openScreen(<ReviewPage />)
    await arrive('What was this week like?')
    screen.getByRole('button', { name: 'Skip' })
    await user.type(screen.getByRole('textbox', { name: 'Something to keep' }), 'Tea')
    screen.getByRole('button', { name: 'Next' })
    await user.keyboard('{Control>}{Enter}{/Control}')
    await arrive('What gave you energy?')
    await user.keyboard('{Enter}')
    await arrive('Does anyone come to mind?')
    await user.keyboard('{ArrowLeft}')
    await heading('What gave you energy?')
  })

  it('becomes an entry with a heading over what was said, and comes back with its words when it is taken back', async () => {
    const bridge = answering()
    const { user } = openScreen(<ReviewPage />)
    await heading('What was this week like?')
    await user.type(screen.getByRole('textbox', { name: 'Something to keep' }), 'Tea')
    for (const _screen of ['energy', 'who', 'signal', 'goals']) {
      await user.click(screen.getByRole('button', { name: /^(Next|Skip)$/ }))
    }
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    await arrive('The review of this week is in your journal')
    expect(bridge.inputsOf('reviews.finish')).toEqual([
      {
        weekStart: WEEK_START,
        text: '### What was\n\nDays written down: 5. Contacts: 2. 1 small step.\n\nTea',
        tags: ['Weekly review'],
        draftKey: 'review',
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await heading('Small goals for next week')
    for (const _screen of ['signal', 'who', 'energy', 'was']) {
      await user.click(screen.getByRole('button', { name: 'Back' }))
    }
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Something to keep' }).value).toBe('Tea')
  })

  it('stays as it was typed when it could not be written', async () => {
    const bridge = answering({
      'drafts.get': () => ok({ value: JSON.stringify({ weekStart: WEEK_START, place: 4, was: 'Tea' }) }),
    })
    bridge.answer({ 'reviews.finish': () => fail('storage') })
    const { user } = openScreen(<ReviewPage />)
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    expect((await screen.findByRole('alert')).textContent).toContain('It could not be written to the disk')
    screen.getByRole('heading', { level: 2, name: 'Small goals for next week' })
  })

  it('can be left out from any of its screens, with a way back', async () => {
    const bridge = answering()
    const { user, address } = openScreen(<ReviewPage />, { path: '/review' })
    await user.click(await screen.findByRole('button', { name: 'Not this week' }))
    await screen.findByText('No review this week, then.')
    expect(address()).toBe('/')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('It is back as it was.')
    expect(bridge.inputsOf('reviews.leaveOut')).toEqual([{ weekStart: WEEK_START }])
    expect(bridge.inputsOf('reviews.offerAgain')).toEqual([{ weekStart: WEEK_START }])
  })
})

describe('the offer on Today', () => {
  it('leads to the review, or goes without a question', async () => {
    const bridge = answering()
    const { user, address } = openScreen(<ReviewOffer />)
    await user.click(await screen.findByRole('button', { name: 'Not this week' }))
    await screen.findByText('No review this week, then.')
    expect(bridge.inputsOf('reviews.leaveOut')).toEqual([{ weekStart: WEEK_START }])
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(address()).toBe('/review')
  })

  it('is not there at any other time', async () => {
    const bridge = answering({ 'reviews.offer': () => ok({ weekStart: WEEK_START, isOffered: false }) })
    openScreen(<ReviewOffer />)
    await expect.poll(() => bridge.inputsOf('reviews.offer')).toHaveLength(1)
    expect(screen.queryByRole('region')).toBeNull()
  })
})
