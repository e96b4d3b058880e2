import { z } from 'zod'

import { SUPPORT_REGIONS, type SupportResource } from '../domain/support/support.ts'
import { localDaySchema } from './entities.ts'
import { contentIdSchema, localizedSchema } from './exercise.ts'

const pageSchema = z.url({ protocol: /^https$/ })

export const supportResourceSchema = z.strictObject({
  id: contentIdSchema,
  region: z.enum(SUPPORT_REGIONS),
  name: localizedSchema,
  purpose: localizedSchema,
  hours: localizedSchema.optional(),
  phones: z.array(
    z.strictObject({
      number: z.string().regex(/^\d+(-\d+)*$/, 'write a phone number as digits joined by hyphens'),
      note: localizedSchema.optional(),
    }),
  ),
  web: pageSchema.optional(),
  source: pageSchema,
  checkedOn: localDaySchema.nullable(),
}) satisfies z.ZodType<SupportResource>

/** The content file `resources/content/support.yaml`: whom to turn to, in the order of showing. */
export const supportSchema = z.array(supportResourceSchema).min(1)
