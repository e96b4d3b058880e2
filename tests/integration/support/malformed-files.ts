import { card } from './importing.ts'

type MalformedFile = {
  readonly what: string
  readonly name: string
  readonly bytes: () => Uint8Array
  /** In short, see `inShort`. */
  readonly answer: string
}

const text = (content: string) => () => Buffer.from(content)
const latin =
  (...parts: readonly (string | readonly number[])[]) =>
  () =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const MB = 1_000_000
const SJIS_YAMADA = [0x8e, 0x52, 0x93, 0x63]
const EUC_YAMADA = [0xbb, 0xb3, 0xc5, 0xc4]

const vcf = (what: string, answer: string, bytes: () => Uint8Array): MalformedFile => ({
  what,
  name: 'people.vcf',
  bytes,
  answer,
})
const csv = (what: string, answer: string, bytes: () => Uint8Array): MalformedFile => ({
  what,
  name: 'people.csv',
  bytes,
  answer,
})
const json = (what: string, answer: string, bytes: () => Uint8Array): MalformedFile => ({
  what,
  name: 'monica.json',
  bytes,
  answer,
})
const odd = (what: string, name: string, answer: string, bytes: () => Uint8Array): MalformedFile => ({
  what,
  name,
  bytes,
  answer,
})

/** Files that are broken, strange, enormous, or made to do harm. */
export const MALFORMED_FILES: readonly MalformedFile[] = [
  vcf('an empty file', 'empty', text('')),
  vcf('a mark and nothing else', 'empty', latin([0xef, 0xbb, 0xbf])),
  csv('blank lines', 'empty', text('\r\n'.repeat(5_000))),
  csv('spaces', 'empty', text(' '.repeat(5_000))),
  vcf('a card that ends in its name', '1 people, card-cut-off', text('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:山田')),
  vcf(
    'a card that ends in a character',
    '1 people, odd-characters, card-cut-off',
    latin('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Robin\r\nNOTE:', [0xe5, 0xb1]),
  ),
  vcf(
    'a card that ends in its picture',
    '1 people, card-cut-off',
    text(`BEGIN:VCARD\r\nFN:Robin\r\nPHOTO;ENCODING=b:${'/9j/'.repeat(50_000)}/9`),
  ),
  vcf('a beginning of a card', 'nobody', text('BEGIN:VCARD')),
  vcf('an end of a card', 'nobody', text('END:VCARD\r\n'.repeat(1_000))),
  vcf('cards within cards', 'nobody', text('BEGIN:VCARD\r\n'.repeat(20_000))),
  vcf('assistants of assistants', 'nobody', text('BEGIN:VCARD\r\nAGENT:\r\n'.repeat(20_000))),
  vcf(
    'a line of ten million letters',
    '1 people, too-many-parts',
    text(card('FN:Robin', `NOTE:${'x'.repeat(10 * MB)}`)),
  ),
  vcf(
    'a name of ten million letters in folded lines',
    '1 people, cut-short',
    text(card(`FN:${'x\r\n '.repeat(2 * MB)}`)),
  ),
  vcf('a name of a million parts', 'nobody', text(card(`N:${';'.repeat(MB)}`))),
  vcf(
    'a hundred thousand numbers of one person',
    '1 people, too-many-parts',
    text(card('FN:Robin', ...Array.from({ length: 100_000 }, (_, index) => `TEL:03-${index}`))),
  ),
  vcf('a quote that never ends', '1 people, odd-line', text(card('FN:Robin', 'TEL;TYPE="cell:090-1234-5678'))),
  vcf('parameters without names', '1 people, odd-line', text(card('FN:Robin', 'TEL;=;==;:090', ';;;:x', ':', ':::'))),
  vcf('nobody with a name', 'nobody', text(card('NOTE:x').repeat(500))),
  vcf('groups alone', 'nobody', text(card('FN:Family', 'X-ADDRESSBOOKSERVER-KIND:group').repeat(20))),
  vcf(
    'more people than anybody knows',
    'too-many-people',
    text(Array.from({ length: 10_001 }, (_, index) => card(`FN:P ${index}`)).join('')),
  ),
  vcf(
    'signs that go on without end',
    'too-much',
    text(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN:R\r\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(2 * MB)}`),
  ),
  vcf(
    'signs that are none',
    '1 people',
    text('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=KLINGON:=ZZ=G1=\r\nEND:VCARD'),
  ),
  vcf(
    'Shift_JIS that says it is UTF-8',
    '1 people, shift_jis',
    latin('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8:', SJIS_YAMADA, '\r\nEND:VCARD\r\n'),
  ),
  vcf(
    'Shift_JIS that ends in a character',
    '1 people, odd-characters, card-cut-off, shift_jis',
    latin('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:', SJIS_YAMADA, '\r\nNOTE:', [0x8e]),
  ),
  vcf(
    'EUC-JP that says it is Shift_JIS',
    '1 people, euc-jp',
    latin('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=SHIFT_JIS:', EUC_YAMADA, EUC_YAMADA, '\r\nEND:VCARD\r\n'),
  ),
  vcf(
    'three character sets in one file',
    '1 people, shift_jis',
    latin('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:', SJIS_YAMADA, '\r\nNOTE:', EUC_YAMADA, '\r\nORG:山田\r\nEND:VCARD\r\n'),
  ),
  vcf('UTF-16 with half a character', '1 people, odd-characters, utf-16le', () =>
    Buffer.concat([Buffer.from('\ufeffBEGIN:VCARD\r\nFN:山田\r\nEND:VCARD\r\n', 'utf16le'), Buffer.from([0x41])]),
  ),
  vcf('UTF-32', 'not-text', () =>
    Buffer.concat(
      Array.from('BEGIN:VCARD\nFN:A\nEND:VCARD\n', (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])),
    ),
  ),
  vcf(
    'dates of other calendars',
    '1 people, odd-date',
    text(card('FN:Robin', 'BDAY:9999-99-99', 'BDAY:0000-00-00', 'ANNIVERSARY:-1', 'BDAY;VALUE=text:circa 1800')),
  ),
  vcf(
    'a picture that is none',
    '1 people, odd-photo',
    text(card('FN:Robin', 'PHOTO;ENCODING=b:@@@@@@', 'PHOTO:data:image/jpeg;base64,')),
  ),
  odd('bytes without a sense', 'people.vcf', 'not-text', () =>
    Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + (index >> 3) * 17) % 256),
  ),
  odd(
    'a picture',
    'people.jpg',
    'not-text',
    latin([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], 'JFIF', [0, 1, 2, 3, 0, 0, 0, 0]),
  ),
  odd(
    'a PDF',
    'people.pdf',
    'not-text',
    latin('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0]),
  ),
  odd('a packed folder', 'people.zip', 'packed', latin('PK', [3, 4], 'people.vcf')),
  odd('a workbook', 'people.xlsx', 'packed', latin('PK', [3, 4], '[Content_Types].xml')),
  odd('a packed file that unfolds to much more', 'people.vcf.gz', 'packed', latin([0x1f, 0x8b, 8, 0], 'xxxxxxxx')),
  odd('a database', 'people.db', 'not-text', latin('SQLite format 3', [0, 16, 0, 1, 1, 0, 64, 32, 32])),
  odd('a program', 'people.exe', 'not-text', latin('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])),
  odd('a web page', 'people.html', 'unknown-format', text('<!doctype html><table><tr><td>Robin</td></tr></table>')),
  odd('a text with styles', 'people.rtf', 'unknown-format', text('{\\rtf1\\ansi Robin}')),
  odd(
    'a calendar',
    'people.ics',
    'unknown-format',
    text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
  ),
  odd('a letter', 'people.txt', 'unknown-format', text('Dear Robin\n\nthank you for the tomatoes\n')),
  csv('a heading of a million columns', 'too-many-columns at line 1', text(`name${',x'.repeat(MB)}\nRobin\n`)),
  csv('a row of a million columns', 'too-many-columns at line 2', text(`name,mail\nRobin${',x'.repeat(MB)}\n`)),
  csv('six hundred columns', 'too-many-columns at line 1', text(`name${',x'.repeat(600)}\nRobin\n`)),
  csv('thirty million commas', 'too-many-columns at line 1', () => Buffer.alloc(30 * MB, ',')),
  csv('a quote that never ends, early', 'broken at line 4', text('name,note\nRobin,"and so\nand so\nand so\n')),
  csv(
    'a quote that never ends, in thirty million letters',
    'broken at line 142858',
    text(`name,note\nRobin,"${'and so\n'.repeat(4 * MB)}`),
  ),
  csv('a heading alone', 'nobody', text('name,mail,phone\r\n')),
  csv('quotes alone', 'broken at line 1', text('"'.repeat(100_001))),
  csv('empty bytes between cells', 'not-text', text(`name,mail\n${'\0'.repeat(5_000)}`)),
  csv('rows of all lengths', '2 people, extra-cells', text('name,mail\nA\nB,b@example.org,c,d\n,\n"",""\n')),
  csv(
    'more rows than people',
    'too-many-people',
    text(`name\n${Array.from({ length: 20_000 }, (_, index) => `P ${index}`).join('\n')}`),
  ),
  csv('a table without anybody', '0 people', text('colour,height\nred,3\n')),
  csv('lines that end in CR alone', '1 people', text('name,mail\rRobin,r@example.org\r')),
  json('brackets without end', 'too-deep', text('['.repeat(5 * MB))),
  json('objects without end', 'too-deep', text('{"a":'.repeat(MB))),
  json(
    'a file that ends in a text',
    'broken at line 1',
    text('{"account":{"data":[{"type":"contact","values":[{"properties":{"first_name":"Rob'),
  ),
  json('a bracket', 'broken at line 1', text('{')),
  json('something else', 'unknown-format', text('{"people":[{"name":"Robin"}]}')),
  json(
    'names of what every object has',
    '1 people',
    text(
      '{"__proto__":{"polluted":1},"account":{"data":[{"type":"contact","values":[{"uuid":"__proto__","properties":{"first_name":"Robin","constructor":1}}]}],"__proto__":[]}}',
    ),
  ),
  json(
    'numbers, lists and nothing where texts should be',
    'nobody',
    text(
      '{"account":{"data":[{"type":"contact","values":[{"uuid":null,"properties":{"first_name":[],"tags":[{}],"birthdate":7},"data":{"type":3}}, 5, null, []]}]}}',
    ),
  ),
  vcf(
    'thirty million empty lines in a card',
    'too-much',
    text(`BEGIN:VCARD\nFN:Robin\n${'\n'.repeat(30 * MB)}END:VCARD`),
  ),
  vcf('an address of thirty million parts', '1 people, odd-line', text(card('FN:Robin', `ADR:${';'.repeat(30 * MB)}`))),
  vcf('a million cards', 'too-much', text('BEGIN:VCARD\nFN:a\nEND:VCARD\n'.repeat(MB))),
  json('ten million objects', 'too-much', text(`[${'{},'.repeat(10 * MB)}1]`)),
  csv('fifteen million rows', 'too-many-people', text(`name\n${'a\n'.repeat(15 * MB)}`)),
  json('a million numbers', 'unknown-format', text(`[${'1,'.repeat(MB)}1]`)),
]
