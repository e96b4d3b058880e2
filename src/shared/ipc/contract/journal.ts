import { z } from 'zod'

import { CONTACT_CHANNELS } from '../../domain/journal/journal.ts'
import { epochMsSchema, idSchema, journalItemSchema, localDaySchema, textSchema } from '../../schemas/entities.ts'
import {
  dayOfEntriesSchema,
  entryContentSchema,
  entrySchema,
  exerciseIdSchema,
  lineSchema,
  tagsSchema,
  toldKeepSchema,
  toldTextSchema,
  trashItemSchema,
  versionLineSchema,
  writtenInteractionSchema,
  zoneSchema,
} from '../../schemas/journal.ts'
import { LINES_MAX } from '../../domain/journal/entry.ts'
import { personSchema } from '../../schemas/people.ts'
import { draftKeySchema } from './drafts.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const done = z.null()
const revisionSchema = z.int().min(1)

/** Fields of an entry as they are sent. Without `interaction` it belongs to the day alone. */
const entryFields = {
  /** Null = now, and on a change: as it was. */
  epochMs: epochMsSchema.nullable(),
  /** Zone in which it happened. Null = the one that the person is in, and on a change: as it was. */
  zone: zoneSchema.nullable(),
  /** The person said that a time in the future is meant. */
  isFutureMeant: z.boolean(),
  interaction: writtenInteractionSchema.nullable(),
  text: textSchema,
  /** Lines without an id are new ones. */
  told: z
    .array(
      z.strictObject({
        id: idSchema.nullable(),
        personId: idSchema.nullable(),
        text: toldTextSchema,
        /** Made with the entry, changed with it. A line that is kept has somebody who told it. */
        keep: toldKeepSchema.nullable().default(null),
      }),
    )
    .max(LINES_MAX),
  thanks: lineSchema,
  tags: tagsSchema,
  exerciseId: exerciseIdSchema.nullable(),
  /** Put away with what is kept. */
  draftKey: draftKeySchema.nullable(),
}

/** What was written down: contacts and days. */
export const journalContract = {
  /** Newest first. `before` is the id of the last item already shown. */
  'journal.list': {
    input: z.strictObject({ before: idSchema.nullable(), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ items: z.array(journalItemSchema), hasMore: z.boolean() }),
  },
  /** Every day that has entries, newest first. */
  'journal.days': { input: nothing, output: z.array(dayOfEntriesSchema) },
  /** The entries of some days, both included, newest first. */
  'journal.between': {
    input: z.strictObject({ from: localDaySchema, to: localDaySchema }),
    output: z.array(journalItemSchema),
  },
  'journal.get': { input: byId, output: entrySchema },
  'journal.getText': { input: byId, output: z.strictObject({ text: textSchema }) },
  /** Only what is said has to be passed. */
  'journal.write': {
    input: z.strictObject({
      ...entryFields,
      zone: entryFields.zone.default(null),
      interaction: writtenInteractionSchema
        .extend({ length: writtenInteractionSchema.shape.length.default(null) })
        .nullable(),
      told: entryFields.told.default([]),
      thanks: entryFields.thanks.default(''),
      tags: entryFields.tags.default([]),
      exerciseId: entryFields.exerciseId.default(null),
      runId: idSchema.nullable(),
    }),
    output: journalItemSchema,
  },
  /** Replaces everything. What was there before is kept as a version, unless nothing changed. */
  'journal.edit': { input: z.strictObject({ ...entryFields, id: idSchema }), output: journalItemSchema },
  /**
   * Takes back what was written or changed last, with what was made, changed or removed of notes and follow-ups on the
   * occasion. Not there when something else happened to the entry since. `former`: what it was before; null for an
   * entry that was new.
   */
  'journal.takeBack': {
    input: z.strictObject({
      id: idSchema,
      revision: revisionSchema,
      former: z.strictObject({ revision: revisionSchema, told: entrySchema.shape.told }).nullable().default(null),
    }),
    output: done,
  },
  'journal.remove': { input: byId, output: done },
  'journal.restore': { input: byId, output: journalItemSchema },

  /** Tags, those that were used last first. */
  'journal.tags': { input: nothing, output: tagsSchema.max(1_000) },
  /** When and how one was last in touch with each of these people. Those never named are left out. */
  'journal.lastTalks': {
    input: z.strictObject({ personIds: z.array(idSchema).max(200) }),
    output: z.array(z.strictObject({ personId: idSchema, day: localDaySchema, channel: z.enum(CONTACT_CHANNELS) })),
  },

  /** Former versions, the latest first. */
  'journal.versions': { input: byId, output: z.array(versionLineSchema) },
  /** One of them, with those who are named in it. */
  'journal.version': {
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: z.strictObject({ content: entryContentSchema, people: z.array(personSchema) }),
  },
  /** Makes an entry what it was. What it is now becomes a version, so that this can be taken back, too. */
  'journal.bringBack': { input: z.strictObject({ id: idSchema, revision: revisionSchema }), output: journalItemSchema },

  /** What was removed and can be brought back, the latest first; `total` counts all of it. */
  'trash.list': {
    input: nothing,
    output: z.strictObject({ items: z.array(trashItemSchema), total: z.int().min(0) }),
  },
  /** For good. */
  'trash.empty': { input: nothing, output: z.strictObject({ removed: z.int().min(0) }) },
}
