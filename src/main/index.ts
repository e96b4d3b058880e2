/** Composition root. The window comes first; everything else is loaded while its page is on the way. */
import { app, Menu, session } from 'electron'
import path from 'node:path'

import type { Problem } from '../shared/ipc/problems.ts'
import { readArguments } from './application/launch-arguments.ts'
import type { Backend } from './backend.ts'
import { appPage } from './platform/app-address.ts'
import { startingAt, systemClock } from './platform/clock.ts'
import { type DataFolder, useDataFolder } from './platform/data-folder.ts'
import { logDefects } from './platform/defects.ts'
import { serveIpc } from './platform/ipc-server.ts'
import { createJsonFile } from './platform/json-file.ts'
import { createFileLogger } from './platform/logger.ts'
import { createLook } from './platform/look.ts'
import { createMainWindow } from './platform/main-window.ts'
import type { Presence } from './platform/presence.ts'
import { registerAppScheme, serveApp } from './platform/protocol.ts'
import { cutNetwork, lockNavigation, lockSession } from './platform/session-security.ts'
import { openWindowState } from './platform/window-state.ts'

/** Holds package.json, `out` and `resources`. */
const appFolder = app.getAppPath()
const given = readArguments(process.argv)

const run = async (folder: DataFolder): Promise<void> => {
  const clock = app.isPackaged ? systemClock : startingAt(systemClock, process.env['TSUNAGARI_TEST_NOW'])
  const logger = createFileLogger(folder.path)
  const settingsFile = createJsonFile(folder.path, 'settings')
  const look = createLook(settingsFile)
  const state = openWindowState(createJsonFile(folder.path, 'window-state'))
  let problem: Problem | null = folder.isWritable ? null : 'data-folder-unwritable'

  logDefects(logger)
  lockNavigation(logger)
  await app.whenReady()
  lockSession(session.defaultSession)
  serveApp(session.defaultSession, path.join(appFolder, 'out', 'renderer'), () => void openData())

  const icons = path.join(appFolder, 'resources', 'icons')
  const window = createMainWindow({
    ...{ state, look, logger, icon: path.join(icons, 'app-128.png') },
    preload: path.join(appFolder, 'out', 'preload', 'index.cjs'),
    address: (route) =>
      appPage({ ...look.query(), hour: String(new Date(clock.now()).getHours()), ...(problem && { problem }) }, route),
    onShown: () => void settleIn(),
  })

  let backend: Promise<Backend> | null = null
  const useBackend = () =>
    (backend ??= import('./backend.ts').then(({ createBackend }) =>
      createBackend({
        ...{ dataFolder: folder.path, isDemo: given.isDemo, appFolder, settingsFile, look, clock, logger },
        onDataChanged: (areas) => {
          window.send('data.changed', { areas })
          if (areas.includes('today')) void presence?.then(({ refresh }) => refresh())
        },
        onSettingsChanged: (settings) => {
          look.follow(settings)
          window.refreshLook()
          window.send('settings.changed', settings)
          void presence?.then(({ refresh }) => refresh())
        },
      }),
    ))

  let presence: Promise<Presence> | null = null
  const usePresence = () =>
    (presence ??= import('./platform/presence.ts').then(({ createPresence }) =>
      createPresence({
        ...{ icons, state, language: look.language },
        today: async () => (problem === null ? (await useBackend()).today() : null),
        onAction: (action) => {
          if (action?.kind === 'quit') app.quit()
          else window.open(action?.route)
        },
      }),
    ))

  /** The window is there: now what nobody waits for. */
  const settleIn = async () => {
    await (await usePresence()).appear()
    if (folder.isWritable) await logger.open()
  }

  serveIpc({
    answer: async (channel, input) => (await useBackend()).answer(channel, input),
    isOwnPage: window.owns,
    onForbidden: (channel) => logger.warn('forbidden', { channel }),
  })
  app.on('second-instance', () => window.open())
  app.on('activate', () => window.open())
  let isQuitting = false
  app.on('window-all-closed', () => {
    if (!isQuitting) void usePresence().then(({ stayOrQuit }) => stayOrQuit())
  })
  app.on('before-quit', (event) => {
    if (isQuitting) return
    isQuitting = true
    event.preventDefault()
    void window
      .close()
      .then(state.settled)
      .finally(() => app.quit())
  })
  app.on('will-quit', () => void backend?.then(({ stop }) => stop()))

  /** While the page is at work on its first files. */
  const openData = async () => {
    const { start, today } = await useBackend()
    const found = await start()
    if (found === null) {
      // Worked out once in advance, so that nothing is slow when the page asks.
      await today()
      return
    }
    problem = found
    window.reload()
  }
  window.open()
}

const folder = useDataFolder(given)
registerAppScheme()
cutNetwork()
if (process.platform === 'win32') app.setAppUserModelId('io.github.tsunagari')
if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
// A folder that cannot be written cannot hold the lock either, and nothing is written there.
if (folder.isWritable && !app.requestSingleInstanceLock()) app.exit()
else void run(folder)
