import { z } from 'zod'

import { type Pause, PAUSE_KINDS } from '../../domain/pauses/pause.ts'
import { idSchema, localDaySchema } from '../../schemas/basics.ts'

const pauseFields = {
  kind: z.enum(PAUSE_KINDS),
  from: localDaySchema,
  /** Null: open-ended. */
  to: localDaySchema.nullable(),
}
const pauseSchema = z.strictObject({ id: idSchema, ...pauseFields }) satisfies z.ZodType<Pause>
const byId = z.strictObject({ id: idSchema })

/** Pauses: days on which nothing counts as a drop and nothing nudges. */
export const pausesContract = {
  /** Every pause, the latest first. */
  'pauses.list': {
    input: z.strictObject({}),
    output: z.strictObject({ today: localDaySchema, pauses: z.array(pauseSchema) }),
  },
  /** Makes a pause, or changes the one that is named. Refused as invalid at `to` when it ends before it begins. */
  'pauses.save': { input: z.strictObject({ id: idSchema.nullable(), ...pauseFields }), output: pauseSchema },
  'pauses.remove': { input: byId, output: z.null() },
  'pauses.restore': { input: byId, output: z.null() },
} as const
