import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { findCommand } from '../shared/run.mjs'
import { ExplainedError, say } from '../shared/say.mjs'
import { exitCodeOf } from './child.mjs'
import { imageTools } from './screenshot.mjs'

const SCREEN = '-screen 0 1280x860x24'
const GRACE_MS = 15_000
const PARENT_CHECK_MS = 500
const session = fileURLToPath(new URL('session.mjs', import.meta.url))

/**
 * Runs the app on a screen in memory, with a message bus and a window manager, and takes a picture of it.
 *
 * @param {string[]} appArgs  arguments for the app itself
 * @param {{ quitAfterScreenshot: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function runOnVirtualDisplay(appArgs, { quitAfterScreenshot }) {
  checkTools()
  say('there is no display here; the app runs on a virtual one.')
  const inner = [process.execPath, session, quitAfterScreenshot ? 'quit' : 'stay', ...appArgs]
  const args = ['--', 'xvfb-run', '-a', '-s', SCREEN, ...inner]
  // A process group of its own keeps Ctrl-C from ending the display under the app. The session ends
  // when its input closes, which also happens when this process is killed.
  const child = spawn('dbus-run-session', args, { detached: true, stdio: ['pipe', 'inherit', 'pipe'] })
  passOnErrors(child.stderr)
  const interrupted = endOnSignal(child)
  const code = await exitCodeOf(child)
  return interrupted() ? 0 : code
}

/** Lines that every machine without a graphics card and a system bus prints tell nobody anything. */
function passOnErrors(stream) {
  const expected = /^dbus-daemon\[|:ERROR:(bus|viz_main_impl|command_buffer_proxy_impl)\.cc/
  createInterface({ input: stream }).on('line', (line) => {
    if (!expected.test(line)) console.error(line)
  })
}

function endOnSignal(child) {
  let interrupted = false
  const end = () => {
    if (interrupted) return
    interrupted = true
    child.stdin.end()
    setTimeout(() => process.kill(-child.pid, 'SIGKILL'), GRACE_MS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  if (process.env.npm_lifecycle_event === 'start') whenParentIsGone(end)
  return () => interrupted
}

/** npm hands a signal to the shell between it and this script, which ends without passing it on. */
function whenParentIsGone(end) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS).unref()
}

function checkTools() {
  const missing = ['dbus-run-session', 'xvfb-run', 'openbox'].filter((name) => !findCommand(name))
  missing.push(...imageTools.filter((file) => !existsSync(file)))
  if (missing.length > 0)
    throw new ExplainedError(
      `there is no display, and a virtual one needs programs that are missing here: ${missing.join(', ')}`,
    )
}
