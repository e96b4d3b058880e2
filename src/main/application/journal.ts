import {
  type DayOfEntries,
  type Entry,
  type EntryContent,
  type KeptToldLine,
  type ToldKeep,
  trashEndsAt,
} from '../../shared/domain/journal/entry.ts'
import type { JournalItem } from '../../shared/domain/journal/journal.ts'
import { cleanTags } from '../../shared/domain/journal/tags.ts'
import { type AppError, fail, ok, type Result } from '../../shared/ipc/result.ts'
import { daysBetween, type LocalDay, type Moment } from '../../shared/time/day.ts'
import { type Context, placed, presentMoment } from './context.ts'
import type { LastTalk } from './journal-ports.ts'
import { keepTold, withKept } from './told-lines.ts'

type ById = { readonly id: string }

type Told = {
  readonly id: string | null
  readonly personId: string | null
  readonly text: string
  readonly keep: ToldKeep | null
}

type Fields = Omit<EntryContent, 'at' | 'told'> & {
  readonly epochMs: number | null
  readonly zone: string | null
  readonly isFutureMeant: boolean
  readonly told: readonly Told[]
  readonly draftKey: string | null
}

/** A clock that is a little ahead of ours is not the future. */
const FUTURE_AFTER_MS = 60_000
/** Most days that are read at once. */
const DAYS_AT_ONCE = 62
/** Most tags that are suggested. */
const TAGS_SUGGESTED = 500

