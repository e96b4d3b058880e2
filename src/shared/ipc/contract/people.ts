import { z } from 'zod'

import { WAY_ACTIONS } from '../../domain/people/contact-way.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import { idSchema, journalItemSchema, localDaySchema, textSchema } from '../../schemas/entities.ts'
import {
  circleLimitSchema,
  dateFields,
  isDateGood,
  newPersonSchema,
  noteFields,
  personDetailsSchema,
  personPatchSchema,
  personSchema,
  photoBytesSchema,
  photoSchema,
  softLimitSchema,
  tagsSchema,
  wayFields,
} from '../../schemas/people.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const done = z.null()
/** Without an id a new one is made. */
const owned = { id: idSchema.nullable(), personId: idSchema }

/** The people in one's life, and what is kept about each. */
export const peopleContract = {
  /** Everybody who was not removed, also those who rest, in the order in which they were added. */
  'people.list': { input: nothing, output: z.array(personSchema) },
  /** Name and circle are enough. */
  'people.add': {
    input: newPersonSchema,
    output: personSchema,
  },
  /** What is not given stays. */
  'people.update': { input: personPatchSchema, output: personSchema },
  'people.remove': { input: byId, output: done },
  'people.restore': { input: byId, output: personSchema },
  /** Those who were taken off the list by hand, the latest first. They stay in the file. */
  'people.removed': { input: nothing, output: z.array(personSchema).max(200) },
  /** `today` is the person's day. */
  'people.get': { input: byId, output: z.strictObject({ ...personDetailsSchema.shape, today: localDaySchema }) },
  'people.archive': { input: byId, output: done },
  'people.unarchive': { input: byId, output: done },
  /** Replaces all tags. */
  'people.setTags': { input: z.strictObject({ id: idSchema, tags: tagsSchema }), output: done },
  /** Entries that name the person, newest first. `before` is the id of the last one already shown. */
  'people.talks': {
    input: z.strictObject({ id: idSchema, before: idSchema.nullable(), limit: z.int().min(1).max(100) }),
    output: z.strictObject({ items: z.array(journalItemSchema), hasMore: z.boolean() }),
  },
  'people.photo': { input: byId, output: photoSchema.nullable() },
  /** Null takes the photo away. */
  'people.setPhoto': { input: z.strictObject({ id: idSchema, bytes: photoBytesSchema.nullable() }), output: done },

  /** A way that is preferred takes the place of the one that was. */
  'people.saveWay': { input: z.strictObject({ ...owned, ...wayFields }), output: byId },
  'people.removeWay': { input: byId, output: done },
  'people.restoreWay': { input: byId, output: done },
  /**
   * Opens a way in the desktop's own program, with words to begin with. `isOpened` is false when the desktop has
   * none for it, `hasText` when there were no words or more than it takes.
   */
  'people.openWay': {
    input: z.strictObject({ personId: idSchema, wayId: idSchema, action: z.enum(WAY_ACTIONS), text: textSchema }),
    output: z.strictObject({ isOpened: z.boolean(), hasText: z.boolean() }),
  },

  'people.saveNote': { input: z.strictObject({ ...owned, ...noteFields }), output: byId },
  'people.removeNote': { input: byId, output: done },
  'people.restoreNote': { input: byId, output: done },

  'people.saveDate': { input: z.strictObject({ ...owned, ...dateFields }).superRefine(isDateGood), output: byId },
  'people.removeDate': { input: byId, output: done },
  'people.restoreDate': { input: byId, output: done },

  /** One for each circle, in their order. */
  'people.limits': { input: nothing, output: z.array(circleLimitSchema) },
  'people.setLimit': { input: z.strictObject({ circle: z.enum(CIRCLES), softLimit: softLimitSchema }), output: done },
}
