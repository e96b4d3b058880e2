import { z } from 'zod'

import { type CheckIn, FIVE } from '../domain/checkins/check-in.ts'
import { EXERCISE_CHANNELS, type ExerciseSummary, LEVELS, RUN_SIZES, TRACKS } from '../domain/exercises/exercise.ts'
import { RUN_STATES, type Run, type StepAnswer } from '../domain/exercises/run.ts'
import {
  CONTACT_CHANNELS,
  CONTACT_LENGTHS,
  ENERGY_BALANCES,
  INITIATORS,
  type Interaction,
  type JournalItem,
  TEXT_MAX,
} from '../domain/journal/journal.ts'
import type { WeekOfContacts } from '../domain/journal/contacts.ts'
import type { Moment } from '../time/day.ts'
import { idSchema, localDaySchema } from './basics.ts'
import { personSchema } from './people.ts'

export { idSchema, localDaySchema } from './basics.ts'
export { nameSchema } from './people.ts'
/** Instants from 1900 to 2200: outside of it something is broken, not early or late. */
export const epochMsSchema = z.int().min(-2_208_988_800_000).max(7_258_118_400_000)
export const fiveSchema = z.literal(FIVE)
export const textSchema = z.string().max(TEXT_MAX)
export const momentSchema = z.strictObject({
  epochMs: epochMsSchema,
  zone: z.string().min(1).max(100),
  localDay: localDaySchema,
}) satisfies z.ZodType<Moment>

export const checkInSchema = z.strictObject({
  at: momentSchema,
  mood: fiveSchema,
  energy: fiveSchema,
  loneliness: fiveSchema.nullable(),
}) satisfies z.ZodType<CheckIn>

/** The fields of an interaction that the person fills in, without its people. */
export const interactionFields = {
  channel: z.enum(CONTACT_CHANNELS),
  initiatedBy: z.enum(INITIATORS).nullable(),
  moodBefore: fiveSchema.nullable(),
  moodAfter: fiveSchema.nullable(),
  energy: z.literal(ENERGY_BALANCES).nullable(),
  length: z.enum(CONTACT_LENGTHS).nullable(),
}

export const interactionSchema = z.strictObject({
  ...interactionFields,
  people: z.array(personSchema),
}) satisfies z.ZodType<Interaction>

export const journalItemSchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  interaction: interactionSchema.nullable(),
  excerpt: z.string(),
  textLength: z.int().min(0),
  exerciseId: z.string().nullable(),
  tags: z.array(z.string()),
  thanks: z.string(),
  told: z.array(z.strictObject({ personId: idSchema.nullable(), text: z.string() })),
  revision: z.int().min(1),
}) satisfies z.ZodType<JournalItem>

export const stepAnswerSchema = z.strictObject({
  personIds: z.array(idSchema).max(100).optional(),
  text: textSchema.optional(),
  checked: z.array(z.int().min(0).max(50)).max(50).optional(),
  remainingMs: z.int().min(0).max(86_400_000).optional(),
  endsAt: epochMsSchema.optional(),
  rating: z.int().min(0).max(10).optional(),
  when: z.string().max(2_000).optional(),
  then: z.string().max(2_000).optional(),
}) satisfies z.ZodType<StepAnswer>

export const runSchema = z.strictObject({
  id: idSchema,
  exerciseId: z.string(),
  state: z.enum(RUN_STATES),
  size: z.enum(RUN_SIZES),
  stepId: z.string(),
  answers: z.record(z.string(), stepAnswerSchema),
}) satisfies z.ZodType<Run>

const localizedOutSchema = z.strictObject({ ja: z.string(), en: z.string() })

export const exerciseSummarySchema = z.strictObject({
  id: z.string(),
  track: z.enum(TRACKS),
  level: z.literal(LEVELS),
  minutes: z.int(),
  energy: z.literal(ENERGY_BALANCES),
  channels: z.array(z.enum(EXERCISE_CHANNELS)),
  title: localizedOutSchema,
  purpose: localizedOutSchema,
}) satisfies z.ZodType<ExerciseSummary>

export const weekOfContactsSchema = z.strictObject({
  start: localDaySchema,
  contacts: z.int().min(0),
  knownDays: z.int().min(0).max(7),
  daysSoFar: z.int().min(1).max(7),
  knowledge: z.enum(['unknown', 'partly', 'whole']),
  isCurrent: z.boolean(),
}) satisfies z.ZodType<WeekOfContacts>
