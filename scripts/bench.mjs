// Measures. Without a name: start-up, memory and idle of the app against a blank window (--runs N, --idle SECONDS,
// --only a,b). With names: the benches of that name in tests/bench; `rules` stands for all of those.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchStartUp } from '../tests/bench/start-up/bench.mjs'
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { projectRoot, toolNode } from './shared/paths.mjs'
import { ExplainedError, runMain } from './shared/say.mjs'
import { ensureBuilt } from './start/build.mjs'

const ALL_RULES = 'rules'
const ENDING = '.bench.ts'
const folder = path.join(projectRoot, 'tests', 'bench')

async function bench() {
  const { names, runs, idleSeconds, only } = readArguments()
  if (names.length > 0) {
    benchRules(names)
    return
  }
  const electron = resolveElectron()
  await ensureBuilt()
  await benchStartUp(electron, { runs, idleSeconds, only })
}

function readArguments() {
  const text = (value) => ({ type: 'string', default: value })
  const { values, positionals } = parse({ runs: text('7'), idle: text('30'), only: { type: 'string' } })
  return {
    names: positionals,
    runs: wholeNumber('runs', values.runs, 1),
    idleSeconds: wholeNumber('idle', values.idle, 0),
    only: values.only?.split(',') ?? null,
  }
}

function parse(options) {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    throw new ExplainedError(error.message)
  }
}

function wholeNumber(name, text, least) {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least) return value
  throw new ExplainedError(`--${name} takes a whole number from ${least}.`)
}

/** Each is a program of its own that prints its figures and ends with 1 when they are not as they shall be. */
function benchRules(names) {
  const known = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
  const unknown = names.find((name) => name !== ALL_RULES && !known.includes(name))
  if (unknown !== undefined)
    throw new ExplainedError(`there is no bench "${unknown}"; there is ${[ALL_RULES, ...known].join(', ')}.`)
  for (const name of names.includes(ALL_RULES) ? known : names) {
    console.log(`\n── ${name}`)
    const { status } = spawnSync(toolNode(), [path.join(folder, name + ENDING)], { cwd: projectRoot, stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

await runMain(bench)
