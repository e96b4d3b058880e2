import { z } from 'zod'

import { TRACKS } from '../../domain/exercises/exercise.ts'
import { CONTACT_CHANNELS, INITIATORS } from '../../domain/journal/journal.ts'
import { CHART_RANGES } from '../../domain/look-back/buckets.ts'
import {
  type ChannelsPoint,
  type CheckInsPoint,
  type CircleOfPeople,
  type ContactsPoint,
  DAY_KINDS,
  type EnergyPoint,
  type ExercisesPoint,
  type InitiatorsPoint,
  type MoodPoint,
} from '../../domain/look-back/charts.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import { idSchema, localDaySchema } from '../../schemas/entities.ts'

const count = z.int().min(0)
const mean = z.number().min(1).max(5).nullable()
const knownBucket = {
  start: localDaySchema,
  end: localDaySchema,
  isCurrent: z.boolean(),
  knownDays: count,
  daysSoFar: count,
  pausedDays: count,
  isIncomplete: z.boolean(),
}
const counts = <const Key extends string>(keys: readonly Key[]) => z.partialRecord(z.enum(keys), count)

const rangeSchema = z.strictObject({ range: z.enum(CHART_RANGES) })
/** What a chart is told beside its points: how many days one of them stands for. */
const charted = { today: localDaySchema, days: count }

/** A chart over a range: its points, the oldest first. */
const chart = <Point extends z.ZodType>(point: Point) => ({
  input: rangeSchema,
  output: z.strictObject({ ...charted, points: z.array(point) }),
})

/** What a saved file is called, without its ending. */
export const saveNameSchema = z.string().min(1).max(200)
/** Where it was saved; null when the person thought better of it. */
export const savedSchema = z.strictObject({ file: z.string().nullable() })
/** A part of what a window shows, in pixels from the upper left. */
export const windowPartSchema = z.strictObject({
  x: z.number().min(-10_000).max(10_000),
  y: z.number().min(-10_000).max(10_000),
  width: z.number().min(1).max(10_000),
  height: z.number().min(1).max(10_000),
})

const meanOfDaysSchema = z.strictObject({ mean: z.number().min(1).max(5), days: count })

export const lookBackContract = {
  'lookBack.contacts': {
    input: rangeSchema,
    output: z.strictObject({
      ...charted,
      points: z.array(
        z.strictObject({
          ...knownBucket,
          contacts: count,
          /** As it was at the end of the bucket; null while it is learnt, and for whoever switched the signal off. */
          usual: z.strictObject({ perWeek: z.number().min(0), low: count, high: count }).nullable(),
          halfYearBefore: z.number().min(0).nullable(),
          isQuiet: z.boolean(),
        }) satisfies z.ZodType<ContactsPoint>,
      ),
      /** First day of which anything is known; null on an empty notebook. */
      firstKnownDay: localDaySchema.nullable(),
    }),
  },
  'lookBack.channels': chart(
    z.strictObject({ ...knownBucket, contacts: counts(CONTACT_CHANNELS) }) satisfies z.ZodType<ChannelsPoint>,
  ),
  'lookBack.energy': chart(
    z.strictObject({ ...knownBucket, gave: count, took: count, neither: count }) satisfies z.ZodType<EnergyPoint>,
  ),
  'lookBack.mood': chart(
    z.strictObject({ ...knownBucket, before: mean, after: mean, count }) satisfies z.ZodType<MoodPoint>,
  ),
  'lookBack.initiators': chart(
    z.strictObject({ ...knownBucket, contacts: counts(INITIATORS) }) satisfies z.ZodType<InitiatorsPoint>,
  ),
  'lookBack.checkIns': chart(
    z.strictObject({
      ...knownBucket,
      mood: mean,
      energy: mean,
      loneliness: mean,
      count,
    }) satisfies z.ZodType<CheckInsPoint>,
  ),
  'lookBack.exercises': chart(
    z.strictObject({ ...knownBucket, done: counts(TRACKS) }) satisfies z.ZodType<ExercisesPoint>,
  ),
  /** Every day of the weeks from the one that holds the first of the month to the one that holds its last. */
  'lookBack.days': {
    input: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
    output: z.strictObject({
      today: localDaySchema,
      days: z.array(z.strictObject({ day: localDaySchema, kind: z.enum(DAY_KINDS), contacts: count })),
    }),
  },
  /** Who of each circle was reached in the last four weeks; circles without anybody are missing. */
  'lookBack.circles': {
    input: z.strictObject({}),
    output: z.strictObject({
      today: localDaySchema,
      circles: z.array(
        z.strictObject({
          circle: z.enum(CIRCLES),
          people: z.array(
            z.strictObject({
              id: idSchema,
              name: z.string(),
              lastDay: localDaySchema.nullable(),
              recent: count,
              before: count,
            }),
          ),
        }) satisfies z.ZodType<CircleOfPeople>,
      ),
    }),
  },
  /** Saves the numbers of a chart as CSV. `file` is null when the person thought better of it. */
  'lookBack.saveTable': {
    input: z.strictObject({
      name: saveNameSchema,
      columns: z.array(z.string().max(1_000)).min(1).max(20),
      rows: z.array(z.array(z.string().max(1_000)).max(20)).max(5_000),
    }),
    output: savedSchema,
  },
  /** Saves a part of what the window shows as PNG; the place is in its pixels, from the upper left. */
  'lookBack.savePicture': {
    input: z.strictObject({
      name: saveNameSchema,
      rect: windowPartSchema,
    }),
    output: savedSchema,
  },
  /** Mood on days with contact and without; null while there are too few days. */
  'lookBack.moodBesideContact': {
    input: z.strictObject({}),
    output: z.strictObject({ withContact: meanOfDaysSchema, without: meanOfDaysSchema }).nullable(),
  },
} as const
