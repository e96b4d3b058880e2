import { ExplainedError } from '../shared/say.mjs'
import { findRegistryExecutable, registryVersion } from './registry-runtime.mjs'
import { findSqliteBinding } from './sqlite-binding.mjs'
import { findStockElectron } from './stock-electron.mjs'

/**
 * @typedef {object} ResolvedElectron
 * @property {string} executable  full path of the Electron executable
 * @property {Record<string, string>} env  variables to add to the environment it is started with
 * @property {string[]} args  switches to put before the app's folder
 * @property {'stock' | 'registry'} kind  the Electron of package.json, or the fall-back
 * @property {string} version
 */

/**
 * Finds the Electron to run on this machine. Nothing is installed and no network is used.
 *
 * @returns {ResolvedElectron}
 */
export function resolveElectron() {
  const found = findStock() ?? findRegistry()
  if (!found) throw new ExplainedError('Electron is not installed yet. Run "npm run setup" first.')
  return { ...found, args: sandboxSwitches() }
}

function findStock() {
  const stock = findStockElectron()
  return stock && { ...stock, env: {}, kind: 'stock' }
}

function findRegistry() {
  const executable = findRegistryExecutable()
  const binding = executable && findSqliteBinding()
  return binding && { executable, env: { BETTER_SQLITE3_BINDING: binding }, kind: 'registry', version: registryVersion }
}

/** Chromium refuses to run as root with its sandbox. */
function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
