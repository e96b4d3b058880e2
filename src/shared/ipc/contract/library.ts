import { z } from 'zod'

import {
  CHECK_KINDS,
  COMMUNITY_ANSWERS,
  COMMUNITY_DECISIONS,
  NETWORK_ANSWERS,
  SELF_CHECK_ANSWERS,
} from '../../domain/checks/check.ts'
import { LEVELS, RUN_SIZES, SETTINGS_OF_LIFE, TRACKS } from '../../domain/exercises/exercise.ts'
import { FLAW_KINDS } from '../../domain/exercises/flaw.ts'
import { EXERCISE_MARKS, EXERCISE_ORIGINS } from '../../domain/exercises/library.ts'
import { RUN_STATES } from '../../domain/exercises/run.ts'
import { PATH_STATES } from '../../domain/paths/path.ts'
import {
  epochMsSchema,
  exerciseSummarySchema,
  idSchema,
  localDaySchema,
  momentSchema,
  nameSchema,
} from '../../schemas/entities.ts'
import { localizedSchema, ownExerciseSchema } from '../../schemas/exercise.ts'
import { pathSchema } from '../../schemas/path.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const done = z.null()
const exerciseIdSchema = z.string().min(1).max(100)
const contentKeySchema = z.string().min(1).max(100)

const libraryItemSchema = z.strictObject({
  ...exerciseSummarySchema.shape,
  settings: z.array(z.enum(SETTINGS_OF_LIFE)),
  needsPerson: z.boolean(),
  origin: z.enum(EXERCISE_ORIGINS),
  mark: z.enum(EXERCISE_MARKS).nullable(),
  timesDone: z.int().min(0),
  lastDone: localDaySchema.nullable(),
})

const whySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.enum(['by-hand', 'easy-goes', 'felt-hard', 'put-down']), day: localDaySchema }),
])

const ladderSchema = z.strictObject({
  track: z.enum(TRACKS),
  level: z.literal(LEVELS),
  comfortable: z.literal([0, ...LEVELS]),
  byHand: z.literal(LEVELS).nullable(),
  why: whySchema,
})

const pastRunSchema = z.strictObject({
  id: idSchema,
  day: localDaySchema,
  state: z.enum(RUN_STATES),
  size: z.enum(RUN_SIZES),
  before: z.int().min(0).max(10).nullable(),
  after: z.int().min(0).max(10).nullable(),
  texts: z.array(z.string()),
})

/** What is wrong with a pack, in a form that a person can act on. */
const packProblemSchema = z.strictObject({
  line: z.int(),
  column: z.int(),
  kind: z.enum(FLAW_KINDS),
  field: z.string(),
  value: z.string(),
})
const packSchema = z.strictObject({
  /** File name in the folder `packs` of the data folder. */
  file: z.string(),
  exercises: z.int().min(0),
  /** Not empty when the pack was passed over. */
  problems: z.array(packProblemSchema),
})
const packFileSchema = z.string().regex(/^[^/\\]{1,200}\.ya?ml$/i)

const walkSchema = z.strictObject({
  id: idSchema,
  pathId: contentKeySchema,
  state: z.enum(PATH_STATES),
  startedOn: localDaySchema,
  steps: z.array(z.strictObject({ index: z.int().min(0), state: z.enum(['done', 'skipped']), day: localDaySchema })),
})

/** Where a walk stands today; `index` counts the days of the path from 0. */
const positionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['next', 'waiting', 'resting']), index: z.int().min(0) }),
  z.strictObject({ kind: z.literal('ended') }),
])

const checkAnswersSchema = z.record(contentKeySchema, z.enum([...SELF_CHECK_ANSWERS, ...NETWORK_ANSWERS]))
const checkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(CHECK_KINDS),
  at: momentSchema,
  answers: checkAnswersSchema,
})

const communityFields = {
  name: nameSchema,
  answers: z.record(contentKeySchema, z.enum(COMMUNITY_ANSWERS)),
  note: z.string().max(100_000),
  decision: z.enum(COMMUNITY_DECISIONS).nullable(),
}

/** An exercise that was put off to a time. */
export const plannedSchema = z.strictObject({
  id: idSchema,
  exercise: exerciseSummarySchema,
  size: z.enum(RUN_SIZES),
  due: momentSchema,
})

