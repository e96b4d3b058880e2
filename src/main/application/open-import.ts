import { type Column, type TableSketch } from '../../shared/domain/imports/columns.ts'
import { type Duplicate, findDuplicates } from '../../shared/domain/imports/find-duplicates.ts'
import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import {
  type FileRefusal,
  IMPORT_MAX_BYTES,
  type ImportFormat,
  type ImportProblem,
  type TextEncoding,
} from '../../shared/domain/imports/import-report.ts'
import { PHOTO_MAX, type Photo, photoTypeOf } from '../../shared/domain/people/photo.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Context } from './context.ts'
import type { OpenImport } from './import-desk.ts'
import type { ImportJob } from './import-ports.ts'
import { keysOfKnown } from './known-people.ts'
import { onDisk } from './on-disk.ts'
import { countTalksThere } from './talks-there.ts'

/** A file as it is shown before anything of it is kept. */
export type ImportPreview = {
  readonly importId: string
  readonly file: string
  readonly format: ImportFormat
  readonly encoding: TextEncoding
  readonly isEncodingSure: boolean
  readonly table: TableSketch | null
  /** In the order of the file; places in this list stand for them. */
  readonly people: readonly {
    readonly line: number
    readonly name: string
    readonly reading: string
    readonly hint: string
  }[]
  readonly duplicates: readonly (Duplicate & { readonly name: string })[]
  /** The first of them. */
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
  readonly leftOut: readonly string[]
  readonly talks: number
  /** Those that the journal tells of already, when everybody who is known is put together. */
  readonly talksThere: number
  /** Places of those whose picture is too large, or of another kind, and has to be made small first. */
  readonly largePhotos: readonly number[]
}

export type OpenedImport =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly file: string; readonly why: FileRefusal; readonly line: number | null }
  | { readonly kind: 'opened'; readonly preview: ImportPreview }

const FILES = [{ name: 'vCard, CSV, JSON', extensions: ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'json'] }]

/** Asks for a file and reads it. Nothing is kept. */
export const openImport = (context: Context): Promise<Result<OpenedImport>> =>
  onDisk<OpenedImport>(async () => {
    const chosen = await context.dialogs.openFile(FILES, IMPORT_MAX_BYTES)
    if (chosen === null) return ok({ kind: 'cancelled' })
    return ok(await read(context, chosen.name, chosen.bytes, null, null))
  })

type Wishes = {
  readonly importId: string
  readonly encoding: TextEncoding | null
  readonly table: { readonly hasHeader: boolean; readonly columns: readonly Column[] } | null
}

/** Reads the open file once more, in another character set or with other columns. */
export const readImportAgain = async (context: Context, wishes: Wishes): Promise<Result<OpenedImport>> => {
  const open = context.desk.find(wishes.importId)
  return open === null
    ? fail('not-found')
    : ok(await read(context, open.file, open.bytes, wishes.encoding, wishes.table))
}

export const currentImport = (context: Context): Result<{ readonly preview: ImportPreview | null }> => {
  const open = context.desk.current()
  return ok({ preview: open === null ? null : previewOf(context, open) })
}

export const closeImport = ({ desk }: Context, { importId }: { readonly importId: string }): Result<null> => {
  if (desk.find(importId) !== null) desk.clear()
  return ok(null)
}

type Place = { readonly importId: string; readonly index: number }

/** A picture of the file, to be made small. */
export const getImportedPhoto = (
  { desk }: Context,
  { importId, index }: Place,
): Result<{ readonly bytes: Uint8Array }> => {
  const photo = desk.find(importId)?.read.found.people[index]?.person.photo ?? null
  return photo === null ? fail('not-found') : ok({ bytes: photo.bytes })
}

/** Takes a picture that was made small; null when it could not be. */
export const putImportedPhoto = (
  { desk }: Context,
  { importId, index, bytes }: Place & { readonly bytes: Uint8Array | null },
): Result<null> => {
  const open = desk.find(importId)
  if (open?.read.found.people[index] === undefined) return fail('not-found')
  const photo = bytes === null ? null : smallPhoto(bytes)
  if (bytes !== null && photo === null) return fail('invalid-input', [{ path: 'bytes', reason: 'invalid' }])
  desk.lay({ ...open, photos: new Map([...open.photos, [index, photo]]) })
  return ok(null)
}

/** A picture as it can be kept; null for one that is too large, or of another kind. */
export const smallPhoto = (bytes: Uint8Array): Photo | null => {
  const type = photoTypeOf(bytes)
  return type === null || bytes.length > PHOTO_MAX ? null : { type, bytes }
}

const read = async (
  context: Context,
  file: string,
  bytes: Uint8Array,
  encoding: ImportJob['encoding'],
  table: ImportJob['table'],
): Promise<OpenedImport> => {
  // A file that is too large has one byte more than is allowed, and need not be looked at.
  const answer =
    bytes.length > IMPORT_MAX_BYTES
      ? ({ kind: 'refused', why: 'too-large', line: null } as const)
      : await context.readPeople({ name: file, bytes, words: IMPORT_WORDS[context.language()], encoding, table })
  if (answer.kind === 'refused') return { kind: 'refused', file, why: answer.why, line: answer.line }
  const known = await keysOfKnown(context)
  const duplicates = findDuplicates(
    answer.found.people.map(({ keys }) => keys),
    known,
  )
  const talksThere = await countTalksThere(context, answer, duplicates)
  const id = context.ids.next()
  const open: OpenImport = { id, file, bytes, read: answer, duplicates, talksThere, photos: new Map() }
  context.desk.lay(open)
  return { kind: 'opened', preview: previewOf(context, open) }
}

const previewOf = (
  context: Context,
  { id, file, read: { found, ...rest }, duplicates, talksThere }: OpenImport,
): ImportPreview => ({
  importId: id,
  file,
  format: rest.format,
  encoding: rest.encoding,
  isEncodingSure: rest.isEncodingSure,
  table: rest.table,
  people: found.people.map(({ person: { line, name, reading, affiliation, ways } }) => ({
    line,
    name,
    reading,
    hint: affiliation === '' ? (ways[0]?.value ?? '') : affiliation,
  })),
  duplicates: duplicates.map((duplicate) => ({ ...duplicate, name: nameOf(context, duplicate, found.people) })),
  problems: found.problems,
  problemCount: found.problemCount,
  leftOut: found.leftOut,
  talks: found.talks.length,
  talksThere,
  largePhotos: found.people.flatMap(({ person: { photo } }, index) =>
    photo !== null && smallPhoto(photo.bytes) === null ? [index] : [],
  ),
})

const nameOf = (context: Context, { target }: Duplicate, people: OpenImport['read']['found']['people']): string =>
  (target.kind === 'known' ? context.people.find(target.id)?.name : people[target.index]?.person.name) ?? ''