export const listJournal = (
  { journal }: Context,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Result<{ readonly items: readonly JournalItem[]; readonly hasMore: boolean }> => {
  const items = journal.page(before, limit + 1)
  return ok({ items: items.slice(0, limit), hasMore: items.length > limit })
}

export const listDays = ({ journal }: Context): Result<readonly DayOfEntries[]> => ok(journal.days())

export const listBetween = (
  { journal }: Context,
  { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
): Result<readonly JournalItem[]> =>
  daysBetween(from, to) >= DAYS_AT_ONCE
    ? fail('invalid-input', [{ path: 'to', reason: 'invalid' }])
    : ok(journal.between(from, to))

export const getEntry = (context: Context, { id }: ById): Result<Entry> => {
  const item = context.journal.find(id)
  const content = context.journal.content(id)
  if (item === null || content === null) return fail('not-found')
  return ok({ item, text: content.text, told: withKept(context, id, content.told), thanks: content.thanks })
}

export const getEntryText = ({ journal }: Context, { id }: ById): Result<{ readonly text: string }> => {
  const text = journal.text(id)
  return text === null ? fail('not-found') : ok({ text })
}

export const listTags = ({ tags }: Context): Result<readonly string[]> => ok(tags.list(TAGS_SUGGESTED))

export const listLastTalks = (
  { journal }: Context,
  { personIds }: { readonly personIds: readonly string[] },
): Result<readonly LastTalk[]> => ok(journal.lastTalks(personIds))

/** Keeps a new entry and puts its draft away, both or neither. */
export const writeEntry = (context: Context, fields: Fields & { readonly runId: string | null }): Result<JournalItem> =>
  context.transact(() => {
    const now = presentMoment(context)
    const zone = fields.zone ?? now.zone
    const at = fields.epochMs === null && zone === now.zone ? now : placed(context, fields.epochMs ?? now.epochMs, zone)
    const refusal =
      refuseEmpty(fields) ??
      refuseFuture(fields, at, now) ??
      refuseStrangers(context, fields, []) ??
      refuseUntold(fields)
    if (refusal !== null) return refusal
    const run = fields.runId === null ? null : context.runs.find(fields.runId)
    if (fields.runId !== null && run === null) return fail('not-found', [{ path: 'runId', reason: 'invalid' }])
    const id = context.ids.next()
    const { content, told } = contentOf(context, at, fields, [])
    context.journal.add(
      { id, ...content, exerciseId: fields.exerciseId ?? run?.exerciseId ?? null, runId: fields.runId },
      now,
    )
    keepTold(context, id, told, [], { told: at, written: now })
    return kept(context, id, fields.draftKey)
  })

/**
 * Replaces what an entry says. Its time stays as it was recorded, zone and day with it, unless another
 * time or zone is given: history does not move because it is read elsewhere.
 */
export const editEntry = (context: Context, fields: Fields & ById): Result<JournalItem> =>
  context.transact(() => {
    const before = context.journal.content(fields.id)
    if (before === null) return fail('not-found')
    const now = presentMoment(context)
    const { epochMs, zone } = { epochMs: fields.epochMs ?? before.at.epochMs, zone: fields.zone ?? before.at.zone }
    const isMoved = epochMs !== before.at.epochMs
    const at = isMoved || zone !== before.at.zone ? placed(context, epochMs, zone) : before.at
    // Someone who was removed since may stay named where they were.
    const refusal =
      refuseEmpty(fields) ??
      (isMoved ? refuseFuture(fields, at, now) : null) ??
      refuseStrangers(context, fields, namedIn(before)) ??
      refuseUntold(fields)
    if (refusal !== null) return refusal
    const { content, told } = contentOf(context, at, fields, before.told)
    context.journal.edit(fields.id, content, now)
    if (keepTold(context, fields.id, told, before.told, { told: at, written: now }))
      context.journal.touch(fields.id, now)
    return kept(context, fields.id, fields.draftKey)
  })

/** So many entries are taken away for good in one go. */
export const PURGED_AT_ONCE = 50

/** Puts an entry into the trash. What lay there for too long goes on the occasion. */
export const removeEntry = (context: Context, { id }: ById): Result<null> => {
  const now = presentMoment(context)
  if (!context.journal.remove(id, now)) return fail('not-found')
  context.trash.purge(trashEndsAt(now.epochMs), PURGED_AT_ONCE)
  return ok(null)
}

export const restoreEntry = (context: Context, { id }: ById): Result<JournalItem> =>
  context.transact(() => {
    context.journal.restore(id)
    return kept(context, id, null)
  })

type Refusal = { readonly ok: false; readonly error: AppError }

/** A contact is something to keep, even without words; a day's entry is its words. */
const refuseEmpty = ({ interaction, text, thanks, told }: Fields): Refusal | null =>
  interaction === null && text.trim() === '' && thanks.trim() === '' && told.length === 0
    ? fail('nothing-written', [{ path: 'text', reason: 'empty' }])
    : null

const refuseFuture = ({ isFutureMeant }: Fields, at: Moment, now: Moment): Refusal | null =>
  at.epochMs > now.epochMs + FUTURE_AFTER_MS && !isFutureMeant
    ? fail('in-the-future', [{ path: 'epochMs', reason: 'invalid' }])
    : null

const refuseStrangers = ({ people }: Context, { interaction, told }: Fields, known: readonly string[]) => {
  const isThere = (id: string) => known.includes(id) || people.find(id) !== null
  const strange = (id: string | null, path: string) =>
    id === null || isThere(id) ? [] : [{ path, reason: 'invalid' as const }]
  const strangers = [
    ...(interaction?.personIds ?? []).flatMap((id, index) => strange(id, `interaction.personIds.${index}`)),
    ...told.flatMap(({ personId }, index) => strange(personId, `told.${index}.personId`)),
  ]
  return strangers.length > 0 ? fail('not-found', strangers) : null
}

/** What is to be kept about somebody says about whom. */
const refuseUntold = ({ told }: Fields): Refusal | null => {
  const untold = told.flatMap(({ personId, keep }, index) =>
    keep !== null && personId === null ? [{ path: `told.${index}.personId`, reason: 'missing' as const }] : [],
  )
  return untold.length > 0 ? fail('invalid-input', untold) : null
}

const namedIn = ({ interaction, told }: EntryContent): readonly string[] => [
  ...(interaction?.personIds ?? []),
  ...told.flatMap(({ personId }) => personId ?? []),
]

/** What is kept, and what becomes of its told lines. A told line that was there already keeps its id; any other gets its own. */
const contentOf = (
  { ids }: Context,
  at: Moment,
  { interaction, text, told, thanks, tags, exerciseId }: Fields,
  former: EntryContent['told'],
): { readonly content: EntryContent; readonly told: readonly KeptToldLine[] } => {
  const free = new Set(former.map(({ id }) => id))
  const lines = told.map((line) => ({ ...line, id: line.id !== null && free.delete(line.id) ? line.id : ids.next() }))
  const content: EntryContent = {
    at,
    interaction: interaction === null ? null : { ...interaction, personIds: [...new Set(interaction.personIds)] },
    text,
    told: lines.map(({ id, personId, text: words }) => ({ id, personId, text: words })),
    thanks,
    tags: cleanTags(tags),
    exerciseId,
  }
  return { content, told: lines }
}

const kept = (context: Context, id: string, draftKey: string | null): Result<JournalItem> => {
  if (draftKey !== null) context.drafts.discard(draftKey)
  const item = context.journal.find(id)
  return item === null ? fail('not-found') : ok(item)
}
