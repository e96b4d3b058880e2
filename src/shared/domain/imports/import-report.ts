/** Formats that are told apart. Those of CSV are one format with columns of different names. */
export const IMPORT_FORMATS = ['vcard', 'csv', 'google-csv', 'outlook-csv', 'own-csv', 'monica'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** Character sets that are found out, or can be said. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** Something in the file that did not come along as it stood there. The rest of its person did. */
export const IMPORT_PROBLEMS = [
  /** Nobody is named: the card or the row was passed over. */
  'no-name',
  /** A card that tells of a group, not of somebody. */
  'group-card',
  /** The card breaks off; what stood in it was read. */
  'card-cut-off',
  /** A line that is nothing of a card. */
  'odd-line',
  /** A date that is none, or in a form that nobody knows. */
  'odd-date',
  /** Day and month could be either way round; taken as month first. */
  'date-order',
  /** Longer than such a text can be: the beginning was taken. */
  'cut-short',
  /** More ways, dates or notes than one person can have. */
  'too-many-parts',
  /** The picture is not in the file, only its address; nothing is fetched from the network. */
  'photo-elsewhere',
  /** The picture cannot be read. */
  'odd-photo',
  /** Bytes that are no characters. */
  'odd-characters',
  /** A row with more cells than there are columns. */
  'extra-cells',
] as const
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number]

export type ImportProblem = {
  readonly kind: ImportProblemKind
  /** Counted from 1; null where it is about the file as a whole. */
  readonly line: number | null
  /** What it is about, in the words of the file: a name of a field, a date. May be empty. */
  readonly detail: string
}

/** Why a file was not read at all. */
export const FILE_REFUSALS = [
  'empty',
  'too-large',
  /** Not a text: a picture, a program … */
  'not-text',
  /** A packed folder, or a workbook, which is one. */
  'packed',
  /** A text, but none that tells of people. */
  'unknown-format',
  /** The form is known and nobody is in it. */
  'nobody',
  'too-many-people',
  'too-many-columns',
  /** Nested deeper than any address book. */
  'too-deep',
  /** The file breaks off, or breaks its own rules, so that no part of it can be trusted. */
  'broken',
  /** Reading it would take too long, or too much memory. */
  'too-much',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** Largest file that is read, in bytes. */
export const IMPORT_MAX_BYTES = 32_000_000
/** Most people that come with one file. */
export const IMPORT_MAX_PEOPLE = 10_000
/** Most columns of a table. */
export const IMPORT_MAX_COLUMNS = 500
/** Problems that are told one by one; the rest is a count. */
export const IMPORT_MAX_PROBLEMS = 200
