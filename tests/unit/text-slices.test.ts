import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { slicesOf } from '../../src/renderer/src/lib/text-slices.ts'

describe('slicesOf', () => {
  it('loses nothing, is never longer than asked, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 50 }), (text, length) => {
        const slices = slicesOf(text, length)
        expect(slices.join('')).toBe(text)
        for (const slice of slices) {
          expect(slice.length).toBeLessThanOrEqual(length)
          expect(slice.length).toBeGreaterThan(0)
          expect(slice).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  it('cuts at the end of a line, else of a sentence', () => {
    expect(slicesOf('one\ntwo\nthree', 9)).toEqual(['one\ntwo\n', 'three'])
    expect(slicesOf('はい。いいえ。たぶん', 9)).toEqual(['はい。いいえ。', 'たぶん'])
  })

  it('is quick with a million characters', () => {
    expect(slicesOf('あ'.repeat(1_000_000), 2_000)).toHaveLength(500)
  })
})
