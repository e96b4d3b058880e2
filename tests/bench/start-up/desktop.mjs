/** A desktop in memory: screen, session bus, window manager, notifications, and a panel with a place for tray icons. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { findCommand } from '../../../scripts/shared/run.mjs'
import { ExplainedError } from '../../../scripts/shared/say.mjs'

const SCREEN = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
const PROGRAMS = ['openbox', 'dunst', 'xfce4-panel']
const NEEDED = ['Xvfb', 'dbus-daemon', 'gdbus', ...PROGRAMS]
const PATIENCE_MS = 15_000
const LOOK_MS = 250
/** Until the panel has drawn itself and everything is at rest. */
const SETTLE_MS = 3_000

/**
 * @typedef {object} Desktop
 * @property {NodeJS.ProcessEnv} env  for programs that are to appear on it
 * @property {boolean} hasTrayHost
 * @property {() => void} end
 */

/**
 * @param {string} folder  for its files
 * @returns {Promise<Desktop>}
 */
export async function startDesktop(folder) {
  const missing = NEEDED.filter((name) => !findCommand(name))
  if (missing.length > 0) throw new ExplainedError(`to measure, these programs are needed: ${missing.join(', ')}`)

  const started = []
  const start = (command, args, env, stdio = 'ignore') => {
    const child = spawn(command, args, { env, stdio })
    child.on('error', () => undefined)
    started.push(child)
    return child
  }
  /** Starts a program that writes where it can be found to its file descriptor 3. */
  const startAnnounced = (command, args, env) =>
    new Promise((resolve, reject) => {
      const child = start(command, args, env, ['ignore', 'ignore', 'ignore', 'pipe'])
      child.stdio[3].once('data', (text) => resolve(String(text).trim()))
      child.once('exit', () => reject(new ExplainedError(`${command} did not start`)))
    })

  const end = () => {
    for (const child of started.reverse()) child.kill()
  }
  try {
    const env = homeIn(folder)
    env.XDG_RUNTIME_DIR = path.join(folder, 'run')
    mkdirSync(env.XDG_RUNTIME_DIR, { recursive: true, mode: 0o700 })
    delete env.WAYLAND_DISPLAY
    env.DISPLAY = `:${await startAnnounced('Xvfb', ['-displayfd', '3', ...SCREEN], env)}`
    const address = `--address=unix:path=${path.join(folder, 'bus')}`
    const bus = ['--session', '--nofork', '--print-address=3', address]
    env.DBUS_SESSION_BUS_ADDRESS = await startAnnounced('dbus-daemon', bus, env)
    for (const name of PROGRAMS) start(name, [], env)
    const hasTrayHost = await waitForTrayHost(env)
    await rest(SETTLE_MS)
    return { env, hasTrayHost, end }
  } catch (error) {
    end()
    throw error
  }
}

/** The environment of a program that keeps everything it writes in one folder. */
export function homeIn(folder, env = process.env) {
  return {
    ...env,
    HOME: folder,
    XDG_CONFIG_HOME: path.join(folder, '.config'),
    XDG_CACHE_HOME: path.join(folder, '.cache'),
    XDG_DATA_HOME: path.join(folder, '.local', 'share'),
  }
}

async function waitForTrayHost(env) {
  const service = 'org.kde.StatusNotifierWatcher'
  const bus = ['--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus']
  const question = ['call', '--session', ...bus, '--method', 'org.freedesktop.DBus.NameHasOwner', service]
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await rest(LOOK_MS)) {
    if (spawnSync('gdbus', question, { env, encoding: 'utf8' }).stdout?.includes('true')) return true
  }
  return false
}

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
