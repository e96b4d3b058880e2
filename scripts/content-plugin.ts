import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

import { formatProblem, parseExercises } from '../src/main/infrastructure/content/parse-exercises.ts'
import { readExerciseFiles } from '../src/main/infrastructure/content/read-files.ts'

const SOURCE = 'resources/content/exercises'
const TARGET = 'out/content/exercises.json'

/**
 * Checks the exercises and writes them into one file that the app reads, so that no YAML is parsed when
 * it starts. A file that is not right ends the build with file, line and what is wrong.
 */
export const contentPlugin = (): Plugin => ({
  name: 'tsunagari:content',
  buildStart() {
    const source = path.resolve(SOURCE)
    const files = readExerciseFiles(source)
    this.addWatchFile(source)
    for (const file of files) this.addWatchFile(path.join(source, file.path))
    const { exercises, problems } = parseExercises(files)
    if (problems.length > 0) {
      this.error(`The exercises are not right:\n${problems.map((problem) => `  ${SOURCE}/${formatProblem(problem)}`).join('\n')}`)
    }
    mkdirSync(path.dirname(TARGET), { recursive: true })
    writeFileSync(TARGET, JSON.stringify(exercises))
  },
})
