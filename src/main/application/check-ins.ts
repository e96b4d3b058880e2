import type { CheckIn } from '../../shared/domain/checkins/check-in.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'

/** Says how the person is; replaces what they said earlier that day. */
export const saveCheckIn = (context: Context, taps: Omit<CheckIn, 'at'>): Result<CheckIn> => {
  const checkIn: CheckIn = { at: presentMoment(context), ...taps }
  context.checkIns.save(checkIn)
  return ok(checkIn)
}

/** Taking back what is not there (any more) is no error: it is as the person wants it. */
export const removeCheckIn = (context: Context, { localDay }: { readonly localDay: LocalDay }): Result<null> => {
  context.checkIns.remove(localDay)
  return ok(null)
}
