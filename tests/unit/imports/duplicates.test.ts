import { describe, expect, it } from 'vitest'

import { findDuplicates } from '../../../src/shared/domain/imports/find-duplicates.ts'
import { type Comparable, digitsOf, matchKeys } from '../../../src/shared/domain/imports/match-keys.ts'

const somebody = (fields: Partial<Comparable>): Comparable => ({
  name: '',
  reading: '',
  nickname: '',
  ways: [],
  ...fields,
})
const mail = (value: string) => ({ kind: 'mail' as const, value })
const mobile = (value: string) => ({ kind: 'mobile' as const, value })

const compare = (incoming: readonly Partial<Comparable>[], known: readonly Partial<Comparable>[] = []) =>
  findDuplicates(
    incoming.map((fields) => matchKeys(somebody(fields))),
    known.map((fields, index) => ({ id: `id-${index}`, keys: matchKeys(somebody(fields)) })),
  )

describe('somebody who may be there already', () => {
  it.each([
    ['山田 太郎', '山田　太郎'],
    ['髙橋　美穂', '高橋美穂'],
    ['Ada Lovelace', 'ＡＤＡ LOVELACE'],
    ['ﾔﾏﾀﾞ', 'やまだ'],
    ['José', 'Jose'],
  ])('is found by a name: %s is %s', (one, other) => {
    expect(compare([{ name: one }], [{ name: other }])).toEqual([
      { index: 0, target: { kind: 'known', id: 'id-0' }, reasons: ['name'], isSame: true },
    ])
  })

  it('is found by what one calls them', () => {
    expect(compare([{ name: 'はる' }], [{ name: '春日 はるか', nickname: 'ハル' }])).toMatchObject([
      { reasons: ['name'], isSame: true },
    ])
  })

  it('is not taken for a namesake who is reached elsewhere', () => {
    const known = [{ name: '田中', nickname: 'たな', ways: [mail('one@b.example'), mobile('090-1234-5678')] }]
    for (const ways of [[mail('other@b.example')], [mobile('090-8765-4321')]]) {
      expect(compare([{ name: '田中', ways }], known)).toMatchObject([{ reasons: ['name'], isSame: false }])
      expect(compare([{ name: 'タナ', ways }], known)).toMatchObject([{ isSame: false }])
    }
    const moved = [mail('other@b.example'), mobile('090-1234-5678')]
    expect(compare([{ name: '田中', ways: moved }], known)).toMatchObject([{ isSame: true }])
    expect(compare([{ name: '田中' }], known)).toMatchObject([{ isSame: true }])
  })

  it('may be the same by one of reading, mail and number, and is by two', () => {
    const known = [
      { name: '山田 太郎', reading: 'やまだ たろう', ways: [mail('taro@b.example'), mobile('090-1234-5678')] },
    ]
    expect(compare([{ name: 'T', ways: [mail('TARO@b.example')] }], known)).toMatchObject([
      { reasons: ['mail'], isSame: false },
    ])
    expect(compare([{ name: '山田 多郎', reading: 'ヤマダタロウ' }], known)).toMatchObject([
      { reasons: ['reading'], isSame: false },
    ])
    expect(compare([{ name: 'T', reading: 'ヤマダタロウ', ways: [mobile('+81 90 1234 5678')] }], known)).toMatchObject([
      { reasons: ['reading', 'phone'], isSame: true },
    ])
  })

  it('is found within the file', () => {
    expect(compare([{ name: 'A' }, { name: 'B' }, { name: 'a' }])).toEqual([
      { index: 2, target: { kind: 'file', index: 0 }, reasons: ['name'], isSame: true },
    ])
  })

  it('is one of the people there are rather than one of the file', () => {
    expect(compare([{ name: 'A' }, { name: 'A' }], [{ name: 'A' }]).map(({ target }) => target.kind)).toEqual([
      'known',
      'known',
    ])
  })

  it('is nobody where everybody shares a number', () => {
    const office = Array.from({ length: 40 }, (_, index) => ({ name: `P${index}`, ways: [mobile('03-1234-5678')] }))
    expect(compare([{ name: 'New', ways: [mobile('03-1234-5678')] }], office)).toEqual([])
  })
})

describe('a number', () => {
  it.each([
    ['090-1234-5678', '09012345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['+81 (0)90 1234 5678', '09012345678'],
    ['010-81-90-1234-5678', '09012345678'],
    ['０９０−１２３４−５６７８', '09012345678'],
    ['03-1234-5678 内線 12', '0312345678'],
    ['+44 20 7946 0000', '442079460000'],
    ['119', ''],
  ])('%s is dialled as %s', (written, dialled) => {
    expect(digitsOf(written)).toBe(dialled)
  })
})
