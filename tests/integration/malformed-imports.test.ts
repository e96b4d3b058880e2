import { closeSync, ftruncateSync, openSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { NO_FILTER } from '../../src/shared/domain/search/filter.ts'
import { IMPORT_MAX_BYTES } from '../../src/shared/domain/imports/import-report.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { createImportReader } from '../../src/main/infrastructure/import/read-import.ts'
import { readUpTo } from '../../src/main/infrastructure/read-up-to.ts'
import { photograph } from './support/dump.ts'
import { MALFORMED_FILES } from './support/malformed-files.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld } from './support/world.ts'

const WORKER = path.join(import.meta.dirname, '../../src/main/infrastructure/import/import-worker.ts')

/** Small files are read here; it is the large ones that need the product's own thread, with its bounds. */
const LARGE = 1_000_000

/** An app with somebody in its data. */
const furnished = async (size: number) => {
  const world = createWorld()
  const app = world.start(size > LARGE ? { readPeople: createImportReader(WORKER) } : {})
  await app.call('people.add', { name: 'Ada', circle: 'close' })
  // What is written is looked through a moment later: then the file is at rest.
  const found = await app.call('find.search', { query: 'ada', filter: NO_FILTER, before: null, limit: 1 })
  if (!found.isWhole) throw new Error('The search has not read it all.')
  return { ...world, app }
}

type Opened = Output<'imports.open'>

/** `not-text`, `broken at line 4`, or `2 people, extra-cells`. */
const inShort = (answer: Opened): string => {
  if (answer.kind === 'cancelled') return answer.kind
  if (answer.kind === 'refused') return answer.line === null ? answer.why : `${answer.why} at line ${answer.line}`
  const { people, problems, encoding } = answer.preview
  const kinds = [...new Set(problems.map(({ kind }) => kind))]
  return [`${people.length} people`, ...kinds, ...(encoding === 'utf-8' ? [] : [encoding])].join(', ')
}

describe('a file that is not as it should be', () => {
  it('comes in more than fifty kinds', () => {
    expect(MALFORMED_FILES.length).toBeGreaterThanOrEqual(50)
  })

  it.each(MALFORMED_FILES)('$what: $answer, and nothing changes', async ({ name, bytes, answer }) => {
    const content = bytes()
    const { app, dialogs, dataFolder } = await furnished(content.length)
    const before = photograph(dataFolder)
    dialogs.choose({ name, bytes: content })
    expect(inShort(await app.call('imports.open', {}))).toBe(answer)
    expect(photograph(dataFolder)).toEqual(before)
  })

  it('is not read at all when it is enormous', async () => {
    const { app, dialogs, dataFolder } = await furnished(IMPORT_MAX_BYTES)
    const file = path.join(tempFolder(), 'people.vcf')
    const handle = openSync(file, 'w')
    ftruncateSync(handle, 100_000_000)
    closeSync(handle)
    const before = photograph(dataFolder)
    dialogs.choose({ name: 'people.vcf', bytes: await readUpTo(file, IMPORT_MAX_BYTES) })
    expect(inShort(await app.call('imports.open', {}))).toBe('too-large')
    expect(photograph(dataFolder)).toEqual(before)
  })
})
