import type { TableSketch } from '../../../shared/domain/imports/columns.ts'
import type { ImportWords } from '../../../shared/domain/imports/import-words.ts'
import {
  type FileRefusal,
  IMPORT_MAX_BYTES,
  IMPORT_MAX_PEOPLE,
  type ImportFormat,
} from '../../../shared/domain/imports/import-report.ts'
import type { FoundPeople, ImportJob, ReadImport } from '../../application/import-ports.ts'
import { readCsv } from './csv/read-csv.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { readMonica } from './monica/read-monica.ts'
import { readVCards } from './vcard/read-vcard.ts'
import { unfold } from './vcard/unfold.ts'

/** Reads a file of people, whatever it is. Never throws: what is wrong with it is in the answer. */
export const parseImport = (job: ImportJob): ReadImport => {
  const { bytes } = job
  if (bytes.length > IMPORT_MAX_BYTES) return refused('too-large')
  if (bytes.length === 0) return refused('empty')
  if (isPacked(bytes)) return refused('packed')
  const parsed = isCardFile(job.name, bytes) ? parseCards(job) : parseText(job)
  if (parsed.kind === 'refused') return parsed
  const { people } = parsed.found
  if (people.length > IMPORT_MAX_PEOPLE) return refused('too-many-people')
  // A table with rows may still be told what its columns are.
  return people.length === 0 && (parsed.table?.rows ?? 0) === 0 ? refused('nobody') : parsed
}

const refused = (why: FileRefusal, line: number | null = null): ReadImport => ({ kind: 'refused', why, line })

/** PK, gzip, 7z, Rar. */
const PACKED = ['504b0304', '504b0506', '1f8b', '377abcaf', '52617221']
const isPacked = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  return PACKED.some((sign) => start.startsWith(sign))
}

/** A card file begins with a card, or is called one. */
const isCardFile = (name: string, bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 4_000)).toString('latin1').replaceAll('\0', '')
  // Marks of Unicode may come first.
  if (/^[\s\u00bb-\u00ff]*(?:[\w-]+\.)?begin[ \t]*:[ \t]*vcard/i.test(start)) return true
  return /\.(?:vcf|vcard)$/i.test(name)
}

/** Wide characters have no bytes that could be folded in the middle. */
const isWide = ({ encoding }: DecodedText): boolean => encoding === 'utf-16le' || encoding === 'utf-16be'

const parseCards = ({ bytes, words, encoding }: ImportJob): ReadImport => {
  const whole = decodeText(bytes, encoding)
  if (whole === null) return refused('not-text')
  if (whole.text.trim() === '') return refused('empty')
  if (isWide(whole)) {
    const unfolded = unfold(new TextEncoder().encode(whole.text))
    if (unfolded === null) return refused('too-much')
    return cards(whole, new TextDecoder().decode(unfolded.bytes), unfolded.lineNumbers, words)
  }
  const unfolded = unfold(bytes)
  if (unfolded === null) return refused('too-much')
  const decoded = decodeText(unfolded.bytes, encoding)
  return decoded === null ? refused('not-text') : cards(decoded, decoded.text, unfolded.lineNumbers, words)
}

const cards = (decoded: DecodedText, text: string, lineNumbers: readonly number[], words: ImportWords): ReadImport =>
  found('vcard', decoded, readVCards(text, lineNumbers, words), null)

const parseText = ({ bytes, words, encoding, table }: ImportJob): ReadImport => {
  const decoded = decodeText(bytes, encoding)
  if (decoded === null) return refused('not-text')
  const start = decoded.text.trimStart().slice(0, 1)
  if (start === '') return refused('empty')
  // HTML, XML, RTF.
  if (start === '<' || decoded.text.startsWith('{\\rtf')) return refused('unknown-format')
  if (start === '{' || start === '[') {
    const read = readMonica(decoded.text, words)
    return read.kind === 'refused' ? read : found('monica', decoded, read.found, null)
  }
  const read = readCsv(decoded.text, words, table)
  return read.kind === 'refused' ? read : found(read.format, decoded, read.found, read.table)
}

const found = (
  format: ImportFormat,
  { encoding, isSure, broken }: DecodedText,
  people: FoundPeople,
  table: TableSketch | null,
): ReadImport => ({
  kind: 'found',
  format,
  encoding,
  isEncodingSure: isSure,
  table,
  found:
    broken === 0
      ? people
      : {
          ...people,
          problems: [{ kind: 'odd-characters', line: null, detail: String(broken) }, ...people.problems],
          problemCount: people.problemCount + 1,
        },
})
