/** Composition root. The window comes first; everything else is loaded when its page asks for it. */
import { app, session } from 'electron'
import path from 'node:path'

import type { Problem } from '../shared/ipc/problems.ts'
import { readArguments, sameNotebook } from './application/launch-arguments.ts'
import type { Backend } from './backend.ts'
import { createBackground } from './background.ts'
import { pause } from './infrastructure/pause.ts'
import { setChromiumLanguage } from './platform/chromium-language.ts'
import { hourOf, startingAt, systemClock } from './platform/clock.ts'
import { type DataFolder, useDataFolder } from './platform/data-folder.ts'
import { logDefects } from './platform/defects.ts'
import { serveIpc } from './platform/ipc-server.ts'
import { createJsonFile } from './platform/json-file.ts'
import { followLifecycle, nameProgram } from './platform/lifecycle.ts'
import { createFileLogger } from './platform/logger.ts'
import { createLook } from './platform/look.ts'
import { createMainWindow } from './platform/main-window.ts'
import { pageAddress } from './platform/page-address.ts'
import { createQuickLogWindow } from './platform/quick-log-window.ts'
import { createGlobalShortcut } from './platform/shortcut.ts'
import { registerAppScheme, serveApp } from './platform/protocol.ts'
import { cutNetwork, lockNavigation, lockSession } from './platform/session-security.ts'
import { openWindowState } from './platform/window-state.ts'

/** Holds package.json, `out` and `resources`. */
const appFolder = app.getAppPath()
const icons = path.join(appFolder, 'resources', 'icons')
const given = readArguments(process.argv)

const run = async (folder: DataFolder): Promise<void> => {
  const clock = app.isPackaged ? systemClock : startingAt(systemClock, process.env['TSUNAGARI_TEST_NOW'])
  const logger = createFileLogger(folder.path)
  const settingsFile = createJsonFile(folder.path, 'settings')
  const look = createLook(settingsFile)
  setChromiumLanguage(look.language())
  const state = openWindowState(createJsonFile(folder.path, 'window-state'))
  let problem: Problem | null = folder.isWritable ? null : 'data-folder-unwritable'

  logDefects(logger)
  lockNavigation(logger)
  await app.whenReady()
  lockSession(session.defaultSession)
  serveApp(session.defaultSession, path.join(appFolder, 'out', 'renderer'))

  const page = {
    look,
    icon: path.join(icons, 'app-128.png'),
    preload: path.join(appFolder, 'out', 'preload', 'index.cjs'),
    address: (route: string | null) =>
      pageAddress({ ...look.query(), hour: hourOf(clock), ...(problem && { problem }) }, route),
  }
  let isQuitting = false
  /** Only what is hidden is left. */
  const stayIfAlone = () => {
    if (!isQuitting && !window.isOpen() && !quickLog.isOpen()) void background.stayOrQuit()
  }
  const window = createMainWindow({
    ...{ ...page, state, logger },
    onShown: () => void settleIn(),
    onClosed: stayIfAlone,
  })
  const quickLog = createQuickLogWindow({ ...page, onHidden: stayIfAlone })
  const shortcut = createGlobalShortcut(quickLog.open)

  let data: Promise<Backend> | null = null
  const openData = () =>
    (data ??= loadBackend().then(async ({ createBackend }) => {
      const backend = createBackend({
        ...{ dataFolder: folder.path, sample: given.sample, appFolder, settingsFile, look, clock, logger },
        ...{ isAtLogin: given.isHidden, sameNotebook: sameNotebook(given), onFollow: window.open },
        quickLogShortcut: shortcut.state,
        leaveQuickLog: (route) => {
          quickLog.hide()
          if (route !== null) window.open(route)
        },
        onDataChanged: (areas) => {
          window.send('data.changed', { areas })
          quickLog.send('data.changed', { areas })
          if (areas.includes('today') || areas.includes('nudges')) background.refresh()
        },
        onSettingsChanged: (settings) => {
          look.follow(settings)
          shortcut.use(settings.quickLogShortcut)
          for (const each of [window, quickLog]) {
            each.refreshLook()
            each.send('settings.changed', settings)
          }
          background.refresh()
        },
      })
      shortcut.use(backend.settings().quickLogShortcut)
      const found = await backend.start()
      if (found !== problem) {
        problem = found
        window.reload()
      }
      return backend
    }))

  const background = createBackground({
    ...{ icons, state, clock, window, quickLog, language: look.language },
    data: async () => (problem === null ? openData() : null),
    quit: () => {
      app.quit()
    },
    beatMs: app.isPackaged ? undefined : Number(process.env['TSUNAGARI_TEST_BEAT']) || undefined,
  })

  /** The page is at rest: now what nobody waits for. */
  const settleIn = async () => {
    await openData()
    await background.begin()
    if (folder.isWritable) await logger.open()
  }

  serveIpc({
    // Not before the page asks: whatever main does earlier, the first frame would wait for.
    answer: (channel, input) => openData().then(({ answer }) => answer(channel, input)),
    isOwnPage: (contentsId) => window.owns(contentsId) || quickLog.owns(contentsId),
    onForbidden: (channel) => logger.warn('forbidden', { channel }),
  })
  followLifecycle({
    onOpen: () => window.open(),
    onStartedAgain: (again) => {
      const { command, isHidden } = readArguments(again)
      if (command !== null) void background.act(command)
      else if (!isHidden) window.open()
    },
    onQuit: async () => {
      isQuitting = true
      await Promise.all([window.close(), quickLog.end()])
      await state.settled()
    },
    onGone: () => void data?.then(({ stop }) => stop()),
  })
  if (given.isHidden || given.command?.kind === 'quick-log') void settleIn()
  else window.open(given.command?.kind === 'open' ? given.command.route : null)
  if (given.command !== null && given.command.kind !== 'open') void background.act(given.command)
}

/** In two parts: what is read and compiled in one go, the window waits for. */
const loadBackend = async () => {
  await import('../shared/ipc/contract.ts')
  await pause()
  return import('./backend.ts')
}

const folder = useDataFolder(given)
nameProgram()
registerAppScheme()
cutNetwork()
// A folder that cannot be written cannot hold the lock either, and nothing is written there.
if (folder.isWritable && !app.requestSingleInstanceLock()) app.exit()
else void run(folder)
