import { z } from 'zod'

import type { GoalReason } from '../../domain/goals/suggest-goals.ts'
import { idSchema, localDaySchema } from '../../schemas/entities.ts'
import { personSchema } from '../../schemas/people.ts'
import { goalMatchSchema, goalSchema, goalTargetSchema, goalTitleSchema } from '../../schemas/goal.ts'

const byId = z.strictObject({ id: idSchema })
const done = z.null()

/** A goal with what came of it. */
const goalViewSchema = z.strictObject({
  ...goalSchema.shape,
  /** Those whom it names, also someone who was removed since. */
  people: z.array(personSchema),
  times: z.int().min(0),
  isReached: z.boolean(),
  /** It goes on in a later week. */
  isCarried: z.boolean(),
})

const reasonSchema = z.enum([
  'hard-week',
  'person-due',
  'as-usual',
  'a-beginning',
  'track-rested',
  'track-new',
  'rest-counts',
]) satisfies z.ZodType<GoalReason>

const suggestionSchema = z.strictObject({
  match: goalMatchSchema,
  target: goalTargetSchema,
  reason: reasonSchema,
  people: z.array(personSchema),
})

/** Words are optional for what counts by itself, and needed for what is counted by hand. */
const wordedGoal = {
  title: goalTitleSchema.nullable(),
  match: goalMatchSchema,
  target: goalTargetSchema,
}
const hasWords = ({ title, match }: { readonly title: string | null; readonly match: { readonly kind: string } }) =>
  match.kind !== 'by-hand' || title !== null
const needsWords = { error: 'empty', path: ['title'] }

export const goalsContract = {
  /** The goals of this week or the next, what to do with those of the week before, and what would suit. */
  'goals.week': {
    input: z.strictObject({ week: z.enum(['this', 'next']) }),
    output: z.strictObject({
      weekStart: localDaySchema,
      goals: z.array(goalViewSchema),
      /** Of the week before: not reached, neither carried over nor let go. */
      left: z.array(goalViewSchema),
      suggestions: z.array(suggestionSchema),
      /** The week before was a hard one: smaller is offered first. */
      wasHard: z.boolean(),
    }),
  },
  /** Refused as `enough` when the week has its three. */
  'goals.add': {
    input: z.strictObject({ week: z.enum(['this', 'next']), ...wordedGoal }).refine(hasWords, needsWords),
    output: goalViewSchema,
  },
  'goals.update': {
    input: z.strictObject({ id: idSchema, ...wordedGoal }).refine(hasWords, needsWords),
    output: goalViewSchema,
  },
  /** Counts it by hand: so many more, or fewer below zero. */
  'goals.count': { input: z.strictObject({ id: idSchema, by: z.literal([-1, 1]) }), output: goalViewSchema },
  /** Goes on with a goal of an earlier week in this one, with a target of its own. Taken back by removing the new goal. */
  'goals.carryOver': {
    input: z.strictObject({ id: idSchema, week: z.enum(['this', 'next']), target: goalTargetSchema }),
    output: goalViewSchema,
  },
  'goals.letGo': { input: byId, output: done },
  'goals.takeUp': { input: byId, output: done },
  'goals.remove': { input: byId, output: done },
  'goals.restore': { input: byId, output: done },
  /** Earlier weeks with their goals, the newest first. `before` is the first day of the last week already shown. */
  'goals.history': {
    input: z.strictObject({ before: localDaySchema.nullable(), limit: z.int().min(1).max(52) }),
    output: z.strictObject({
      weeks: z.array(z.strictObject({ weekStart: localDaySchema, goals: z.array(goalViewSchema) })),
      hasMore: z.boolean(),
    }),
  },
} as const
