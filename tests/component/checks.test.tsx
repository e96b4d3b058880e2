import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { NetworksPage } from '../../src/renderer/src/features/checks/networks-page.tsx'
import { SelfCheckPage } from '../../src/renderer/src/features/checks/self-check-page.tsx'
import type { Check } from '../../src/shared/domain/checks/check.ts'
import { summarise } from '../../src/shared/domain/exercises/exercise.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { exerciseSchema } from '../../src/shared/schemas/exercise.ts'
import { anExercise, readStep, words } from '../factories/exercise.ts'
import { type Answers, installFakeBridge } from '../fakes/bridge.ts'
import { draftAnswers } from '../fakes/drafts.ts'
import { openScreen } from './open-screen.tsx'

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const runId = idOf(1)

const exercises = [
  anExercise({ id: 'give-thanks', title: words('Say thank you'), minutes: 3 }),
  anExercise({ id: 'meet-nearby', title: words('Go somewhere near') }),
].map((exercise) => exerciseSchema.parse(exercise))

const item = (id: string, exerciseId: string) => ({ id, text: words(`I look after ${id}.`), exerciseId })
const kind = (id: string, exerciseId: string) => ({
  id,
  title: words(`Kind ${id}`),
  benefits: words(`Good for ${id}.`),
  tips: [words(`A tip on ${id}.`)],
  exerciseId,
})
const forms = {
  selfCheck: [item('promises', 'give-thanks'), item('thanks', 'give-thanks'), item('new-one', 'give-thanks')],
  networks: [kind('online', 'give-thanks'), kind('event', 'meet-nearby')],
  communities: [],
}

const aCheck = (number: number, localDay: string, answers: Check['answers'], of: Check['kind'] = 'self-check') => ({
  id: idOf(number),
  kind: of,
  at: { epochMs: 0, zone: 'Asia/Tokyo', localDay },
  answers: { ...answers },
})

/** Main, as far as the short forms go. */
const answering = (start: readonly ReturnType<typeof aCheck>[] = [], draft: string | null = null) => {
  let checks = start
  const drafts = new Map<string, string>(draft === null ? [] : [['self-check', draft]])
  const removed = new Map<string, ReturnType<typeof aCheck>>()
  const changed = () => {
    bridge.emit('data.changed', { areas: ['checks'] })
  }
  const answers: Answers = {
    'checks.forms': () => ok(forms),
    'checks.list': (input) => ok(checks.filter((check) => check.kind === input.kind)),
    'checks.save': (input) => {
      const saved = aCheck(50, '2026-11-21', input.answers, input.kind)
      checks = [saved, ...checks]
      changed()
      return ok(saved)
    },
    'checks.remove': ({ id }) => {
      removed.set(
        id,
        checks.find((check) => check.id === id)!,
      )
      checks = checks.filter((check) => check.id !== id)
      changed()
      return ok(null)
    },
    'checks.restore': ({ id }) => {
      checks = [removed.get(id)!, ...checks]
      changed()
      return ok(null)
    },
    ...draftAnswers(drafts),
    'exercises.list': () => ok(exercises.map((each) => ({ ...summarise(each), channels: [...each.channels] }))),
    'today.chooseStep': () => ok({} as never),
    'runs.start': ({ exerciseId, size }) =>
      ok({ id: runId, exerciseId, size, state: 'open', stepId: readStep('begin').id, answers: {} }),
  }
  const bridge = installFakeBridge(answers)
  return { ...bridge, drafts }
}

const openSelfCheck = (at = '/self-check', language: 'ja' | 'en' = 'en') =>
  openScreen(<SelfCheckPage />, { path: '/self-check', at, language })
const openNetworks = (at = '/networks') => openScreen(<NetworksPage />, { path: '/networks', at })

const radio = async (question: string, name: string) =>
  within(await screen.findByRole('group', { name: question })).getByRole('radio', { name })
const isChosen = (element: HTMLElement) => (element as HTMLInputElement).checked

