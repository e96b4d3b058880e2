import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it, test } from 'vitest'

import { fillTemplate } from '../../../src/shared/domain/exercises/fill-template.ts'
import { allSteps, readContent, textsOf } from '../../content/content.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const content = readContent()

/** The lists of docs/tone.md, in each language. */
const forbidden = (() => {
  const tone = readFileSync(path.join(root, 'docs/tone.md'), 'utf8')
  const row = (name: string) => new RegExp(`^\\| *${name} *\\| (.*?) *\\|$`, 'mu').exec(tone)?.[1] ?? ''
  const english = row('English').split(', ')
  const japanese = row('日本語').split('、')
  return {
    en: new RegExp(`\\b(${english.join('|')})\\b|!`, 'iu'),
    ja: new RegExp(`${japanese.join('|')}|！`, 'u'),
    count: english.length + japanese.length,
  }
})()

const locales = (language: 'ja' | 'en') => {
  const folder = path.join(root, 'src/shared/i18n/locales', language)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, words: JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown }))
}

const leaves = (value: unknown, place: string): readonly (readonly [place: string, text: string])[] => {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`))
}

const contentTexts = [
  ...content.exercises.flatMap((exercise) => textsOf(exercise, exercise.id)),
  ...content.paths.flatMap((each) => textsOf(each, each.id)),
  ...textsOf(content.checklists, 'checklists'),
  ...textsOf(content.support, 'support'),
]

test('the lists of words that are not used are read from docs/tone.md', () => {
  expect(forbidden.count).toBeGreaterThan(25)
  expect('You must not fail').toMatch(forbidden.en)
  expect('頑張れ').toMatch(forbidden.ja)
})

describe.each(['ja', 'en'] as const)('words that blame, push or judge are not used, %s', (language) => {
  it('in the content', () => {
    expect(
      contentTexts
        .filter(({ text }) => forbidden[language].test(text[language]))
        .map(({ place, text }) => `${place}: ${text[language]}`),
    ).toEqual([])
  })

  it('in the interface', () => {
    const found = locales(language)
      .flatMap(({ name, words }) => leaves(words, name))
      .filter(([, text]) => forbidden[language].test(text))
    expect(found.map(([place, text]) => `${place}: ${text}`)).toEqual([])
  })
})

test('both languages of the interface have the same keys, but for plural forms', () => {
  const keys = (language: 'ja' | 'en') =>
    new Set(
      locales(language).flatMap(({ name, words }) =>
        leaves(words, name).map(([place]) => place.replace(/_(one|other)$/, '')),
      ),
    )
  const [ja, en] = [keys('ja'), keys('en')]
  expect({ onlyJa: [...ja].filter((key) => !en.has(key)), onlyEn: [...en].filter((key) => !ja.has(key)) }).toEqual({
    onlyJa: [],
    onlyEn: [],
  })
})

test('both languages of the interface fill in the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
  const english = new Map(locales('en').flatMap(({ name, words }) => leaves(words, name)))
  const different = locales('ja')
    .flatMap(({ name, words }) => leaves(words, name))
    .filter(([place, text]) => {
      const other = english.get(place)
      // A plural of one may leave the number out.
      return other !== undefined && values(text).join() !== values(other).join()
    })
  expect(different.map(([place]) => place)).toEqual([])
})

test('a step is short enough for one breath: 120 characters in Japanese, 60 words in English', () => {
  const long = content.exercises.flatMap((exercise) =>
    allSteps(exercise)
      .filter(({ text }) => [...text.ja].length > 120 || text.en.split(/\s+/).length > 60)
      .map(({ id }) => `${exercise.id}/${id}`),
  )
  expect(long).toEqual([])
})

describe('message templates', () => {
  const templates = content.exercises.flatMap((exercise) =>
    allSteps(exercise).flatMap((step) =>
      step.kind === 'message' ? step.templates.map(({ text }) => ({ place: `${exercise.id}/${step.id}`, text })) : [],
    ),
  )
  const placeholders = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).sort()

  it('know a name and a topic, nothing else, and the same in both languages', () => {
    for (const { place, text } of templates) {
      for (const name of [...placeholders(text.ja), ...placeholders(text.en)])
        expect(['name', 'topic'], place).toContain(name)
      expect(new Set(placeholders(text.ja)), place).toEqual(new Set(placeholders(text.en)))
    }
  })

  it.each([
    { name: '佐藤さん', topic: '引っ越し' },
    { name: '', topic: '引っ越し' },
    { name: '佐藤さん', topic: '' },
    { name: '', topic: '' },
  ])('read well with name "$name" and topic "$topic"', (words) => {
    for (const { place, text } of templates) {
      for (const filled of [fillTemplate(text.ja, words), fillTemplate(text.en, words)]) {
        expect(filled, place).not.toMatch(/[{}]|^[、,。.]|、、|,,| ,|\s\s[a-z]/u)
        expect(filled.trim().length, place).toBeGreaterThan(5)
      }
    }
  })

  it('come in a plain and a polite register', () => {
    const missing = content.exercises.flatMap((exercise) =>
      allSteps(exercise)
        .filter((step) => step.kind === 'message' && new Set(step.templates.map(({ register }) => register)).size < 2)
        .map(({ id }) => `${exercise.id}/${id}`),
    )
    expect(missing).toEqual([])
  })
})

test('no two exercises share a title', () => {
  for (const language of ['ja', 'en'] as const) {
    const titles = content.exercises.map(({ title }) => title[language])
    expect(new Set(titles).size).toBe(titles.length)
  }
})
