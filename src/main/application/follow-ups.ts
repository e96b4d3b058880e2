import type { FollowUp } from '../../shared/domain/people/follow-up.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ById = { readonly id: string }
type Fields = Pick<FollowUp, 'kind' | 'text' | 'dueDay'>

/** How many of those that are done are shown with somebody. */
const DONE_SHOWN = 20

export const listFollowUps = (
  { people, followUps }: Context,
  { personId }: { readonly personId: string },
): Result<{ readonly open: readonly FollowUp[]; readonly done: readonly FollowUp[] }> =>
  people.find(personId) === null
    ? fail('not-found')
    : ok({ open: followUps.openWith(personId), done: followUps.doneWith(personId, DONE_SHOWN) })

export const listFollowUpsOfEntry = (
  { followUps }: Context,
  { entryId }: { readonly entryId: string },
): Result<readonly FollowUp[]> => ok(followUps.ofEntry(entryId))

/** Something to come back to with someone, from an entry or by itself. A day that is over is as good as today. */
export const addFollowUp = (
  context: Context,
  { personId, entryId, ...fields }: Fields & Pick<FollowUp, 'personId' | 'entryId'>,
): Result<FollowUp> =>
  context.transact(() => {
    if (context.people.find(personId) === null) return fail('not-found', [{ path: 'personId', reason: 'invalid' }])
    if (entryId !== null && context.journal.find(entryId) === null) {
      return fail('not-found', [{ path: 'entryId', reason: 'invalid' }])
    }
    const now = presentMoment(context)
    const id = context.ids.next()
    context.followUps.add({ id, personId, entryId, ...fields, madeOn: now.localDay, doneOn: null }, now)
    return found(context, id)
  })

export const changeFollowUp = (context: Context, { id, kind, text, dueDay }: Fields & ById): Result<FollowUp> => {
  context.followUps.update({ id, kind, text, dueDay }, presentMoment(context))
  return found(context, id)
}

/** Done today. Finishing what is done changes nothing. */
export const finishFollowUp = (context: Context, { id }: ById): Result<FollowUp> => {
  const now = presentMoment(context)
  if (context.followUps.find(id)?.doneOn === null) context.followUps.setDone(id, now, now)
  return found(context, id)
}

export const reopenFollowUp = (context: Context, { id }: ById): Result<FollowUp> => {
  context.followUps.setDone(id, null, presentMoment(context))
  return found(context, id)
}

export const removeFollowUp = (context: Context, { id }: ById): Result<null> =>
  context.followUps.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restoreFollowUp = (context: Context, { id }: ById): Result<FollowUp> => {
  context.followUps.restore(id)
  return found(context, id)
}

const found = ({ followUps }: Context, id: string): Result<FollowUp> => {
  const followUp = followUps.find(id)
  return followUp === null ? fail('not-found') : ok(followUp)
}
