/**
 * `npm run nudges:sim`: lives 52 weeks as ten made-up people, minute by minute, and writes the figures of the planner
 * and what came of them into docs/nudges.md. The same code gives the same text.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { reportOfNudges } from '../tests/simulation/nudges/report.ts'
import { simulateNudges, violationsOf } from '../tests/simulation/nudges/results.ts'

const WEEKS = 52

const file = path.resolve(import.meta.dirname, '../docs/nudges.md')
const results = simulateNudges(WEEKS)
const options = await resolveConfig(file)
writeFileSync(file, await format(reportOfNudges(results, WEEKS), { ...options, parser: 'markdown' }))
if (results.some((result) => violationsOf(result) > 0)) process.exitCode = 1
