import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import type { Channel } from '../../src/shared/ipc/channels.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { newDataFolder } from './driver/data-folder.ts'

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-packs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Calls a channel; the test fails when it refuses. */
const ask = async <Name extends Channel>(app: TestApp, channel: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(channel, input)
  if (!answer.ok) throw new Error(`${channel} answered ${answer.error.code}`)
  return answer.value
}

const open = async (app: TestApp, route: string) => {
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
  return page
}

const OWN = {
  track: 'rest',
  level: 1,
  sources: [],
  minutes: 3,
  energy: 1,
  channels: ['alone'],
  settings: [],
  title: { ja: '窓をあける', en: '窓をあける' },
  purpose: { ja: '風が通ると、息がしやすくなります。', en: '風が通ると、息がしやすくなります。' },
  evidence: [],
  steps: [{ id: 'open', kind: 'do', text: { ja: '窓をあけて、三回息をします。', en: '窓をあけて、三回息をします。' } }],
  smaller: {
    minutes: 1,
    steps: [{ id: 'breath', kind: 'read', text: { ja: 'ひと息つきます。', en: 'ひと息つきます。' } }],
  },
  ifHard: { ja: 'カーテンだけでも。', en: 'カーテンだけでも。' },
  reflection: { ja: 'どんな空気でしたか。', en: 'どんな空気でしたか。' },
} as const satisfies Input<'own.save'>['exercise']

test('a path is walked from its first to its last day, with its days of rest', { timeout: 240_000 }, async () => {
  const dayOf = (index: number) => `2026-11-${String(2 + index).padStart(2, '0')}T19:00:00+09:00`
  const pathId = 'a-mentor-or-supervisor'
  let app = await launchApp({ now: dayOf(0) })
  await ask(app, 'people.add', { name: 'Robin', circle: 'colleague' })
  const [listed] = (await ask(app, 'paths.list', {})).filter((each) => each.path.id === pathId)
  const days = listed?.path.days ?? []
  expect(days.length).toBeGreaterThan(4)
  await ask(app, 'paths.start', { pathId })

  const met: string[] = []
  for (let index = 0; index < days.length; index += 1) {
    if (index > 0) {
      await app.quit()
      app = await app.relaunch({ now: dayOf(index) })
    }
    const { path: today, step } = await ask(app, 'today.get', {})
    if (today === null) break
    met.push(today.kind === 'resting' ? 'rest' : 'exercise')
    expect(today.index).toBe(index)
    if (today.kind === 'resting') {
      expect(step?.state).toBe('resting')
      continue
    }
    if (step === null || step.state === 'resting') throw new Error('a day of the path has its exercise')
    const day = days[index]
    expect(step.exercise.id).toBe(day?.kind === 'exercise' ? day.exerciseId : null)
    const run = await ask(app, 'runs.start', { exerciseId: step.exercise.id, size: 'smaller' })
    await ask(app, 'runs.finish', { id: run.id })
    // A second thing on one day is not asked for.
    expect((await ask(app, 'today.get', {})).path?.kind ?? 'over').not.toBe('next')
  }
  expect(met).toEqual(days.map(({ kind }) => kind))

  await app.quit()
  app = await app.relaunch({ now: dayOf(days.length) })
  const walked = (await ask(app, 'paths.list', {})).find((each) => each.path.id === pathId)
  expect(walked?.walk?.state).toBe('done')
  const page = await open(app, `/paths/${pathId}`)
  await page.getByText(walked?.path.ending.en.slice(0, 20) ?? 'missing').waitFor()
})

