import type Database from 'better-sqlite3'
import { expect } from 'vitest'

import { gramsOf } from '../../../src/main/infrastructure/sqlite/search/grams.ts'
import { readEverything } from './read-everything.ts'

type Line = { line: number; kind: string; id: string; day: string | null; marks: string; folded: string }

/**
 * Holds the index of the search against everything that can be found: a line for each thing and for nothing else,
 * with all of its words, and for each line exactly its grams and marks. Nothing waits to be taken in or out.
 */
export const expectTrueIndex = (db: Database.Database): void => {
  expect(db.prepare('SELECT * FROM search_pending').all()).toEqual([])
  expect(db.prepare('SELECT * FROM search_leaving').all()).toEqual([])
  const lines = db.prepare<[], Line>('SELECT * FROM search_lines').all()
  const everything = new Map(readEverything(db).map((each) => [`${each.kind} ${each.id}`, each]))
  expect(lines.map(({ kind, id }) => `${kind} ${id}`).toSorted()).toEqual(Array.from(everything.keys()).toSorted())
  for (const { kind, id, day, folded } of lines) {
    const each = everything.get(`${kind} ${id}`)!
    expect(day).toBe(kind === 'person' ? null : each.day)
    const wordsOf = (text: string) =>
      text
        .split(' ')
        .filter((word) => word !== '')
        .toSorted()
    expect(wordsOf(folded)).toEqual(wordsOf(each.folded.join(' ')))
  }

  db.exec("INSERT INTO search_grams (search_grams) VALUES ('integrity-check')")
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab (main, search_grams, instance)')
  const indexed = db
    .prepare<[], { term: string; doc: number }>('SELECT term, doc FROM temp.search_words')
    .all()
    .map(({ term, doc }) => `${doc} ${term}`)
  const expected = lines.flatMap(({ line, marks, folded }) =>
    [...gramsOf(folded), ...marks.split(' ').filter((mark) => mark !== '')].map((word) => `${line} ${word}`),
  )
  expect(indexed.toSorted()).toEqual(expected.toSorted())
}
