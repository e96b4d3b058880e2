/** The part of the composition root that is loaded when the first page asks for something. */
import path from 'node:path'

import type { Channel } from '../shared/ipc/channels.ts'
import type { ShortcutState, Today } from '../shared/ipc/contract.ts'
import type { Area } from '../shared/ipc/events.ts'
import type { Problem } from '../shared/ipc/problems.ts'
import type { Result } from '../shared/ipc/result.ts'
import type { Settings } from '../shared/schemas/settings.ts'
import type { SampleExtent } from './application/launch-arguments.ts'
import type { Clock, Logger } from './application/ports.ts'
import { createCore } from './core.ts'
import { createCompiledContent } from './infrastructure/content/compiled.ts'
import { createPackReader } from './infrastructure/content/read-pack.ts'
import { createImportReader } from './infrastructure/import/read-import.ts'
import { createPeopleWriter } from './infrastructure/import/write-people.ts'
import { createAppPort } from './platform/app-port.ts'
import { createCamera } from './platform/camera.ts'
import { createFileDialogs } from './platform/file-dialogs.ts'
import { uuidIds } from './platform/ids.ts'
import type { JsonFile } from './platform/json-file.ts'
import type { Look } from './platform/look.ts'
import { createOutside } from './platform/session-security.ts'
import { openSettingsFile } from './platform/settings-file.ts'

export type BackendDeps = {
  readonly dataFolder: string
  readonly sample: SampleExtent | null
  /** Folder that holds package.json, `out` and `resources`. */
  readonly appFolder: string
  readonly settingsFile: JsonFile
  readonly look: Look
  readonly clock: Clock
  readonly logger: Logger
  readonly quickLogShortcut: () => ShortcutState
  readonly leaveQuickLog: (route: string | null) => void
  readonly onDataChanged: (areas: readonly Area[]) => void
  readonly onSettingsChanged: (settings: Settings) => void
}

export type Backend = {
  /** Answers a call of a page. */
  readonly answer: (channel: Channel, input: unknown) => Promise<Result<unknown>>
  readonly settings: () => Settings
  /** The day as the tray shows it; null when it cannot be known. */
  readonly today: () => Promise<Today | null>
  /** Opens the data; what is wrong with it, or null. */
  readonly start: () => Promise<Problem | null>
  readonly stop: () => void
}

export const createBackend = (deps: BackendDeps): Backend => {
  const { dataFolder, sample, appFolder, settingsFile, look, clock, logger, onDataChanged, onSettingsChanged } = deps
  const { quickLogShortcut, leaveQuickLog } = deps
  const settings = openSettingsFile({ file: settingsFile, now: clock.now, logger, onChange: onSettingsChanged })
  const { handlers, start, stop } = createCore({
    dataFolder,
    clock,
    ids: uuidIds,
    logger,
    settings,
    ...createCompiledContent(path.join(appFolder, 'out', 'content')),
    dialogs: createFileDialogs(),
    camera: createCamera(),
    outside: createOutside(logger),
    readPack: createPackReader(path.join(appFolder, 'out', 'main', 'pack-worker.cjs')),
    readPeople: createImportReader(path.join(appFolder, 'out', 'main', 'import-worker.cjs')),
    writePeople: createPeopleWriter(path.join(appFolder, 'out', 'main', 'export-worker.cjs')),
    announcer: { dataChanged: onDataChanged },
    app: createAppPort({
      ...{ dataFolder, isDemo: sample !== null, language: look.language, settingsWereReset: settings.wereReset },
      ...{ quickLogShortcut, leaveQuickLog },
    }),
    sample: sample === null ? undefined : { extent: sample, language: look.language() },
  })
  return {
    answer: async (channel, input) => {
      if (channel === 'settings.update') await settings.prepare()
      return handlers[channel](input)
    },
    settings: settings.read,
    today: async () => {
      const answer = await handlers['today.get']({})
      return answer.ok ? answer.value : null
    },
    start,
    stop,
  }
}
