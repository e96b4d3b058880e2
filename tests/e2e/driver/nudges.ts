import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

import type { NudgeSettings } from '../../../src/shared/schemas/nudges.ts'
import { defaultSettings, type Settings } from '../../../src/shared/schemas/settings.ts'
import { launchApp, type LaunchOptions, type TestApp } from './app.ts'
import { newDataFolder } from './data-folder.ts'
import { eventually, notifications, type ShownNotification, trayItems } from './desktop.ts'

const run = promisify(execFile)

/** Between two looks for nudges, instead of a minute. */
const BEAT_MS = '400'

type NudgeOptions = Omit<LaunchOptions, 'settings'> & {
  readonly language?: Settings['language']
  readonly nudges?: Partial<NudgeSettings>
}

/** The app with somebody at the keyboard; that it stays in the tray was said before, and it looks for nudges all the time. */
export const launchForNudges = async ({ language = 'en', nudges = {}, ...options }: NudgeOptions = {}) => {
  const dataFolder = options.dataFolder ?? newDataFolder()
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(path.join(dataFolder, 'window-state.json'), '{"hasSaidItStays":true}')
  const app = await launchApp({
    ...options,
    dataFolder,
    settings: { language, theme: 'light', isWelcomed: true, nudges: { ...defaultSettings.nudges, ...nudges } },
    env: { TSUNAGARI_TEST_BEAT: BEAT_MS, ...options.env },
  })
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 1
  })
  return app
}

/** Somebody to whom something was promised for today. */
export const promiseSomething = async (app: TestApp): Promise<string> => {
  const person = await app.invoke('people.add', { name: 'Ada Mori', circle: 'close' })
  const personId = person.ok ? person.value.id : ''
  await app.invoke('followUps.add', {
    ...{ personId, entryId: null, kind: 'promise', text: 'Send the photographs', dueDay: '2026-11-18' },
  })
  return personId
}

export const windowsOf = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Closes the window to the tray. */
export const closeToTray = async (app: TestApp): Promise<void> => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await eventually('the window is gone', async () => ((await windowsOf(app)) === 0 ? true : null))
}

/** The page of the window that opens. */
export const openedWindow = (app: TestApp) =>
  eventually('a window', async () => ((await windowsOf(app)) > 0 ? app.window() : null))

export const ownTrayItem = () => eventually('an icon in the tray', async () => (await trayItems())[0] ?? null)

/** The notification after so many. */
export const notificationAfter = (before: number): Promise<ShownNotification> =>
  eventually('a notification', () => notifications()[before] ?? null)

/** How many notifications stand on the screen. */
export const notificationsThere = async (): Promise<number> =>
  Number((await run('dunstctl', ['count', 'displayed'])).stdout)

/** Clicks the notification that is shown. */
export const clickNotification = () => run('dunstctl', ['action', '0'])

/** Tells the notification daemon to hold everything back, until the end of the test at the latest. */
export const holdNotifications = async (isHeld: boolean): Promise<void> => {
  onTestFinished(async () => {
    await run('dunstctl', ['set-paused', 'false'])
  })
  await run('dunstctl', ['set-paused', String(isHeld)])
}

/** Takes away what other tests left on the screen. */
export const clearNotifications = () => run('dunstctl', ['close-all'])
