import type { JournalItem } from '../../src/shared/domain/journal/journal.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aJournalItem } from '../factories/journal.ts'
import { aPerson } from '../factories/person.ts'
import { type Answers, installFakeBridge } from './bridge.ts'
import { draftAnswers } from './drafts.ts'

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
export const mika = aPerson({ id: idOf(501), name: 'みか', circle: 'close' })
export const ben = aPerson({ id: idOf(502), name: 'Ben', circle: 'friend' })

/** A line of the journal, written on the afternoon of the 21st. */
export const journalLine = (number: number, fields: Partial<JournalItem> = {}): JournalItem =>
  aJournalItem({
    id: idOf(number),
    at: { epochMs: Date.parse('2026-11-21T07:05:30Z'), zone: 'Asia/Tokyo', localDay: '2026-11-21' },
    excerpt: `Line ${String(number)}`,
    ...fields,
  })

/** What main answers where something was written. */
export const WRITTEN = journalLine(900)

/** Main, as far as the journal goes. */
export const installJournal = (start: readonly JournalItem[], more: Answers = {}) => {
  let items = start
  const removed = new Map<string, JournalItem>()
  const drafts = new Map<string, string>()
  const changed = () => {
    bridge.emit('data.changed', { areas: ['journal'] })
  }
  const bridge = installFakeBridge({
    'people.list': () => ok([mika, ben]),
    'journal.list': ({ before, limit }) => {
      const from = before === null ? 0 : items.findIndex(({ id }) => id === before) + 1
      return ok({ items: items.slice(from, from + limit) as never, hasMore: items.length > from + limit })
    },
    'journal.get': ({ id }) => {
      const found = items.find((each) => each.id === id)
      if (found === undefined) return fail('not-found')
      return ok({ item: found, text: found.excerpt, told: [], thanks: found.thanks } as never)
    },
    'journal.tags': () => ok(['仕事', '散歩', 'Work']),
    'journal.lastTalks': () => ok([]),
    'exercises.list': () => ok([]),
    'journal.getText': ({ id }) => ok({ text: items.find((each) => each.id === id)?.excerpt ?? '' }),
    'journal.write': ({ draftKey }) => {
      if (draftKey !== null) drafts.delete(draftKey)
      return ok(WRITTEN as never)
    },
    'journal.edit': ({ draftKey, id }) => {
      if (draftKey !== null) drafts.delete(draftKey)
      items = items.map((each) => (each.id === id ? { ...each, revision: each.revision + 1 } : each))
      return ok(items.find((each) => each.id === id) as never)
    },
    'journal.bringBack': ({ id }) => ok(items.find((each) => each.id === id) as never),
    'journal.takeBack': () => ok(null),
    'journal.remove': ({ id }) => {
      const found = items.find((each) => each.id === id)
      if (found !== undefined) removed.set(id, found)
      items = items.filter((each) => each.id !== id)
      changed()
      return ok(null)
    },
    'journal.restore': ({ id }) => {
      const found = removed.get(id)
      if (found === undefined) return fail('not-found')
      items = [found, ...items]
      changed()
      return ok(found as never)
    },
    ...draftAnswers(drafts),
    ...more,
  })
  return { bridge, drafts }
}
