import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold, foldWithOrigin } from '../../../src/shared/text/fold.ts'

/** Texts of the kinds that people write, and of the kinds that break programs. */
const letters = fc.constantFrom(
  ...Array.from(
    [
      'がガｶﾞかゕ゛か\u3099っッｯパはハﾊﾟ\u309aヴゔヷーｰあアｱ漢字髙邊辻\u{e0100}𠮷',
      'AaＡａéE\u0301ßẞſİıΣσςﬁŉǰ',
      '가ㄱㅏᄀ\u1161ﾡￂ각',
      ' \u3000\n\t\0\u00a0～〜~－−-’\'"”´¨΅`｀゛゜',
      '👩\u200d🍼😀㍿㌀①\ufe0f\u00ad\ud800\udc00',
    ].join(''),
  ),
)
const texts = fc.oneof(
  fc.array(letters, { maxLength: 30 }).map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const wellFormed = texts.filter((text) => !/\p{Surrogate}/u.test(text))

describe('fold', () => {
  it.each([
    ['ガッコウ', 'がっこう'],
    ['ｶﾞｯｺｳ', 'がっこう'],
    ['か\u3099っこう', 'がっこう'],
    ['カ゛ッコウ', 'がっこう'],
    ['パーティー', 'ぱーてぃー'],
    ['ﾊﾟｰﾃｨｰ', 'ぱーてぃー'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['ＴＥＬ０１２', 'tel012'],
    ['Zoë Müller', 'zoe muller'],
    ['STRASSE', fold('Straße')],
    ['ΣΟΦΟΣ', fold('σοφος')],
    ['葛\u{e0100}城', '葛城'],
    ['渡邉 髙太', '渡辺 高太'],
    ['𠮷野', '吉野'],
    ['㈱つながり', '(株)つながり'],
    ['田中　花子', '田中 花子'],
    ['don’t', "don't"],
    ['あ～', fold('あ〜')],
    ['각', fold('ᄀ\u1161\u11a8')],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['はは', 'ぱぱ'],
    ['かき', 'がき'],
    ['きつて', 'きって'],
    ['おばさん', 'おばーさん'],
    ['´', ''],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('folds once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('folds what is written the same way in other code points to the same', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves no control character, no broken one and no white space but the space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).not.toMatch(/\p{Cc}|\p{Surrogate}|(?! )\s/u)
      }),
      { numRuns: 2_000 },
    )
  })

  it('folds a text by its parts, where a part does not begin with a mark', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('漢', 'カ', 'B', ' ', '\n', '1'), texts, (before, letter, after) => {
        expect(fold(before + letter + after)).toBe(fold(before) + fold(letter + after))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('foldWithOrigin', () => {
  it('folds as `fold` does, and finds the way back to whole letters', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const { folded, originOf } = foldWithOrigin(text)
        expect(folded).toBe(fold(text))
        fc.pre(folded.length > 0)
        const [start, last] = [one % folded.length, other % folded.length].toSorted((a, b) => a - b) as [number, number]
        const origin = originOf(start, last + 1)
        expect(origin.start).toBeLessThan(origin.end)
        expect(fold(text.slice(origin.start, origin.end))).toContain(folded.slice(start, last + 1))
        // All before and all after it, too.
        expect(fold(text.slice(0, origin.start))).toBe(folded.slice(0, fold(text.slice(0, origin.start)).length))
      }),
      { numRuns: 2_000 },
    )
  })

  it('shows half-width kana where they stand', () => {
    const { folded, originOf } = foldWithOrigin('ｶﾞｯｺｳ で')
    expect(folded).toBe('がっこう で')
    expect(originOf(0, 1)).toEqual({ start: 0, end: 2 })
    expect(originOf(1, 4)).toEqual({ start: 2, end: 5 })
  })
})
