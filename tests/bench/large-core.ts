import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createCore, type CoreDeps } from '../../src/main/core.ts'
import { peopleText } from '../../src/main/infrastructure/import/people-text.ts'
import { closeDatabase, DATABASE_FILE, openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { NO_FILTER } from '../../src/shared/domain/search/filter.ts'
import { aLibrary } from '../factories/exercise.ts'
import { writeLargeNotebook } from '../factories/large-notebook.ts'
import { aPath } from '../factories/path.ts'
import { createFakeAnnouncer } from '../fakes/announcer.ts'
import { createFakeAppControl } from '../fakes/app-control.ts'
import { createFakeCamera } from '../fakes/camera.ts'
import { createFakeChecklists } from '../fakes/checklists.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createFakeExercises } from '../fakes/exercises.ts'
import { createFakeFileDialogs } from '../fakes/file-dialogs.ts'
import { createFakeIds } from '../fakes/ids.ts'
import { createFakeAutostart, createFakeNotifier, createFakeSurroundings } from '../fakes/nudge-desktop.ts'
import { createFakeOutside } from '../fakes/outside.ts'
import { createFakePaths } from '../fakes/paths.ts'
import { createFakeSettings } from '../fakes/settings.ts'

const INDEX_RESTS_MS = 10_000

/** More ids than the notebook was made with. */
const IDS_OF_NOTEBOOK = 1_000_000

/** What was written without waiting for the disk is there before anything is measured. */
const settle = (file: string) => {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** The real core on a real file with ten years in it. Nothing is started yet. */
export const createLargeCore = async (changed: Partial<CoreDeps> = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-bench-'))
  const made = await openDatabase({ folder, now: Date.now })
  if (made.kind !== 'ready') throw new Error(made.code)
  made.db.pragma('synchronous = OFF')
  await writeLargeNotebook(createRepositories(made.db))
  closeDatabase(made.db)
  settle(path.join(folder, DATABASE_FILE))

  const silent = () => undefined
  const clock = createFakeClock()
  const dialogs = createFakeFileDialogs()
  const core = createCore({
    dataFolder: folder,
    clock,
    surroundings: createFakeSurroundings(clock),
    notifier: createFakeNotifier(),
    autostart: createFakeAutostart(),
    ids: createFakeIds(IDS_OF_NOTEBOOK),
    logger: { info: silent, warn: silent, error: silent },
    settings: createFakeSettings(),
    exercises: createFakeExercises(aLibrary()),
    paths: createFakePaths([aPath()]),
    checklists: createFakeChecklists(),
    support: { read: () => [] },
    dialogs,
    camera: createFakeCamera(),
    outside: createFakeOutside(),
    readPack: () => Promise.reject(new Error('there are no packs')),
    readPeople: () => Promise.reject(new Error('nothing is read')),
    writePeople: (job) => Promise.resolve(peopleText(job)),
    announcer: createFakeAnnouncer(),
    app: createFakeAppControl(),
    ...changed,
  })
  const call = async <Name extends Channel>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = await core.handlers[name](input)
    if (!answer.ok) throw new Error(`${name} answered ${answer.error.code}`)
    return answer.value
  }
  return {
    ...core,
    dialogs,
    call,
    /** Ends when everything can be found by the search, and its index is in one piece: that is done a little at a time. */
    waitForIndex: async () => {
      const search = () => call('find.search', { query: 'zzz', filter: NO_FILTER, before: null, limit: 1 })
      for (let isWhole = false; !isWhole;) ({ isWhole } = await search())
      await new Promise((resolve) => {
        setTimeout(resolve, INDEX_RESTS_MS)
      })
    },
    end: () => {
      core.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
