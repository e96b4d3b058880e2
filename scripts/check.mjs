/**
 * `npm run check`: everything that can be known of the code without running it. Each line is one
 * light; all of them are run even when one is red.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const bin = (name) => path.join(root, 'node_modules', '.bin', name)

const run = (command, args) => spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const sourceFiles = readdirSync(path.join(root, 'src'), { recursive: true }).filter((file) =>
  /\.tsx?$/.test(file),
).length

/** A cruise that reads nothing finds nothing wrong: the number of modules is asserted, too. */
const cruise = () => {
  const result = run(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'])
  let report
  try {
    report = JSON.parse(result.stdout)
  } catch {
    return { isGreen: false, text: result.stdout + result.stderr }
  }
  const modules = report.modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length
  const violations = report.summary.violations.map((each) => `${each.rule.name}: ${each.from} -> ${each.to}`)
  const isComplete = modules >= sourceFiles * 0.95
  return {
    isGreen: violations.length === 0 && isComplete,
    note: `${modules} of ${sourceFiles} modules read`,
    text: [...violations, isComplete ? '' : `only ${modules} of ${sourceFiles} modules were read`].join('\n'),
  }
}

const command = (name, args) => () => {
  const result = run(bin(name), args)
  return { isGreen: result.status === 0, text: result.stdout + result.stderr }
}

const lights = [
  ['types', command('tsc', ['--project', '.'])],
  ['lint', command('eslint', ['.', '--max-warnings', '0'])],
  ['format', command('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['layers', cruise],
  ['unused', command('knip', ['--no-progress'])],
]

let red = 0
for (const [name, light] of lights) {
  const { isGreen, note, text } = light()
  console.log(`${isGreen ? 'green' : 'RED  '}  ${name}${note === undefined ? '' : `  (${note})`}`)
  if (!isGreen) {
    red += 1
    console.log(text.trim())
  }
}
process.exit(red === 0 ? 0 : 1)
