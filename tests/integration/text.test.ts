import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EXCERPT_LENGTH } from '../../src/shared/domain/journal/journal.ts'
import { anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const open = () => createWorld().start()

const write = async (app: ReturnType<typeof open>, text: string) => {
  const item = await app.call('journal.write', anEntry({ text }))
  return { item, kept: (await app.call('journal.getText', { id: item.id })).text }
}

describe('text', () => {
  it.each([
    ['quotes', `She said "it's \`fine\`'); DROP TABLE entries;--`],
    ['control characters', 'a\u0001b\u001bc\u007fd\r\n\te'],
    ['a NUL in the middle', 'before\0after'],
    ['emoji with joiners', '👩‍👩‍👧‍👦🏳️‍🌈❤️'],
    ['right to left', 'שלום עליכם \u202eabc\u202c مرحبا'],
    ['combining marks, not composed', 'が e\u0301 Å'],
    ['white space at both ends', '  \u3000 two lines \n\n'],
    ['format characters', '\ufeff\u200b\u2028'],
  ])('is kept as typed: %s', async (_what, text) => {
    const { item, kept } = await write(open(), text)
    expect(kept).toBe(text)
    expect(item).toMatchObject({ excerpt: text, textLength: text.length })
  })

  it('is kept as typed, whatever it is', async () => {
    const app = open()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 2_000 }), async (text) => {
        fc.pre(text.trim() !== '')
        const { item, kept } = await write(app, text)
        expect(kept).toBe(text)
        expect(item.textLength).toBe(text.length)
        expect(text.startsWith(item.excerpt)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('with half an emoji is kept with a mark in its place', async () => {
    const app = open()
    const { item, kept } = await write(app, 'a\ud83db')
    expect(kept).toBe('a\ufffdb')
    expect(item).toMatchObject({ excerpt: 'a\ufffdb', textLength: 3 })
    expect((await app.call('people.add', { name: '\udc00', circle: 'friend' })).name).toBe('\ufffd')
    await app.call('drafts.put', { key: 'entry', value: '\ud800' })
    expect(await app.call('drafts.get', { key: 'entry' })).toEqual({ value: '\ufffd' })
  })

  it('of a million characters is kept, and shown in the timeline by its beginning', async () => {
    const app = open()
    const text = '長い一日。'.repeat(200_000)
    const { item, kept } = await write(app, text)
    expect(kept === text).toBe(true)
    expect(item).toMatchObject({ textLength: 1_000_000, excerpt: text.slice(0, EXCERPT_LENGTH) })
    await app.call('drafts.put', { key: 'entry', value: text })
    expect((await app.call('drafts.get', { key: 'entry' })).value === text).toBe(true)
    const run = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    await app.call('runs.saveAnswer', { id: run.id, stepId: 'begin', answer: { text } })
    expect((await app.call('runs.get', { id: run.id })).answers['begin']?.text === text).toBe(true)
  })

  it('beyond all measure is refused, and says why', async () => {
    const refused = await open().refusal('journal.write', anEntry({ text: 'x'.repeat(4_000_001) }))
    expect(refused).toEqual({ code: 'invalid-input', fields: [{ path: 'text', reason: 'too-long' }] })
  })

  it('is not cut through the middle of an emoji', async () => {
    const { item } = await write(open(), `${'x'.repeat(EXCERPT_LENGTH - 1)}🙂 and more`)
    expect(item.excerpt).toBe('x'.repeat(EXCERPT_LENGTH - 1))
  })
})

describe('a name', () => {
  it.each([`O'Brien "Bob"`, '山田 太郎', ' 前後に空白 ', 'ג׳ורג׳', '\0', '🙂', 'x'.repeat(200)])(
    'is kept as typed: %j',
    async (name) => {
      const app = open()
      const person = await app.call('people.add', { name, circle: 'friend' })
      expect(person.name).toBe(name)
      expect(await app.call('people.list', {})).toEqual([person])
    },
  )
})
