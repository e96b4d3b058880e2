import { z } from 'zod'

import { RUN_SIZES } from '../domain/exercises/exercise.ts'
import { LANGUAGES } from '../domain/settings/settings.ts'
import { ownExerciseSchema } from '../schemas/exercise.ts'
import {
  checkInSchema,
  exerciseSummarySchema,
  fiveSchema,
  idSchema,
  localDaySchema,
  runSchema,
  stepAnswerSchema,
} from '../schemas/entities.ts'
import { settingsPatchSchema, settingsSchema } from '../schemas/settings.ts'
import { supportResourceSchema } from '../schemas/support.ts'
import type { Channel } from './channels.ts'
import { draftContract } from './contract/drafts.ts'
import { findContract } from './contract/find.ts'
import { journalContract } from './contract/journal.ts'
import { goalsContract } from './contract/goals.ts'
import { lookBackContract } from './contract/look-back.ts'
import { pausesContract } from './contract/pauses.ts'
import { reportContract } from './contract/report.ts'
import { reviewsContract } from './contract/reviews.ts'
import { signalContract } from './contract/signal.ts'
import { exchangeContract, importsContract } from './contract/imports.ts'
import { libraryContract } from './contract/library.ts'
import { nudgesContract } from './contract/nudges.ts'
import { peopleContract } from './contract/people.ts'
import { tiesContract } from './contract/ties.ts'
import { todayContract } from './contract/today.ts'
import { PROBLEMS } from './problems.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const done = z.null()
const exerciseIdSchema = z.string().min(1).max(100)
const stepIdSchema = z.string().min(1).max(100)

const routeSchema = z.string().startsWith('/').max(300)
const SHORTCUT_STATES = ['off', 'works', 'taken'] as const
export type ShortcutState = (typeof SHORTCUT_STATES)[number]

const appInfoSchema = z.strictObject({
  version: z.string(),
  dataFolder: z.string(),
  /** True when sample data is shown. */
  isDemo: z.boolean(),
  /** Language in force: the one chosen, or the desktop's. */
  language: z.enum(LANGUAGES),
  /** Set when the data could not be opened; only `app.*` channels answer then. */
  problem: z.enum(PROBLEMS).nullable(),
  /** Said once: the settings file was broken, it was kept beside the new one. */
  settingsWereReset: z.boolean(),
  /** What became of the keys that open the quick log from anywhere; `taken`: another program has them. */
  quickLogShortcut: z.enum(SHORTCUT_STATES),
})

/**
 * Everything that may cross between a window and main: `area.verb` → what goes in, what comes out.
 * Both are checked in main; an answer is always a `Result`.
 */
export const contract = {
  'app.info': { input: nothing, output: appInfoSchema },
  'app.openDataFolder': { input: nothing, output: done },
  /** Hides the small window. With a route, the main window comes to the front and shows that screen. */
  'app.leaveQuickLog': { input: z.strictObject({ route: routeSchema.nullable() }), output: done },
  'app.quit': { input: nothing, output: done },
  'app.restart': { input: nothing, output: done },

  /** Whom to turn to; answers also when the data could not be opened. */
  'support.list': { input: nothing, output: z.array(supportResourceSchema) },

  'settings.get': { input: nothing, output: settingsSchema },
  'settings.update': { input: settingsPatchSchema, output: settingsSchema },

  ...todayContract,

  'checkIns.save': {
    input: z.strictObject({ mood: fiveSchema, energy: fiveSchema, loneliness: fiveSchema.nullable() }),
    output: checkInSchema,
  },
  'checkIns.remove': { input: z.strictObject({ localDay: localDaySchema }), output: done },

  'days.confirmNoContact': { input: z.strictObject({ localDay: localDaySchema }), output: done },
  'days.unconfirm': { input: z.strictObject({ localDay: localDaySchema }), output: done },

  'exercises.list': { input: nothing, output: z.array(exerciseSummarySchema) },
  'exercises.get': { input: z.strictObject({ id: exerciseIdSchema }), output: ownExerciseSchema },

  /** Begins a run, or goes on with the open run of that exercise. */
  'runs.start': { input: z.strictObject({ exerciseId: exerciseIdSchema, size: z.enum(RUN_SIZES) }), output: runSchema },
  'runs.get': { input: byId, output: runSchema },
  'runs.saveAnswer': {
    input: z.strictObject({ id: idSchema, stepId: stepIdSchema, answer: stepAnswerSchema }),
    output: done,
  },
  'runs.goTo': { input: z.strictObject({ id: idSchema, stepId: stepIdSchema }), output: runSchema },
  /** Changes the size; answers stay. Goes to the same step where both sizes have it, else to the first open one. */
  'runs.resize': { input: z.strictObject({ id: idSchema, size: z.enum(RUN_SIZES) }), output: runSchema },
  'runs.finish': { input: byId, output: runSchema },
  'runs.leave': { input: byId, output: runSchema },
  'runs.reopen': { input: byId, output: runSchema },

  ...peopleContract,
  ...tiesContract,
  ...exchangeContract,
  ...importsContract,

  ...journalContract,
  ...findContract,
  ...draftContract,

  ...signalContract,
  ...pausesContract,
  ...reportContract,
  ...reviewsContract,
  ...lookBackContract,
  ...goalsContract,
  ...libraryContract,
  ...nudgesContract,
} as const satisfies Record<Channel, { readonly input: z.ZodType; readonly output: z.ZodType }>

export type Contract = typeof contract
/** What a caller passes to a channel. */
export type Input<Name extends Channel> = z.input<Contract[Name]['input']>
/** What a channel answers when it goes well. */
export type Output<Name extends Channel> = z.output<Contract[Name]['output']>

export type AppInfo = Output<'app.info'>
export type Today = Output<'today.get'>
