import { z } from 'zod'

import { type ContactWay, WAY_KINDS, WAY_LABEL_MAX, WAY_VALUE_MAX } from '../domain/people/contact-way.ts'
import type { PersonDetails } from '../domain/people/details.ts'
import { type CircleLimit, LIMIT_MAX } from '../domain/people/enough.ts'
import { DATE_KINDS, type ImportantDate, isRealDate } from '../domain/people/important-date.ts'
import { NOTE_KINDS, type PersonNote } from '../domain/people/note.ts'
import { partsOf } from '../domain/people/partial-date.ts'
import {
  CIRCLES,
  NAME_MAX,
  type NewPerson,
  type Person,
  PERSON_TAGS,
  PERSON_TEXT_MAX,
  type PersonFields,
  REGISTERS,
} from '../domain/people/person.ts'
import { PHOTO_MAX, PHOTO_TYPES, type Photo } from '../domain/people/photo.ts'
import { idSchema, localDaySchema } from './basics.ts'

const isWritten = (text: string): boolean => text.trim() !== ''

/** Kept as typed; only one that has nothing but white space is refused. */
const written = (max: number) => z.string().max(max).refine(isWritten, { error: 'empty' })

export const nameSchema = written(NAME_MAX)
const lineSchema = z.string().max(NAME_MAX)
const personTextSchema = z.string().max(PERSON_TEXT_MAX)
export const partialDateSchema = z.string().refine((text) => partsOf(text) !== null, { error: 'date' })
export const tagsSchema = z.array(z.enum(PERSON_TAGS)).max(PERSON_TAGS.length)

/** What may be left out, and what nobody wrote. */
const moreFields = {
  reading: lineSchema,
  nickname: lineSchema,
  affiliation: lineSchema,
  role: lineSchema,
  strengths: personTextSchema,
  metHow: personTextSchema,
  metOn: partialDateSchema.nullable(),
  register: z.enum(REGISTERS).nullable(),
}

const personFieldsSchema = z.strictObject({
  name: nameSchema,
  circle: z.enum(CIRCLES),
  ...moreFields,
}) satisfies z.ZodType<PersonFields>

/** Somebody new: name and circle are enough. */
export const newPersonSchema = z.strictObject({
  name: nameSchema,
  circle: z.enum(CIRCLES),
  reading: moreFields.reading.exactOptional(),
  nickname: moreFields.nickname.exactOptional(),
  affiliation: moreFields.affiliation.exactOptional(),
  role: moreFields.role.exactOptional(),
  strengths: moreFields.strengths.exactOptional(),
  metHow: moreFields.metHow.exactOptional(),
  metOn: moreFields.metOn.exactOptional(),
  register: moreFields.register.exactOptional(),
}) satisfies z.ZodType<NewPerson>

/** What changes about somebody. */
export const personPatchSchema = z.strictObject({
  ...newPersonSchema.shape,
  id: idSchema,
  name: nameSchema.exactOptional(),
  circle: z.enum(CIRCLES).exactOptional(),
}) satisfies z.ZodType<Partial<PersonFields> & { readonly id: string }>

export const personSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  reading: lineSchema,
  nickname: lineSchema,
  circle: z.enum(CIRCLES),
  isArchived: z.boolean(),
}) satisfies z.ZodType<Person>

/** A way to reach someone, as a caller passes it. */
export const wayFields = {
  kind: z.enum(WAY_KINDS),
  value: written(WAY_VALUE_MAX),
  label: z.string().max(WAY_LABEL_MAX),
  isPreferred: z.boolean(),
  bestTime: z.string().max(WAY_LABEL_MAX),
}

export const contactWaySchema = z.strictObject({ id: idSchema, ...wayFields }) satisfies z.ZodType<ContactWay>

export const noteFields = {
  kind: z.enum(NOTE_KINDS),
  text: written(PERSON_TEXT_MAX),
  toldOn: localDaySchema,
  entryId: idSchema.nullable(),
}

export const personNoteSchema = z.strictObject({ id: idSchema, ...noteFields }) satisfies z.ZodType<PersonNote>

export const dateFields = {
  kind: z.enum(DATE_KINDS),
  label: z.string().max(WAY_LABEL_MAX),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.int().nullable(),
}

/** Refuses a day that there is not, under `day`; and one of the kind `other` without words for it. */
export const isDateGood = (date: Omit<ImportantDate, 'id'>, context: z.core.$RefinementCtx): void => {
  if (!isRealDate(date)) context.addIssue({ code: 'custom', path: ['day'], message: 'date', input: date.day })
  if (date.kind === 'other' && !isWritten(date.label)) {
    context.addIssue({ code: 'custom', path: ['label'], message: 'empty', input: date.label })
  }
}

export const importantDateSchema = z
  .strictObject({ id: idSchema, ...dateFields })
  .superRefine(isDateGood) satisfies z.ZodType<ImportantDate>

/** Whether the bytes are a picture at all is looked at in main. */
export const photoBytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= PHOTO_MAX, { error: 'size' })

export const photoSchema = z.strictObject({
  type: z.enum(PHOTO_TYPES),
  bytes: photoBytesSchema,
}) satisfies z.ZodType<Photo>

export const personDetailsSchema = z.strictObject({
  ...personSchema.shape,
  ...personFieldsSchema.shape,
  tags: tagsSchema,
  ways: z.array(contactWaySchema),
  notes: z.array(personNoteSchema),
  dates: z.array(importantDateSchema),
  hasPhoto: z.boolean(),
  firstTalkOn: localDaySchema.nullable(),
  lastTalkOn: localDaySchema.nullable(),
}) satisfies z.ZodType<PersonDetails>

export const softLimitSchema = z.int().min(1).max(LIMIT_MAX).nullable()

export const circleLimitSchema = z.strictObject({
  circle: z.enum(CIRCLES),
  softLimit: softLimitSchema,
}) satisfies z.ZodType<CircleLimit>
