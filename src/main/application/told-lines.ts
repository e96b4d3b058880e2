import type { KeptToldLine, ToldLine } from '../../shared/domain/journal/entry.ts'
import type { Moment } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import type { KeptLine } from './journal-ports.ts'

/** Told lines with what became of each: the note or the follow-up of that entry that has its words and its person. */
export const withKept = (
  { keptLines }: Pick<Context, 'keptLines'>,
  entryId: string,
  told: readonly ToldLine[],
): readonly KeptToldLine[] => {
  if (told.length === 0) return []
  const kept = keptLines.ofEntry(entryId)
  return told.map((line) => ({ ...line, keep: keptOf(kept, line)?.keep ?? null }))
}

/**
 * Makes notes and follow-ups of told lines, and changes those that were made of them before. What was changed by
 * hand since is not theirs any more; a line that is gone from the entry leaves what became of it.
 *
 * @returns whether anything was made, changed or removed
 */
export const keepTold = (
  context: Context,
  entryId: string,
  told: readonly KeptToldLine[],
  former: readonly ToldLine[],
  at: { readonly told: Moment; readonly written: Moment },
): boolean => {
  if (told.length === 0) return false
  const kept = context.keptLines.ofEntry(entryId)
  let isChanged = false
  for (const line of told) {
    const before = former.find(({ id }) => id === line.id)
    const known = before === undefined ? undefined : keptOf(kept, before)
    if (known !== undefined && isAsItIs(known, line)) continue
    if (known === undefined && (line.keep === null || line.personId === null)) continue
    isChanged = true
    // Of another kind or another person it is another note; where only the words are others, it stays the same one.
    const stays = known !== undefined && known.keep.as === line.keep?.as && known.personId === line.personId
    if (known !== undefined && !stays) remove(context, known, at.written)
    write(context, entryId, line, stays ? known.id : null, at)
  }
  return isChanged
}

/** Gives what was changed together with an entry its former words and kind. What was changed by hand since is left alone. */
export const keepAsBefore = (
  context: Context,
  entryId: string,
  former: readonly KeptToldLine[],
  present: readonly ToldLine[],
  at: { readonly told: Moment; readonly written: Moment },
): void => {
  const kept = context.keptLines.ofEntry(entryId)
  for (const line of former) {
    const changed = present.find(({ id }) => id === line.id)
    const known = changed === undefined ? undefined : keptOf(kept, changed)
    const isTheSame = known !== undefined && known.keep.as === line.keep?.as && known.personId === line.personId
    if (isTheSame) write(context, entryId, line, known.id, at)
  }
}

const keptOf = (kept: readonly KeptLine[], line: ToldLine): KeptLine | undefined =>
  kept.find(({ personId, text }) => personId === line.personId && text === line.text)

const isAsItIs = ({ personId, text, keep }: KeptLine, line: KeptToldLine): boolean =>
  personId === line.personId && text === line.text && keep.as === line.keep?.as && keep.kind === line.keep.kind

const remove = (context: Context, { id, keep }: KeptLine, at: Moment) => {
  if (keep.as === 'note') context.personNotes.remove(id, at)
  else context.followUps.remove(id, at)
}

/** Without an id a new one is made. */
const write = (
  context: Context,
  entryId: string,
  { personId, text, keep }: KeptToldLine,
  knownId: string | null,
  at: { readonly told: Moment; readonly written: Moment },
) => {
  if (personId === null || keep === null) return
  const id = knownId ?? context.ids.next()
  if (keep.as === 'note') {
    const note = { id, kind: keep.kind, text, toldOn: at.told.localDay, entryId }
    if (knownId === null) context.personNotes.add(note, personId, at.written)
    else context.personNotes.update(note, personId, at.written)
    return
  }
  const former = knownId === null ? null : context.followUps.find(knownId)
  const dueDay = former?.dueDay ?? null
  if (former === null) {
    const madeOn = at.written.localDay
    context.followUps.add({ id, personId, entryId, kind: keep.kind, text, dueDay, madeOn, doneOn: null }, at.written)
  } else context.followUps.update({ id, kind: keep.kind, text, dueDay }, at.written)
}
