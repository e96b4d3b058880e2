import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold } from '../../../src/shared/text/fold.ts'
import { isKana, isLatin, keyOfKana, keysOfTyped } from '../../../src/shared/text/romaji.ts'

const finds = (typed: string, kana: string) =>
  keysOfTyped(fold(typed)).some((key) => keyOfKana(fold(kana)).startsWith(key))

describe('a name in kana', () => {
  it.each([
    ['さとう', ['sato', 'satou', 'Satō', 'Satoh', 'SATOO']],
    ['おおの', ['ono', 'oono', 'Ohno', 'ōno']],
    ['おはら', ['ohara']],
    ['しんいち', ["shin'ichi", 'shinichi', 'sinniti', 'Shin-ichi']],
    ['じゅんいちろう', ['junichiro', 'zyunitirou', 'jyunnichirou']],
    ['よっちゃん', ['yocchan', 'yotchan', 'yottyan', 'yotcyan']],
    ['つづき', ['tsuzuki', 'tuduki', 'tsudzuki']],
    ['ふじた', ['fujita', 'huzita']],
    ['なんば', ['namba', 'nanba', 'nannba']],
    ['ほんま', ['homma', 'honma']],
    ['にいがた', ['niigata', 'nigata']],
    ['しょうこ', ['shoko', 'syouko', 'Shōko', 'shohko']],
    ['ソフィア', ['sofia']],
    ['ティナ', ['tina']],
    ['ディアナ', ['diana']],
    ['ウィリアム', ['wiriamu']],
    ['ジェーン', ['jen', 'jeen']],
    ['ヴィクトル', ['vikutoru', 'bikutoru']],
    ['みさを', ['misao', 'misawo']],
    ['かんな', ['kanna', 'kannna']],
    ['ラーメン', ['ramen', 'raamen', 'ra-men']],
    ['ファン', ['fan']],
    ['クァン', ['kan']],
  ] as const)('%s is found as %o', (kana, spellings) => {
    expect(spellings.filter((typed) => !finds(typed, kana))).toEqual([])
  })

  it.each([
    ['tanaka', 'たなべ'],
    ['yamada', 'やまぐち'],
    ['ken', 'けいこ'],
    ['mika', 'みき'],
    ['naka', 'たなか'],
  ])('%s is not %s', (typed, kana) => {
    expect(finds(typed, kana)).toBe(false)
  })

  const HEPBURN: Readonly<Record<string, string>> = Object.fromEntries(
    (
      'か ka き ki く ku こ ko さ sa し shi す su せ se た ta ち chi つ tsu と to な na に ni の no は ha ひ hi ふ fu ほ ho ' +
      'ま ma み mi も mo や ya ゆ yu よ yo ら ra り ri ろ ro わ wa が ga ぎ gi ご go ざ za じ ji ず zu だ da づ zu で de ば ba ' +
      'び bi ぶ bu ぺ pe きゃ kya しゅ shu しょ sho ちゃ cha ちょ cho じゅ ju じょ jo りょ ryo あ a い i う u え e お o'
    )
      .split(' ')
      .reduce<[string, string][]>((pairs, word, index, all) => {
        if (index % 2 === 0) pairs.push([word, all[index + 1]!])
        return pairs
      }, []),
  )
  const KUNREI: Readonly<Record<string, string>> = {
    し: 'si',
    ち: 'ti',
    つ: 'tu',
    ふ: 'hu',
    じ: 'zi',
    づ: 'du',
    しゅ: 'syu',
    しょ: 'syo',
    ちゃ: 'tya',
    ちょ: 'tyo',
    じゅ: 'zyu',
    じょ: 'zyo',
  }
  const syllables = fc.array(fc.constantFrom(...Object.keys(HEPBURN)), { minLength: 1, maxLength: 7 })

  it('is found from the first letter to the last, in either spelling', () => {
    fc.assert(
      fc.property(syllables, fc.boolean(), (parts, isKunrei) => {
        const typed = parts.map((part) => (isKunrei ? KUNREI[part] : undefined) ?? HEPBURN[part]!).join('')
        for (let length = 1; length <= typed.length; length += 1) {
          expect({ typed: typed.slice(0, length), isFound: finds(typed.slice(0, length), parts.join('')) }).toEqual({
            typed: typed.slice(0, length),
            isFound: true,
          })
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('letters', () => {
  it.each([
    ['さとう', true, false],
    ['ラーメン', true, false],
    ['佐藤', false, false],
    ['sato', false, true],
    ["shin'ichi o", false, true],
    ['さto', false, false],
    ['', false, false],
  ])('%s: kana %s, Latin %s', (text, kana, latin) => {
    expect([isKana(fold(text)), isLatin(fold(text))]).toEqual([kana, latin])
  })

  it('that say nothing have no key', () => {
    expect(keysOfTyped("' -")).toEqual([])
    expect(keyOfKana('っ')).toBe('')
  })
})
