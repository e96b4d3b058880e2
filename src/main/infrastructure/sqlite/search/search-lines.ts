import type { Connection } from '../connection.ts'
import { integer, text, textOrNull } from '../row.ts'
import { sql } from '../sql.ts'
import type { SearchDocument, SearchKind } from './documents.ts'
import { gramsOf } from './grams.ts'

/** Taking a word out and overwriting it is dear: so many at once. */
const LEAVING_AT_ONCE = 50

const MINUTE_MS = 60_000
const EPOCH_MINUTE = 2_208_988_800_000 / MINUTE_MS
const PLACES_IN_A_MINUTE = 64

/** The first place of an instant's minute: a line's number. Up to the next one, all are of that minute. */
export const firstPlaceOf = (epochMs: number): number =>
  (Math.floor(epochMs / MINUTE_MS) + EPOCH_MINUTE) * PLACES_IN_A_MINUTE

/** The lines of the index, and the words of each that can be found. */
export const createSearchLines = ({ first, run, transact }: Connection) => {
  const add = (line: number, words: readonly string[]) =>
    run(sql`INSERT INTO search_grams (rowid, words) VALUES (${line}, ${words.join(' ')})`)
  const takeOut = (line: number, words: string) =>
    run(sql`INSERT INTO search_grams (search_grams, rowid, words) VALUES ('delete', ${line}, ${words})`)

  /** Takes words out, the first of them now, the others later. The index counts one line less. */
  const remove = (line: number, words: readonly string[]) => {
    for (let start = 0, part = 0; start < words.length || part === 0; start += LEAVING_AT_ONCE, part += 1) {
      const some = words.slice(start, start + LEAVING_AT_ONCE).join(' ')
      if (part === 0) takeOut(line, some)
      else run(sql`INSERT INTO search_leaving (line, part, words) VALUES (${line}, ${part}, ${some})`)
    }
  }

  /** Goes on with what is to be taken out; false when there is nothing. */
  const letGo = (): boolean => {
    const leaving = first(sql`SELECT line, part, words FROM search_leaving LIMIT 1`, (row) => ({
      line: integer(row, 'line'),
      part: integer(row, 'part'),
      words: text(row, 'words'),
    }))
    if (leaving === null) return false
    const { line, part, words } = leaving
    transact(() => {
      // The line was counted out with its first words, and each taking out counts once more.
      add(line, [])
      takeOut(line, words)
      run(sql`DELETE FROM search_leaving WHERE line = ${line} AND part = ${part}`)
    })
    return true
  }

  const formerLine = (kind: SearchKind, id: string): Line | null =>
    first(sql`SELECT line, day, marks, folded FROM search_lines WHERE kind = ${kind} AND id = ${id}`, (row) => ({
      line: integer(row, 'line'),
      day: textOrNull(row, 'day'),
      marks: text(row, 'marks'),
      folded: text(row, 'folded'),
    }))

  const freeLine = (when: SearchDocument['when']): number => {
    if (when === null) {
      const least = first(sql`SELECT IFNULL(MIN(line), 0) AS line FROM search_lines`, (row) => integer(row, 'line'))
      return Math.min(0, least ?? 0) - 1
    }
    const place = firstPlaceOf(when.epochMs)
    const isTaken = first(sql`SELECT 1 FROM search_lines WHERE line = ${place}`, () => true) ?? false
    if (!isTaken) return place
    const next = first(
      sql`
        SELECT l.line + 1 AS line FROM search_lines l
        WHERE l.line >= ${place} AND NOT EXISTS (SELECT 1 FROM search_lines n WHERE n.line = l.line + 1)
        ORDER BY l.line LIMIT 1`,
      (row) => integer(row, 'line'),
    )
    return next ?? place
  }

  const put = (kind: SearchKind, id: string, document: SearchDocument | undefined) => {
    const former = formerLine(kind, id)
    const words = document === undefined ? [] : wordsOf(document.folded, document.marks.join(' '))
    if (former !== null) {
      if (document !== undefined && isInPlace(former, document)) {
        const { line } = former
        const marks = document.marks.join(' ')
        const day = document.when?.day ?? null
        if (former.folded === document.folded && former.marks === marks && former.day === day) return
        const before = new Set(wordsOf(former.folded, former.marks))
        const after = new Set(words)
        remove(
          line,
          Array.from(before).filter((word) => !after.has(word)),
        )
        add(
          line,
          words.filter((word) => !before.has(word)),
        )
        run(sql`
          UPDATE search_lines SET day = ${day}, marks = ${marks}, folded = ${document.folded} WHERE line = ${line}`)
        return
      }
      remove(former.line, wordsOf(former.folded, former.marks))
      run(sql`DELETE FROM search_lines WHERE line = ${former.line}`)
    }
    if (document === undefined) return
    const line = freeLine(document.when)
    add(line, words)
    run(sql`
      INSERT INTO search_lines (line, kind, id, day, marks, folded)
      VALUES (${line}, ${kind}, ${id}, ${document.when?.day ?? null}, ${document.marks.join(' ')}, ${document.folded})`)
  }

  return {
    /** Makes the line of something what it is now; undefined: it is not there any more. */
    put,
    letGo,
    /** Whether words are still to be taken out. */
    hasLeaving: () => first(sql`SELECT 1 FROM search_leaving LIMIT 1`, () => true) ?? false,
  }
}

type Line = { readonly line: number; readonly day: string | null; readonly marks: string; readonly folded: string }

const wordsOf = (folded: string, marks: string): readonly string[] => [
  ...gramsOf(folded),
  ...marks.split(' ').filter((mark) => mark !== ''),
]

/** True when what is found there now has its place where it was. */
const isInPlace = ({ line }: Line, { when }: SearchDocument): boolean =>
  when === null || Math.floor(line / PLACES_IN_A_MINUTE) === firstPlaceOf(when.epochMs) / PLACES_IN_A_MINUTE
