import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { PlayerPage } from '../../src/renderer/src/features/player/player-page.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import type { Step } from '../../src/shared/domain/exercises/exercise.ts'
import type { Language } from '../../src/shared/domain/settings/settings.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anExercise, personStep, readStep, words } from '../factories/exercise.ts'
import { aPerson } from '../factories/person.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { detailsOf } from '../fakes/people.ts'
import { installRun, RUN_ID } from '../fakes/runs.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined

const step = (fields: Partial<Step> & Pick<Step, 'kind'>): Step =>
  ({ id: fields.kind, text: words(`Do ${fields.kind}`), ...fields }) as Step
const textStep = step({ kind: 'text' })
const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const sato = aPerson({ id: '01930000-0000-7000-8000-000000000001', name: '佐藤さん' })

const openPlayer = (language: Language = 'en', clock = createFakeClock()) =>
  openScreen(
    <ClockContext value={clock}>
      <PlayerPage />
    </ClockContext>,
    { path: '/run/:runId', at: `/run/${RUN_ID}`, language },
  )

const onStep = (name: string) => screen.findByRole('heading', { level: 2, name: new RegExp(name) })

describe('the player', () => {
  it('goes through the steps with Enter, says where one is, and ends with a place to write', async () => {
    const main = installRun(anExercise())
    const { user, address } = openPlayer()
    await onStep('begin')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    screen.getByRole('progressbar', { name: 'Step 1 of 3' })
    await user.keyboard('{Enter}')
    await onStep('middle')
    screen.getByText('Step 2 of 3')
    await user.keyboard('{ArrowLeft}')
    await onStep('begin')
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    // An arrow does not end it.
    await onStep('end')
    await user.keyboard('{Enter}')
    await screen.findByText('What did you notice?')
    expect(main.run()).toMatchObject({ state: 'done', stepId: 'end' })
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(address()).toBe(`/journal/write?run=${RUN_ID}`)
  })

  it('comes back from the end to the last step', async () => {
    const main = installRun(anExercise(), { state: 'done', stepId: 'end' })
    const { user } = openPlayer()
    await user.click(await screen.findByRole('button', { name: 'Back to the last step' }))
    await onStep('end')
    expect(main.run().state).toBe('open')
  })

  it('keeps what is typed without waiting for a pause, and shows it again on the next start', async () => {
    const main = installRun(anExercise({ steps: [textStep, readStep('end'), readStep('more')] }))
    const { user } = openPlayer()
    const field = await screen.findByRole('textbox', { name: 'Do text' })
    expect(document.activeElement).toBe(field)
    await user.keyboard('one{Enter}two')
    await waitFor(() => {
      expect(main.run().answers).toEqual({ text: { text: 'one\ntwo' } })
    })
    await user.keyboard(' three{Control>}{Enter}{/Control}')
    await onStep('end')
    await waitFor(() => {
      expect(main.run()).toMatchObject({ stepId: 'end', answers: { text: { text: 'one\ntwo three' } } })
    })
  })

  it('begins where it was left, with the answers', async () => {
    installRun(anExercise({ steps: [readStep('begin'), textStep, readStep('end')] }), {
      stepId: 'text',
      answers: { text: { text: 'half a sent' } },
    })
    openPlayer()
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'half a sent')
  })

  it('leaves with Escape, keeping everything', async () => {
    const main = installRun(anExercise({ steps: [textStep, readStep('a'), readStep('b')] }))
    const { user, address } = openPlayer()
    await user.type(await screen.findByRole('textbox'), 'kept')
    await user.keyboard('{Escape}')
    await screen.findByText('It is kept where you are.')
    expect(address()).toBe('/')
    expect(main.run()).toMatchObject({ state: 'open', answers: { text: { text: 'kept' } } })
  })

  it('puts the step down for today and takes that back', async () => {
    const main = installRun(anExercise())
    const { user, address } = openPlayer()
    await user.click(await screen.findByRole('button', { name: 'Not today' }))
    await screen.findByText('Put down for today.')
    expect(address()).toBe('/')
    expect(main.run().state).toBe('left')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(main.run().state).toBe('open')
    })
  })

  it('takes up what was put down only when asked to', async () => {
    const main = installRun(anExercise(), { state: 'left' })
    const { user } = openPlayer()
    await screen.findByText('You put this down. It is as you left it.')
    expect(main.inputsOf('runs.reopen')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Pick it up again' }))
    await onStep('begin')
  })

  it('becomes smaller and whole again with its answers', async () => {
    const main = installRun(
      anExercise({ steps: [readStep('begin'), textStep, readStep('end')], smaller: { minutes: 1, steps: [textStep] } }),
      { stepId: 'text' },
    )
    const { user } = openPlayer()
    await user.type(await screen.findByRole('textbox'), 'a line')
    await user.click(screen.getByRole('button', { name: 'Make it smaller' }))
    await screen.findByRole('progressbar', { name: 'Step 1 of 1' })
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'a line')
    await user.click(screen.getByRole('button', { name: 'Back to the whole step' }))
    await screen.findByRole('progressbar', { name: 'Step 2 of 3' })
    expect(main.run().answers).toEqual({ text: { text: 'a line' } })
  })

  it('does not go on with the Enter of a Japanese conversion', async () => {
    installRun(
      anExercise({
        steps: [step({ kind: 'plan', when: words('I get home'), then: words('rest') }), readStep('b'), readStep('c')],
      }),
    )
    const { user } = openPlayer()
    await onStep('Do plan')
    const then = screen.getByRole('textbox', { name: 'Then I' })
    fireEvent.keyDown(then, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(then, { key: 'Enter', isComposing: true })
    await onStep('Do plan')
    // The first half leads to the second, the second goes on.
    await user.click(screen.getByRole('textbox', { name: 'When' }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(then)
    await user.keyboard('{Enter}')
    await onStep('b')
  })

  it('says when something could not be kept, holds it, and keeps it at the next chance', async () => {
    const main = installRun(anExercise({ steps: [textStep, readStep('a'), readStep('b')] }))
    const save = main.inputsOf
    main.answer({ 'runs.saveAnswer': () => fail('storage') })
    const { user } = openPlayer()
    await user.type(await screen.findByRole('textbox'), 'x')
    await screen.findByText(/Not kept yet/)
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'x')
    const refused = save('runs.saveAnswer').length
    await user.type(screen.getByRole('textbox'), 'y')
    await waitFor(() => {
      expect(save('runs.saveAnswer').length).toBeGreaterThan(refused)
    })
    expect(save('runs.saveAnswer').at(-1)).toMatchObject({ answer: { text: 'xy' } })
  })

  it('shows what is to be known beforehand on the first step alone', async () => {
    installRun(anExercise({ safety: words('Only people you feel safe with.') }))
    const { user } = openPlayer()
    await screen.findByRole('note', { name: 'Before you begin' })
    await user.keyboard('{Enter}')
    await onStep('middle')
    expect(screen.queryByRole('note')).toBeNull()
  })
})

