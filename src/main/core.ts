import type { Database } from 'better-sqlite3'

import type { Language } from '../shared/domain/settings/settings.ts'
import type { Problem } from '../shared/ipc/problems.ts'
import type { Context } from './application/context.ts'
import { createHandlers, type Handlers } from './application/dispatch.ts'
import type {
  Camera,
  ChecklistSource,
  FileDialogs,
  PackReader,
  PathSource,
  SupportSource,
} from './application/library-ports.ts'
import type { Autostart, Notifier, Surroundings } from './application/nudge-ports.ts'
import { createNudgeWatch, type NudgeWatch } from './application/nudge-watch.ts'
import type { Outside } from './application/people-ports.ts'
import type { AppControl, Announcer, Clock, ExerciseSource, Ids, Logger, SettingsStore } from './application/ports.ts'
import { fillWhenEmpty } from './application/fill-sample.ts'
import type { SearchIndex } from './application/find-ports.ts'
import type { SampleExtent } from './application/launch-arguments.ts'
import { endTrash } from './application/journal-past.ts'
import { createImportDesk } from './application/import-desk.ts'
import type { ImportReader, PeopleWriter } from './application/import-ports.ts'
import { takeUnfinishedBack } from './application/people-changes.ts'
import { appUseCases, dataUseCases } from './application/use-cases.ts'
import { pause } from './infrastructure/pause.ts'
import { createPackStore } from './infrastructure/content/packs.ts'
import { createConnection } from './infrastructure/sqlite/connection.ts'
import { errorCode, isStorageFailure } from './infrastructure/sqlite/errors.ts'
import { closeDatabase, openDatabase } from './infrastructure/sqlite/open.ts'
import { createRepositories } from './infrastructure/sqlite/repositories/index.ts'
import { createSearchIndex } from './infrastructure/sqlite/search/search-index.ts'

export type CoreDeps = {
  /** Folder that holds the database and its backups. Made when it is missing. */
  readonly dataFolder: string
  readonly clock: Clock
  readonly ids: Ids
  readonly logger: Logger
  readonly settings: SettingsStore
  readonly exercises: ExerciseSource
  readonly paths: PathSource
  readonly checklists: ChecklistSource
  readonly support: SupportSource
  readonly dialogs: FileDialogs
  readonly camera: Camera
  readonly outside: Outside
  readonly surroundings: Surroundings
  readonly notifier: Notifier
  readonly autostart: Autostart
  readonly readPack: PackReader
  readonly readPeople: ImportReader
  readonly writePeople: PeopleWriter
  readonly announcer: Announcer
  readonly app: AppControl
  /** When set, an empty notebook is filled with what an invented person would have written, in this language. */
  readonly sample?: { readonly extent: SampleExtent; readonly language: Language } | undefined
}

/** The whole application without its windows. */
export type Core = {
  /** One for each channel. A call before `start` waits for it, and begins it where nobody has. */
  readonly handlers: Handlers
  /** Opens the data. Answers what is wrong with it, or null. A second call gives the answer of the first. */
  readonly start: () => Promise<Problem | null>
  /** Looks whether there is something to say, and says it. Does nothing while there is no data. Never rejects. */
  readonly lookForNudge: () => Promise<void>
  /** Closes the data. Afterwards only `app.*` and `settings.get` answer. */
  readonly stop: () => void
}

type UseCases = ReturnType<typeof appUseCases> & ReturnType<typeof dataUseCases>

