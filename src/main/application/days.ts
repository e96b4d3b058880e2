import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'

type Day = { readonly localDay: LocalDay }

/** "No one today": the day is known from now on. A day that has not begun cannot be. */
export const confirmNoContact = (context: Context, { localDay }: Day): Result<null> => {
  const now = presentMoment(context)
  if (localDay > now.localDay) return fail('in-the-future', [{ path: 'localDay', reason: 'invalid' }])
  context.days.confirm(now, localDay, 'no-contact')
  return ok(null)
}

export const unconfirmDay = (context: Context, { localDay }: Day): Result<null> => {
  context.days.unconfirm(localDay, 'no-contact')
  return ok(null)
}