describe('kinds of steps', () => {
  it('opens the way that they like best with the message, polite words first where one speaks so', async () => {
    const message = step({
      kind: 'message',
      templates: [
        { register: 'plain', text: { ja: '{name}、元気かな。', en: 'Hi {name}' } },
        { register: 'polite', text: { ja: '{name}、お元気ですか。', en: 'Dear {name}' } },
      ],
    })
    const main = installRun(anExercise({ steps: [personStep('who'), message, readStep('end')] }), {}, [sato])
    const app = {
      id: idOf(41),
      kind: 'message-app',
      value: 'sato-san',
      label: '',
      isPreferred: true,
      bestTime: '',
    } as const
    const mail = {
      id: idOf(42),
      kind: 'mail',
      value: 'sato@example.org',
      label: '',
      isPreferred: false,
      bestTime: '',
    } as const
    main.answer({
      'people.get': () =>
        ok({ ...detailsOf(sato, { register: 'polite', ways: [app, mail] }), today: '2026-11-21' } as never),
      'people.openWay': () => ok({ isOpened: true, hasText: false }),
    })
    const { user } = openPlayer('ja')
    await onStep('who')
    await user.keyboard('佐{Enter}{Enter}')
    await onStep('message')
    await user.click((await screen.findAllByRole('button', { name: /^佐藤さん、/ }))[0]!)
    expect(screen.getByRole('textbox')).toHaveProperty('value', '佐藤さん、お元気ですか。')
    await screen.findByText('この人がいちばん受けとりやすいのは、メッセージアプリ（sato-san）です。')
    screen.getByText('メール（sato@example.org）でも送れます。')
    await user.click(screen.getByRole('button', { name: 'メールを書く' }))
    expect(main.inputsOf('people.openWay')).toEqual([
      { personId: sato.id, wayId: mail.id, action: 'mail', text: '佐藤さん、お元気ですか。' },
    ])
    // The mail program takes no words along: they are on the clipboard.
    await screen.findByText('文面はコピーしてあります。開いた先に貼りつけてください。')
    expect(await navigator.clipboard.readText()).toBe('佐藤さん、お元気ですか。')
  })

  it('chooses somebody, fills their name in, and copies the message', async () => {
    const message = step({
      kind: 'message',
      templates: [
        { register: 'plain', text: { ja: '{name}、この前の{topic}の話、聞きたいな。', en: 'Hi {name}' } },
        { register: 'polite', text: { ja: '{name}、お元気ですか。', en: 'Dear {name}' } },
      ],
    })
    const main = installRun(anExercise({ steps: [personStep('who'), message, readStep('end')] }), {}, [sato])
    const { user } = openPlayer('ja')
    await onStep('who')
    await user.keyboard('佐{Enter}{Enter}')
    await onStep('message')
    // Down to the cards: the first asks for a topic.
    await user.keyboard('{ArrowDown}{Enter}')
    const field = screen.getByRole('textbox', { name: 'Do message (ja)' })
    expect(field).toHaveProperty('value', '佐藤さん、この前の話、聞きたいな。')
    await user.keyboard('旅')
    expect(field).toHaveProperty('value', '佐藤さん、この前の旅の話、聞きたいな。')
    await user.type(field, 'では。')
    // Once the words are the person's own, nothing is filled in any more.
    expect(screen.queryByRole('textbox', { name: '何の話ですか' })).toBeNull()
    await user.keyboard('{Control>}{Shift>}{c}{/Shift}{/Control}')
    await screen.findByText('コピーしました。')
    expect(await navigator.clipboard.readText()).toBe('佐藤さん、この前の旅の話、聞きたいな。では。')
    await waitFor(() => {
      expect(main.run().answers).toEqual({
        who: { personIds: [sato.id] },
        message: { text: '佐藤さん、この前の旅の話、聞きたいな。では。' },
      })
    })
    // Another template replaces it, and it comes back.
    await user.click(screen.getByRole('button', { name: 'ほかの文例を見る' }))
    await user.click(screen.getByRole('button', { name: '佐藤さん、お元気ですか。' }))
    expect(screen.getByRole('textbox')).toHaveProperty('value', '佐藤さん、お元気ですか。')
    await user.click(screen.getByRole('button', { name: '書いていた文に戻す' }))
    expect(screen.getByRole('textbox')).toHaveProperty('value', '佐藤さん、この前の旅の話、聞きたいな。では。')
  })

  it('asks once about a name that is typed and not chosen', async () => {
    installRun(anExercise({ steps: [personStep('who'), readStep('b'), readStep('c')] }), {}, [sato])
    const { user } = openPlayer()
    await onStep('who')
    await user.keyboard('Mika')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await screen.findByText(/“Mika” is not chosen yet/)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await onStep('b')
  })

  it('ticks, rates and compares', async () => {
    const main = installRun(
      anExercise({
        steps: [
          step({ kind: 'rating', id: 'before', moment: 'before' }),
          step({ kind: 'checklist', items: [words('Tea'), words('A walk')] }),
          step({ kind: 'rating', id: 'after', moment: 'after' }),
        ],
      }),
    )
    const { user } = openPlayer()
    await onStep('Do rating')
    await user.click(screen.getByRole('radio', { name: '7' }))
    await user.keyboard('{Enter}')
    await onStep('Do checklist')
    await user.keyboard('{ArrowDown}{ArrowDown} ')
    expect(screen.getByRole('checkbox', { name: 'A walk' })).toHaveProperty('checked', true)
    await user.keyboard('{Enter}')
    await onStep('Do rating')
    await user.click(screen.getByRole('radio', { name: '3' }))
    screen.getByText('Beforehand you said 7. Afterwards, 3.')
    await waitFor(() => {
      expect(main.run().answers).toEqual({ before: { rating: 7 }, checklist: { checked: [1] }, after: { rating: 3 } })
    })
  })

  it('takes a plan as it was suggested, and reads it back', async () => {
    const main = installRun(
      anExercise({
        steps: [
          readStep('a'),
          readStep('b'),
          step({ kind: 'plan', when: { ja: '', en: 'I get home' }, then: { ja: '', en: 'rest' } }),
        ],
      }),
      { stepId: 'plan' },
    )
    const { user } = openPlayer()
    await screen.findByText('When I get home, I rest.')
    await user.click(screen.getByRole('button', { name: 'Finish' }))
    await screen.findByText('What did you notice?')
    expect(main.run()).toMatchObject({ state: 'done', answers: { plan: { when: 'I get home', then: 'rest' } } })
  })

  it('keeps time by the clock, pauses, and ends with words', async () => {
    const clock = createFakeClock()
    const main = installRun(anExercise({ steps: [step({ kind: 'timer', seconds: 90 }), readStep('b'), readStep('c')] }))
    const { user } = openPlayer('en', clock)
    await onStep('Do timer')
    const shown = screen.getByRole('timer')
    expect(shown.textContent).toBe('1:30')
    await user.click(screen.getByRole('button', { name: 'Start' }))
    await waitFor(() => {
      expect(main.run().answers).toEqual({ timer: { remainingMs: 90_000, endsAt: clock.now() + 90_000 } })
    })
    clock.pass({ minutes: 1 })
    await waitFor(() => {
      expect(shown.textContent).toBe('0:30')
    })
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    clock.pass({ minutes: 30 })
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(shown.textContent).toBe('0:30')
    // The computer slept.
    clock.pass({ hours: 8 })
    await screen.findByText('That was the time. There is no hurry.')
  })

  it('lets what is to be done wait', async () => {
    const main = installRun(anExercise({ steps: [readStep('a'), step({ kind: 'do' }), readStep('c')] }), {
      stepId: 'do',
    })
    const { user, address } = openPlayer()
    await user.click(await screen.findByRole('button', { name: 'I will do it later' }))
    await screen.findByText('It waits here until you have done it.')
    expect(address()).toBe('/')
    expect(main.run()).toMatchObject({ state: 'open', stepId: 'do' })
  })
})

it.each([
  ['rating', step({ kind: 'rating', moment: 'before' })],
  ['person', personStep('person')],
  ['message', step({ kind: 'message', templates: [{ register: 'plain', text: words('Hi {name}') }] })],
  ['checklist', step({ kind: 'checklist', items: [words('a'), words('b')] })],
  ['timer', step({ kind: 'timer', seconds: 60 })],
  ['plan', step({ kind: 'plan', when: words('a'), then: words('b') })],
])('is without a fault for assistive technology on a step of the kind %s', async (_kind, shown) => {
  installRun(anExercise({ steps: [shown, readStep('b'), readStep('c')], safety: words('Take care.') }), {}, [sato])
  openPlayer()
  await screen.findByRole('heading', { level: 2 })
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  within(screen.getByRole('main')).getByRole('heading', { level: 1 })
})
