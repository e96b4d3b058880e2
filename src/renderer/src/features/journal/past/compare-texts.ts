import { diffArrays, diffLines } from 'diff'

import type { Language } from '../../../../../shared/domain/settings/settings.ts'

/** A piece of a text beside another: in both, only in the former, only in the later. */
export type TextPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Longer pieces that differ are not looked into word by word; UTF-16 code units. */
const LOOKED_INTO = 6_000
/** Texts that have less in common than this many changed lines allow are simply two texts. */
const MOST_CHANGES = 4_000

/**
 * What two texts have in common, and what not: by lines, and within lines that changed by words, as the
 * language has them. Joined without what is new it is the former text, without what is gone the later.
 */
export const compareTexts = (former: string, later: string, language: Language): readonly TextPart[] => {
  if (former === later) return former === '' ? [] : [{ kind: 'same', text: former }]
  const lines = diffLines(former, later, { maxEditLength: MOST_CHANGES }) ?? []
  if (lines.length === 0) return parts([part('gone', former), part('new', later)])
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return parts(
    lines.flatMap((line, index) => {
      const next = lines[index + 1]
      if (line.removed && next?.added === true) return compareWords(line.value, next.value, segmenter)
      if (line.added && lines[index - 1]?.removed === true) return []
      return [part(line.removed ? 'gone' : line.added ? 'new' : 'same', line.value)]
    }),
  )
}

const compareWords = (former: string, later: string, segmenter: Intl.Segmenter): readonly TextPart[] => {
  if (former.length + later.length > LOOKED_INTO) return [part('gone', former), part('new', later)]
  const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  return diffArrays(wordsOf(former), wordsOf(later)).map(({ value, added, removed }) =>
    part(removed ? 'gone' : added ? 'new' : 'same', value.join('')),
  )
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text })

/** Neighbours of a kind as one, none empty. */
const parts = (pieces: readonly TextPart[]): readonly TextPart[] => {
  const joined: TextPart[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind) joined[joined.length - 1] = part(piece.kind, last.text + piece.text)
    else joined.push(piece)
  }
  return joined
}
