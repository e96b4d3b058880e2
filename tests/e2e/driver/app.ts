import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

import type { Channel } from '../../../src/shared/ipc/channels.ts'
import type { AppInfo, Input, Output } from '../../../src/shared/ipc/contract.ts'
import type { Result } from '../../../src/shared/ipc/result.ts'
import type { Settings } from '../../../src/shared/schemas/settings.ts'
import { checkAccessibility } from './accessibility.ts'
import { type ConsoleGate, watchConsole } from './console-gate.ts'
import { newDataFolder, writeSettings } from './data-folder.ts'
import { projectFolder, resolveElectron } from './electron.ts'

export type LaunchOptions = {
  /** Where the data lies; without one, a new folder. Settings are written only where there are none yet. */
  readonly dataFolder?: string
  readonly settings?: Partial<Settings>
  /** The program's clock at the start, ISO with an offset. It goes on from there. */
  readonly now?: string
  /** IANA zone of the machine. */
  readonly zone?: string
  /** Arguments for the program itself, such as `--demo`. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const USUAL = {
  settings: { language: 'en', theme: 'light', isWelcomed: true },
  now: '2026-11-18T19:30:00+09:00',
  zone: 'Asia/Tokyo',
} as const

const WINDOW_AFTER_MS = 20_000
const QUIT_AFTER_MS = 15_000

/** A running app. It is ended, and its console is checked, when the test has finished. */
export type TestApp = {
  readonly dataFolder: string
  readonly electron: ElectronApplication
  readonly console: ConsoleGate
  /** The open window, or the next one that opens. */
  readonly window: () => Promise<Page>
  /** Calls a channel the way the page does. */
  readonly invoke: <Name extends Channel>(channel: Name, input: Input<Name>) => Promise<Result<Output<Name>>>
  readonly info: () => Promise<AppInfo>
  /** Puts a picture of the window into `artifacts/screens/<name>.png`. */
  readonly screenshot: (name: string) => Promise<void>
  readonly checkAccessibility: () => Promise<void>
  /** Ends it the way the person does. Resolves when the process is gone. */
  readonly quit: () => Promise<void>
  /** Ends it the way a power cut does. */
  readonly kill: () => Promise<void>
  /** Resolves when the process is gone by itself. */
  readonly exited: Promise<void>
  /** Starts the program once more on the same data; the first has to be gone. */
  readonly relaunch: (options?: LaunchOptions) => Promise<TestApp>
}

export const launchApp = async (options: LaunchOptions = {}): Promise<TestApp> => {
  const { dataFolder = newDataFolder(), now = USUAL.now, zone = USUAL.zone, args = [], env = {} } = options
  if (!existsSync(path.join(dataFolder, 'settings.json')) && canHold(dataFolder)) {
    writeSettings(dataFolder, { ...USUAL.settings, ...options.settings })
  }
  const electron = await start([`--data-dir=${dataFolder}`, ...args], { TZ: zone, TSUNAGARI_TEST_NOW: now, ...env })
  const gate = watchConsole(electron, path.join(dataFolder, 'logs', 'main.log'))
  const child = electron.process()
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
  const isRunning = () => child.exitCode === null && child.signalCode === null

  const window = async (): Promise<Page> =>
    electron.windows().at(-1) ?? (await electron.waitForEvent('window', { timeout: WINDOW_AFTER_MS }))
  const picture = async (kind: 'screens' | 'failures', name: string) => {
    const folder = path.join(projectFolder, 'artifacts', kind)
    mkdirSync(folder, { recursive: true })
    // What the window shows, at any size of its text.
    const png = await electron.evaluate(async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
    )
    if (png !== undefined) writeFileSync(path.join(folder, `${name}.png`), png, 'base64')
  }
  const kill = async () => {
    if (isRunning()) child.kill('SIGKILL')
    await exited
  }
  const quit = async () => {
    // The process goes while it is being asked.
    await electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
    const late = AbortSignal.timeout(QUIT_AFTER_MS)
    await Promise.race([
      exited,
      new Promise((_resolve, reject) =>
        late.addEventListener('abort', () => reject(new Error('The app did not quit.'))),
      ),
    ])
  }
  const invoke = async <Name extends Channel>(channel: Name, input: Input<Name>) => {
    const page = await window()
    const result = await page.evaluate(([name, value]) => globalThis.window.tsunagari.invoke(name, value), [
      channel,
      input,
    ] as const)
    return result as Result<Output<Name>>
  }

  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      // A failed test may have left no window, or no program.
      await picture('failures', task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).catch((error: unknown) => {
        process.stderr.write(`No picture of the failure: ${String(error)}\n`)
      })
    }
    await kill()
    gate.check()
  })

  return {
    dataFolder,
    electron,
    console: gate,
    window,
    invoke,
    info: async () => {
      const result = await invoke('app.info', {})
      if (!result.ok) throw new Error(`app.info answered ${result.error.code}`)
      return result.value
    },
    screenshot: (name) => picture('screens', name),
    checkAccessibility: async () => checkAccessibility(await window()),
    quit,
    kill,
    exited,
    relaunch: async (more = {}) => {
      await exited
      return launchApp({ ...options, ...more, dataFolder })
    },
  }
}

const holdUntilAttached = path.join(import.meta.dirname, 'hold-until-attached.cjs')

const start = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<ElectronApplication> => {
  const runtime = await resolveElectron()
  return _electron.launch({
    executablePath: runtime.executable,
    // A screen in memory has no graphics card.
    args: [...runtime.args, '-r', holdUntilAttached, projectFolder, '--disable-gpu', ...args],
    cwd: projectFolder,
    env: { ...environment(), ...runtime.env, ...env },
    timeout: WINDOW_AFTER_MS,
  })
}

/** False for a folder that a test has made unusable on purpose. */
const canHold = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}

const environment = (): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _plainNode, ...rest } = process.env
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
