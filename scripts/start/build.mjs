import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inNodeModules, projectRoot, toolNode } from '../shared/paths.mjs'
import { runQuietly } from '../shared/run.mjs'
import { say } from '../shared/say.mjs'

const sources = /^(src|resources|package\.json|package-lock\.json|electron\.vite\.config\.\w+|tsconfig.*\.json)$/
const stamp = path.join(projectRoot, 'out', '.built-from')

/** Builds the app into out/ unless what is there was built from the present sources. */
export async function ensureBuilt() {
  const wanted = hashOfSources()
  if (isBuiltFrom(wanted)) return
  say('building the app …')
  rmSync(stamp, { force: true })
  const electronVite = inNodeModules('electron-vite', 'bin', 'electron-vite.js')
  const advice = 'Correct what is reported, then start again.'
  await runQuietly(toolNode(), [electronVite, 'build'], { cwd: projectRoot, what: 'building the app', advice })
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function isBuiltFrom(wanted) {
  const { main } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
  const complete = existsSync(path.join(projectRoot, main)) && existsSync(stamp)
  return complete && readFileSync(stamp, 'utf8') === wanted
}

/** Contents, not times: a checkout or a branch switch changes times without changing anything. */
function hashOfSources() {
  const hash = createHash('sha256')
  const names = readdirSync(projectRoot).filter((name) => sources.test(name))
  for (const file of names.sort().flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(name) {
  const full = path.join(projectRoot, name)
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full)
    .sort()
    .flatMap((child) => filesIn(`${name}/${child}`))
}
