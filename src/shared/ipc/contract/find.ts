import { z } from 'zod'

import { CONTACT_CHANNELS } from '../../domain/journal/journal.ts'
import { NOTE_KINDS } from '../../domain/people/note.ts'
import { FOLLOW_UP_KINDS } from '../../domain/people/follow-up.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import { JOURNAL_FORMATS } from '../../domain/search/export.ts'
import type { SearchFilter } from '../../domain/search/filter.ts'
import type { Passage } from '../../domain/search/passage.ts'
import { QUERY_MAX } from '../../domain/search/terms.ts'
import { fiveSchema, idSchema, journalItemSchema, localDaySchema } from '../../schemas/entities.ts'
import { exerciseIdSchema } from '../../schemas/journal.ts'
import { personSchema } from '../../schemas/people.ts'

const nothing = z.strictObject({})

const querySchema = z.string().max(QUERY_MAX)

const filterSchema = z.strictObject({
  personId: idSchema.nullable(),
  circle: z.enum(CIRCLES).nullable(),
  channel: z.enum(CONTACT_CHANNELS).nullable(),
  tag: z.string().min(1).max(200).nullable(),
  mood: fiveSchema.nullable(),
  exerciseId: exerciseIdSchema.nullable(),
  from: localDaySchema.nullable(),
  to: localDaySchema.nullable(),
}) satisfies z.ZodType<SearchFilter>

const passageSchema = z.strictObject({
  text: z.string(),
  isCutBefore: z.boolean(),
  isCutAfter: z.boolean(),
}) satisfies z.ZodType<Passage>

/** Something that was found. Without words that were looked for there are no passages. */
const hitSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entry'),
    item: journalItemSchema,
    passages: z.array(z.strictObject({ of: z.enum(['text', 'thanks', 'told']), passage: passageSchema })),
  }),
  z.strictObject({
    kind: z.literal('note'),
    id: idSchema,
    person: personSchema,
    about: z.enum(NOTE_KINDS),
    day: localDaySchema,
    passage: passageSchema,
  }),
  z.strictObject({
    kind: z.literal('follow-up'),
    id: idSchema,
    person: personSchema,
    about: z.enum(FOLLOW_UP_KINDS),
    day: localDaySchema,
    isDone: z.boolean(),
    passage: passageSchema,
  }),
])

/** A day of a month of which something is known. */
const dayOfMonthSchema = z.strictObject({
  day: localDaySchema,
  contacts: z.int().min(0),
  entries: z.int().min(0),
})

/** What is written into a file: what was found, or entries that were ticked. */
const selectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), query: querySchema, filter: filterSchema }),
  z.strictObject({ kind: z.literal('entries'), ids: z.array(idSchema).min(1).max(10_000) }),
])

/** Finding again what was written: by words, by day, and taking it along. */
export const findContract = {
  /** Newest first. `before` is `next` of the answer before; people are found with the first answer alone. */
  'find.search': {
    input: z.strictObject({
      query: querySchema,
      filter: filterSchema,
      before: z.int().nullable(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({
      /** What was looked for, folded; for marking it. */
      terms: z.array(z.string()),
      /** People whose names or other words have it, the nearest first, with the words where it is not a name. */
      people: z.array(z.strictObject({ person: personSchema, passage: passageSchema.nullable() })),
      hits: z.array(hitSchema),
      /** There is more, after this place. */
      next: z.int().nullable(),
      /** False: something that was written is not looked through yet. `data.changed` tells when it is. */
      isWhole: z.boolean(),
    }),
  },
  /** What entries can be filtered by. */
  'find.choices': {
    input: nothing,
    output: z.strictObject({
      tags: z.array(z.strictObject({ key: z.string(), name: z.string() })),
      exerciseIds: z.array(exerciseIdSchema),
    }),
  },
  /** Days of which something is known. `month` is `YYYY-MM`. */
  'find.month': {
    input: z.strictObject({ month: z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/) }),
    output: z.strictObject({
      today: localDaySchema,
      /** First day of which anything is known; null on an empty notebook. */
      firstKnownDay: localDaySchema.nullable(),
      days: z.array(dayOfMonthSchema),
    }),
  },
  /** The entries of the same day in other years, latest first. */
  'find.otherYears': {
    input: z.strictObject({ day: localDaySchema }),
    output: z.array(journalItemSchema),
  },
  /** Writes entries into a file where the person says; the oldest first. Null: they changed their mind. */
  'find.export': {
    input: z.strictObject({ selection: selectionSchema, format: z.enum(JOURNAL_FORMATS) }),
    output: z.strictObject({ file: z.string().nullable(), entries: z.int().min(0) }),
  },
} as const
