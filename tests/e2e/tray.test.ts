import { expect, test } from 'vitest'

import { launchApp, type TestApp } from './driver/app.ts'
import {
  clickTrayMenu,
  eventually,
  notifications,
  startPanel,
  trayItemProperty,
  trayItems,
  trayMenu,
} from './driver/desktop.ts'
import { startAgain } from './driver/electron.ts'

const windowsOf = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** What the window manager's cross does. */
const closeWindow = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const ownTrayItem = () =>
  eventually('an icon in the tray', async () => {
    const items = await trayItems()
    return items[0] ?? null
  })

test('the tray shows the step of the day, and closing the window keeps the program there and says so once', async () => {
  await startPanel()
  const app = await launchApp({ settings: { language: 'ja', theme: 'light', isWelcomed: true } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const today = await app.invoke('today.get', {})
  const title = today.ok && today.value.step?.state === 'offered' ? today.value.step.exercise.title.ja : undefined
  expect(title).toBeTypeOf('string')
  const item = await ownTrayItem()
  expect(await trayMenu(item)).toEqual([
    ...[`今日の一歩：${title}`, 'ひとこと記録する', '今の調子', '少し休む', '今日はもうお知らせしない'],
    ...['お知らせを止める', '最近のお知らせ', 'つながりを開く', '設定', '終了する'],
  ])
  expect(await trayItemProperty(item, 'ToolTip')).toContain('つながり')

  const before = notifications().length
  await closeWindow(app)
  await eventually('the window is gone', async () => ((await windowsOf(app)) === 0 ? true : null))
  const said = await eventually('a notification', () => notifications()[before] ?? null)
  expect(said.summary).toBe('つながりは、ここにいます')
  expect(said.body).toContain('「終了する」')
  expect(await trayItems()).toEqual([item])

  // Opened again, closed again: it is not said twice.
  expect(await startAgain(app.dataFolder)).toBe(0)
  const again = await eventually('a window', async () => ((await windowsOf(app)) === 1 ? app.window() : null))
  await again.getByRole('heading', { level: 1 }).waitFor()
  await closeWindow(app)
  await eventually('the window is gone', async () => ((await windowsOf(app)) === 0 ? true : null))
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(notifications()).toHaveLength(before + 1)
  await app.quit()
})

test('the menu of the tray follows the language and the day', async () => {
  await startPanel()
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const item = await ownTrayItem()
  expect((await trayMenu(item)).slice(-3)).toEqual(['Open Tsunagari', 'Settings', 'Quit'])
  expect(await app.invoke('today.skipStep', {})).toMatchObject({ ok: true })
  await eventually('a step that was put down is not shown', async () =>
    (await trayMenu(item))[0] === 'Write a quick note' ? true : null,
  )
  expect(await app.invoke('settings.update', { language: 'ja' })).toMatchObject({ ok: true })
  await eventually('the menu speaks Japanese', async () => ((await trayMenu(item)).includes('終了する') ? true : null))
  await app.quit()
})

test('where there is no tray, closing the window ends the program, and that is said once', async () => {
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const before = notifications().length
  await closeWindow(app)
  const late = new Promise((resolve) => setTimeout(() => resolve('still running'), 10_000))
  expect(await Promise.race([app.exited, late])).toBeUndefined()
  const said = await eventually('a notification', () => notifications()[before] ?? null)
  expect(said.summary).toBe('Tsunagari has ended')
  expect(said.body).toContain('no tray')

  const again = await app.relaunch()
  await (await again.window()).getByRole('heading', { level: 1 }).waitFor()
  await closeWindow(again)
  await again.exited
  expect(notifications()).toHaveLength(before + 1)
})

test('a tray that comes while the program runs is found when the window is closed', async () => {
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  await startPanel()
  await closeWindow(app)
  const item = await ownTrayItem()
  expect(await trayMenu(item)).toContain('Quit')
  await app.quit()
})

test('when the tray has gone meanwhile, closing the window ends the program', async () => {
  const panel = await startPanel()
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  await ownTrayItem()
  await panel.stop()
  await closeWindow(app)
  const late = new Promise((resolve) => setTimeout(() => resolve('still running'), 10_000))
  expect(await Promise.race([app.exited, late])).toBeUndefined()
})

test('the first line of the menu leads to the step, also when there is no window', async () => {
  await startPanel()
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const item = await ownTrayItem()
  const today = await app.invoke('today.get', {})
  const step = today.ok && today.value.step?.state === 'offered' ? today.value.step : null
  const run = await app.invoke('runs.start', { exerciseId: step?.exercise.id ?? '', size: 'full' })
  expect(run).toMatchObject({ ok: true })
  await eventually('the menu offers to go on', async () =>
    (await trayMenu(item))[0]?.startsWith('Go on with') === true ? true : null,
  )
  await closeWindow(app)
  await eventually('the window is gone', async () => ((await windowsOf(app)) === 0 ? true : null))
  await clickTrayMenu(item, /^Go on with/)
  const page = await eventually('a window', async () => ((await windowsOf(app)) === 1 ? app.window() : null))
  await page.waitForURL((url) => run.ok && url.hash === `#/run/${run.value.id}`)
  await app.quit()
})
