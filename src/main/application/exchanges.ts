import { type Exchange, giveAndTake, type GiveAndTake } from '../../shared/domain/people/give-and-take.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'

const MONTHS_SHOWN = 12

export const getExchanges = (
  { exchanges }: Context,
  { entryId }: { readonly entryId: string },
): Result<readonly Exchange[]> => ok(exchanges.ofEntry(entryId))

export const setExchanges = (
  context: Context,
  { entryId, exchanges }: { readonly entryId: string; readonly exchanges: readonly Exchange[] },
): Result<null> => {
  if (context.journal.find(entryId) === null) return fail('not-found')
  context.exchanges.set(entryId, exchanges)
  return ok(null)
}

/** The last twelve months with someone, this one included. */
export const getGiveAndTake = (context: Context, { personId }: { readonly personId: string }): Result<GiveAndTake> => {
  if (context.people.find(personId) === null) return fail('not-found')
  const months = lastMonths(presentMoment(context).localDay)
  const from = `${months[0] ?? ''}-01`
  return ok(
    giveAndTake(months, context.exchanges.contacts(personId, from), context.exchanges.exchanges(personId, from)),
  )
}

const lastMonths = (today: LocalDay): readonly string[] => {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const each = month - MONTHS_SHOWN + 1 + index
    return `${String(Math.floor(each / 12)).padStart(4, '0')}-${String((each % 12) + 1).padStart(2, '0')}`
  })
}
