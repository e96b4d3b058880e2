import { describe, expect, it } from 'vitest'

import { KIND_OF } from '../../../src/shared/domain/nudges/nudge.ts'
import { WORDINGS } from '../../../src/shared/domain/nudges/parameters.ts'
import en from '../../../src/shared/i18n/locales/en/nudges.json'
import ja from '../../../src/shared/i18n/locales/ja/nudges.json'

const REASONS = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]
const languages = [
  ['ja', ja, 45],
  ['en', en, 90],
] as const

describe.each(languages)('what nudges say, %s', (_, words, most) => {
  it.each(REASONS)('%s has so many wordings, all different', (reason) => {
    const bodies = Object.values(words.says[reason].body)
    expect(Object.keys(words.says[reason].body)).toEqual(
      Array.from({ length: WORDINGS }, (_each, index) => String(index)),
    )
    expect(new Set(bodies).size).toBe(WORDINGS)
  })

  it('names nobody, and fits into a notification', () => {
    const texts = Object.values(words.says).flatMap(({ title, body }) => [title, ...Object.values(body)])
    expect(texts.filter((text) => text.includes('{{'))).toEqual([])
    expect(texts.filter((text) => [...text].length > most)).toEqual([])
  })

  it('says nothing twice for different reasons', () => {
    const bodies = Object.values(words.says).flatMap(({ body }) => Object.values(body))
    expect(new Set(bodies).size).toBe(bodies.length)
  })
})
