import type Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { CONTACT_CHANNELS } from '../../src/shared/domain/journal/journal.ts'
import { CIRCLES } from '../../src/shared/domain/people/person.ts'
import { NO_FILTER, type SearchFilter } from '../../src/shared/domain/search/filter.ts'
import { termsOf } from '../../src/shared/domain/search/terms.ts'
import { seededRandom } from '../../src/main/application/seeded-random.ts'
import type { Repositories } from '../../src/main/application/ports.ts'
import { openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import type { Language } from '../../src/shared/domain/settings/settings.ts'
import { A_FEW_WEEKS, writeLargeNotebook } from '../factories/large-notebook.ts'
import { indexEverything } from './support/index-everything.ts'
import { type Findable, readEverything } from './support/read-everything.ts'

/** Texts that break programs, and that people write all the same. */
const AWKWARD = [
  '"引用" と (かっこ) と * と -、AND OR NOT NEAR',
  '100% don’t_stop; DROP TABLE entries; -- \' " `',
  'ｶﾞｯｺｳ ｶ゛ｯｺｳ か\u3099っこう ガッコウ がっこう',
  'NUL の\u0000あと、改行の\nあと\tタブの\tあと',
  'Ｚｏë Straße ΣΟΦΟΣ ﬁnal İstanbul',
  '👩‍👩‍👧 と 🍅🍅 と ㈱つながり ㌀ ①',
  '葛\u{e0100}城さんと渡邉さんと髙橋さんと𠮷野さん',
  '各地の각 ㄱㅏ とまと\u200bトマト',
  'a',
  '猫',
  '。。。',
]

type Notebook = {
  readonly db: Database.Database
  readonly repositories: Repositories
  readonly everything: readonly Findable[]
}

const makeNotebook = async (folder: string, language: Language): Promise<Notebook> => {
  const opened = await openDatabase({ folder, now: () => 0 })
  if (opened.kind !== 'ready') throw new Error(opened.code)
  const { db } = opened
  const repositories = createRepositories(db)
  await writeLargeNotebook(repositories, { language, size: A_FEW_WEEKS })
  const [someone] = repositories.people.list()
  AWKWARD.forEach((text, index) => {
    const at = {
      epochMs: Date.UTC(2026, 5, 1 + index, 12),
      zone: 'Asia/Tokyo',
      localDay: `2026-06-${String(1 + index).padStart(2, '0')}`,
    }
    const id = `01910000-0000-7000-8000-${String(index).padStart(12, '0')}`
    const entry = { id, at, interaction: null, told: [], thanks: '', tags: [], exerciseId: null, runId: null }
    repositories.journal.add({ ...entry, text }, at)
    const note = { id, kind: 'other', toldOn: at.localDay, entryId: null } as const
    repositories.personNotes.add({ ...note, text: Array.from(text).toReversed().join('') }, someone!.id, at)
  })
  await indexEverything(db)
  return { db, repositories, everything: readEverything(db) }
}

/** What a reader with all the time in the world would find, by looking at every word. */
const bruteForce = (everything: readonly Findable[], query: string, filter: SearchFilter): readonly string[] =>
  everything
    .filter(
      ({ kind, folded, day, personIds, circles, channel, mood, tags, exerciseId }) =>
        kind !== 'person' &&
        termsOf(query).every((term) => folded.some((text) => text.includes(term))) &&
        (filter.personId === null || personIds.includes(filter.personId)) &&
        (filter.circle === null || circles.includes(filter.circle)) &&
        (filter.channel === null || channel === filter.channel) &&
        (filter.mood === null || mood === filter.mood) &&
        (filter.tag === null || tags.includes(filter.tag)) &&
        (filter.exerciseId === null || exerciseId === filter.exerciseId) &&
        (filter.from === null || day >= filter.from) &&
        (filter.to === null || day <= filter.to),
    )
    .map(({ id }) => id)
    .toSorted()

const bruteForcePeople = (everything: readonly Findable[], query: string): readonly string[] =>
  everything
    .filter(
      ({ kind, folded }) =>
        kind === 'person' && termsOf(query).every((term) => folded.some((text) => text.includes(term))),
    )
    .map(({ id }) => id)
    .toSorted()

/** All that the search finds, page by page. */
const everyPage = ({ search }: Repositories, query: string, filter: SearchFilter, length: number) => {
  const found: { readonly id: string; readonly place: number }[] = []
  for (;;) {
    const page = search.page(termsOf(query), filter, found.at(-1)?.place ?? null, length)
    found.push(...page)
    if (page.length < length) return found
  }
}

/** The letters in which one might type the same. */
const inOtherLetters = (text: string, random: () => number): string => {
  const ways = [
    (each: string) => each,
    (each: string) => each.toUpperCase(),
    (each: string) => each.normalize('NFD'),
    (each: string) => each.replaceAll(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
    (each: string) => each.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ]
  return ways[Math.floor(random() * ways.length)]!(text)
}

describe.each<Language>(['ja', 'en'])('a notebook in %s', (language) => {
  let notebook: Notebook
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-'))
    notebook = await makeNotebook(folder, language)
    return () => {
      notebook.db.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 300_000)

  const random = seededRandom(language === 'ja' ? 11 : 12)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  /** One to ten letters of something that was written. */
  const piece = (): string => {
    const letters = Array.from(pick(pick(notebook.everything).texts))
    const length = 1 + Math.floor(random() * 10)
    const start = Math.floor(random() * Math.max(1, letters.length - length))
    return inOtherLetters(letters.slice(start, start + length).join(''), random)
  }
  const junk = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(Array.from(AWKWARD.join('')))).join('')
  const aQuery = (): string => {
    const parts = Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () => (random() < 0.1 ? junk() : piece()))
    return parts.join(pick([' ', '　', '\t ']))
  }
  const aFilter = (): SearchFilter => {
    const something = pick(notebook.everything)
    const sometimes = <Value>(share: number, value: Value): Value | null => (random() < share ? value : null)
    return {
      personId: sometimes(0.2, something.personIds[0] ?? null),
      circle: sometimes(0.2, pick(CIRCLES)),
      channel: sometimes(0.2, pick(CONTACT_CHANNELS)),
      tag: sometimes(0.2, something.tags[0] ?? null),
      mood: sometimes(0.2, pick([1, 2, 3, 4, 5] as const)),
      exerciseId: sometimes(0.1, something.exerciseId),
      from: sometimes(0.2, something.day === '' ? null : something.day),
      to: sometimes(0.2, pick(['2026-08-01', '2026-10-15', '2026-12-31'])),
    }
  }

  it('finds with 1,500 random queries exactly what looking at every word finds', () => {
    let found = 0
    for (let round = 0; round < 1_500; round += 1) {
      const query = aQuery()
      const ids = everyPage(notebook.repositories, query, NO_FILTER, 500).map(({ id }) => id)
      expect({ query, ids: ids.toSorted() }).toEqual({ query, ids: bruteForce(notebook.everything, query, NO_FILTER) })
      const terms = termsOf(query)
      if (terms.length > 0) {
        const people = notebook.repositories.search.people(terms, NO_FILTER, 1_000)
        expect({ query, people: people.toSorted() }).toEqual({
          query,
          people: bruteForcePeople(notebook.everything, query),
        })
      }
      if (ids.length > 0) found += 1
    }
    // Most of them find something: the comparison compares.
    expect(found).toBeGreaterThan(750)
  }, 300_000)

  it('finds the same with 500 random filters, with and without words, in pages of any length', () => {
    let found = 0
    for (let round = 0; round < 500; round += 1) {
      const query = random() < 0.3 ? '' : pick([piece().slice(0, 2), aQuery()])
      const filter = aFilter()
      const lines = everyPage(notebook.repositories, query, filter, pick([1, 7, 50]))
      expect({ query, filter, ids: lines.map(({ id }) => id).toSorted() }).toEqual({
        ...{ query, filter },
        ids: bruteForce(notebook.everything, query, filter),
      })
      if (lines.length > 0) found += 1
    }
    expect(found).toBeGreaterThan(100)
  }, 300_000)

  it('finds the newest first', () => {
    const at = new Map(notebook.everything.map(({ id, epochMs }) => [id, Math.floor(epochMs / 60_000)]))
    for (const query of ['', language === 'ja' ? 'の' : 'e']) {
      const minutes = everyPage(notebook.repositories, query, NO_FILTER, 100).map(({ id }) => at.get(id)!)
      expect(minutes.length).toBeGreaterThan(500)
      expect(minutes).toEqual(minutes.toSorted((one, other) => other - one))
    }
  })
})
