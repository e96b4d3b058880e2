import { z } from 'zod'

import { type Cadence, GAP_MAX, type Month, MONTHS, type PersonCadence } from '../domain/people/cadence.ts'
import { FOLLOW_UP_KINDS, FOLLOW_UP_MAX, type FollowUp } from '../domain/people/follow-up.ts'
import { EXCHANGE_DIRECTIONS, EXCHANGE_KINDS, type Exchange } from '../domain/people/give-and-take.ts'
import { idSchema, localDaySchema } from './basics.ts'

const monthSchema = z.literal(MONTHS as readonly [Month, ...Month[]])

/** The longest gap is no shorter than the ideal one; the months rise, each once. */
export const cadenceSchema = z
  .strictObject({
    idealDays: z.int().min(1).max(GAP_MAX),
    longestDays: z.int().min(1).max(GAP_MAX),
    months: z
      .array(monthSchema)
      .min(1)
      .refine((months) => months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0)))
      .readonly(),
  })
  .refine(({ idealDays, longestDays }) => idealDays <= longestDays, {
    path: ['longestDays'],
  }) satisfies z.ZodType<Cadence>

export const personCadenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), cadence: cadenceSchema }),
  z.strictObject({ kind: z.literal('resting'), cadence: cadenceSchema.nullable() }),
]) satisfies z.ZodType<PersonCadence>

/** What is written of a follow-up. One line; only one of white space alone is refused. */
export const followUpFields = {
  kind: z.enum(FOLLOW_UP_KINDS),
  text: z
    .string()
    .max(FOLLOW_UP_MAX)
    .refine((text) => text.trim() !== '', { error: 'empty' }),
  dueDay: localDaySchema.nullable(),
}

export const followUpSchema = z.strictObject({
  id: idSchema,
  personId: idSchema,
  entryId: idSchema.nullable(),
  ...followUpFields,
  madeOn: localDaySchema,
  doneOn: localDaySchema.nullable(),
}) satisfies z.ZodType<FollowUp>

export const exchangesSchema = z
  .array(z.strictObject({ direction: z.enum(EXCHANGE_DIRECTIONS), kind: z.enum(EXCHANGE_KINDS) }))
  .max(EXCHANGE_DIRECTIONS.length * EXCHANGE_KINDS.length)
  .readonly() satisfies z.ZodType<readonly Exchange[]>
