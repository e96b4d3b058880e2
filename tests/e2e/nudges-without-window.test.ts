import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

import {
  clickTrayMenu,
  eventually,
  notifications,
  startPanel,
  trayItemProperty,
  trayMenu,
  wholeTrayMenu,
} from './driver/desktop.ts'
import { startAgain } from './driver/electron.ts'
import {
  closeToTray,
  launchForNudges,
  openedWindow,
  ownTrayItem,
  promiseSomething,
  windowsOf,
} from './driver/nudges.ts'
import { launchApp, type TestApp } from './driver/app.ts'

const SIX = 18 * 60

const shownWindows = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length)

test('the tray says what there is, in its tooltip and its menu, and leads there', async () => {
  await startPanel()
  const app = await launchForNudges({ language: 'ja' })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const item = await ownTrayItem()
  const personId = await promiseSomething(app)
  await closeToTray(app)
  await eventually('a line for the nudge', async () => ((await trayMenu(item))[0] === 'お知らせ：あとで' ? true : null))
  expect(await trayItemProperty(item, 'ToolTip')).toContain('つながり：あとで')
  await clickTrayMenu(item, 'お知らせ：あとで')
  const page = await openedWindow(app)
  await page.waitForURL((url) => url.hash === `#/people/${personId}`)
  await eventually('it is among the recent ones alone', async () => {
    const lines = await wholeTrayMenu(item)
    const isRecent = lines.some((label) => /^あとで（.*）$/.test(label))
    return isRecent && !lines.includes('お知らせ：あとで') ? true : null
  })
  await app.quit()
})

test('how one is can be said in the menu, and nudges paused and let come again', async () => {
  await startPanel()
  const app = await launchForNudges()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const item = await ownTrayItem()
  await clickTrayMenu(item, 'Plenty of energy')
  await eventually('the check-in', async () => {
    const today = await app.invoke('today.get', {})
    return today.ok && today.value.checkIn?.mood === 1 && today.value.checkIn.energy === 5 ? true : null
  })
  await clickTrayMenu(item, 'For an hour')
  await eventually('a tooltip in words', async () =>
    (await trayItemProperty(item, 'ToolTip')).includes('nudges are paused until 20:3') ? true : null,
  )
  await clickTrayMenu(item, 'Let nudges come again')
  await eventually('the menu offers a pause again', async () =>
    (await trayMenu(item)).includes('Pause nudges') ? true : null,
  )
  await app.quit()
})

test('without a tray and without notifications everything is in the window', async () => {
  const app = await launchForNudges({
    nudges: { checkInAt: SIX },
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' },
  })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const abilities = await app.invoke('nudges.abilities', {})
  expect(abilities).toMatchObject({ value: { hasTray: false, hasNotifications: false, canSeeDoNotDisturb: false } })
  await page.evaluate(() => (location.hash = '#/settings/nudges'))
  await page.getByText('There is no tray here.', { exact: false }).waitFor()
  await page.getByText('Whether do not disturb is on cannot be seen here.').waitFor()
  await page.evaluate(() => (location.hash = '#/'))
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const before = notifications().length
  await eventually('a nudge', async () => {
    const current = await app.invoke('nudges.current', {})
    return current.ok ? current.value.open : null
  })
  expect(notifications()).toHaveLength(before)
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.restore())
  const card = page.getByRole('region', { name: 'A nudge' })
  await card.waitFor()
  await app.screenshot('nudge-card-en')
  await card.getByRole('button', { name: 'Not today' }).click()
  await card.waitFor({ state: 'detached' })
  await app.quit()
})

test('a program that runs does what a second start asks for', async () => {
  await startPanel()
  const app = await launchForNudges({ args: ['--hidden'] })
  const item = await ownTrayItem()
  expect(await windowsOf(app)).toBe(0)
  expect(await startAgain(app.dataFolder, ['--pause=1h'])).toBe(0)
  await eventually('the pause', async () => ((await trayMenu(item)).includes('Let nudges come again') ? true : null))
  expect(await startAgain(app.dataFolder, ['--hidden'])).toBe(0)
  await wait(1_000)
  expect(await windowsOf(app)).toBe(0)
  expect(await startAgain(app.dataFolder, ['--quick-log'])).toBe(0)
  const small = await openedWindow(app)
  await small.waitForURL((url) => url.hash.includes('quick-log'))
  await small.getByRole('combobox', { name: 'Who was it?' }).waitFor()
  await small.keyboard.press('Escape')
  await eventually('the small window is out of sight', async () => ((await shownWindows(app)) === 0 ? true : null))

  expect(await startAgain(app.dataFolder, ['--rest'])).toBe(0)
  const page = await eventually(
    'the window',
    () => app.electron.windows().find((each) => each.url().endsWith('#/rest')) ?? null,
  )
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await shownWindows(app)).toBe(1)
  // The pause goes on.
  expect(await app.invoke('nudges.current', {})).toMatchObject({ value: { silence: { kind: 'pause' } } })
  await app.quit()
})

test('starting with the desktop is a file that the desktop reads', async () => {
  const app = await launchApp()
  const file = path.join(process.env['XDG_CONFIG_HOME'] ?? '', 'autostart', 'tsunagari.desktop')
  expect(await app.invoke('autostart.get', {})).toEqual({ ok: true, value: 'off' })
  expect(await app.invoke('autostart.set', { isOn: true })).toEqual({ ok: true, value: 'on' })
  expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.*--hidden"$/m)
  expect(await app.invoke('autostart.set', { isOn: false })).toEqual({ ok: true, value: 'off' })
  expect(existsSync(file)).toBe(false)
  await app.quit()
})
