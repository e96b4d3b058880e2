import path from 'node:path'
import { expect, onTestFinished } from 'vitest'

import type { ExportJob, ImportJob } from '../../../src/main/application/import-ports.ts'
import type { PackReader } from '../../../src/main/application/library-ports.ts'
import { type Core, type CoreDeps, createCore } from '../../../src/main/core.ts'
import { parseImport } from '../../../src/main/infrastructure/import/parse-import.ts'
import { peopleText } from '../../../src/main/infrastructure/import/people-text.ts'
import { parsePack } from '../../../src/main/infrastructure/content/parse-pack.ts'
import { DATABASE_FILE } from '../../../src/main/infrastructure/sqlite/open.ts'
import type { Channel } from '../../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../../src/shared/ipc/contract.ts'
import type { AppError } from '../../../src/shared/ipc/result.ts'
import { aLibrary } from '../../factories/exercise.ts'
import { aPath } from '../../factories/path.ts'
import { aSupportResource } from '../../factories/support.ts'
import { createFakeAnnouncer } from '../../fakes/announcer.ts'
import { createFakeAppControl } from '../../fakes/app-control.ts'
import { createFakeCamera } from '../../fakes/camera.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createFakeChecklists } from '../../fakes/checklists.ts'
import { createFakeExercises } from '../../fakes/exercises.ts'
import { createFakeFileDialogs } from '../../fakes/file-dialogs.ts'
import { createFakeIds } from '../../fakes/ids.ts'
import { createFakeLogger } from '../../fakes/logger.ts'
import { createFakeAutostart, createFakeNotifier, createFakeSurroundings } from '../../fakes/nudge-desktop.ts'
import { createFakeOutside } from '../../fakes/outside.ts'
import { createFakePaths } from '../../fakes/paths.ts'
import { createFakeSettings } from '../../fakes/settings.ts'
import { tempFolder } from './temp-folder.ts'

/** Reads packs without a thread of their own. */
const readHere: PackReader = (file, bytes) => Promise.resolve(parsePack(file, bytes))

/** A person's computer: a data folder with everything around it, on which the app is started and stopped. */
export const createWorld = (dataFolder: string = tempFolder()) => {
  const clock = createFakeClock()
  const around = {
    clock,
    surroundings: createFakeSurroundings(clock),
    notifier: createFakeNotifier(),
    autostart: createFakeAutostart(),
    ids: createFakeIds(),
    logger: createFakeLogger(),
    settings: createFakeSettings(),
    exercises: createFakeExercises(aLibrary()),
    paths: createFakePaths([aPath()]),
    checklists: createFakeChecklists(),
    support: { read: () => [aSupportResource()] },
    dialogs: createFakeFileDialogs(),
    camera: createFakeCamera(),
    outside: createFakeOutside(),
    readPack: readHere,
    readPeople: (job: ImportJob) => Promise.resolve(parseImport(job)),
    writePeople: (job: ExportJob) => Promise.resolve(peopleText(job)),
    announcer: createFakeAnnouncer(),
    app: createFakeAppControl(),
  }
  return {
    ...around,
    dataFolder,
    databaseFile: path.join(dataFolder, DATABASE_FILE),
    start: (changed: Partial<CoreDeps> = {}): RunningApp =>
      runningApp(createCore({ dataFolder, ...around, ...changed })),
  }
}

export type RunningApp = Core & {
  /** Calls a channel that has to go well; answers its value. */
  readonly call: <Name extends Channel>(name: Name, input: Input<Name>) => Promise<Output<Name>>
  /** Calls a channel that has to refuse; answers why. The input may be anything. */
  readonly refusal: (name: Channel, input: unknown) => Promise<AppError>
}

const runningApp = (core: Core): RunningApp => {
  onTestFinished(core.stop)
  return {
    ...core,
    call: async (name, input) => {
      const answer = await core.handlers[name](input)
      if (!answer.ok) expect.fail(`${name} was refused: ${JSON.stringify(answer.error)}`)
      return answer.value
    },
    refusal: async (name, input) => {
      const answer = await core.handlers[name](input)
      if (answer.ok) expect.fail(`${name} was not refused`)
      return answer.error
    },
  }
}
