import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../shared/paths.mjs'
import { ExplainedError } from '../shared/say.mjs'

const PATIENCE_MS = 8_000

/**
 * Starts Electron with the project's folder.
 *
 * @param {import('../electron-runtime/resolve.mjs').ResolvedElectron} electron
 * @param {string[]} appArgs  arguments for the app itself
 */
export function launchElectron(electron, appArgs) {
  const env = { ...process.env, ...electron.env }
  // Set by some editors' terminals; with it Electron would run as plain Node, without windows.
  delete env.ELECTRON_RUN_AS_NODE
  return spawn(electron.executable, [...electron.args, projectRoot, ...appArgs], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Waits for a child and gives its exit code; a death by signal counts as a failure. */
export function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new ExplainedError(`${child.spawnfile} could not be started: ${error.message}`)),
    )
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Asks a child to end and, if it does not, makes it end. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = wait(PATIENCE_MS, 'late', { ref: false })
  if ((await Promise.race([ended, late])) !== 'late') return
  child.kill('SIGKILL')
  await ended
}
