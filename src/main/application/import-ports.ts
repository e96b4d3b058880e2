/** Ports of bringing people in from files of other programs, and of writing such files. */
import type { Column, TableSketch } from '../../shared/domain/imports/columns.ts'
import type { ImportWords } from '../../shared/domain/imports/import-words.ts'
import type { ImportedPerson, ImportedTalk } from '../../shared/domain/imports/imported-person.ts'
import type {
  FileRefusal,
  ImportFormat,
  ImportProblem,
  TextEncoding,
} from '../../shared/domain/imports/import-report.ts'
import type { MatchKey } from '../../shared/domain/imports/match-keys.ts'
import type { ExportFormat } from '../../shared/domain/imports/export-format.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'

/** What a person says about a table where the guess is not right. */
export type TableWishes = { readonly hasHeader: boolean; readonly columns: readonly Column[] }

/** A file to read, and what a person said about it. */
export type ImportJob = {
  /** Of the file; its ending may say what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly words: ImportWords
  /** Null: found out. */
  readonly encoding: TextEncoding | null
  /** Null: guessed. */
  readonly table: TableWishes | null
}

/** Somebody who was found, with what tells whether they are somebody else. */
export type FoundPerson = { readonly person: ImportedPerson; readonly keys: readonly MatchKey[] }

/** What a reader found in a file. */
export type FoundPeople = {
  readonly people: readonly FoundPerson[]
  readonly talks: readonly ImportedTalk[]
  /** The first of them. */
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
  /** Names of what stands in the file and has no place here. */
  readonly leftOut: readonly string[]
}

export type ReadImport =
  | {
      readonly kind: 'found'
      readonly format: ImportFormat
      readonly encoding: TextEncoding
      readonly isEncodingSure: boolean
      /** Null where the file is no table. */
      readonly table: TableSketch | null
      readonly found: FoundPeople
    }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly line: number | null }

/** Reads a file of people. Never rejects: what is wrong with it is in the answer. */
export type ImportReader = (job: ImportJob) => Promise<ReadImport>

/** Everybody who is written, and how. */
export type ExportJob = {
  readonly format: ExportFormat
  readonly people: readonly ImportedPerson[]
  /** Of the headings of a table. */
  readonly language: Language
}

/** Writes people in the words of a file, a piece for each as it is asked for. */
export type PeopleWriter = (job: ExportJob) => Promise<Iterable<string>>
