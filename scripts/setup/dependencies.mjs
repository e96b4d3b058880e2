import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmCommand } from '../shared/npm.mjs'
import { inNodeModules, projectNodePath, projectRoot } from '../shared/paths.mjs'
import { runQuietly } from '../shared/run.mjs'
import { ExplainedError, say } from '../shared/say.mjs'

const advice = 'Check the network connection, then start again.'

/** Installs the packages of package-lock.json where node_modules differs from it, and the project's Node. */
export async function ensureDependencies() {
  if (!installedAsLocked()) {
    say('installing packages (about a minute) …')
    // No package here needs an install script but `node`, which follows below; without scripts
    // no compiler is needed, because better-sqlite3 brings its binaries along.
    await npm(['ci', '--ignore-scripts', '--include=dev', '--prefer-offline'], 'installing packages')
  }
  if (!existsSync(projectNodePath)) await installProjectNode()
}

/** npm keeps in node_modules what it installed: comparing it costs milliseconds and needs no stamp. */
function installedAsLocked() {
  const installed = packagesIn(inNodeModules('.package-lock.json'))
  const locked = packagesIn(path.join(projectRoot, 'package-lock.json'))
  if (!locked) throw new ExplainedError('package-lock.json is missing. Restore it, then start again.')
  if (!installed) return false
  return Object.entries(locked).every(([name, wanted]) => {
    const found = installed[name]
    if (name === '') return true
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional)
  })
}

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined)

function npm(args, what) {
  const { command, args: cli } = npmCommand()
  return runQuietly(command, [...cli, ...args], { cwd: projectRoot, what, advice })
}

/** The package `node` fetches the executable for this platform with a script of its own. */
async function installProjectNode() {
  say('installing Node for the project …')
  const what = 'installing Node'
  await runQuietly(process.execPath, ['installArchSpecificPackage'], { cwd: inNodeModules('node'), what, advice })
  await npm(['rebuild', 'node', '--ignore-scripts'], what)
  if (!existsSync(projectNodePath)) throw new ExplainedError(`Node was not installed. ${advice}`)
}

/**
 * The folder that holds `include/node`, which comes with the project's Node.
 * npm may have tidied it away as a package nobody asked for; then it is fetched again.
 */
export async function ensureNodeHeaders() {
  const folder = inNodeModules('node', 'node_modules', `node-${process.platform}-${process.arch}`)
  if (!existsSync(path.join(folder, 'include', 'node', 'node_api.h'))) await installProjectNode()
  return folder
}
