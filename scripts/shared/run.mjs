import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { ExplainedError, say } from './say.mjs'

const HEARTBEAT_MS = 15_000
const KEPT_OUTPUT = 200_000
const SHOWN_LINES = 12

/**
 * Runs a command without its output, shows from time to time that it is still at work,
 * and throws an ExplainedError with the telling lines when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, what: string, advice: string }} options
 *   `what` names the step, `advice` says what to do when it fails.
 */
export async function runQuietly(command, args, { cwd, env, what, advice }) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const heartbeat = setInterval(() => say(`${what}: still at work (${seconds()} s) …`), HEARTBEAT_MS)
  try {
    const { code, output } = await collect(command, args, { cwd, env })
    if (code !== 0) throw new ExplainedError(`${what} did not succeed. ${advice}\n${tellingLines(output)}`)
  } finally {
    clearInterval(heartbeat)
  }
}

function collect(command, args, options) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk) => (output = (output + chunk).slice(-KEPT_OUTPUT))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: -1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** The cause is usually in the first lines that speak of an error, not at the very end. */
function tellingLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const errors = lines.filter((line) => /\berror\b|^E: |not found/i.test(line))
  const shown = errors.length > 0 ? errors.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES)
  return shown.map((line) => `  ${line}`).join('\n')
}

/** The full path of a command on the PATH, or undefined. */
export function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
