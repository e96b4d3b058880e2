import { z } from 'zod'

import { ADVICE_KINDS, type Advice } from '../../domain/signal/advice.ts'
import { DATA_STATES } from '../../domain/signal/data-state.ts'
import { LEVELS, PATTERNS } from '../../domain/signal/levels.ts'
import { type Reason, REASONS } from '../../domain/signal/reasons.ts'
import { localDaySchema } from '../../schemas/entities.ts'

const count = z.int().min(0)

const reasonSchema = z.strictObject({
  what: z.enum(REASONS),
  observed: z.number(),
  usual: z.number().nullable(),
  span: count,
}) satisfies z.ZodType<Reason>

/** The channels of the signal. */
export const signalContract = {
  /** Today's signal, why it speaks, and what that rests on. */
  'signal.get': {
    input: z.strictObject({}),
    output: z.strictObject({
      today: localDaySchema,
      level: z.enum(LEVELS),
      pattern: z.enum(PATTERNS),
      data: z.enum(DATA_STATES),
      reasons: z.array(reasonSchema).max(3),
      advice: z.strictObject({ kind: z.enum(ADVICE_KINDS) }).nullable() satisfies z.ZodType<Advice | null>,
      /** Usable days so far, and how many make a first usual. */
      learnedDays: count,
      learningDays: count,
      /** Known or away days of the last fortnight, and how many are needed. */
      knownOfLate: count,
      leastKnown: count,
      /** What is usual, and the days that it was learnt from; null while learning. */
      usual: z
        .strictObject({ perWeek: z.number().min(0), days: count, from: localDaySchema, to: localDaySchema })
        .nullable(),
      /** Too few contacts a week to say anything by them. */
      isContactsAside: z.boolean(),
    }),
  },
} as const
