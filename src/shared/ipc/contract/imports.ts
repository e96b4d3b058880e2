import { z } from 'zod'

import { COLUMN_KINDS } from '../../domain/imports/columns.ts'
import { EXPORT_FORMATS } from '../../domain/imports/export-format.ts'
import {
  FILE_REFUSALS,
  IMPORT_FORMATS,
  IMPORT_MAX_COLUMNS,
  IMPORT_MAX_PEOPLE,
  IMPORT_PROBLEMS,
  TEXT_ENCODINGS,
} from '../../domain/imports/import-report.ts'
import { MATCH_REASONS } from '../../domain/imports/match-keys.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import { momentSchema } from '../../schemas/entities.ts'
import { idSchema } from '../../schemas/basics.ts'
import { photoBytesSchema } from '../../schemas/people.ts'

const nothing = z.strictObject({})
const done = z.null()
const byImport = { importId: idSchema }
/** Somebody of the open file, by their place in the list. */
const placeSchema = z
  .int()
  .min(0)
  .max(IMPORT_MAX_PEOPLE - 1)
const placesSchema = z.array(placeSchema).max(IMPORT_MAX_PEOPLE)

const columnSchema = z.strictObject({
  kind: z.enum(COLUMN_KINDS),
  group: z.string().max(100),
  label: z.string().max(100),
})
const columnsSchema = z.array(columnSchema).max(IMPORT_MAX_COLUMNS)

const tableSchema = z.strictObject({
  hasHeader: z.boolean(),
  headers: z.array(z.string()),
  columns: z.array(columnSchema),
  samples: z.array(z.array(z.string())),
  rows: z.int().min(0),
})

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), id: idSchema }),
  z.strictObject({ kind: z.literal('file'), index: placeSchema }),
])

const problemSchema = z.strictObject({
  kind: z.enum(IMPORT_PROBLEMS),
  line: z.int().min(1).nullable(),
  detail: z.string(),
})

const previewSchema = z.strictObject({
  importId: idSchema,
  file: z.string(),
  format: z.enum(IMPORT_FORMATS),
  encoding: z.enum(TEXT_ENCODINGS),
  /** False where another character set is possible: the names should be looked at. */
  isEncodingSure: z.boolean(),
  /** What the columns are taken for; null where the file is no table. */
  table: tableSchema.nullable(),
  /** In the order of the file. */
  people: z.array(z.strictObject({ line: z.int(), name: z.string(), reading: z.string(), hint: z.string() })),
  duplicates: z.array(
    z.strictObject({
      index: placeSchema,
      target: targetSchema,
      /** Of the one whom they look like. */
      name: z.string(),
      reasons: z.array(z.enum(MATCH_REASONS)),
      isSame: z.boolean(),
    }),
  ),
  /** The first of them. */
  problems: z.array(problemSchema),
  problemCount: z.int().min(0),
  leftOut: z.array(z.string()),
  talks: z.int().min(0),
  /** Those that the journal tells of already, when everybody who is known is put together. */
  talksThere: z.int().min(0),
  largePhotos: placesSchema,
})

const openedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('refused'),
    file: z.string(),
    why: z.enum(FILE_REFUSALS),
    line: z.int().min(1).nullable(),
  }),
  z.strictObject({ kind: z.literal('opened'), preview: previewSchema }),
])

/** Bringing people in from files of other programs. */
export const importsContract = {
  /** Asks for a file and reads it. Nothing is kept. */
  'imports.open': { input: nothing, output: openedSchema },
  /** The file that lies open. */
  'imports.current': { input: nothing, output: z.strictObject({ preview: previewSchema.nullable() }) },
  /** Reads the open file once more. Null: found out, or guessed. */
  'imports.read': {
    input: z.strictObject({
      ...byImport,
      encoding: z.enum(TEXT_ENCODINGS).nullable(),
      table: z.strictObject({ hasHeader: z.boolean(), columns: columnsSchema }).nullable(),
    }),
    output: openedSchema,
  },
  'imports.close': { input: z.strictObject(byImport), output: done },
  /** A picture of the file that is too large to keep. */
  'imports.photo': {
    input: z.strictObject({ ...byImport, index: placeSchema }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  },
  /** The same picture made small; null when that could not be done. */
  'imports.setPhoto': {
    input: z.strictObject({ ...byImport, index: placeSchema, bytes: photoBytesSchema.nullable() }),
    output: done,
  },
  /** Keeps what the open file says, all of it or nothing. */
  'imports.commit': {
    input: z.strictObject({ ...byImport, circle: z.enum(CIRCLES), leave: placesSchema, merge: placesSchema }),
    output: z.strictObject({
      /** Null where nothing in it was new: there is nothing to take back. */
      changeId: idSchema.nullable(),
      added: z.int().min(0),
      joined: z.int().min(0),
      same: z.int().min(0),
      left: z.int().min(0),
      talks: z.int().min(0),
      talksThere: z.int().min(0),
      photosLeft: z.int().min(0),
    }),
  },
  /** The latest that can be taken back. */
  'imports.latest': {
    input: nothing,
    output: z.array(z.strictObject({ changeId: idSchema, at: momentSchema, people: z.int().min(0) })),
  },
  /** Those who were written on since stay; the answer counts them. */
  'imports.undo': {
    input: z.strictObject({ changeId: idSchema }),
    output: z.strictObject({ stayed: z.int().min(0) }),
  },
  /** Lets the import come again that was taken back last, until the app ends. */
  'imports.redo': { input: z.strictObject({ changeId: idSchema }), output: done },
}

/** Channels of people that go with them. */
export const exchangeContract = {
  'people.export': {
    input: z.strictObject({ format: z.enum(EXPORT_FORMATS) }),
    output: z.strictObject({ file: z.string().nullable(), people: z.int().min(0) }),
  },
  /** Makes one person of two. */
  'people.merge': {
    input: z.strictObject({ keepId: idSchema, goneId: idSchema }),
    output: z.strictObject({ changeId: idSchema }),
  },
  'people.unmerge': { input: z.strictObject({ changeId: idSchema }), output: done },
  /** Entries that were put into somebody and can be taken out again, the latest first. */
  'people.merged': {
    input: z.strictObject({ id: idSchema }),
    output: z.array(z.strictObject({ changeId: idSchema, at: momentSchema, goneId: idSchema, name: z.string() })),
  },
}
