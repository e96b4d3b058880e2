import { z } from 'zod'

import { RUN_SIZES } from '../../domain/exercises/exercise.ts'
import {
  checkInSchema,
  exerciseSummarySchema,
  idSchema,
  localDaySchema,
  weekOfContactsSchema,
} from '../../schemas/entities.ts'
import { localizedSchema } from '../../schemas/exercise.ts'
import { pickReasonSchema } from '../../schemas/pick-reason.ts'
import { plannedSchema } from './library.ts'

const nothing = z.strictObject({})

/** The small step of the day: `offered`, `skipped`, or the state of its run. `resting`: a path has a day of rest. */
const todayStepSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.enum(['offered', 'skipped', 'open', 'done', 'left']),
    exercise: exerciseSummarySchema,
    /** The size to begin with. */
    size: z.enum(RUN_SIZES),
    /** Why this one, the most important first. */
    reasons: z.array(pickReasonSchema).min(1),
    /** Others that would do as well, while this one is only offered. */
    alternatives: z.array(exerciseSummarySchema).max(2),
    runId: idSchema.nullable(),
  }),
  z.strictObject({ state: z.literal('resting'), runId: z.null() }),
])

/** The path that was begun last and is not over, as it stands today. */
const todayPathSchema = z.strictObject({
  walkId: idSchema,
  pathId: z.string(),
  title: localizedSchema,
  /** Of the day that stands, counted from 0. */
  index: z.int().min(0),
  /** How many days the path has. */
  length: z.int().min(1),
  /** `waiting`: today's part is done, and the day at `index` is for another day. */
  kind: z.enum(['next', 'waiting', 'resting']),
  /** A word on the day at `index`. */
  note: localizedSchema,
})

const todaySchema = z.strictObject({
  localDay: localDaySchema,
  hour: z.int().min(0).max(23),
  checkIn: checkInSchema.nullable(),
  /** Null only when there is no exercise to offer. */
  step: todayStepSchema.nullable(),
  path: todayPathSchema.nullable(),
  /** Planned for today, or waiting since an earlier day; soonest first. */
  plans: z.array(plannedSchema),
  /** A run begun earlier and not ended, offered to go on with. */
  openRun: z.strictObject({ runId: idSchema, exercise: exerciseSummarySchema }).nullable(),
  /** Contacts and known days of the current week. */
  week: weekOfContactsSchema,
  /** The person said "no one today". */
  isNoContactDay: z.boolean(),
  /** Journal entries of the day. */
  entriesToday: z.int().min(0),
  hasPeople: z.boolean(),
})

/** The home screen, and what can be done with its small step. */
export const todayContract = {
  'today.get': { input: nothing, output: todaySchema },
  'today.anotherStep': { input: nothing, output: todaySchema },
  /** Makes an exercise the step of today: one that stands beside it, or any other of the library. */
  'today.chooseStep': { input: z.strictObject({ exerciseId: z.string().min(1).max(100) }), output: todaySchema },
  'today.skipStep': { input: nothing, output: todaySchema },
  'today.unskipStep': { input: nothing, output: todaySchema },
} as const
