import { z } from 'zod'

import type { Path } from '../domain/paths/path.ts'
import { contentIdSchema, localizedSchema, sourceIdSchema } from './exercise.ts'

const daySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exercise'), exerciseId: contentIdSchema, note: localizedSchema }),
  z.strictObject({ kind: z.literal('rest'), text: localizedSchema }),
])

/** A content file of `resources/content/paths/<id>.yaml`. */
export const pathSchema = z.strictObject({
  id: contentIdSchema,
  sources: z.array(sourceIdSchema).min(1),
  title: localizedSchema,
  purpose: localizedSchema,
  ending: localizedSchema,
  worksheet: z.literal('communities').nullable().default(null),
  days: z.array(daySchema).min(3).max(21),
}) satisfies z.ZodType<Path>
