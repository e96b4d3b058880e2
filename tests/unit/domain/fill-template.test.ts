import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import type { Exercise } from '../../../src/shared/domain/exercises/exercise.ts'
import { fillTemplate, hasTopic } from '../../../src/shared/domain/exercises/fill-template.ts'

describe('fillTemplate', () => {
  it('puts the name and the topic in as they were typed', () => {
    expect(fillTemplate('{name}、{topic}、あれからどう？', { name: '佐藤さん', topic: '引っ越し' })).toBe(
      '佐藤さん、引っ越し、あれからどう？',
    )
    expect(fillTemplate('Hi {name}, how was {topic}?', { name: 'D’Arcy $& {topic}', topic: '$1' })).toBe(
      'Hi D’Arcy $& {topic}, how was $1?',
    )
  })

  it('drops an empty name with its comma', () => {
    expect(fillTemplate('{name}、元気ですか。', { name: ' ', topic: '' })).toBe('元気ですか。')
    expect(fillTemplate('Hi {name}, how are you?', { name: '', topic: '' })).toBe('Hi, how are you?')
    expect(fillTemplate('Dear {name}, thank you.', { name: '', topic: '' })).toBe('Hello, thank you.')
  })

  it('drops an empty topic with its particle, or with its clause', () => {
    const drop = (text: string) => fillTemplate(text, { name: '', topic: '' })
    expect(drop('この前の{topic}の話、途中になっちゃったね。')).toBe('この前の話、途中になっちゃったね。')
    expect(drop('{topic}のことで、今いちばん助かるのは何かな。')).toBe('今いちばん助かるのは何かな。')
    expect(drop('こんにちは、近くで{topic}をしている者です。見に行ってもいいですか。')).toBe(
      'こんにちは。見に行ってもいいですか。',
    )
    expect(drop('はじめまして。{topic}が好きで来ました。よろしく。')).toBe('はじめまして。よろしく。')
    expect(drop('{name}、{topic}、あれからどう？　ふと気になって。')).toBe('あれからどう？　ふと気になって。')
  })

  it('says “that” to someone who knows what is meant, and leaves the sentence out for others', () => {
    expect(fillTemplate('Hi {name}, how did {topic} go?', { name: 'Mika', topic: '' })).toBe(
      'Hi Mika, how did that go?',
    )
    expect(fillTemplate('Hello, I work on {topic}. Could I come by?', { name: '', topic: '' })).toBe(
      'Hello, could I come by?',
    )
    expect(fillTemplate('Hello, I work on {topic}. I like it here.', { name: '', topic: '' })).toBe(
      'Hello, I like it here.',
    )
  })

  const library = globSync('resources/content/exercises/**/*.yaml').map(
    (file) => parse(readFileSync(file, 'utf8')) as Exercise,
  )
  const templates = library.flatMap(({ steps, smaller }) =>
    [...steps, ...smaller.steps].flatMap((step) =>
      step.kind === 'message' ? step.templates.flatMap(({ text }) => [text.ja, text.en]) : [],
    ),
  )

  it('leaves no hole in any template of the library', () => {
    expect(templates.length).toBeGreaterThan(100)
    for (const name of ['', '佐藤さん']) {
      for (const topic of ['', '引っ越し']) {
        const holes = templates
          .map((template) => fillTemplate(template, { name, topic }))
          .filter((text) => text === '' || /[{}]|^[、。,.]|[、,][、。,.]|。。| [,.]| {2}/.test(text))
        expect(holes).toEqual([])
      }
    }
  })

  it('knows which templates ask for a topic', () => {
    expect(hasTopic('{name}、{topic}')).toBe(true)
    expect(hasTopic('{name}、')).toBe(false)
  })
})
