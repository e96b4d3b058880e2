/**
 * `npm run signal:sim`: lives with the signal as made-up people and writes what came of it into docs/signal.md:
 * how often it speaks up for nothing, and how soon it sees a change. `-- --people=200` for a quick look, which
 * is printed and written nowhere. The same code and number give the same text.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { format, resolveConfig } from 'prettier'

import { reportOf } from '../tests/simulation/signal/report.ts'
import { runAll } from '../tests/simulation/signal/share-out.ts'

const PEOPLE = 2000

const { values } = parseArgs({ options: { people: { type: 'string', default: String(PEOPLE) } } })
const people = Number(values.people)
const begun = performance.now()
const results = await runAll(people, (done, all) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} runs`)
})
const seconds = Math.round((performance.now() - begun) / 1000)
process.stderr.write(`\n${people} people a cell, ${seconds} s\n`)

const file = path.resolve(import.meta.dirname, '../docs/signal.md')
const options = await resolveConfig(file)
const text = await format(reportOf(results, people), { ...options, parser: 'markdown' })
if (people === PEOPLE) writeFileSync(file, text)
else process.stdout.write(text)
