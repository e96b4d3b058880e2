import { z } from 'zod'

import type { CommunityItem, NetworkKind, SelfCheckItem } from '../domain/checks/check.ts'
import { contentIdSchema, localizedSchema } from './exercise.ts'

const item = { id: contentIdSchema, text: localizedSchema }

/** The content file `resources/content/checklists.yaml`: the items of the short forms, in the order of asking. */
export const checklistsSchema = z.strictObject({
  communities: z.array(z.strictObject(item) satisfies z.ZodType<CommunityItem>).min(1),
  selfCheck: z
    .array(z.strictObject({ ...item, exerciseId: contentIdSchema }) satisfies z.ZodType<SelfCheckItem>)
    .length(11),
  networks: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        title: localizedSchema,
        benefits: localizedSchema,
        tips: z.array(localizedSchema).min(1),
        exerciseId: contentIdSchema,
      }) satisfies z.ZodType<NetworkKind>,
    )
    .length(5),
})
