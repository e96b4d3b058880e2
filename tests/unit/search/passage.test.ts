import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { marksIn, PASSAGE_LENGTH, passageOf } from '../../../src/shared/domain/search/passage.ts'
import { termsOf } from '../../../src/shared/domain/search/terms.ts'
import { fold } from '../../../src/shared/text/fold.ts'

const marked = (text: string, query: string) =>
  marksIn(text, termsOf(query)).map(({ start, end }) => text.slice(start, end))

const letters = fc.constantFrom(
  'あ',
  'ア',
  'ｱ',
  'か',
  'カ゛',
  'ｶﾞ',
  'が',
  'x',
  'X',
  '㈱',
  '株',
  ' ',
  '。',
  '👩‍🍼',
  '\n',
  '\u{e0100}',
)
const texts = fc.array(letters, { maxLength: 400 }).map((each) => each.join(''))
const queries = fc.array(letters, { minLength: 1, maxLength: 4 }).map((each) => each.join(''))

describe('marksIn', () => {
  it.each([
    ['ｶﾞｯｺｳへ行った', 'がっこう', ['ｶﾞｯｺｳ']],
    ['がっこうの学校', '学校 ガッ', ['がっ', '学校']],
    ['Zoë and zoe', 'zoe', ['Zoë', 'zoe']],
    ['㈱つながり', '株', ['㈱']],
    ['ああああ', 'ああ', ['ああああ']],
    ['トマトの話', 'トマ マト', ['トマト']],
    ['渡邉さん', '渡辺', ['渡邉']],
    ['何もない', '魚', []],
  ])('in %s, %s marks %j', (text, query, found) => {
    expect(marked(text, query)).toEqual(found)
  })

  it('marks what holds a term, apart from one another, exactly where the text holds one', () => {
    fc.assert(
      fc.property(texts, queries, (text, query) => {
        const terms = termsOf(query)
        const marks = marksIn(text, terms)
        expect(marks.length > 0).toBe(terms.some((term) => fold(text).includes(term)))
        marks.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThan(marks[index - 1]?.end ?? -1)
          expect(terms.some((term) => fold(text.slice(start, end)).includes(term))).toBe(true)
        })
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('passageOf', () => {
  it('shows a short text whole', () => {
    expect(passageOf('畑の話。トマトを分けてくれる。', ['とまと'])).toEqual({
      text: '畑の話。トマトを分けてくれる。',
      isCutBefore: false,
      isCutAfter: false,
    })
  })

  it('begins and ends with a sentence where it can', () => {
    const sentence = '駅まで歩きながら、きのうの映画のことを話した。'
    const text = `${sentence.repeat(8)}トマトを分けてくれるそう。${sentence.repeat(8)}`
    const passage = passageOf(text, ['とまと'])
    expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(passage?.text).toMatch(/^駅まで.*トマト.*。$/)
  })

  it('shows a term that is found, cuts no character, and is about as long as a passage is', () => {
    fc.assert(
      fc.property(texts, queries, (text, query) => {
        const terms = termsOf(query)
        const passage = passageOf(text, terms)
        expect(passage === null).toBe(!terms.some((term) => fold(text).includes(term)))
        if (passage === null) return
        expect(text).toContain(passage.text)
        expect(passage.text).not.toMatch(/\p{Surrogate}/u)
        expect(passage.text.length).toBeLessThanOrEqual(PASSAGE_LENGTH + 50)
        expect(marksIn(passage.text, terms).length).toBeGreaterThan(0)
        expect(passage.isCutBefore || text.startsWith(passage.text)).toBe(true)
        expect(passage.isCutAfter || text.endsWith(passage.text)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is quick with a text of a million characters', () => {
    expect(passageOf(`${'あ'.repeat(1_000_000)}魚`, ['魚'])).toBeNull()
  })
})
