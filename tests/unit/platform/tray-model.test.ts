import { expect, test } from 'vitest'

import { buildTrayModel, type TrayModel } from '../../../src/main/application/tray-model.ts'
import { anExercise } from '../../factories/exercise.ts'
import { summarise } from '../../../src/shared/domain/exercises/exercise.ts'

const words = {
  tooltip: 'Tsunagari',
  step: (title: string) => `Today: ${title}`,
  openStep: (title: string) => `Go on: ${title}`,
  doneStep: 'Done for today',
  open: 'Open',
  quit: 'Quit',
}
const exercise = summarise(anExercise({ title: { ja: 'ひとこと', en: 'One word' } }))

const step = (state: 'offered' | 'skipped' | 'open' | 'done' | 'left', runId: string | null = null) => ({
  step: { exercise, size: 'full' as const, reasons: [], alternatives: [], state, runId },
  openRun: null,
})

const lines = ({ items }: TrayModel) => items.flatMap((item) => (item.kind === 'line' ? [item.label] : ['-']))
const first = ({ items }: TrayModel) => items[0]

test('it shows the step of the day in the language spoken, and leads to the day', () => {
  const model = buildTrayModel(step('offered'), 'ja', words)
  expect(lines(model)).toEqual(['Today: ひとこと', '-', 'Open', '-', 'Quit'])
  expect(first(model)).toMatchObject({ action: { kind: 'open', route: '/' } })
  expect(lines(buildTrayModel(step('offered'), 'en', words))[0]).toBe('Today: One word')
})

test('a step that was begun, today or earlier, is offered to go on with', () => {
  const today = buildTrayModel(step('open', 'run-1'), 'en', words)
  expect(first(today)).toMatchObject({ label: 'Go on: One word', action: { kind: 'open', route: '/run/run-1' } })
  const earlier = buildTrayModel({ step: null, openRun: { runId: 'run-2', exercise } }, 'en', words)
  expect(first(earlier)).toMatchObject({ action: { kind: 'open', route: '/run/run-2' } })
})

test('a step that is done is a word and no button', () => {
  expect(first(buildTrayModel(step('done', 'run-1'), 'en', words))).toEqual({
    kind: 'line',
    label: 'Done for today',
    action: null,
  })
})

test('a step that was put down for today is not shown again', () => {
  for (const state of ['skipped', 'left'] as const) {
    expect(lines(buildTrayModel(step(state), 'en', words))).toEqual(['Open', '-', 'Quit'])
  }
})

test('on a day of rest, and while nothing is known of the day, it still opens and quits', () => {
  const resting = { step: { state: 'resting' as const, runId: null }, openRun: null }
  expect(lines(buildTrayModel(resting, 'en', words))).toEqual(['Open', '-', 'Quit'])
  expect(lines(buildTrayModel(null, 'en', words))).toEqual(['Open', '-', 'Quit'])
})
