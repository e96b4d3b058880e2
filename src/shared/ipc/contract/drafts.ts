import { z } from 'zod'

import { textSchema } from '../../schemas/entities.ts'

/** Name of a place where something is written: `write`, `edit:<id>`. */
export const draftKeySchema = z.string().regex(/^[a-z-]{1,40}(:[0-9a-f-]{36})?$/)

/** What is being written, kept until it is written down or put away. The value is the form's own JSON. */
export const draftContract = {
  'drafts.get': {
    input: z.strictObject({ key: draftKeySchema }),
    output: z.strictObject({ value: textSchema.nullable() }),
  },
  'drafts.put': { input: z.strictObject({ key: draftKeySchema, value: textSchema }), output: z.null() },
  /** As `put`, only where nothing newer is half written: otherwise `newer-draft`. */
  'drafts.putBack': { input: z.strictObject({ key: draftKeySchema, value: textSchema }), output: z.null() },
  'drafts.discard': { input: z.strictObject({ key: draftKeySchema }), output: z.null() },
}
