import fc from 'fast-check'
import { expect, it } from 'vitest'

import { termsOf } from '../../../src/shared/domain/search/terms.ts'
import { fold } from '../../../src/shared/text/fold.ts'

it('takes a query apart at every kind of white space, folded, each part once', () => {
  expect(termsOf('  花子　ガッコウ\tSchool\nがっこう ')).toEqual(['花子', 'がっこう', 'school'])
})

it('leaves every other character as it is: none has a meaning', () => {
  expect(termsOf('"a* OR (b) -c:d')).toEqual(['"a*', 'or', '(b)', '-c:d'])
})

it.each(['', '   ', '　', '\u200b', '\ufe0f'])('asks for nothing with %j', (query) => {
  expect(termsOf(query)).toEqual([])
})

it('asks for the same in any form, and for parts of the folded query alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      const terms = termsOf(query)
      expect(termsOf(terms.join(' '))).toEqual(terms)
      for (const term of terms) {
        expect(fold(query)).toContain(term)
        expect(term).not.toMatch(/\s|\0/)
      }
    }),
    { numRuns: 1_000 },
  )
})
