import { z } from 'zod'

import { TRACKS } from '../domain/exercises/exercise.ts'
import { type Goal, GOAL_TITLE_MAX, type GoalMatch, MOST_TIMES } from '../domain/goals/goal.ts'
import { CONTACT_CHANNELS } from '../domain/journal/journal.ts'
import { CIRCLES } from '../domain/people/person.ts'
import { idSchema, localDaySchema } from './entities.ts'

export const goalMatchSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contacts'),
    channel: z.enum(CONTACT_CHANNELS).nullable(),
    circle: z.enum(CIRCLES).nullable(),
  }),
  z.strictObject({ kind: z.literal('people'), personIds: z.array(idSchema).min(1).max(20) }),
  z.strictObject({ kind: z.literal('exercises'), track: z.enum(TRACKS).nullable() }),
  z.strictObject({ kind: z.literal('by-hand') }),
]) satisfies z.ZodType<GoalMatch>

export const goalTargetSchema = z.int().min(1).max(MOST_TIMES)

export const goalTitleSchema = z
  .string()
  .max(GOAL_TITLE_MAX)
  .refine((title) => title.trim() !== '', { error: 'empty' })

export const goalSchema = z.strictObject({
  id: idSchema,
  weekStart: localDaySchema,
  title: goalTitleSchema.nullable(),
  match: goalMatchSchema,
  target: goalTargetSchema,
  byHand: z.int().min(-1_000).max(1_000),
  isLetGo: z.boolean(),
}) satisfies z.ZodType<Goal>
