import type { Language } from '../../../shared/domain/settings/settings.ts'

/** The sentences of a text, so that each may stand on a line of its own. */
export const sentencesOf = (text: string, language: Language): readonly string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '')
