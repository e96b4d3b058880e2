/**
 * `npm test`: every suite, one after the other, and at the end the sum of them on a line of its own.
 * `--only unit|integration|component|e2e` runs one of them.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inNodeModules, projectRoot, toolNode } from './shared/paths.mjs'

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

const RUNS = [
  ...ZONES.map((zone) => vitest('unit', zone)),
  vitest('integration'),
  vitest('component'),
  {
    suite: 'e2e',
    title: 'end to end',
    args: () => [path.join(projectRoot, 'scripts', 'test-e2e.mjs')],
    env: {},
  },
]

const SUITES = [...new Set(RUNS.map(({ suite }) => suite))]

function chosenRuns(args) {
  const at = args.indexOf('--only')
  if (at === -1) return RUNS
  const suite = args[at + 1]
  if (!SUITES.includes(suite)) {
    console.error(`--only takes one of ${SUITES.join(', ')}`)
    process.exit(2)
  }
  return RUNS.filter((run) => run.suite === suite)
}

/** Runs a suite; its output goes straight to the terminal. Resolves with how many tests passed and failed. */
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
  for (const [index, each] of chosenRuns(process.argv.slice(2)).entries()) {
    const { passed, failed } = await execute(each, path.join(folder, `${index}.json`))
    total.passed += passed
    total.failed += failed
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
