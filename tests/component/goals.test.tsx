import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WeekGoals } from '../../src/renderer/src/components/goals/week-goals.tsx'
import { GoalsPage } from '../../src/renderer/src/features/goals/goals-page.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

type Week = Output<'goals.week'>
type Goal = Week['goals'][number]

const aGoal = (number: number, changed: Partial<Goal> = {}): Goal => ({
  id: idNumber(number),
  weekStart: '2026-11-16',
  title: 'Write home',
  match: { kind: 'by-hand' },
  target: 1,
  byHand: 0,
  isLetGo: false,
  people: [],
  times: 0,
  isReached: false,
  isCarried: false,
  ...changed,
})

const REST = {
  match: { kind: 'exercises', track: 'rest' },
  target: 1,
  reason: 'rest-counts',
  people: [],
} satisfies Week['suggestions'][number]

const aWeek = (changed: Partial<Week> = {}): Week => ({
  weekStart: '2026-11-16',
  goals: [],
  left: [],
  suggestions: [REST],
  wasHard: false,
  ...changed,
})

const answering = (week: Week) =>
  installFakeBridge({
    'goals.week': () => ok(week),
    'goals.history': () => ok({ weeks: [], hasMore: false }),
    'goals.add': () => ok(aGoal(9)),
    'goals.update': () => ok(aGoal(9)),
    'goals.count': () => ok(aGoal(9)),
    'goals.carryOver': () => ok(aGoal(9)),
    'goals.letGo': () => ok(null),
    'goals.takeUp': () => ok(null),
    'goals.remove': () => ok(null),
    'goals.restore': () => ok(null),
    'people.list': () => ok([]),
  })

