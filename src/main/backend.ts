/** The part of the composition root that is loaded when the first page asks for something. */
import path from 'node:path'

import type { Channel } from '../shared/ipc/channels.ts'
import type { ShortcutState } from '../shared/ipc/contract.ts'
import type { Area } from '../shared/ipc/events.ts'
import type { Problem } from '../shared/ipc/problems.ts'
import type { Result } from '../shared/ipc/result.ts'
import type { Settings } from '../shared/schemas/settings.ts'
import { momentOf } from '../shared/time/day.ts'
import type { NudgeAnswer } from '../shared/domain/nudges/nudge.ts'
import type { SampleExtent } from './application/launch-arguments.ts'
import type { Clock, Logger } from './application/ports.ts'
import type { TrayAction, TrayState } from './application/tray-model.ts'
import { createCore } from './core.ts'
import { createCompiledContent } from './infrastructure/content/compiled.ts'
import { createPackReader } from './infrastructure/content/read-pack.ts'
import { createImportReader } from './infrastructure/import/read-import.ts'
import { createAppPort } from './platform/app-port.ts'
import { createAutostart } from './platform/autostart.ts'
import { createCamera } from './platform/camera.ts'
import { createFileDialogs } from './platform/file-dialogs.ts'
import { uuidIds } from './platform/ids.ts'
import type { JsonFile } from './platform/json-file.ts'
import type { Look } from './platform/look.ts'
import { createNotifier } from './platform/notifier.ts'
import { createSurroundings } from './platform/surroundings.ts'
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
  /** The program was started with the desktop. */
  readonly isAtLogin: boolean
  /** Arguments by which another start opens the same notebook. */
  readonly sameNotebook: readonly string[]
  /** A notification was followed. */
  readonly onFollow: (route: string) => void
  readonly quickLogShortcut: () => ShortcutState
  readonly leaveQuickLog: (route: string | null) => void
  readonly onDataChanged: (areas: readonly Area[]) => void
  readonly onSettingsChanged: (settings: Settings) => void
}

export type Backend = {
  /** Answers a call of a page. */
  readonly answer: (channel: Channel, input: unknown) => Promise<Result<unknown>>
  readonly settings: () => Settings
  /** What the tray shows; null when it cannot be known. */
  readonly trayState: () => Promise<TrayState | null>
  /** Does what was chosen in the tray, as far as the data goes; answers the route to open, or null. */
  readonly perform: (action: TrayAction) => Promise<string | null>
  /** Looks whether there is something to say. */
  readonly lookForNudge: () => Promise<void>
  /** Opens the data; what is wrong with it, or null. */
  readonly start: () => Promise<Problem | null>
  readonly stop: () => void
}

const WRITES_SETTINGS: readonly Channel[] = ['settings.update', 'nudges.tune']

export const createBackend = (deps: BackendDeps): Backend => {
  const { dataFolder, sample, appFolder, settingsFile, look, clock, logger, onDataChanged, onSettingsChanged } = deps
  const { quickLogShortcut, leaveQuickLog } = deps
  const settings = openSettingsFile({ file: settingsFile, now: clock.now, logger, onChange: onSettingsChanged })
  const answerNudge = async (id: string, answer: NudgeAnswer): Promise<string | null> => {
    const answered = await handlers['nudges.answer']({ id, answer })
    return answered.ok && answer === 'opened' ? answered.value.route : null
  }
  const { handlers, start, stop, lookForNudge } = createCore({
    dataFolder,
    clock,
    ids: uuidIds,
    logger,
    settings,
    ...createCompiledContent(path.join(appFolder, 'out', 'content')),
    dialogs: createFileDialogs(),
    camera: createCamera(),
    outside: createOutside(logger),
    surroundings: createSurroundings(clock, deps.isAtLogin),
    notifier: createNotifier({
      logger,
      onAnswer: (id, answer) =>
        void answerNudge(id, answer).then((route) => {
          // Whoever follows one is let in, also where that could not be written down.
          if (answer === 'opened') deps.onFollow(route ?? '/')
        }),
    }),
    autostart: createAutostart(deps.sameNotebook),
    readPack: createPackReader(path.join(appFolder, 'out', 'main', 'pack-worker.cjs')),
    readPeople: createImportReader(path.join(appFolder, 'out', 'main', 'import-worker.cjs')),
    // Nobody needs it but those who take their people along.
    writePeople: async (job) => (await import('./infrastructure/import/people-text.ts')).peopleText(job),
    announcer: { dataChanged: onDataChanged },
    app: createAppPort({
      ...{ dataFolder, isDemo: sample !== null, language: look.language, settingsWereReset: settings.wereReset },
      ...{ quickLogShortcut, leaveQuickLog },
    }),
    sample: sample === null ? undefined : { extent: sample, language: look.language() },
  })
  return {
    answer: async (channel, input) => {
      if (WRITES_SETTINGS.includes(channel)) await settings.prepare()
      return handlers[channel](input)
    },
    settings: settings.read,
    trayState: async () => {
      const [today, nudges] = await Promise.all([handlers['today.get']({}), handlers['nudges.current']({})])
      if (!today.ok || !nudges.ok) return null
      const until = nudges.value.silence?.until ?? null
      const { dayStartHour } = settings.read()
      return {
        ...today.value,
        nudges: nudges.value,
        silentUntil: until === null ? null : momentOf(until, clock.zone(), dayStartHour),
      }
    },
    perform: async (action) => {
      switch (action?.kind) {
        case 'check-in': {
          const { mood, energy } = action
          const today = await handlers['today.get']({})
          const loneliness = today.ok ? (today.value.checkIn?.loneliness ?? null) : null
          await handlers['checkIns.save']({ mood, energy, loneliness })
          return null
        }
        case 'silence':
          await handlers['nudges.setSilence']({ silence: action.silence })
          return null
        case 'end-silence':
          await handlers['nudges.setSilence']({ silence: null })
          return null
        case 'nudge':
          return (await answerNudge(action.id, 'opened')) ?? action.route
        case 'open':
        case 'quick-log':
        case 'quit':
        case undefined:
          return null
      }
    },
    lookForNudge,
    start,
    stop,
  }
}
