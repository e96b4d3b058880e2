import type { Output } from '../../src/shared/ipc/contract.ts'

type Preview = Extract<Output<'imports.open'>, { kind: 'opened' }>['preview']

/** A file of cards with three people, one of whom is here already and one who may be. */
export const aPreview = (fields: Partial<Preview> = {}): Preview => ({
  importId: '01930000-0000-7000-8000-0000000000f1',
  file: 'contacts.vcf',
  format: 'vcard',
  encoding: 'utf-8',
  isEncodingSure: true,
  table: null,
  people: [
    { line: 1, name: '山田 太郎', reading: 'やまだ たろう', hint: 'つながり社' },
    { line: 8, name: 'Ada', reading: '', hint: 'ada@example.org' },
    { line: 15, name: 'A. Lovelace', reading: '', hint: '' },
  ],
  duplicates: [
    {
      index: 1,
      target: { kind: 'known', id: '01930000-0000-7000-8000-0000000000aa' },
      name: 'Ada',
      reasons: ['name', 'mail'],
      isSame: true,
    },
    { index: 2, target: { kind: 'file', index: 1 }, name: 'Ada', reasons: ['phone'], isSame: false },
  ],
  problems: [],
  problemCount: 0,
  leftOut: [],
  talks: 0,
  talksThere: 0,
  largePhotos: [],
  ...fields,
})
