import {
  type EntryContent,
  type KeptToldLine,
  type TrashItem,
  trashEndsAt,
  type VersionLine,
} from '../../shared/domain/journal/entry.ts'
import type { JournalItem } from '../../shared/domain/journal/journal.ts'
import { whoIsNow } from '../../shared/domain/people/merged.ts'
import type { Person } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { PURGED_AT_ONCE } from './journal.ts'
import { keepAsBefore } from './told-lines.ts'

type ById = { readonly id: string }
type OneVersion = ById & { readonly revision: number }

/** Most removed entries that are listed. */
const TRASH_SHOWN = 500

export const listVersions = (context: Context, { id }: ById): Result<readonly VersionLine[]> =>
  context.journal.find(id) === null ? fail('not-found') : ok(context.entryVersions.list(id))

export const getVersion = (
  context: Context,
  { id, revision }: OneVersion,
): Result<{ readonly content: EntryContent; readonly people: readonly Person[] }> => {
  const kept = context.journal.find(id) === null ? null : context.entryVersions.find(id, revision)
  const content = kept === null ? null : asNamedNow(context, kept)
  return content === null ? fail('not-found') : ok({ content, people: context.entryVersions.peopleIn(content) })
}

/** Makes an entry what it was. What it is now becomes a version: bringing that back takes this back. */
export const bringBack = (context: Context, { id, revision }: OneVersion): Result<JournalItem> =>
  context.transact(() => {
    const kept = context.entryVersions.find(id, revision)
    if (kept === null) return fail('not-found')
    const content = asNamedNow(context, kept)
    const known = new Set(context.entryVersions.peopleIn(content).map((person) => person.id))
    context.journal.edit(id, withoutStrangers(content, known), presentMoment(context))
    const item = context.journal.find(id)
    return item === null ? fail('not-found') : ok(item)
  })

/** What an entry was before it was changed: its revision, and its told lines with what had become of them. */
type Former = { readonly revision: number; readonly told: readonly KeptToldLine[] }

/**
 * What was written is removed, what was changed is as it was before; so are the notes and follow-ups that were made,
 * changed or removed with it.
 */
export const takeBack = (
  context: Context,
  { id, revision, former }: OneVersion & { readonly former: Former | null },
): Result<null> =>
  context.transact(() => {
    const changedAt = context.journal.changedAt(id)
    if (changedAt === null || context.journal.find(id)?.revision !== revision) return fail('not-found')
    const before = former?.revision ?? revision - 1
    if (before !== revision && before !== revision - 1) {
      return fail('invalid-input', [{ path: 'former.revision', reason: 'invalid' }])
    }
    const now = presentMoment(context)
    const told = context.journal.told(id)
    context.keptLines.restoreRemovedAt(id, changedAt)
    context.keptLines.removeMadeAt(id, changedAt, now)
    if (before === 0) context.journal.remove(id, now)
    const answer = before > 0 && before < revision ? bringBack(context, { id, revision: before }) : null
    if (answer !== null && !answer.ok) return answer
    const content = context.journal.content(id)
    if (content !== null && former !== null) {
      keepAsBefore(context, id, former.told, told, { told: content.at, written: now })
    }
    return ok(null)
  })

export const listTrash = (
  context: Context,
): Result<{ readonly items: readonly TrashItem[]; readonly total: number }> => {
  const since = trashEndsAt(context.clock.now())
  return ok({ items: context.trash.list(since, TRASH_SHOWN), total: context.trash.count(since) })
}

/** Takes away for good everything that was removed until now. */
export const emptyTrash = async (context: Context): Promise<Result<{ readonly removed: number }>> =>
  ok({ removed: await purgeInTurn(context, (context.trash.latest() ?? 0) + 1) })

/** Takes away for good what lay in the trash for too long. The rule of every start. */
export const endTrash = (context: Context): Promise<number> => purgeInTurn(context, trashEndsAt(context.clock.now()))

const purgeInTurn = async ({ trash, pause }: Context, before: number): Promise<number> => {
  let removed = 0
  for (;;) {
    const some = trash.purge(before, PURGED_AT_ONCE)
    if (some === 0) return removed
    removed += some
    await pause()
  }
}

/** Somebody who became one with somebody else since is named as who they are now. */
const asNamedNow = (context: Context, content: EntryContent): EntryContent => {
  const merges = context.changes.merges()
  if (merges.length === 0) return content
  const nameNow = (id: string) => whoIsNow(id, merges, (each) => context.people.find(each) !== null)
  return {
    ...content,
    interaction: content.interaction && {
      ...content.interaction,
      personIds: [...new Set(content.interaction.personIds.map(nameNow))],
    },
    told: content.told.map((line) => ({ ...line, personId: line.personId === null ? null : nameNow(line.personId) })),
  }
}

/** Someone who is not there at all any more cannot be named again. */
const withoutStrangers = (content: EntryContent, known: ReadonlySet<string>): EntryContent => ({
  ...content,
  interaction: content.interaction && {
    ...content.interaction,
    personIds: content.interaction.personIds.filter((id) => known.has(id)),
  },
  told: content.told.map((line) => ({
    ...line,
    personId: line.personId !== null && known.has(line.personId) ? line.personId : null,
  })),
})
