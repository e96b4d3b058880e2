/**
 * `npm test`: every suite, one after the other, and at the end the sum of them on a line of its own.
 * `--only unit|integration|component|e2e` runs one of them. The end-to-end tests wait more than they work: they run
 * on two desktops at once, each with its half of the files.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inNodeModules, projectRoot, toolNode } from './shared/paths.mjs'
import { ensureBuilt } from './start/build.mjs'

/** Zones that each break another careless calculation: none, ahead, behind, and half an hour of summer time. */
const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe']

const vitest = (name, zone) => ({
  suite: name,
  title: zone === undefined ? name : `${name} in ${zone}`,
  args: (report) => [
    inNodeModules('vitest', 'vitest.mjs'),
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  env: zone === undefined ? {} : { TZ: zone },
})

const endToEnd = (part) => ({
  suite: 'e2e',
  title: `end to end, part ${part}`,
  args: () => [path.join(projectRoot, 'scripts', 'test-e2e.mjs'), `--shard=${part}`],
  env: {},
})

/** What stands in one stage runs at once. */
const STAGES = [
  ...ZONES.map((zone) => [vitest('unit', zone)]),
  [vitest('integration')],
  [vitest('component')],
  [endToEnd('1/2'), endToEnd('2/2')],
]

const SUITES = [...new Set(STAGES.map(([{ suite }]) => suite))]

function chosenStages(args) {
  const at = args.indexOf('--only')
  if (at === -1) return STAGES
  const suite = args[at + 1]
  if (!SUITES.includes(suite)) {
    console.error(`--only takes one of ${SUITES.join(', ')}`)
    process.exit(2)
  }
  return STAGES.filter(([run]) => run.suite === suite)
}

/** Runs what stands in a stage. Resolves with how many tests passed and failed. */
async function executeStage(stage, index) {
  if (stage[0].suite === 'e2e' && !(await isBuilt())) return [{ passed: 0, failed: 1 }]
  return Promise.all(stage.map((each, at) => execute(each, path.join(folder, `${index}-${at}.json`))))
}

/** What runs at once must not build at once. */
async function isBuilt() {
  try {
    await ensureBuilt()
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

/** Runs a suite. Resolves with how many tests passed and failed. */
async function execute({ title, args, env }, report) {
  console.log(`\n── ${title}`)
  const { code, output } = await run(args(report), { ...env, TEST_REPORT: report })
  const counts = countsOf(report, output)
  // A suite that broke before it could count is a failure, and so is one in which nothing ran.
  const isSound = code === 0 && counts.passed > 0
  return isSound || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function run(args, env) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(toolNode(), args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      output = (output + chunk).slice(-4_000)
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve({ code: -1, output })
    })
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** From the report that vitest wrote, or else from a closing line `N passed, N failed`. */
function countsOf(report, output) {
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  }
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
  return closing === undefined ? { passed: 0, failed: 0 } : { passed: Number(closing[1]), failed: Number(closing[2]) }
}

const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-tests-'))
const total = { passed: 0, failed: 0 }
try {
  for (const [index, stage] of chosenStages(process.argv.slice(2)).entries()) {
    for (const { passed, failed } of await executeStage(stage, index)) {
      total.passed += passed
      total.failed += failed
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
