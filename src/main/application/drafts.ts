import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ByKey = { readonly key: string }

export const getDraft = ({ drafts }: Context, { key }: ByKey): Result<{ readonly value: string | null }> =>
  ok({ value: drafts.get(key) })

type Written = ByKey & { readonly value: string }

export const putDraft = (context: Context, { key, value }: Written): Result<null> => {
  context.drafts.put(key, value, presentMoment(context))
  return ok(null)
}

/** Puts former words back, unless other ones are half written there by now. */
export const putDraftBack = (context: Context, draft: Written): Result<null> => {
  const standing = context.drafts.get(draft.key)
  return standing === null || standing === draft.value ? putDraft(context, draft) : fail('newer-draft')
}

export const discardDraft = ({ drafts }: Context, { key }: ByKey): Result<null> => {
  drafts.discard(key)
  return ok(null)
}
