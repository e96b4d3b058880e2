import { performance } from 'node:perf_hooks'
import { setImmediate as breathe } from 'node:timers/promises'

import type { SearchIndex } from '../../../application/find-ports.ts'
import type { Connection } from '../connection.ts'
import { integer, oneOf, text } from '../row.ts'
import { sql } from '../sql.ts'
import { everyIdOf, readDocuments, SEARCH_KINDS, type SearchKind } from './documents.ts'
import { createSearchLines } from './search-lines.ts'

/** Changes whenever folding, grams or documents change what the index holds: it is made anew then. */
const FORM = `1 ${process.versions['unicode'] ?? ''}`

/** Main is never held longer than about this by the index. */
const SLICE_MS = 12
const DOCUMENTS_AT_ONCE = 20
/** Lines that are cleared or noted at once when the index is made anew. */
const AFRESH_AT_ONCE = 2_000
/** Pages of the index that are merged at once. */
const MERGED_AT_ONCE = 16
/** After so many documents the index is put into one piece. */
const MANY = 1_000

export type SearchIndexDeps = {
  readonly connection: Connection
  /** Answers were given that may lack something; from now on they would be whole. */
  readonly onSettled: () => void
  readonly onFailure: (error: unknown) => void
}

/**
 * Keeps the index of the search true to what was written. Every write notes what it changed; the index follows
 * in small steps, between which main does other things. It may hold more than it should for a moment, never less:
 * each line that it names is looked at before it is an answer.
 */
export const createSearchIndex = ({ connection, onSettled, onFailure }: SearchIndexDeps): SearchIndex => {
  const { all, first, run, transact } = connection
  const lines = createSearchLines(connection)
  let work: Promise<void> | null = null
  let isStopped = false
  let wasAskedTooEarly = false
  const waiting = new Set<(isWhole: boolean) => void>()
  let indexed = 0
  /** How far everything is noted while the index is made anew: kinds to come, and the last id of the first of them. */
  let noted: { readonly kinds: readonly SearchKind[]; readonly after: string } | null = null

  const pending = (limit: number) =>
    all(sql`SELECT kind, id FROM search_pending ORDER BY kind, id LIMIT ${limit}`, (row) => ({
      kind: oneOf(row, 'kind', SEARCH_KINDS),
      id: text(row, 'id'),
    }))
  const isOfThisForm = () => first(sql`SELECT 1 FROM search_form WHERE form = ${FORM}`, () => true) ?? false
  const isSettled = () => isOfThisForm() && pending(1).length === 0

  /**
   * Makes the index anew, a piece at each call: clears it, then notes everything there is. It has its form only when
   * all of it is noted, so that one that was broken off begins again.
   */
  const startAfresh = () => {
    if (noted === null) {
      const isClear = transact(() => {
        run(sql`DELETE FROM search_form`)
        run(sql`INSERT INTO search_grams (search_grams) VALUES ('delete-all')`)
        run(sql`DELETE FROM search_leaving`)
        return (
          run(sql`DELETE FROM search_lines WHERE line IN (SELECT line FROM search_lines LIMIT ${AFRESH_AT_ONCE})`) === 0
        )
      })
      if (isClear) noted = { kinds: SEARCH_KINDS, after: '' }
      return
    }
    const { kinds, after } = noted
    const [kind, ...later] = kinds
    transact(() => {
      if (kind === undefined) {
        run(sql`INSERT INTO search_form (form) VALUES (${FORM})`)
        noted = null
        return
      }
      const ids = all(sql`${everyIdOf(kind)} AND id > ${after} ORDER BY id LIMIT ${AFRESH_AT_ONCE}`, (row) =>
        text(row, 'id'),
      )
      run(
        sql`INSERT OR IGNORE INTO search_pending (kind, id) SELECT ${kind}, value FROM json_each(${JSON.stringify(ids)})`,
      )
      const last = ids.at(-1)
      noted = last === undefined ? { kinds: later, after: '' } : { kinds, after: last }
    })
  }

  /** Puts pieces of the index together; false when they are together enough. */
  const merge = (pages: number): boolean => {
    const changes = () => first(sql`SELECT total_changes() AS changes`, (row) => integer(row, 'changes')) ?? 0
    const before = changes()
    run(sql`INSERT INTO search_grams (search_grams, rank) VALUES ('merge', ${pages})`)
    return changes() - before >= 2
  }

  /** Brings some of what changed into the index; false when there is nothing. */
  const takeIn = (): boolean => {
    const [next] = pending(1)
    if (next === undefined) return false
    const stopAt = performance.now() + SLICE_MS
    transact(() => {
      const some = pending(DOCUMENTS_AT_ONCE).filter(({ kind }) => kind === next.kind)
      const documents = new Map(
        readDocuments(
          connection,
          next.kind,
          some.map(({ id }) => id),
        ).map((document) => [document.id, document]),
      )
      for (const { kind, id } of some) {
        lines.put(kind, id, documents.get(id))
        run(sql`DELETE FROM search_pending WHERE kind = ${kind} AND id = ${id}`)
        indexed += 1
        if (performance.now() > stopAt) break
        // A place that is given to another line must not lose words that are to be taken out there.
        if (lines.hasLeaving()) break
      }
      merge(MERGED_AT_ONCE)
    })
    return true
  }

  const step = (): boolean => {
    if (!isOfThisForm()) {
      startAfresh()
      return true
    }
    if (lines.letGo()) return true
    if (takeIn()) return true
    settle()
    if (indexed > MANY) {
      indexed = 0
      return merge(-MERGED_AT_ONCE)
    }
    return merge(MERGED_AT_ONCE)
  }

  /**
   * The index is made of what is safe on the disk already: a step of it that a power cut takes is taken again, and
   * does not wait for the disk. What is written next does, and with it everything before.
   */
  const lightly = (work: () => boolean): boolean => {
    run(sql`PRAGMA synchronous = NORMAL`)
    try {
      return work()
    } finally {
      run(sql`PRAGMA synchronous = FULL`)
    }
  }

  const answer = (isWhole: boolean) => {
    for (const tell of waiting) tell(isWhole)
    waiting.clear()
  }

  const settle = () => {
    answer(true)
    if (!wasAskedTooEarly) return
    wasAskedTooEarly = false
    onSettled()
  }

  const follow = async () => {
    try {
      do await breathe()
      while (!isStopped && lightly(step))
    } catch (error) {
      if (!isStopped) onFailure(error)
    } finally {
      answer(false)
      work = null
    }
  }

  const catchUp = () => {
    if (!isStopped) work ??= follow()
  }

  return {
    catchUp,
    ready: async (patienceMs) => {
      if (isSettled()) return true
      const isWhole = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(resolve, patienceMs, false)
        waiting.add((isSettledNow) => {
          clearTimeout(timer)
          resolve(isSettledNow)
        })
        catchUp()
      })
      wasAskedTooEarly ||= !isWhole
      return isWhole
    },
    stop: () => {
      isStopped = true
    },
  }
}
