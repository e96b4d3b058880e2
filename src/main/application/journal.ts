import type { Interaction, JournalItem } from '../../shared/domain/journal/journal.ts'
import { type AppError, fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { type Context, placed, presentMoment } from './context.ts'
import type { EntryRecord } from './ports.ts'

type ById = { readonly id: string }

type Fields = {
  readonly epochMs: number | null
  readonly isFutureMeant: boolean
  readonly interaction: (Omit<Interaction, 'people'> & { readonly personIds: readonly string[] }) | null
  readonly text: string
  readonly draftKey: string | null
}

/** A clock that is a little ahead of ours is not the future. */
const FUTURE_AFTER_MS = 60_000

export const listJournal = (
  { journal }: Context,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Result<{ readonly items: readonly JournalItem[]; readonly hasMore: boolean }> => {
  const items = journal.page(before, limit + 1)
  return ok({ items: items.slice(0, limit), hasMore: items.length > limit })
}

export const getEntryText = ({ journal }: Context, { id }: ById): Result<{ readonly text: string }> => {
  const text = journal.text(id)
  return text === null ? fail('not-found') : ok({ text })
}

/** Keeps a new entry and puts its draft away, both or neither. */
export const writeEntry = (context: Context, fields: Fields & { readonly runId: string | null }): Result<JournalItem> =>
  context.transact(() => {
    const now = presentMoment(context)
    const at = fields.epochMs === null ? now : placed(context, fields.epochMs)
    const refusal = refuseEmpty(fields) ?? refuseFuture(fields, at, now) ?? refuseStrangers(context, fields, [])
    if (refusal !== null) return refusal
    if (fields.runId !== null && context.runs.find(fields.runId) === null) {
      return fail('not-found', [{ path: 'runId', reason: 'invalid' }])
    }
    const id = context.ids.next()
    context.journal.add({ ...record(id, at, fields), runId: fields.runId }, now)
    return kept(context, id, fields.draftKey)
  })

/**
 * Replaces what an entry says. Its time stays as it was recorded, zone and day with it, unless another
 * time is given: history does not move because it is read elsewhere.
 */
export const editEntry = (context: Context, fields: Fields & ById): Result<JournalItem> =>
  context.transact(() => {
    const before = context.journal.find(fields.id)
    if (before === null) return fail('not-found')
    const now = presentMoment(context)
    const isMoved = fields.epochMs !== null && fields.epochMs !== before.at.epochMs
    const at = isMoved ? placed(context, fields.epochMs) : before.at
    // Someone who was removed since may stay named where they were.
    const named = before.interaction?.people.map(({ id }) => id) ?? []
    const refusal =
      refuseEmpty(fields) ?? (isMoved ? refuseFuture(fields, at, now) : null) ?? refuseStrangers(context, fields, named)
    if (refusal !== null) return refusal
    context.journal.edit(record(fields.id, at, fields), now)
    return kept(context, fields.id, fields.draftKey)
  })

export const removeEntry = (context: Context, { id }: ById): Result<null> =>
  context.journal.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restoreEntry = (context: Context, { id }: ById): Result<JournalItem> =>
  context.transact(() => {
    context.journal.restore(id)
    return kept(context, id, null)
  })

type Refusal = { readonly ok: false; readonly error: AppError }

/** A contact is something to keep, even without words; a day's entry is its words. */
const refuseEmpty = ({ interaction, text }: Fields): Refusal | null =>
  interaction === null && text.trim() === '' ? fail('nothing-written', [{ path: 'text', reason: 'empty' }]) : null

const refuseFuture = ({ isFutureMeant }: Fields, at: Moment, now: Moment): Refusal | null =>
  at.epochMs > now.epochMs + FUTURE_AFTER_MS && !isFutureMeant
    ? fail('in-the-future', [{ path: 'epochMs', reason: 'invalid' }])
    : null

const refuseStrangers = ({ people }: Context, { interaction }: Fields, known: readonly string[]): Refusal | null => {
  const ids = interaction?.personIds ?? []
  const strangers = ids.flatMap((id, index) =>
    known.includes(id) || people.find(id) !== null
      ? []
      : [{ path: `interaction.personIds.${index}`, reason: 'invalid' as const }],
  )
  return strangers.length > 0 ? fail('not-found', strangers) : null
}

const record = (id: string, at: Moment, { interaction, text }: Fields): Omit<EntryRecord, 'runId'> => ({
  id,
  at,
  interaction: interaction === null ? null : { ...interaction, personIds: [...new Set(interaction.personIds)] },
  text,
})

const kept = (context: Context, id: string, draftKey: string | null): Result<JournalItem> => {
  if (draftKey !== null) context.drafts.discard(draftKey)
  const item = context.journal.find(id)
  return item === null ? fail('not-found') : ok(item)
}
