import { ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ByKey = { readonly key: string }

export const getDraft = ({ drafts }: Context, { key }: ByKey): Result<{ readonly value: string | null }> =>
  ok({ value: drafts.get(key) })

export const putDraft = (context: Context, { key, value }: ByKey & { readonly value: string }): Result<null> => {
  context.drafts.put(key, value, presentMoment(context))
  return ok(null)
}

export const discardDraft = ({ drafts }: Context, { key }: ByKey): Result<null> => {
  drafts.discard(key)
  return ok(null)
}
