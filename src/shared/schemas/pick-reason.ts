import { z } from 'zod'

import type { PickReason } from '../domain/coach/pick-types.ts'
import { LEVELS, RUN_SIZES, TRACKS } from '../domain/exercises/exercise.ts'

/** What kind of change the signal saw. */
export const patternSchema = z.enum([
  'quiet',
  'feeling-low',
  'overloaded',
  'withdrawn-and-low',
  'withdrawn-and-drained',
  'lonely-in-company',
])
const daysSchema = z.int().min(0)
const trackSchema = z.enum(TRACKS)

const plain = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) })

/** Why a step was chosen: crosses to the window, and is kept with the step. */
export const pickReasonSchema = z.discriminatedUnion('kind', [
  plain('low-energy'),
  z.strictObject({ kind: z.literal('needs-rest'), pattern: patternSchema.nullable() }),
  plain('low-mood'),
  z.strictObject({ kind: z.literal('welcome-back'), days: daysSchema }),
  plain('first-steps'),
  z.strictObject({ kind: z.literal('suits-signal'), pattern: patternSchema }),
  z.strictObject({ kind: z.literal('person-due'), personIds: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('new-track'), track: trackSchema }),
  z.strictObject({ kind: z.literal('track-rested'), track: trackSchema, days: daysSchema }),
  z.strictObject({ kind: z.literal('level'), track: trackSchema, level: z.literal(LEVELS) }),
  plain('gives-energy'),
  z.strictObject({ kind: z.literal('fits-time'), minutes: z.int().min(0), size: z.enum(RUN_SIZES) }),
  plain('quiet-hour'),
  plain('needs-nobody'),
  plain('favourite'),
  z.strictObject({ kind: z.literal('asked-again'), days: daysSchema }),
  z.strictObject({ kind: z.literal('came-back'), days: daysSchema }),
  plain('something-different'),
  z.strictObject({ kind: z.literal('path'), pathId: z.string(), index: z.int().min(0) }),
  plain('chosen'),
]) satisfies z.ZodType<PickReason>
