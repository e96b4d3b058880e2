import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

import { COMPILED } from '../src/main/infrastructure/content/compiled.ts'
import { parseContent } from '../src/main/infrastructure/content/parse-content.ts'
import { readContentFiles } from '../src/main/infrastructure/content/read-files.ts'
import { formatProblem } from '../src/main/infrastructure/content/content-file.ts'

const SOURCE = 'resources/content'
const TARGET = 'out/content'

/**
 * Checks exercises, paths, short forms and the list of whom to turn to, and writes each into one file that the app reads, so that none of
 * them is parsed when it starts. A file that is not right ends the build with file, line and what is wrong.
 */
export const contentPlugin = (): Plugin => ({
  name: 'tsunagari:content',
  buildStart() {
    const source = path.resolve(SOURCE)
    const files = readContentFiles(source)
    this.addWatchFile(source)
    for (const file of [...files.exercises, ...files.paths, files.checklists, files.support]) {
      this.addWatchFile(path.join(source, file.path))
    }
    const { content, problems } = parseContent(files)
    if (problems.length > 0) {
      this.error(
        `The content is not right:\n${problems.map((problem) => `  ${SOURCE}/${formatProblem(problem)}`).join('\n')}`,
      )
    }
    mkdirSync(TARGET, { recursive: true })
    for (const part of ['exercises', 'paths', 'checklists', 'support'] as const) {
      writeFileSync(path.join(TARGET, COMPILED[part]), JSON.stringify(content[part]))
    }
  },
})
