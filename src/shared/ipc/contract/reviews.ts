import { z } from 'zod'

import type { FeltContact } from '../../domain/review/review.ts'
import { CONTACT_CHANNELS } from '../../domain/journal/journal.ts'
import { idSchema, localDaySchema, textSchema } from '../../schemas/entities.ts'
import { tagsSchema } from '../../schemas/journal.ts'
import { personSchema } from '../../schemas/people.ts'
import { draftKeySchema } from './drafts.ts'

const count = z.int().min(0)
const ofWeek = z.strictObject({ weekStart: localDaySchema })
const feltSchema = z.strictObject({
  entryId: idSchema,
  day: localDaySchema,
  channel: z.enum(CONTACT_CHANNELS),
  people: z.array(personSchema),
}) satisfies z.ZodType<FeltContact>

/** The review of the week. */
export const reviewsContract = {
  /** Which week it is about now, and whether it is offered. */
  'reviews.offer': {
    input: z.strictObject({}),
    output: z.strictObject({
      weekStart: localDaySchema,
      /** The chosen hour has come, and the week was neither reviewed nor left out. */
      isOffered: z.boolean(),
    }),
  },
  /** Everything that a review of a week looks at, but the signal and the goals. */
  'reviews.week': {
    input: ofWeek,
    output: z.strictObject({
      today: localDaySchema,
      weekStart: localDaySchema,
      weekEnd: localDaySchema,
      /** Whose goals come next. */
      goals: z.enum(['this', 'next']),
      /** The review that is in the journal already. */
      entryId: idSchema.nullable(),
      contacts: count,
      knownDays: count,
      /** Its days that have begun. */
      daysSoFar: count,
      exercises: count,
      met: z.array(z.strictObject({ person: personSchema, times: count })),
      gave: z.array(feltSchema),
      took: z.array(feltSchema),
    }),
  },
  /** Keeps the review as an entry of the day. A week has one: a second time changes it. */
  'reviews.finish': {
    input: z.strictObject({ weekStart: localDaySchema, text: textSchema, tags: tagsSchema, draftKey: draftKeySchema }),
    output: z.strictObject({ entryId: idSchema }),
  },
  /** Takes the entry back and puts the words where they came from; `newer-draft` where other ones are half written there. */
  'reviews.takeBack': {
    input: z.strictObject({ weekStart: localDaySchema, draftKey: draftKeySchema, draft: textSchema }),
    output: z.null(),
  },
  /** "Not this week": it is not offered again for this week. */
  'reviews.leaveOut': { input: ofWeek, output: z.null() },
  'reviews.offerAgain': { input: ofWeek, output: z.null() },
} as const