test('an own exercise is made, taken along as a pack, and used in another notebook', async () => {
  const file = path.join(newFolder(), 'my-steps.yaml')
  const first = await launchApp({ settings: { language: 'ja' }, env: { TSUNAGARI_TEST_SAVE_FILE: file } })
  const page = await open(first, '/exercises')
  const { id } = await ask(first, 'own.save', { id: null, exercise: OWN })
  const saved = await ask(first, 'own.export', {})
  expect(saved.file).not.toBeNull()
  expect(readFileSync(file, 'utf8')).toContain('窓をあける')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/exercises/${id}`)
  await page.getByRole('heading', { level: 1, name: '窓をあける' }).waitFor()
  await first.quit()

  const second = await launchApp({ settings: { language: 'ja' }, env: { TSUNAGARI_TEST_OPEN_FILE: file } })
  const imported = await ask(second, 'packs.import', {})
  expect(imported.kind).toBe('imported')
  const library = await ask(second, 'library.get', {})
  const item = library.items.find(({ title }) => title.ja === '窓をあける')
  expect(item).toMatchObject({ origin: 'pack', minutes: 3, track: 'rest' })
  const next = await open(second, `/exercises/${item?.id ?? ''}`)
  await next.getByRole('heading', { level: 1, name: '窓をあける' }).waitFor()
})

test('a broken pack is named with its line, and stops nothing', async () => {
  const dataFolder = newDataFolder()
  const app = await launchApp({ dataFolder })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  await app.quit()

  const packs = path.join(dataFolder, 'packs')
  mkdirSync(packs, { recursive: true })
  writeFileSync(
    path.join(packs, 'broken.yaml'),
    'tsunagariPack: 1\nname: Broken\nexercises:\n  - id: half\n    track: nowhere\n',
  )
  const again = await app.relaunch()
  const page = await open(again, '/exercises')
  const { items, packs: listed } = await ask(again, 'library.get', {})
  expect(items.length).toBeGreaterThan(80)
  const broken = listed.find(({ file }) => file === 'broken.yaml')
  expect(broken?.problems[0]).toMatchObject({ line: expect.any(Number) as number })
  expect(broken?.problems.length).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Today' }).click()
  await page
    .getByRole('button', { name: /^(Begin|Make it smaller)$/ })
    .first()
    .waitFor()
})

const KINDS = [
  { kind: 'person', exerciseId: 'three-faces' },
  { kind: 'message', exerciseId: 'bridge-a-long-silence' },
  { kind: 'checklist', exerciseId: 'bridge-a-long-silence' },
  { kind: 'timer', exerciseId: 'put-the-day-down' },
  { kind: 'text', exerciseId: 'put-the-day-down' },
  { kind: 'rating', exerciseId: 'bridge-a-long-silence' },
  { kind: 'plan', exerciseId: 'put-the-day-down' },
  { kind: 'do', exerciseId: 'bridge-a-long-silence' },
  { kind: 'read', exerciseId: 'a-place-you-can-trust' },
] as const

test('an app that is killed on any kind of step comes back to that step', { timeout: 240_000 }, async () => {
  let app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  await ask(app, 'people.add', { name: 'Robin', circle: 'friend' })
  const met: string[] = []
  for (const { kind, exerciseId } of KINDS) {
    const exercise = await ask(app, 'exercises.get', { id: exerciseId })
    const step = exercise.steps.find((each) => each.kind === kind)
    if (step === undefined) continue
    met.push(kind)
    const run = await ask(app, 'runs.start', { exerciseId, size: 'full' })
    await ask(app, 'runs.goTo', { id: run.id, stepId: step.id })
    const page = await open(app, `/run/${run.id}`)
    await page.locator('main progress').waitFor()
    await app.kill()
    app = await app.relaunch()
    const again = await open(app, `/run/${run.id}`)
    await again
      .getByRole('heading', { level: 2 })
      .filter({ hasText: step.text.en.slice(0, 12) })
      .waitFor()
    expect(await ask(app, 'runs.get', { id: run.id })).toMatchObject({ stepId: step.id, state: 'open' })
    await ask(app, 'runs.leave', { id: run.id })
  }
  expect(met).toEqual(KINDS.map(({ kind }) => kind))
})

test('what was planned stands on Today when its day has come, and begins from there', async () => {
  const app = await launchApp({ now: '2026-11-18T19:30:00+09:00' })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const epochMs = Date.parse('2026-11-19T18:15:00+09:00')
  await ask(app, 'plans.save', { exerciseId: 'put-the-day-down', size: 'full', epochMs })
  await app.quit()
  const next = await app.relaunch({ now: '2026-11-19T18:00:00+09:00' })
  const page = await next.window()
  const plans = page.getByRole('region', { name: 'What you planned' })
  await plans.getByText('18:15: Put the day down').waitFor()
  await plans.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('heading', { level: 1, name: 'Put the day down' }).waitFor()
})
