/** Run on its own: writes one entry after the other into the data folder that it is given and prints the id of each. */
import { writeSync } from 'node:fs'
import { v7 } from 'uuid'

import { openDatabase } from '../../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../../src/main/infrastructure/sqlite/repositories/index.ts'
import { anEntryRecord } from '../../factories/journal.ts'

const at = { epochMs: 1_795_000_000_000, zone: 'Asia/Tokyo', localDay: '2026-11-18' }
const opened = await openDatabase({ folder: process.argv[2] ?? '', now: () => at.epochMs })
if (opened.kind === 'problem') throw new Error(opened.problem)
const { journal } = createRepositories(opened.db)

for (;;) {
  const id = v7()
  journal.add(anEntryRecord({ id, at, text: 'a few lines '.repeat(200) }), at)
  writeSync(1, `${id}\n`)
}
