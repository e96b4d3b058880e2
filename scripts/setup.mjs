// Installs what is missing before the app starts or the tests run. With nothing to do it is silent.
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { findRegistryExecutable } from './electron-runtime/registry-runtime.mjs'
import { ensureSqliteBinding, findSqliteBinding } from './electron-runtime/sqlite-binding.mjs'
import { findStockElectron } from './electron-runtime/stock-electron.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { ensureSystemPackages } from './setup/system-packages.mjs'
import { hasDisplay } from './shared/display.mjs'
import { runMain, say, speakAs } from './shared/say.mjs'

const SILENT_BELOW_MS = 2_000

async function setUp() {
  const startedAt = Date.now()
  const tests = process.argv.includes('--for-tests')
  await ensureDependencies()
  const kind = await ensureElectron()
  const compile = kind === 'registry' && !findSqliteBinding()
  const executable = findStockElectron()?.executable ?? findRegistryExecutable()
  if (process.platform === 'linux') await ensureSystemPackages({ display: hasDisplay(), tests, compile, executable })
  if (compile) await ensureSqliteBinding()
  const elapsed = Date.now() - startedAt
  if (elapsed > SILENT_BELOW_MS)
    say(`ready after ${Math.round(elapsed / 1000)} s, with Electron ${resolveElectron().version}.`)
}

speakAs('Tsunagari set-up')
// An interrupt ends the running step; what it left behind is tidied away before the set-up ends.
process.once('SIGINT', () => say('interrupted.'))
await runMain(setUp)
