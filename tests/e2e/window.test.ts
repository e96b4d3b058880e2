import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { launchApp, type TestApp } from './driver/app.ts'
import { eventually } from './driver/desktop.ts'
import { startAgain } from './driver/electron.ts'

/** What the window manager shows of the window. */
const windowState = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return window === undefined
      ? null
      : {
          isVisible: window.isVisible(),
          isMinimized: window.isMinimized(),
          bounds: window.getBounds(),
          title: window.getTitle(),
        }
  })

const shown = (app: TestApp) =>
  eventually('a window on the screen', async () => {
    const state = await windowState(app)
    return state?.isVisible === true && !state.isMinimized ? state : null
  })

test('the window speaks the language and wears the theme that were chosen, from its first frame on', async () => {
  const app = await launchApp({ settings: { language: 'ja', theme: 'dark', isWelcomed: true } })
  const page = await app.window()
  const { searchParams } = new URL(page.url())
  expect(Object.fromEntries(searchParams)).toMatchObject({ language: 'ja', theme: 'dark', hour: '19', welcomed: '1' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
  // So do the fields that Chromium draws, on a desktop of another language.
  expect(await page.evaluate(() => navigator.language)).toBe('ja')
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const behind = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  )
  expect(behind?.toLowerCase()).toBe('#24211f')
  expect(paper).toBe('rgb(36, 33, 31)')
  expect((await shown(app)).title).toBe('つながり')
})

test('a language that is chosen is spoken at once, on every screen and by the window', async () => {
  const app = await launchApp({ settings: { language: 'en', theme: 'light', isWelcomed: true } })
  const page = await app.window()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '日本語' }).check()
  await page.getByRole('heading', { level: 1, name: '設定' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
  await page.getByRole('link', { name: '練習', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '練習' }).waitFor()
  expect((await shown(app)).title).toBe('つながり')
})

test('a second start shows the window of the first and ends', async () => {
  const app = await launchApp()
  await app.window()
  await shown(app)
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  await eventually('the window is minimised', async () =>
    (await windowState(app))?.isMinimized === true ? true : null,
  )
  expect(await startAgain(app.dataFolder)).toBe(0)
  await shown(app)
  expect(app.electron.windows()).toHaveLength(1)
})

test('two folders are two programs', async () => {
  const first = await launchApp()
  const second = await launchApp({ settings: { language: 'ja', theme: 'light', isWelcomed: true } })
  expect((await first.info()).language).toBe('en')
  expect((await second.info()).language).toBe('ja')
})

test('the sample has a folder of its own', async () => {
  const app = await launchApp({ args: ['--demo'] })
  const info = await app.info()
  expect(info).toMatchObject({ isDemo: true, dataFolder: `${app.dataFolder}-sample` })
  expect(existsSync(path.join(app.dataFolder, 'tsunagari.sqlite3'))).toBe(false)
  expect(existsSync(path.join(info.dataFolder, 'tsunagari.sqlite3'))).toBe(true)
})

test('the window comes back where it was', async () => {
  const app = await launchApp()
  await app.window()
  await shown(app)
  // Only what the person does after the window has settled counts.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 210, y: 140, width: 900, height: 640 }),
  )
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const { bounds } = await shown(app)
  expect(bounds).toMatchObject({ width: 900, height: 640 })
  await app.quit()
  // Not once only: a window manager that adds its frame must not push the window along at every start.
  let next = app
  for (let start = 0; start < 2; start += 1) {
    next = await next.relaunch()
    await next.window()
    await shown(next)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect((await shown(next)).bounds).toEqual(bounds)
    await next.quit()
  }
})

test('a place that is on no screen any more is not used, and no window is too small', async () => {
  const app = await launchApp()
  await app.window()
  await shown(app)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 100, y: 100, width: 200, height: 100 }),
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  const { bounds } = await shown(app)
  expect(bounds.width).toBeGreaterThanOrEqual(640)
  expect(bounds.height).toBeGreaterThanOrEqual(480)
})

test('the settings that are changed are in the file when the answer comes, and nothing half-written is left', async () => {
  const app = await launchApp()
  await app.window()
  expect(await app.invoke('settings.update', { language: 'ja', firstWeekday: 7 })).toMatchObject({ ok: true })
  const text = readFileSync(path.join(app.dataFolder, 'settings.json'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ settings: { language: 'ja', firstWeekday: 7, isWelcomed: true } })
  expect(readdirSync(app.dataFolder).filter((name) => name.includes('tmp'))).toEqual([])
  await eventually('the title follows the language', async () =>
    (await windowState(app))?.title === 'つながり' ? true : null,
  )
})

test('killed in the middle, the program starts again on the same data', async () => {
  const app = await launchApp()
  await app.window()
  expect(await app.invoke('people.add', { name: 'Aki', circle: 'friend' })).toMatchObject({ ok: true })
  await app.kill()
  const next = await app.relaunch()
  expect(await next.invoke('people.list', {})).toMatchObject({ ok: true, value: [{ name: 'Aki' }] })
})

test('what was typed last is handed in when the window closes', async () => {
  const app = await launchApp()
  const page = await app.window()
  const key = 'quick-entry'
  // What a screen does on its way out.
  await page.evaluate((draft) => {
    let count = 0
    const save = (why: string) =>
      void window.tsunagari.invoke('drafts.put', { key: draft, value: `${why} ${(count += 1)}` })
    document.addEventListener('visibilitychange', () => save('hidden'))
    window.addEventListener('pagehide', () => save('gone'))
  }, key)
  await shown(app)
  await app.quit()
  // Closed well: everything is in the one file.
  expect(readdirSync(app.dataFolder).filter((name) => name.includes('sqlite'))).toEqual(['tsunagari.sqlite3'])
  const next = await app.relaunch()
  const draft = await next.invoke('drafts.get', { key })
  expect(draft).toMatchObject({ ok: true })
  expect(draft.ok && draft.value.value).toMatch(/^(hidden|gone)/)
})

test('a page that crashes is loaded again, once', async () => {
  const app = await launchApp()
  const page = await app.window()
  app.console.allow(/page-crashed|the page crashed/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const before = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const id = contents?.getOSProcessId()
    contents?.forcefullyCrashRenderer()
    return id
  })
  const isBack = () =>
    app.electron.evaluate(({ BrowserWindow }, id) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return (
        contents !== undefined && !contents.isCrashed() && !contents.isLoading() && contents.getOSProcessId() !== id
      )
    }, before)
  await eventually('the page is back, in another process', async () => ((await isBack()) ? true : null))
  const log = await eventually('a line in the log', () => {
    const file = path.join(app.dataFolder, 'logs', 'main.log')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return text.includes('page-crashed') ? text : null
  })
  expect(log).toMatch(/error page-crashed .*"isAgain":false/)
})

test('the page can end the program and start it again', async () => {
  const app = await launchApp()
  await app.window()
  await shown(app)
  expect(await app.invoke('app.quit', {})).toEqual({ ok: true, value: null })
  await app.exited

  const next = await app.relaunch()
  await next.window()
  // A program that Playwright does not know of would be left behind.
  const started = next.electron.evaluate(
    ({ app: electronApp }) =>
      new Promise<string>((resolve) => {
        electronApp.relaunch = () => resolve('started again')
      }),
  )
  expect(await next.invoke('app.restart', {})).toEqual({ ok: true, value: null })
  expect(await started).toBe('started again')
  await next.exited
})
