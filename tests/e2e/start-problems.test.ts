import Sqlite from 'better-sqlite3'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import type { Problem } from '../../src/shared/ipc/problems.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'

const DATABASE = 'tsunagari.sqlite3'

/** The page that is on the screen is the one for this problem, main says the same, and data calls are refused. */
const expectProblem = async (app: TestApp, problem: Problem) => {
  const page = await app.window()
  await page.waitForURL((url) => url.searchParams.get('problem') === problem)
  await page.getByRole('heading').first().waitFor()
  expect(await app.info()).toMatchObject({ problem, dataFolder: app.dataFolder })
  expect(await app.invoke('people.list', {})).toEqual({ ok: false, error: { code: 'storage' } })
  expect(await app.invoke('people.add', { name: 'A', circle: 'friend' })).toEqual({
    ok: false,
    error: { code: 'storage' },
  })
  await app.screenshot(`problem-${problem}`)
  await app.checkAccessibility()
}

/** A folder in which the program has run once and ended well, so that everything in it is as it should be. */
const usedFolder = async () => {
  const app = await launchApp()
  await app.window()
  expect(await app.invoke('people.add', { name: '佐藤さん', circle: 'friend' })).toMatchObject({ ok: true })
  await app.quit()
  return app
}

const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.includes('sqlite'))
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  )

test('a data folder that cannot be written gives a screen that says so, and nothing is made in its place', async () => {
  const folder = newDataFolder()
  writeFileSync(folder, 'this is a file')
  const app = await launchApp({ dataFolder: path.join(folder, 'data') })
  await expectProblem(app, 'data-folder-unwritable')
  await app.quit()
  expect(readFileSync(folder, 'utf8')).toBe('this is a file')
})

test('a broken database gives a screen that says so, and not a byte of it changes', async () => {
  const first = await usedFolder()
  const file = path.join(first.dataFolder, DATABASE)
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 100, Math.min(bytes.length, 9000))
  writeFileSync(file, bytes)
  const before = contents(first.dataFolder)
  const app = await first.relaunch()
  await expectProblem(app, 'database-corrupt')
  await app.quit()
  expect(contents(first.dataFolder)).toEqual(before)
})

test('something that is no database gives a screen that says so, and stays as it is', async () => {
  const dataFolder = newDataFolder()
  mkdirSync(dataFolder)
  writeFileSync(path.join(dataFolder, DATABASE), 'my shopping list\n'.repeat(100))
  const before = contents(dataFolder)
  const app = await launchApp({ dataFolder, settings: { language: 'ja', theme: 'dark', isWelcomed: true } })
  await expectProblem(app, 'database-corrupt')
  await app.quit()
  expect(contents(dataFolder)).toEqual(before)
})

test('a database of a newer version gives a screen that says so, and not a byte of it changes', async () => {
  const first = await usedFolder()
  const db = new Sqlite(path.join(first.dataFolder, DATABASE))
  db.pragma('user_version = 9999')
  db.close()
  const before = contents(first.dataFolder)
  const app = await first.relaunch()
  await expectProblem(app, 'database-newer')
  await app.quit()
  expect(contents(first.dataFolder)).toEqual(before)
})

test('a broken settings file is put aside whole, the usual settings are in force, and it is said once', async () => {
  const dataFolder = newDataFolder()
  mkdirSync(dataFolder)
  const broken = '{ "settings": { "version": 1, "language": "ja", '
  writeFileSync(path.join(dataFolder, 'settings.json'), broken)
  const app = await launchApp({ dataFolder })
  expect(await app.info()).toMatchObject({ settingsWereReset: true, problem: null })
  const aside = readdirSync(dataFolder).filter((name) => name.startsWith('settings.broken-'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(path.join(dataFolder, aside[0]!), 'utf8')).toBe(broken)
  await app.screenshot('settings-reset')
  expect(await app.invoke('settings.update', { theme: 'dark', isWelcomed: true })).toMatchObject({ ok: true })
  await app.quit()

  const next = await app.relaunch()
  expect(await next.info()).toMatchObject({ settingsWereReset: false })
  expect(await next.invoke('settings.get', {})).toMatchObject({
    ok: true,
    value: { theme: 'dark', language: 'system' },
  })
  expect(readFileSync(path.join(dataFolder, aside[0]!), 'utf8')).toBe(broken)
})

test('settings that make no sense are put aside as well', async () => {
  const dataFolder = newDataFolder()
  writeSettings(dataFolder, { theme: 'plaid' as 'dark', isWelcomed: true })
  const app = await launchApp({ dataFolder })
  expect(await app.info()).toMatchObject({ settingsWereReset: true })
  expect(await app.invoke('settings.get', {})).toMatchObject({ ok: true, value: { theme: 'system' } })
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('settings.broken-'))).toHaveLength(1)
})

test('a state of the windows that is broken is nobody’s concern', async () => {
  const dataFolder = newDataFolder()
  mkdirSync(dataFolder)
  writeFileSync(path.join(dataFolder, 'window-state.json'), 'not json')
  const app = await launchApp({ dataFolder })
  await (await app.window()).getByRole('heading').first().waitFor()
  expect(await app.info()).toMatchObject({ problem: null, settingsWereReset: false })
})