/** Puts the use cases on a real database. Nothing is opened before `start`. */
export const createCore = (deps: CoreDeps): Core => {
  const {
    dataFolder,
    clock,
    ids,
    logger,
    settings,
    exercises,
    paths,
    checklists,
    dialogs,
    camera,
    outside,
    surroundings,
    notifier,
    autostart,
    app,
  } = deps
  let watch: NudgeWatch | null = null
  const announcer: Announcer = {
    dataChanged: (areas) => {
      watch?.noticeChange()
      deps.announcer.dataChanged(areas)
    },
  }
  let db: Database | null = null
  let problem: Problem | null = null
  let opening: Promise<Partial<UseCases>> | null = null
  let isStopped = false
  let index: SearchIndex | null = null
  const withoutData = appUseCases({ app, settings, support: deps.support, problem: () => problem })

  const refuse = (what: Problem, code: string) => {
    problem = what
    logger.warn('data-not-opened', { problem: what, code })
    return withoutData
  }

  /** Neither a disk that cannot be written nor what is left half-way is a reason to keep someone from their notebook. */
  const tidy = async (context: Context) => {
    try {
      await takeUnfinishedBack(context)
    } catch (error) {
      if (isStopped) throw error
      const log = isStorageFailure(error) ? logger.warn : logger.error
      log('change-not-taken-back', { code: errorCode(error) })
    }
    try {
      logger.info('trash-ended', { entries: await endTrash(context) })
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      logger.warn('trash-not-ended', { code: errorCode(error) })
    }
  }

  const close = (closing: Database) => {
    try {
      closeDatabase(closing)
    } catch (error) {
      logger.warn('data-not-closed', { code: errorCode(error) })
    }
  }

  const followingIndex = (opened: Database) =>
    createSearchIndex({
      connection: createConnection(opened),
      onSettled: () => {
        announcer.dataChanged(['search'])
      },
      onFailure: (error) => {
        logger.warn('search-not-followed', { code: errorCode(error) })
      },
    })

  const open = async (): Promise<Partial<UseCases>> => {
    try {
      await pause()
      const opened = await openDatabase({ folder: dataFolder, now: clock.now })
      if (opened.kind === 'problem') return refuse(opened.problem, opened.code)
      db = opened.db
      // Told to stop while it was opening.
      if (isStopped) close(db)
      const packs = createPackStore({
        dataFolder,
        readPack: deps.readPack,
        onLate: () => {
          announcer.dataChanged(['library', 'today'])
        },
      })
      const context = {
        ...createRepositories(db),
        ...{ clock, ids, settings, exercises, packs, paths, checklists, dialogs, camera, outside, pause },
        ...{ surroundings, notifier, autostart },
        searchIndex: followingIndex(db),
        ...{ readPeople: deps.readPeople, writePeople: deps.writePeople, desk: createImportDesk() },
        language: () => app.info().language,
      }
      await tidy(context)
      if (deps.sample !== undefined) await fillWhenEmpty(context, deps.sample)
      index = context.searchIndex
      index.catchUp()
      watch = createNudgeWatch(context, () => {
        deps.announcer.dataChanged(['nudges'])
      })
      return { ...withoutData, ...dataUseCases(context) }
    } catch (error) {
      if (isStopped) return withoutData
      logger.error('open-failed', { error: error instanceof Error ? error.name : typeof error, code: errorCode(error) })
      return refuse('database-unreadable', 'DEFECT')
    }
  }

  const useCases = async () => {
    const available = await (opening ??= open())
    return isStopped ? withoutData : available
  }

  return {
    handlers: createHandlers({
      ...{ useCases, logger, pause },
      // Long work that goes on when the app ends finds its data closed.
      isStorageFailure: (error) => isStopped || isStorageFailure(error),
      announcer: {
        dataChanged: (areas) => {
          announcer.dataChanged(areas)
          index?.catchUp()
        },
      },
    }),
    start: async () => {
      await useCases()
      return problem
    },
    lookForNudge: async () => {
      await useCases()
      if (isStopped || watch === null) return
      try {
        await watch.look()
      } catch (error) {
        // The next look, a minute later, tries again.
        logger.warn('nudge-not-said', { code: errorCode(error) })
      }
    },
    stop: () => {
      isStopped = true
      index?.stop()
      if (db?.open === true) close(db)
    },
  }
}
