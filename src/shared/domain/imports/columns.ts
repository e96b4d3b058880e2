/** What a column of a table can hold. Those after `skip` come singly; the others belong to a group of columns, such as the parts of one address. */
export const COLUMN_KINDS = [
  'skip',
  'name',
  'family-name',
  'given-name',
  'middle-name',
  'reading',
  'family-reading',
  'given-reading',
  'nickname',
  'circle',
  'affiliation',
  'department',
  'role',
  'mobile',
  'phone',
  'mail',
  'message-app',
  'social-network',
  'address',
  'web',
  'other-way',
  'birthday',
  'anniversary',
  'date',
  'note',
  'strengths',
  'met-how',
  'met-on',
  'groups',
  'relation',
  'register',
  'tags',
  'resting',
  'postal-code',
  'region',
  'city',
  'street',
  'address-extended',
  'address-box',
  'country',
  'way-kind',
  'way-value',
  'way-label',
  'way-preferred',
  'way-time',
  'date-kind',
  'date-label',
  'note-kind',
  'note-day',
] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** What a column of a file is taken for. */
export type Column = {
  readonly kind: ColumnKind
  /** Columns of one group tell of one thing: `mail 1`. Empty for a column that stands alone. */
  readonly group: string
  /** A word for what the column holds, such as "work"; in the person's language. */
  readonly label: string
}

/** Kinds that a person can choose for a column: those that need no other column beside them, and the parts of a name. */
export const CHOICES_OF_COLUMN: readonly ColumnKind[] = COLUMN_KINDS.slice(0, COLUMN_KINDS.indexOf('groups') + 1)

/** A column that is passed over. */
export const SKIPPED: Column = { kind: 'skip', group: '', label: '' }

/** A table as it is shown beside what its columns are taken for. */
export type TableSketch = {
  readonly hasHeader: boolean
  /** Names of the columns; numbers where there is no header. */
  readonly headers: readonly string[]
  readonly columns: readonly Column[]
  /** The first rows. */
  readonly samples: readonly (readonly string[])[]
  readonly rows: number
}

/** True when rows can become people: something says whom they are about. */
export const canNamePeople = (columns: readonly Column[]): boolean => columns.some(({ kind }) => NAMING.includes(kind))

const NAMING: readonly ColumnKind[] = [
  'name',
  'family-name',
  'given-name',
  'nickname',
  'affiliation',
  'reading',
  'mail',
]