describe('the form', () => {
  it('asks for nothing, and one answer is enough for the picture', async () => {
    const bridge = answering()
    const { user } = openSelfCheck()
    await user.click(await screen.findByRole('button', { name: 'Show the picture' }))
    expect(screen.getByRole('alert').textContent).toBe('Nothing is chosen yet. One is enough.')
    expect(document.activeElement).toBe(await radio('I look after promises.', 'Often'))
    expect(bridge.inputsOf('checks.save')).toEqual([])
    await user.click(await radio('I look after thanks.', 'Often'))
    await user.click(screen.getByRole('button', { name: 'Show the picture' }))
    await screen.findByRole('img', { name: 'Your ties rest just now on thanks.' })
    expect(bridge.inputsOf('checks.save')).toEqual([{ kind: 'self-check', answers: { thanks: 'often' } }])
  })

  it('is filled in by keyboard, and an answer can be taken away again', async () => {
    const bridge = answering()
    const { user } = openSelfCheck()
    const often = await radio('I look after promises.', 'Often')
    often.focus()
    await user.keyboard('[Space]')
    expect(isChosen(often)).toBe(true)
    await user.keyboard('[Backspace]')
    expect(isChosen(often)).toBe(false)
    await user.keyboard('[Space]')
    expect(isChosen(often)).toBe(true)
    await user.keyboard('[Space]')
    expect(isChosen(often)).toBe(false)
    // By pointer: the same answer once more.
    await user.click(await radio('I look after thanks.', 'Seldom lately'))
    await user.click(await radio('I look after thanks.', 'Seldom lately'))
    await user.click(await radio('I look after new-one.', 'Does not apply'))
    await user.click(screen.getByRole('button', { name: 'Show the picture' }))
    await waitFor(() => {
      expect(bridge.inputsOf('checks.save')).toEqual([{ kind: 'self-check', answers: { 'new-one': 'not-applicable' } }])
    })
  })

  it('keeps what was chosen until it is shown, and begins afresh on a word', async () => {
    const bridge = answering([], JSON.stringify({ promises: 'often', thanks: 'nonsense', gone: 'often' }))
    const { user } = openSelfCheck()
    await screen.findByText('Your answers are here as you left them.')
    expect(isChosen(await radio('I look after promises.', 'Often'))).toBe(true)
    await user.click(await radio('I look after thanks.', 'Seldom lately'))
    await waitFor(() => {
      expect(JSON.parse(bridge.drafts.get('self-check')!)).toEqual({ promises: 'often', thanks: 'seldom' })
    })
    await user.click(screen.getByRole('button', { name: 'Start afresh' }))
    expect(isChosen(await radio('I look after promises.', 'Often'))).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(async () => {
      expect(isChosen(await radio('I look after promises.', 'Often'))).toBe(true)
    })
  })

  it('comes back with its answers when the picture is taken back', async () => {
    const bridge = answering()
    const { user } = openSelfCheck()
    await user.click(await radio('I look after thanks.', 'Often'))
    await user.click(screen.getByRole('button', { name: 'Show the picture' }))
    await screen.findByText('Kept.')
    expect(bridge.drafts.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(async () => {
      expect(isChosen(await radio('I look after thanks.', 'Often'))).toBe(true)
    })
    expect(bridge.inputsOf('checks.remove')).toEqual([{ id: idOf(50) }])
  })

  it('keeps the answers on the screen when they could not be written', async () => {
    const bridge = answering()
    bridge.answer({ 'checks.save': () => fail('storage') })
    const { user } = openSelfCheck()
    await user.click(await radio('I look after thanks.', 'Often'))
    await user.click(screen.getByRole('button', { name: 'Show the picture' }))
    await screen.findByText(/could not be written to the disk/)
    expect(isChosen(await radio('I look after thanks.', 'Often'))).toBe(true)
  })
})

const november = aCheck(20, '2026-11-20', { promises: 'often', thanks: 'seldom', 'new-one': 'sometimes' })
const october = aCheck(10, '2026-10-03', { promises: 'sometimes', thanks: 'often' })

describe('the picture', () => {
  it('is told in words, compared only with the time before, without a number', async () => {
    answering([november, october])
    openSelfCheck()
    await screen.findByText('As it was on Friday 20 November 2026')
    screen.getByText('Your ties rest just now on promises.')
    screen.getByText('More than on 3 October: promises. Less: thanks.')
    const list = screen
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextSibling?.textContent ?? ''}`)
    // An item that has no short name is named in full.
    expect(list).toEqual(['Often: promises', 'Now and then: I look after new-one.', 'Seldom lately: thanks'])
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows[1]).toBe('I look after promises.Often')
  })

  it('offers one step, for today or for now', async () => {
    const bridge = answering([november])
    const { user, address } = openSelfCheck()
    await screen.findByRole('heading', { level: 3, name: 'Say thank you' })
    screen.getByText('From “I look after thanks.”')
    await user.click(screen.getByRole('button', { name: 'Do it today' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
    expect(bridge.inputsOf('today.chooseStep')).toEqual([{ exerciseId: 'give-thanks' }])
  })

  it('begins the step at once on a word', async () => {
    const bridge = answering([november])
    const { user, address } = openSelfCheck()
    await user.click(await screen.findByRole('button', { name: 'Begin now' }))
    await waitFor(() => {
      expect(address()).toBe(`/run/${runId}`)
    })
    expect(bridge.inputsOf('runs.start')).toEqual([{ exerciseId: 'give-thanks', size: 'full' }])
  })

  it('asks for no step where nothing is thin', async () => {
    answering([aCheck(20, '2026-11-20', { promises: 'often', thanks: 'not-applicable' })])
    openSelfCheck()
    await screen.findByText('Nothing here asks for a step. Let it rest.')
    expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull()
  })

  it('stays in the list with those before it; each can be looked at, and removed with a way back', async () => {
    const bridge = answering([november, october])
    const { user, address } = openSelfCheck()
    await user.click(await screen.findByRole('link', { name: 'Saturday 3 October 2026' }))
    await screen.findByText('As it was on Saturday 3 October 2026')
    expect(address()).toBe(`/self-check?check=${idOf(10)}`)
    screen.getByText('Your ties rest just now on thanks.')
    // A step fits the latest picture only.
    expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))

    await user.click(screen.getByRole('button', { name: 'Remove the picture of Saturday 3 October 2026' }))
    await screen.findByText('As it was on Friday 20 November 2026')
    expect(screen.queryByRole('link', { name: 'Saturday 3 October 2026' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('As it was on Saturday 3 October 2026')
    expect(bridge.inputsOf('checks.restore')).toEqual([{ id: idOf(10) }])
  })

  it('can be made again at any time, and left again', async () => {
    answering([november])
    const { user } = openSelfCheck()
    await user.click(await screen.findByRole('button', { name: 'Fill it in again' }))
    expect(isChosen(await radio('I look after promises.', 'Often'))).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    await screen.findByText('As it was on Friday 20 November 2026')
  })
})

describe('the five kinds', () => {
  it('tell what each is good for, folded away', async () => {
    answering()
    openNetworks()
    const online = await screen.findByRole('group', { name: 'Kind online' })
    within(online).getByText('What it is good for')
    expect(within(online).getByText('Good for online.').closest('details')?.open).toBe(false)
    within(online).getByText('A tip on online.')
  })

  it('show which are there, and one step towards one that is not', async () => {
    const bridge = answering([aCheck(20, '2026-11-20', { online: 'thin', event: 'missing' }, 'networks')])
    const { user } = openNetworks()
    await screen.findByText('The ties around you are thin just now.')
    await screen.findByRole('heading', { level: 3, name: 'Go somewhere near' })
    await user.click(screen.getByRole('button', { name: 'Do it today' }))
    expect(bridge.inputsOf('today.chooseStep')).toEqual([{ exerciseId: 'meet-nearby' }])
  })
})

describe('for everybody', () => {
  it.each([
    ['ja', '/self-check'],
    ['en', '/self-check'],
    ['ja', '/self-check?view=form'],
    ['en', '/self-check?view=form'],
  ] as const)('axe finds nothing (%s, %s)', async (language, at) => {
    answering([november, october])
    openSelfCheck(at, language)
    await (at.includes('form') ? screen.findAllByRole('radio') : screen.findByRole('img'))
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })
})