describe('the goals of the week', () => {
  it('say that none is fine, and take a suggestion by one press, with a way back', async () => {
    const bridge = answering(aWeek())
    const { user } = openScreen(<GoalsPage />)
    await screen.findByText('Nothing is set for this week. That is fine, too.')
    await user.click(screen.getByRole('button', { name: 'Take this: Take a small step: Rest and boundaries' }))
    expect(bridge.inputsOf('goals.add')).toEqual([{ week: 'this', title: null, match: REST.match, target: 1 }])
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('goals.remove')).toEqual([{ id: idNumber(9) }])
  })

  it('show what came about in words, and count by hand', async () => {
    const bridge = answering(
      aWeek({
        goals: [
          aGoal(1, {
            title: null,
            match: { kind: 'contacts', channel: 'voice', circle: 'friend' },
            target: 3,
            times: 2,
          }),
          aGoal(2, { times: 1, isReached: true }),
        ],
      }),
    )
    const { user } = openScreen(<GoalsPage />)
    await screen.findByText('Be in touch with a friend (Phone), 3 times')
    screen.getByText('2 of 3')
    screen.getByText('It came about.')
    await user.click(screen.getByRole('button', { name: /^One more: Be in touch/ }))
    await user.click(screen.getByRole('button', { name: 'One fewer: Write home' }))
    expect(bridge.inputsOf('goals.count')).toEqual([
      { id: idNumber(1), by: 1 },
      { id: idNumber(2), by: -1 },
    ])
  })

  it('offer what is left of last week, smaller when it was hard, without a word on it', async () => {
    const bridge = answering(aWeek({ left: [aGoal(1, { target: 4 })], wasHard: true }))
    const { user } = openScreen(<GoalsPage />)
    await user.click(await screen.findByRole('button', { name: /^Take it along, 2 times: Write home/ }))
    expect(bridge.inputsOf('goals.carryOver')).toEqual([{ id: idNumber(1), week: 'this', target: 2 }])
    await user.click(screen.getByRole('button', { name: /^Let it go/ }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('goals.takeUp')).toEqual([{ id: idNumber(1) }])
  })

  it.each([
    [[aGoal(1)], 'This one is still open.'],
    [[aGoal(1), aGoal(2)], 'These are still open.'],
  ])('speak of as many as are left', async (left, words) => {
    answering(aWeek({ left }))
    openScreen(<GoalsPage />)
    await screen.findByText(words, { exact: false })
  })

  it('do not say of a goal of the next week that it is one of this week', async () => {
    const bridge = answering(aWeek())
    const { user } = openScreen(<WeekGoals week="next" />, { language: 'ja' })
    await user.click(await screen.findByRole('button', { name: /これにする/ }))
    await screen.findByText('目標にしました。')
    expect(bridge.inputsOf('goals.add')).toMatchObject([{ week: 'next' }])
  })

  it('name the circles in Japanese as every screen does', async () => {
    const contacts = (circle: 'close' | 'friend') => ({ kind: 'contacts' as const, channel: null, circle })
    answering(
      aWeek({
        goals: [
          aGoal(1, { title: null, match: contacts('close') }),
          aGoal(2, { title: null, match: contacts('friend') }),
        ],
      }),
    )
    openScreen(<GoalsPage />, { language: 'ja' })
    await screen.findByText('近しい人とふれあう')
    screen.getByText('友だちとふれあう')
  })

  it('are set in one’s own words by keyboard; what lacks is said, and what was typed stays', async () => {
    const bridge = answering(aWeek({ suggestions: [] }))
    const { user } = openScreen(<GoalsPage />)
    await user.click(await screen.findByRole('button', { name: 'Set one of your own' }))
    const dialog = within(screen.getByRole('dialog', { name: 'A small goal' }))
    await user.click(dialog.getByRole('button', { name: 'Set it' }))
    dialog.getByText('Please write in a few words what you would like to do.')
    await user.type(dialog.getByRole('textbox', { name: 'In your own words' }), 'Sing with the choir')
    await user.click(dialog.getByRole('radio', { name: '2' }))
    bridge.answer({ 'goals.add': () => fail('storage') })
    await user.click(dialog.getByRole('button', { name: 'Set it' }))
    await dialog.findByText(/could not be written to the disk/)
    bridge.answer({ 'goals.add': () => ok(aGoal(9)) })
    await user.type(dialog.getByRole('textbox', { name: 'In your own words' }), '{Enter}')
    expect(bridge.inputsOf('goals.add').at(-1)).toEqual({
      week: 'this',
      title: 'Sing with the choir',
      match: { kind: 'by-hand' },
      target: 2,
    })
    expect(screen.queryByRole('dialog', { name: 'A small goal' })).toBeNull()
  })

  it('are three at most', async () => {
    answering(aWeek({ goals: [1, 2, 3].map((number) => aGoal(number)) }))
    openScreen(<GoalsPage />, { language: 'ja' })
    await screen.findByText('三つ決まりました。もう十分です。')
    expect(screen.queryByRole('button', { name: '自分で決める' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'こんな目標はいかがですか' })).toBeNull()
  })
})

describe('earlier weeks', () => {
  it('say of each goal what became of it, and go on when asked', async () => {
    const bridge = answering(aWeek())
    const weekOf = (weekStart: string, goals: readonly Goal[]) => ({ weekStart, goals: [...goals] })
    bridge.answer({
      'goals.history': ({ before }) =>
        ok(
          before === null
            ? {
                weeks: [
                  weekOf('2026-11-09', [
                    aGoal(1, { isReached: true, times: 1 }),
                    aGoal(2, { title: 'Swim', isCarried: true }),
                    aGoal(3, { title: 'Paint', isLetGo: true }),
                  ]),
                ],
                hasMore: true,
              }
            : { weeks: [weekOf('2026-11-02', [aGoal(4, { title: 'Read' })])], hasMore: false },
        ),
    })
    const { user } = openScreen(<GoalsPage />)
    const week = within(await screen.findByRole('region', { name: 'Week of Monday 9 November 2026' }))
    expect(week.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Write homeIt came about.',
      'SwimWent on in a later week.',
      'PaintLet go.',
    ])
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    await screen.findByText('A quieter week for this one.')
    expect(bridge.inputsOf('goals.history').map(({ before }) => before)).toEqual([null, '2026-11-09'])
  })
})
