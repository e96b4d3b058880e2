import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findCommand, runQuietly } from '../shared/run.mjs'
import { ExplainedError, say } from '../shared/say.mjs'

// Each entry lists names that serve alike: newer releases renamed some libraries. The first one that
// the release knows is installed.
const libraries = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libdrm2'],
  ['libnotify4'],
  ['fonts-noto-cjk', 'fonts-ipafont-gothic', 'fonts-takao-gothic', 'fonts-vlgothic'],
]
const virtualDisplay = [['xvfb'], ['xauth'], ['dbus'], ['dbus-x11'], ['openbox'], ['imagemagick']]
const desktopForTests = [['dunst'], ['xfce4-panel'], ['libglib2.0-bin'], ['poppler-utils'], ['xdotool']]
const compiler = [['python3'], ['make'], ['g++']]

/**
 * Makes sure that the system has the libraries and programs that are needed.
 *
 * @param {{ display: boolean, tests: boolean, compile: boolean, executable: string }} needs
 *   whether there is a display, whether tests are to run, whether something is to be compiled,
 *   and the Electron executable that has to find its libraries
 */
export async function ensureSystemPackages({ display, tests, compile, executable }) {
  if (!findCommand('dpkg-query')) return checkLibraries(executable)
  const wanted = [...libraries]
  if (!display || tests) wanted.push(...virtualDisplay)
  if (tests) wanted.push(...desktopForTests)
  if (compile) wanted.push(...compiler)
  const missing = missingFrom(wanted)
  if (missing.length > 0) await install(missing)
}

function missingFrom(wanted) {
  // dpkg-query also reports names it does not know; only what is installed counts.
  const query = ['-W', '-f=${Package} ${db:Status-Status}\n', ...wanted.flat()]
  const { stdout } = spawnSync('dpkg-query', query, { encoding: 'utf8' })
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return wanted.filter((names) => !names.some((name) => installed.has(name)))
}

async function install(missing) {
  if (process.getuid?.() !== 0) throw new ExplainedError(askForInstall(missing))
  say('installing system packages …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const advice = 'Check the network connection and the package sources, then start again.'
  const options = { env, what: 'installing system packages', advice }
  const lock = ['-o', 'DPkg::Lock::Timeout=120']
  await runQuietly('apt-get', [...lock, 'update'], options)
  const names = missing.map(nameInThisRelease)
  await runQuietly('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...names], options)
}

function askForInstall(missing) {
  const names = missing.map(nameInThisRelease).join(' ')
  return `some system packages are missing. Install them, then start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`
}

function nameInThisRelease(names) {
  const known = (name) => spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
  return names.find(known) ?? names[0]
}

/** On other Linux systems the package names differ: only say which libraries Electron does not find. */
function checkLibraries(executable) {
  if (!existsSync(executable) || !findCommand('ldd')) return
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const missing = (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
  if (missing.length === 0) return
  throw new ExplainedError(
    `Electron needs libraries that are missing here. Install them with your package manager, then start again: ${missing.join(', ')}`,
  )
}
