import { z } from 'zod'

import {
  type DayOfEntries,
  type Entry,
  type EntryContent,
  type KeptToldLine,
  LINE_MAX,
  LINES_MAX,
  TAG_MAX,
  TAGS_MAX,
  type ToldKeep,
  type ToldLine,
  type TrashItem,
  type VersionLine,
} from '../domain/journal/entry.ts'
import { FOLLOW_UP_KINDS } from '../domain/people/follow-up.ts'
import { NOTE_KINDS } from '../domain/people/note.ts'
import { isZone } from '../time/day.ts'
import {
  epochMsSchema,
  idSchema,
  interactionFields,
  journalItemSchema,
  localDaySchema,
  momentSchema,
  textSchema,
} from './entities.ts'

const isWritten = (text: string): boolean => text.trim() !== ''

export const zoneSchema = z.string().max(100).refine(isZone)
export const lineSchema = z.string().max(LINE_MAX)
export const exerciseIdSchema = z.string().min(1).max(100)
/** Kept as typed; only one that has nothing but white space is refused. */
export const toldTextSchema = lineSchema.refine(isWritten, { error: 'empty' })
export const tagSchema = z.string().max(TAG_MAX).refine(isWritten, { error: 'empty' })
export const tagsSchema = z.array(tagSchema).max(TAGS_MAX)
export const writtenInteractionSchema = z.strictObject({ ...interactionFields, personIds: z.array(idSchema).max(200) })

export const toldLineSchema = z.strictObject({
  id: idSchema,
  personId: idSchema.nullable(),
  text: toldTextSchema,
}) satisfies z.ZodType<ToldLine>

/** What a told line becomes beside the entry. */
export const toldKeepSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('note'), kind: z.enum(NOTE_KINDS) }),
  z.strictObject({ as: z.literal('follow-up'), kind: z.enum(FOLLOW_UP_KINDS) }),
]) satisfies z.ZodType<ToldKeep>

const keptToldLineSchema = toldLineSchema.extend({
  keep: toldKeepSchema.nullable(),
}) satisfies z.ZodType<KeptToldLine>

export const entryContentSchema = z.strictObject({
  at: momentSchema,
  interaction: writtenInteractionSchema.nullable(),
  text: textSchema,
  told: z.array(toldLineSchema).max(LINES_MAX),
  thanks: lineSchema,
  tags: tagsSchema,
  exerciseId: exerciseIdSchema.nullable(),
}) satisfies z.ZodType<EntryContent>

export const entrySchema = z.strictObject({
  item: journalItemSchema,
  text: textSchema,
  told: z.array(keptToldLineSchema),
  thanks: lineSchema,
}) satisfies z.ZodType<Entry>

export const versionLineSchema = z.strictObject({
  revision: z.int().min(1),
  from: momentSchema,
  until: momentSchema,
  excerpt: z.string(),
  textLength: z.int().min(0),
}) satisfies z.ZodType<VersionLine>

export const trashItemSchema = z.strictObject({
  item: journalItemSchema,
  removedAt: epochMsSchema,
}) satisfies z.ZodType<TrashItem>

export const dayOfEntriesSchema = z.strictObject({
  day: localDaySchema,
  entries: z.int().min(1),
}) satisfies z.ZodType<DayOfEntries>
