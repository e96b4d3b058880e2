/**
 * Runs the end-to-end tests on a desktop of their own: a screen in memory, a message bus, a window
 * manager and a notification daemon. Arguments are passed on to vitest (names of files, `-t` and the
 * like); `--report=FILE`, or TSUNAGARI_TEST_REPORT, says where to write the result as JSON.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { inNodeModules, projectRoot, toolNode } from './shared/paths.mjs'
import { findCommand } from './shared/run.mjs'
import { ExplainedError, runMain } from './shared/say.mjs'
import { ensureBuilt } from './start/build.mjs'
import { exitCodeOf, stop } from './start/child.mjs'

const self = fileURLToPath(import.meta.url)
const INSIDE = '--inside'
const REPORT = '--report='
const SCREEN = '-screen 0 1600x1100x24'
const TOOLS = ['dbus-run-session', 'xvfb-run', 'openbox', 'dunst', 'xfce4-panel', 'gdbus']
const SETTLE_MS = 1_000

async function outside(args) {
  if (process.platform !== 'linux')
    throw new ExplainedError('the end-to-end tests run on Linux, on a desktop in memory.')
  const missing = TOOLS.filter((name) => !findCommand(name))
  if (missing.length > 0) {
    throw new ExplainedError(
      `the end-to-end tests need programs that are missing: ${missing.join(', ')}. Run "npm run setup -- --for-tests".`,
    )
  }
  resolveElectron()
  await ensureBuilt()
  const command = ['--', 'xvfb-run', '-a', '-n', firstDisplay(), '-s', SCREEN, toolNode(), self, INSIDE, ...args]
  const child = spawn('dbus-run-session', command, {
    cwd: projectRoot,
    stdio: ['inherit', 'inherit', 'pipe'],
    env: environment(),
  })
  // The bus tells of every service that it starts; that is nobody's concern here.
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!line.startsWith('dbus-daemon[')) console.error(line)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  process.exitCode = await exitCodeOf(child)
}

/** Where the search for a free display begins: elsewhere for each, as two that look at once would find the same. */
const firstDisplay = () => String(100 + (process.pid % 800))

/** No display, bus or language of the machine at hand gets into the tests. */
function environment() {
  const env = { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'en' }
  for (const name of [
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'DBUS_SESSION_BUS_ADDRESS',
    'XAUTHORITY',
    'XDG_CURRENT_DESKTOP',
    'ELECTRON_RUN_AS_NODE',
  ]) {
    delete env[name]
  }
  return env
}

async function inside(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-desktop-'))
  const notifications = path.join(folder, 'notifications.txt')
  const log = openSync(notifications, 'a')
  // Panel and window manager keep their settings where nothing else reads them.
  const env = { ...process.env, XDG_CONFIG_HOME: path.join(folder, 'config'), TSUNAGARI_NOTIFICATIONS: notifications }
  mkdirSync(env.XDG_CONFIG_HOME)
  const companions = [
    spawn('openbox', [], { env, stdio: 'ignore' }),
    spawn('dunst', ['-print'], { env, stdio: ['ignore', log, 'ignore'] }),
  ]
  try {
    await wait(SETTLE_MS)
    const gone = companions.find((child) => child.exitCode !== null)
    if (gone) throw new ExplainedError(`${gone.spawnfile} ended at once with code ${gone.exitCode}; the tests need it.`)
    process.exitCode = await exitCodeOf(
      spawn(toolNode(), vitestArguments(args), { cwd: projectRoot, env, stdio: 'inherit' }),
    )
  } finally {
    for (const child of companions) await stop(child)
    closeSync(log)
    rmSync(folder, { recursive: true, force: true })
  }
}

function vitestArguments(args) {
  const given = args.filter((argument) => !argument.startsWith(REPORT))
  const report = args.find((argument) => argument.startsWith(REPORT))?.slice(REPORT.length)
  const file = report ?? process.env.TSUNAGARI_TEST_REPORT ?? process.env.TEST_REPORT
  const reporting = file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${path.resolve(file)}`] : []
  return [inNodeModules('vitest', 'vitest.mjs'), 'run', '--config', 'vitest.e2e.config.ts', ...reporting, ...given]
}

const args = process.argv.slice(2)
await runMain(() => (args[0] === INSIDE ? inside(args.slice(1)) : outside(args)))
