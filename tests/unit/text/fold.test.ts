import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold } from '../../../src/shared/text/fold.ts'

describe('folding', () => {
  it.each([
    ['ガッコウ', 'がっこう'],
    ['ｶﾞｯｺｳ', 'がっこう'],
    ['サトウ　ケンジ', 'さとう けんじ'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['ラーメン', 'らーめん'],
    ['Ｔｏｋｙｏ２０', 'tokyo20'],
    ['Zoë Müller', 'zoe muller'],
    ['İstanbul', 'istanbul'],
    ['髙橋', '高橋'],
    ['𠮷野家', '吉野家'],
    ['山﨑', '山崎'],
    ['渡邉', '渡辺'],
    ['神', '神'],
    ['㈱山田', '(株)山田'],
  ])('%s is looked for as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['か', 'が'],
    ['は', 'ば'],
    ['は', 'ぱ'],
    ['つ', 'っ'],
    ['ハハ', 'パパ'],
  ])('%s and %s stay apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('changes nothing the second time, for any single character', () => {
    const unsteady: string[] = []
    for (let code = 0; code <= 0x2_ffff; code += 1) {
      const character = String.fromCodePoint(code)
      if (fold(fold(character)) !== fold(character)) unsteady.push(code.toString(16))
    }
    expect(unsteady).toEqual([])
  })

  const hiragana = fc.string({
    unit: fc.integer({ min: 0x3041, max: 0x3096 }).map((code) => String.fromCharCode(code)),
  })

  it('reads katakana as hiragana', () => {
    fc.assert(
      fc.property(hiragana, (text) => {
        const katakana = text.replaceAll(/./gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
        expect(fold(katakana)).toBe(fold(text))
        expect(fold(text)).toBe(text)
      }),
    )
  })

  it('finds within a text what is found within the same text written in full width or in capitals', () => {
    const letters = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(letters, letters, letters, (before, wanted, after) => {
        const wide = wanted.replaceAll(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        expect(fold(before + wide.toUpperCase() + after)).toContain(fold(wanted))
      }),
    )
  })
})
