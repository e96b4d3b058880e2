/** Start-up, memory and idle of the app against a blank window on the same Electron, in one go. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../../scripts/shared/paths.mjs'
import { ExplainedError, say } from '../../../scripts/shared/say.mjs'
import { startDesktop } from './desktop.mjs'
import { summarise } from './figures.mjs'
import { measure } from './measure.mjs'
import { FLOOR, programs } from './programs.mjs'
import { tableOf } from './report.mjs'

/** Idle figures hardly scatter and take a minute each: more rounds than these tell nothing new. */
const IDLE_ROUNDS = 3
/** Other programs disturb less then. */
const PRIORITY = -15

const artifacts = path.join(projectRoot, 'artifacts', 'bench')
const resultsFile = path.join(artifacts, 'results.json')

/**
 * @typedef {object} Options
 * @property {number} runs  how often each program is started, besides once to warm up
 * @property {number} idleSeconds  length of each idle period; 0 measures no idling
 * @property {string[] | null} only  names of programs; null = all. The blank window is always among them
 */

/**
 * @param {import('../../../scripts/electron-runtime/resolve.mjs').ResolvedElectron} electron
 * @param {Options} options
 */
export async function benchStartUp(electron, { runs, idleSeconds, only }) {
  if (process.platform !== 'linux') throw new ExplainedError('start-up is measured on Linux only.')
  const chosen = choose(only)
  raisePriority()
  mkdirSync(artifacts, { recursive: true })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tsunagari-bench-'))
  let desktop
  try {
    desktop = await startDesktop(folder)
    const conditions = { desktop, electron, folder, artifacts }
    const results = await runRounds(chosen, conditions, { runs, idleSeconds })
    const summary = summarise(results)
    const about = {
      date: new Date().toISOString(),
      machine: machine(),
      electron: electron.version,
      hasTrayHost: desktop.hasTrayHost,
    }
    writeFileSync(resultsFile, `${JSON.stringify({ ...about, summary, runs: results }, null, 2)}\n`)
    console.log(`\nElectron ${electron.version} (medians of ${runs} runs)\n\n${tableOf(results, summary)}`)
    say(`every run is in ${path.relative(projectRoot, resultsFile)}.`)
  } finally {
    desktop?.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function choose(only) {
  const unknown = only?.find((name) => !programs.some((program) => program.name === name))
  if (unknown !== undefined)
    throw new ExplainedError(
      `there is no "${unknown}" to measure; there is ${programs.map(({ name }) => name).join(', ')}.`,
    )
  return programs.filter(({ name }) => only === null || name === FLOOR || only.includes(name))
}

/** One run of each program a round, each round beginning with another one: what drifts, drifts for all alike. */
async function runRounds(chosen, conditions, { runs, idleSeconds }) {
  for (const program of chosen) await warmUp(program, conditions)
  const results = []
  for (let round = 1; round <= runs; round += 1) {
    const first = round % chosen.length
    for (const program of [...chosen.slice(first), ...chosen.slice(0, first)]) {
      const run = { ...conditions, idleSeconds: round <= IDLE_ROUNDS ? idleSeconds : 0, isWarmUp: false }
      const result = { round, ...(await measure(program, run)) }
      results.push(result)
      say(lineOf(program, result))
    }
  }
  return results
}

/** The first start makes the profile and fills the page cache. What fails here would fail every time. */
async function warmUp(program, conditions) {
  program.prepare(path.join(conditions.folder, 'home', program.name))
  const { failed } = await measure(program, { ...conditions, idleSeconds: 0, isWarmUp: true })
  if (failed !== undefined) throw new ExplainedError(`${program.title} cannot be measured: ${failed}.`)
  say(`${program.title}: warmed up.`)
}

function lineOf({ title }, { round, failed, times, memory, startCpu }) {
  if (failed !== undefined) return `round ${round}, ${title}: ${failed}`
  return `round ${round}, ${title}: heading ${times.onScreen.toFixed(0)} ms, CPU ${startCpu.ms.toFixed(0)} ms, ${memory.pss.toFixed(0)} MiB`
}

function raisePriority() {
  try {
    os.setPriority(PRIORITY)
  } catch {
    // Only root may.
  }
}

const machine = () => ({
  cores: os.cpus().length,
  model: os.cpus()[0]?.model,
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  kernel: os.release(),
})
