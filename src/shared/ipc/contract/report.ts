import { z } from 'zod'

import { TRACKS } from '../../domain/exercises/exercise.ts'
import { CONTACT_CHANNELS } from '../../domain/journal/journal.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import {
  REPORT_PERIODS,
  type ReportCircle,
  type ReportCounts,
  type ReportDay,
  type ReportGoal,
} from '../../domain/report/report.ts'
import { localDaySchema } from '../../schemas/entities.ts'
import { goalMatchSchema, goalTargetSchema, goalTitleSchema } from '../../schemas/goal.ts'
import { savedSchema, saveNameSchema, windowPartSchema } from './look-back.ts'

const count = z.int().min(0)
const mean = z.number().min(1).max(5).nullable()

const countsFields = {
  channels: z.array(z.strictObject({ channel: z.enum(CONTACT_CHANNELS), contacts: count })),
  exercises: z.array(z.strictObject({ track: z.enum(TRACKS), times: count })),
} satisfies Record<keyof ReportCounts, z.ZodType>

/** A page about a week or a month, to keep or to take to somebody. */
export const reportContract = {
  'report.get': {
    input: z.strictObject({
      period: z.enum(REPORT_PERIODS),
      /** A day of the period; null: the one that is running. */
      day: localDaySchema.nullable(),
      /** False: no name leaves main, nor words of one's own that may hold one. */
      withNames: z.boolean(),
    }),
    output: z.strictObject({
      today: localDaySchema,
      from: localDaySchema,
      to: localDaySchema,
      knownDays: count,
      /** Its days that have begun. */
      daysSoFar: count,
      contacts: count,
      ...countsFields,
      circles: z.array(
        z.strictObject({
          circle: z.enum(CIRCLES),
          people: count,
          names: z.array(z.string()).nullable(),
        }) satisfies z.ZodType<ReportCircle>,
      ),
      energy: z.strictObject({ gave: count, took: count, neither: count }),
      mood: z.strictObject({ before: mean, after: mean, count }),
      checkIns: z.strictObject({
        mood: mean,
        energy: mean,
        count,
        /** Means of as many days before. */
        moodBefore: mean,
        energyBefore: mean,
        days: z.array(z.strictObject({ day: localDaySchema, mood: mean, energy: mean }) satisfies z.ZodType<ReportDay>),
      }),
      goals: z.array(
        z.strictObject({
          title: goalTitleSchema.nullable(),
          match: goalMatchSchema,
          target: goalTargetSchema,
          people: z.array(z.strictObject({ name: z.string() })),
          isNameless: z.boolean(),
          times: count,
          isReached: z.boolean(),
        }) satisfies z.ZodType<ReportGoal>,
      ),
      /** How many goals there were; the page shows the first few. */
      goalsInAll: count,
    }),
  },
  /** Saves the page that stands in the window as PDF. `file` is null when the person thought better of it. */
  'report.savePdf': { input: z.strictObject({ name: saveNameSchema }), output: savedSchema },
  /** The same as PNG, also what lies outside of the window; the place is in pixels of the whole page. */
  'report.savePicture': {
    input: z.strictObject({ name: saveNameSchema, rect: windowPartSchema }),
    output: savedSchema,
  },
} as const