/** Exercises beyond today's: the library, one's own, paths over several days, short forms, plans. */
export const libraryContract = {
  'library.get': {
    input: nothing,
    output: z.strictObject({
      items: z.array(libraryItemSchema),
      ladders: z.array(ladderSchema),
      packs: z.array(packSchema),
    }),
  },
  'library.mark': {
    input: z.strictObject({ exerciseId: exerciseIdSchema, mark: z.enum(EXERCISE_MARKS).nullable() }),
    output: done,
  },
  /** Null gives the level back to the goes. */
  'library.setLevel': {
    input: z.strictObject({ track: z.enum(TRACKS), level: z.literal(LEVELS).nullable() }),
    output: done,
  },
  /** Newest first. */
  'library.history': { input: z.strictObject({ exerciseId: exerciseIdSchema }), output: z.array(pastRunSchema) },

  /** Without an id a new one is made. */
  'own.save': {
    input: z.strictObject({ id: exerciseIdSchema.nullable(), exercise: ownExerciseSchema.omit({ id: true }) }),
    output: z.strictObject({ id: exerciseIdSchema }),
  },
  'own.remove': { input: z.strictObject({ id: exerciseIdSchema }), output: done },
  'own.restore': { input: z.strictObject({ id: exerciseIdSchema }), output: done },
  /** Asks where to; null when the person thought better of it. */
  'own.export': { input: nothing, output: z.strictObject({ file: z.string().nullable() }) },

  /** Asks for a file. A broken one is named with its lines, and nothing is taken over. */
  'packs.import': {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('imported'), pack: packSchema }),
      z.strictObject({ kind: z.literal('broken'), file: z.string(), problems: z.array(packProblemSchema) }),
    ]),
  },
  'packs.remove': { input: z.strictObject({ file: packFileSchema }), output: done },
  'packs.restore': { input: z.strictObject({ file: packFileSchema }), output: done },

  'paths.list': {
    input: nothing,
    output: z.array(
      z.strictObject({ path: pathSchema, walk: walkSchema.nullable(), position: positionSchema.nullable() }),
    ),
  },
  'paths.start': { input: z.strictObject({ pathId: contentKeySchema }), output: walkSchema },
  'paths.leave': { input: byId, output: done },
  'paths.reopen': { input: byId, output: done },
  'paths.skipDay': { input: z.strictObject({ id: idSchema, index: z.int().min(0).max(100) }), output: done },
  'paths.unskipDay': { input: z.strictObject({ id: idSchema, index: z.int().min(0).max(100) }), output: done },

  'checks.forms': {
    input: nothing,
    output: z.strictObject({
      selfCheck: z.array(z.strictObject({ id: contentKeySchema, text: localizedSchema, exerciseId: exerciseIdSchema })),
      networks: z.array(
        z.strictObject({
          id: contentKeySchema,
          title: localizedSchema,
          benefits: localizedSchema,
          tips: z.array(localizedSchema),
          exerciseId: exerciseIdSchema,
        }),
      ),
      communities: z.array(z.strictObject({ id: contentKeySchema, text: localizedSchema })),
    }),
  },
  /** Newest first. */
  'checks.list': { input: z.strictObject({ kind: z.enum(CHECK_KINDS) }), output: z.array(checkSchema) },
  'checks.save': {
    input: z.strictObject({ kind: z.enum(CHECK_KINDS), answers: checkAnswersSchema }),
    output: checkSchema,
  },
  'checks.remove': { input: byId, output: done },
  'checks.restore': { input: byId, output: done },

  'communities.list': { input: nothing, output: z.array(z.strictObject({ id: idSchema, ...communityFields })) },
  'communities.save': {
    input: z.strictObject({ id: idSchema.nullable(), ...communityFields }),
    output: z.strictObject({ id: idSchema }),
  },
  'communities.remove': { input: byId, output: done },
  'communities.restore': { input: byId, output: done },

  /** Those that are still to come or waiting, soonest first. */
  'plans.list': { input: nothing, output: z.array(plannedSchema) },
  'plans.save': {
    input: z.strictObject({ exerciseId: exerciseIdSchema, size: z.enum(RUN_SIZES), epochMs: epochMsSchema }),
    output: plannedSchema,
  },
  'plans.remove': { input: byId, output: done },
  'plans.restore': { input: byId, output: done },
} as const
