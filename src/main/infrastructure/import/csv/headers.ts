import { type Column, type ColumnKind, SKIPPED } from '../../../../shared/domain/imports/columns.ts'
import { type ImportWords, labelWord } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportFormat } from '../../../../shared/domain/imports/import-report.ts'
import { HEADER_WORDS, NUMBERED_HEADERS } from './header-words.ts'
import { DATE_COLUMNS, NOTE_COLUMNS, OWN_COLUMNS, OWN_WORDS, WAY_COLUMNS } from './own-words.ts'

export type GuessedColumns = { readonly format: ImportFormat; readonly columns: readonly Column[] }

/** What the columns of a table are, by their names. One that is not known is passed over. */
export const guessByHeaders = (headers: readonly string[], words: ImportWords): GuessedColumns => {
  const plain = headers.map(plainHeader)
  const own = Object.values(OWN_WORDS).find(({ columns }) =>
    OWN_COLUMNS.every((column) => plain.includes(plainHeader(columns[column]))),
  )
  if (own !== undefined) return { format: 'own-csv', columns: headers.map((header) => ownColumn(header, own)) }
  const columns = plain.map((header) => knownColumn(header, words))
  return { format: formatOf(plain), columns }
}

/** What the columns of a table without names are, by what stands in them. */
export const guessByCells = (rows: readonly (readonly string[])[], width: number): readonly Column[] => {
  const kindOf = (index: number): ColumnKind => {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
    const most = (test: (cell: string) => boolean) => cells.length > 0 && cells.filter(test).length > cells.length / 2
    if (most(isMail)) return 'mail'
    if (most(isPhone)) return 'phone'
    if (most((cell) => /^https?:/i.test(cell))) return 'web'
    return 'skip'
  }
  const kinds = Array.from({ length: width }, (_, index) => kindOf(index))
  const first = kinds.indexOf('skip')
  return kinds.map((kind, index) => ({ ...SKIPPED, kind: index === first ? 'name' : kind }))
}

/** True where the first row names the columns: nobody calls a column by a mail address or a number. */
export const looksLikeHeader = (row: readonly string[]): boolean =>
  !row.some((cell) => isMail(cell.trim()) || isPhone(cell.trim()))

const isMail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)
const isPhone = (cell: string): boolean => /^\+?[\d\s().-]{8,20}$/.test(cell.normalize('NFKC')) && /\d{3}/.test(cell)

const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s_:]+/g, ' ')
    .trim()

const knownColumn = (header: string, words: ImportWords): Column => {
  const single = HEADER_WORDS.get(header.replaceAll(' ', ''))
  if (single !== undefined) {
    const { kind, label = '', group = '' } = single
    return { kind, group, label: label === '' ? '' : labelWord(label, words) }
  }
  for (const [pattern, kinds, family] of NUMBERED_HEADERS) {
    const { number = '1', part = '' } = pattern.exec(header)?.groups ?? {}
    const kind = part === '' ? undefined : kinds[part]
    if (kind !== undefined) return { kind, group: family === '' ? '' : `${family} ${number}`, label: '' }
  }
  return SKIPPED
}

const formatOf = (headers: readonly string[]): ImportFormat => {
  const has = (...names: readonly string[]) => names.some((name) => headers.includes(name))
  if (has('e-mail 1 - value', 'phone 1 - value', 'given name yomi', 'phonetic first name', 'group membership')) {
    return 'google-csv'
  }
  const isOutlook =
    (has('e-mail address', 'e-mail 2 address') && has('business phone', 'home phone', 'company', 'job title')) ||
    has('電子メール アドレス', '電子メール 2 アドレス')
  return isOutlook ? 'outlook-csv' : 'csv'
}

const ownColumn = (header: string, { columns, parts }: (typeof OWN_WORDS)['en']): Column => {
  const wanted = plainHeader(header)
  const single = OWN_COLUMNS.find((column) => plainHeader(columns[column]) === wanted)
  if (single !== undefined) return { kind: single, group: '', label: '' }
  const number = /\d+/.exec(wanted)?.[0] ?? ''
  const pattern = wanted.replace(/\d+/, '#')
  const part = [...WAY_COLUMNS, ...DATE_COLUMNS, ...NOTE_COLUMNS].find((each) => plainHeader(parts[each]) === pattern)
  return part === undefined ? SKIPPED : { kind: part, group: `${familyOf(part)} ${number}`, label: '' }
}

const familyOf = (part: string): string => part.split('-')[0] ?? part
