import {
  type Check,
  type CheckAnswer,
  type CheckKind,
  type CommunityNote,
  NETWORK_ANSWERS,
  SELF_CHECK_ANSWERS,
} from '../../shared/domain/checks/check.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import type { Checklists } from './library-ports.ts'

type ById = { readonly id: string }
type ByKind = { readonly kind: CheckKind }
type Answers = Readonly<Record<string, unknown>>

export const getForms = ({ checklists }: Context): Result<Checklists> => ok(checklists.read())

export const listChecks = ({ checks }: Context, { kind }: ByKind): Result<readonly Check[]> => ok(checks.list(kind))

/** Keeps a form as it was filled in. Items may be left open; a form without any answer is nothing to keep. */
export const saveCheck = (
  context: Context,
  { kind, answers }: ByKind & { readonly answers: Check['answers'] },
): Result<Check> => {
  const { selfCheck, networks } = context.checklists.read()
  const isSelfCheck = kind === 'self-check'
  const unknown = strangers(answers, isSelfCheck ? selfCheck : networks)
  const allowed: readonly CheckAnswer[] = isSelfCheck ? SELF_CHECK_ANSWERS : NETWORK_ANSWERS
  const misfits = Object.entries(answers).flatMap(([item, answer]) => (allowed.includes(answer) ? [] : [item]))
  if (unknown.length + misfits.length > 0) return refuse([...unknown, ...misfits])
  if (Object.keys(answers).length === 0) return fail('nothing-written', [{ path: 'answers', reason: 'empty' }])
  const check: Check = { id: context.ids.next(), kind, at: presentMoment(context), answers }
  context.checks.add(check)
  return ok(check)
}

export const removeCheck = (context: Context, { id }: ById): Result<null> =>
  context.checks.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restoreCheck = (context: Context, { id }: ById): Result<null> =>
  context.checks.restore(id) ? ok(null) : fail('not-found')

export const listCommunities = ({ communities }: Context): Result<readonly CommunityNote[]> => ok(communities.list())

/** Keeps the notes on a community, new ones where there is no id. An item that was asked once may stay answered. */
export const saveCommunity = (
  context: Context,
  { id, ...fields }: Omit<CommunityNote, 'id'> & { readonly id: string | null },
): Result<ById> =>
  context.transact(() => {
    const before = id === null ? null : context.communities.find(id)
    if (id !== null && before === null) return fail('not-found')
    const unknown = strangers(fields.answers, [
      ...context.checklists.read().communities,
      ...Object.keys(before?.answers ?? {}).map((item) => ({ id: item })),
    ])
    if (unknown.length > 0) return refuse(unknown)
    const now = presentMoment(context)
    const note: CommunityNote = { id: id ?? context.ids.next(), ...fields }
    if (id === null) context.communities.add(note, now)
    else context.communities.update(note, now)
    return ok({ id: note.id })
  })

export const removeCommunity = (context: Context, { id }: ById): Result<null> =>
  context.communities.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restoreCommunity = (context: Context, { id }: ById): Result<null> =>
  context.communities.restore(id) ? ok(null) : fail('not-found')

const strangers = (answers: Answers, items: readonly ById[]): readonly string[] =>
  Object.keys(answers).filter((answered) => !items.some(({ id }) => id === answered))

const MOST_FIELDS = 50

const refuse = (items: readonly string[]) =>
  fail(
    'invalid-input',
    items.slice(0, MOST_FIELDS).map((item) => ({ path: `answers.${item}`, reason: 'invalid' as const })),
  )
