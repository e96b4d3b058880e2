import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { NO_FILTER, type SearchFilter } from '../../src/shared/domain/search/filter.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { openReady } from './support/open-database.ts'
import { expectTrueIndex } from './support/search-consistency.ts'
import { createWorld, type RunningApp } from './support/world.ts'

const find = async (app: RunningApp, query: string, filter: Partial<SearchFilter> = {}) => {
  const { hits, people, isWhole } = await app.call('find.search', {
    query,
    filter: { ...NO_FILTER, ...filter },
    before: null,
    limit: 100,
  })
  expect(isWhole).toBe(true)
  return {
    people: people.map(({ person }) => person.name),
    hits: hits.map((hit) => (hit.kind === 'entry' ? hit.item.excerpt : hit.passage.text)),
  }
}

/** The database of a running app, beside it. */
const lookInto = (file: string, look: (db: Database.Database) => void) => {
  const db = new Database(file)
  try {
    look(db)
  } finally {
    db.close()
  }
}

describe('what was written', () => {
  it('is found at once, in other letters, until it is removed; and again when it is brought back', async () => {
    const app = createWorld().start()
    const { id } = await app.call('journal.write', anEntry({ text: 'ガッコウの畑でトマトを見た。' }))
    expect((await find(app, 'がっこう とまと')).hits).toEqual(['ガッコウの畑でトマトを見た。'])
    expect((await find(app, '畑')).hits).toHaveLength(1)
    await app.call('journal.remove', { id })
    expect((await find(app, '畑')).hits).toEqual([])
    await app.call('journal.restore', { id })
    expect((await find(app, '畑')).hits).toHaveLength(1)
  })

  it('is found as it is now, when it is changed', async () => {
    const app = createWorld().start()
    const entry = anEntry({ text: 'Tea with the neighbours.' })
    const { id } = await app.call('journal.write', entry)
    const { runId: _runId, ...content } = entry
    await app.call('journal.edit', { ...content, id, text: 'Coffee with the neighbours.', tags: ['Garden'] })
    expect((await find(app, 'tea')).hits).toEqual([])
    expect((await find(app, 'neighbours coffee')).hits).toHaveLength(1)
    expect((await find(app, 'garden')).hits).toHaveLength(1)
  })

  it('is found by those who are named, by reading and nickname, and by their name when that changes', async () => {
    const app = createWorld().start()
    const hanako = await app.call('people.add', { name: '田中 花子', reading: 'たなか はなこ', circle: 'friend' })
    await app.call(
      'journal.write',
      anEntry({ interaction: aContact({ personIds: [hanako.id] }), text: '公園を歩いた。' }),
    )
    expect(await find(app, 'ハナコ 公園')).toEqual({ people: [], hits: ['公園を歩いた。'] })
    expect(await find(app, 'はなこ')).toEqual({ people: ['田中 花子'], hits: ['公園を歩いた。'] })
    await app.call('people.update', { id: hanako.id, name: '佐藤 花子', reading: 'さとう はなこ' })
    expect((await find(app, '田中')).hits).toEqual([])
    expect(await find(app, '佐藤')).toEqual({ people: ['佐藤 花子'], hits: ['公園を歩いた。'] })
    expect((await find(app, '', { personId: hanako.id })).hits).toHaveLength(1)
    expect((await find(app, '', { circle: 'close' })).hits).toHaveLength(0)
  })

  it('shows why it was found: the piece of the text, what was told, the thanks', async () => {
    const app = createWorld().start()
    const told = [{ id: null, personId: null, text: 'The move is in March.' }]
    await app.call(
      'journal.write',
      anEntry({ text: `${'Rain again. '.repeat(40)}Plum jam.`, told, thanks: 'For the lift.' }),
    )
    const passagesFor = async (query: string) => {
      const { hits } = await app.call('find.search', { query, filter: NO_FILTER, before: null, limit: 5 })
      return hits
        .flatMap((hit) => (hit.kind === 'entry' ? hit.passages : []))
        .map(({ of, passage }) => [of, passage.text])
    }
    expect(await passagesFor('jam')).toEqual([['text', expect.stringMatching(/^Rain again\. .*Plum jam\.$/)]])
    expect(await passagesFor('march')).toEqual([['told', 'The move is in March.']])
    expect(await passagesFor('lift rain')).toEqual([
      ['text', expect.stringContaining('Rain again.')],
      ['thanks', 'For the lift.'],
    ])
  })

  it('goes on after a page, without leaving anything out', async () => {
    const app = createWorld().start()
    for (let index = 0; index < 7; index += 1) await app.call('journal.write', anEntry({ text: `Line ${index}` }))
    const seen: string[] = []
    let before: number | null = null
    do {
      const page: Output<'find.search'> = await app.call('find.search', {
        query: 'line',
        filter: NO_FILTER,
        before,
        limit: 3,
      })
      seen.push(...page.hits.map((hit) => (hit.kind === 'entry' ? hit.item.excerpt : '')))
      before = page.next
    } while (before !== null)
    expect(seen).toEqual(['Line 6', 'Line 5', 'Line 4', 'Line 3', 'Line 2', 'Line 1', 'Line 0'])
  })

  it('leaves nothing of its words in the file when it is gone for good', async () => {
    const { start, databaseFile, clock } = createWorld()
    const app = start()
    const { id } = await app.call('journal.write', anEntry({ text: 'Xylophone quintessence.' }))
    await find(app, 'xylophone')
    await app.call('journal.remove', { id })
    clock.pass({ days: 31 })
    await app.call('trash.empty', {})
    await find(app, 'xylophone')
    app.stop()
    lookInto(databaseFile, (db) => {
      db.exec("INSERT INTO search_grams (search_grams) VALUES ('integrity-check')")
      expect(db.prepare('SELECT COUNT(*) FROM search_lines').pluck().get()).toBe(0)
      const bytes = db.prepare<[], Buffer>('SELECT block FROM search_grams_data').pluck().all()
      // "xyl" as the index writes it.
      expect(bytes.some((block) => block.includes('3ow3pw3c'))).toBe(false)
    })
  })
})

