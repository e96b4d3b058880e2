import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inNodeModules, inRuntimeCache, toolNode } from '../shared/paths.mjs'
import { ExplainedError } from '../shared/say.mjs'

const STALL_MS = 60_000
const POLL_MS = 2_000
const REMEMBER_MS = 24 * 60 * 60 * 1000

const executableNames = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}
const executableName = executableNames[process.platform] ?? 'electron'

/**
 * The Electron of package.json, if it is on this machine.
 *
 * @returns {{ executable: string, version: string } | undefined}
 */
export function findStockElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return findOverride(override)
  // Electron's installer writes path.txt last: without it the files are not complete.
  if (!existsSync(inNodeModules('electron', 'path.txt'))) return undefined
  return findIn(inNodeModules('electron', 'dist'))
}

function findOverride(folder) {
  const found = findIn(folder)
  if (found) return found
  throw new ExplainedError(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executableName} in it.`)
}

function findIn(folder) {
  const executable = path.join(folder, executableName)
  if (!existsSync(executable)) return undefined
  const versionFile = path.join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown'
  return { executable, version: version.replace(/^v/, '') }
}

/** The version of Electron that package-lock.json asks for. */
export function stockVersion() {
  return JSON.parse(readFileSync(inNodeModules('electron', 'package.json'), 'utf8')).version
}

/**
 * Lets Electron's own installer fetch the executable. It is stopped when nothing arrives for a minute.
 *
 * @returns {Promise<boolean>} whether Electron is installed now
 */
export async function installStockElectron() {
  mkdirSync(inRuntimeCache(), { recursive: true })
  const downloads = mkdtempSync(inRuntimeCache('.download-'))
  try {
    await runInstaller(downloads)
  } finally {
    rmSync(downloads, { recursive: true, force: true })
  }
  return findStockElectron() !== undefined
}

/** The installer downloads into the temporary folder: a folder of its own shows whether it advances. */
function runInstaller(downloads) {
  return new Promise((resolve) => {
    const env = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads }
    const child = spawn(toolNode(), [inNodeModules('electron', 'install.js')], { env, stdio: 'ignore' })
    const watch = setInterval(stopWhenStalled(child, downloads), POLL_MS)
    child.on('error', () => resolve())
    child.on('close', () => resolve())
    child.on('close', () => clearInterval(watch))
  })
}

function stopWhenStalled(child, downloads) {
  let size = -1
  let changedAt = Date.now()
  return () => {
    const now = sizeOf(downloads) + sizeOf(inNodeModules('electron', 'dist'))
    if (now !== size) [size, changedAt] = [now, Date.now()]
    else if (Date.now() - changedAt > STALL_MS) child.kill('SIGKILL')
  }
}

function sizeOf(folder) {
  try {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    return files.reduce((sum, file) => sum + statSync(path.join(file.parentPath ?? file.path, file.name)).size, 0)
  } catch {
    return 0
  }
}

const reminder = () => inRuntimeCache(`electron-${stockVersion()}-unreachable`)

/** Notes that Electron could not be fetched, so that not every start waits for it. */
export function rememberUnreachable() {
  writeFileSync(reminder(), '')
}

/** Whether fetching Electron failed within the last day. */
export function wasUnreachable() {
  const file = reminder()
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < REMEMBER_MS
}
