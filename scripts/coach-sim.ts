/**
 * `npm run coach:sim`: lives 52 weeks with the coach as twenty made-up people of each of four kinds, and
 * writes the rules and what came of them into docs/coach.md. The same code and content give the same text.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { readExercises } from '../tests/simulation/content.ts'
import { reportOf } from '../tests/simulation/report.ts'
import { simulate } from '../tests/simulation/results.ts'

const PEOPLE_OF_A_KIND = 20

const file = path.resolve(import.meta.dirname, '../docs/coach.md')
const exercises = readExercises()
const text = reportOf(simulate(exercises, PEOPLE_OF_A_KIND), exercises)
const options = await resolveConfig(file)
writeFileSync(file, await format(text, { ...options, parser: 'markdown' }))
process.stdout.write(`docs/coach.md written: ${exercises.length} exercises, ${4 * PEOPLE_OF_A_KIND} simulated years\n`)