describe('a notebook that was there before the search', () => {
  it('is taken in when the app starts, and again when letters are folded in another way', async () => {
    const { start, databaseFile } = createWorld()
    const first = start()
    await first.call('journal.write', anEntry({ text: 'An old line.' }))
    first.stop()
    lookInto(databaseFile, (db) => {
      db.exec("UPDATE search_form SET form = 'an older one'; UPDATE search_lines SET folded = 'nonsense'")
    })
    const second = start()
    expect((await find(second, 'old')).hits).toEqual(['An old line.'])
    second.stop()
    lookInto(databaseFile, expectTrueIndex)
  })
})

/** Things that people do with a notebook, in any order. */
const texts = fc.constantFrom('トマト', 'とまとの話', 'Tea', 'tea and とまと', 'a', '', 'ガッコウ '.repeat(30))
const numbers = fc.nat({ max: 5 })
const actions = fc.oneof(
  fc.record({ do: fc.constant('write' as const), text: texts, hour: fc.nat({ max: 3 }), tag: texts }),
  fc.record({ do: fc.constant('edit' as const), which: numbers, text: texts, hour: fc.nat({ max: 3 }) }),
  fc.record({
    do: fc.constantFrom('remove' as const, 'restore' as const, 'follow up' as const),
    which: numbers,
    text: texts,
  }),
  fc.record({ do: fc.constantFrom('note' as const, 'drop person' as const, 'return person' as const), text: texts }),
  fc.record({
    do: fc.constant('rename' as const),
    text: texts,
    circle: fc.constantFrom('close' as const, 'friend' as const),
  }),
  fc.record({ do: fc.constantFrom('empty trash' as const, 'restart' as const) }),
)

it('the index is true after anything that is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { start, databaseFile, clock } = createWorld()
      let app = start()
      const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
      const known: string[] = []
      const noon = Date.UTC(2026, 10, 20, 3)
      for (const step of steps) {
        const at = (hour: number) => noon + hour * 3_600_000
        const id = 'which' in step ? known[step.which] : undefined
        if (step.do === 'write') {
          const interaction = aContact({ personIds: [ada.id] })
          const tags = step.tag.trim() === '' ? [] : [step.tag.slice(0, 60)]
          // Somebody who was removed cannot be named.
          const made = await app.handlers['journal.write'](
            anEntry({ interaction, text: step.text, tags, epochMs: at(step.hour) }),
          )
          if (made.ok) known.push(made.value.id)
        } else if (step.do === 'edit' && id !== undefined) {
          const { runId: _runId, ...content } = anEntry({
            interaction: aContact(),
            text: step.text,
            epochMs: at(step.hour),
          })
          await app.handlers['journal.edit']({ ...content, id })
        } else if ((step.do === 'remove' || step.do === 'restore') && id !== undefined) {
          await app.handlers[`journal.${step.do}`]({ id })
        } else if (step.do === 'follow up') {
          await app.handlers['followUps.add']({
            personId: ada.id,
            entryId: null,
            kind: 'question',
            text: step.text,
            dueDay: null,
          })
        } else if (step.do === 'note') {
          await app.handlers['people.saveNote']({
            personId: ada.id,
            id: null,
            kind: 'hobby',
            text: step.text,
            toldOn: '2026-11-20',
            entryId: null,
          })
        } else if (step.do === 'drop person') await app.handlers['people.remove']({ id: ada.id })
        else if (step.do === 'return person') await app.handlers['people.restore']({ id: ada.id })
        else if (step.do === 'rename') {
          await app.handlers['people.update']({ id: ada.id, name: step.text, circle: step.circle })
        } else if (step.do === 'empty trash') {
          clock.pass({ days: 31 })
          await app.call('trash.empty', {})
          clock.pass({ days: -31 })
        } else if (step.do === 'restart') {
          app.stop()
          app = start()
        }
      }
      await find(app, 'a')
      app.stop()
      lookInto(databaseFile, expectTrueIndex)
    }),
    { numRuns: 40 },
  )
}, 300_000)

it('an index that failed half way goes on where it was', async () => {
  const { start, dataFolder, databaseFile } = createWorld()
  const app = start()
  for (let index = 0; index < 30; index += 1)
    await app.call('journal.write', anEntry({ text: `Line ${index} of many` }))
  app.stop()
  // As after the end of the process: something is noted, and nothing was done.
  const db = await openReady(dataFolder)
  db.exec(
    "INSERT OR IGNORE INTO search_pending (kind, id) SELECT 'entry', id FROM entries; DELETE FROM search_lines WHERE FALSE",
  )
  db.exec("UPDATE entries SET text = replace(text, 'Line', 'Verse')")
  db.close()
  const again = start()
  expect((await find(again, 'verse')).hits).toHaveLength(30)
  again.stop()
  lookInto(databaseFile, expectTrueIndex)
})
