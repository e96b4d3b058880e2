import type { ChangeKind, ChangeStep } from '../../shared/domain/people/change.ts'
import type { PersonFields } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { setVisible } from './stage-import.ts'

/** Takes a change back as a whole. What the person changed since, by hand, stays. */
export const undoChange = (
  context: Context,
  kind: ChangeKind,
  id: string,
): Result<{
  /** People who came with it and stay, because something was written about them since. */
  readonly stayed: number
}> =>
  context.transact(() => {
    const change = context.changes.find(id)
    if (change?.kind !== kind) return fail('not-found')
    const now = presentMoment(context)
    const { personIds, entryIds } = context.changes.keptByHand(change)
    const staying = new Set([...personIds, ...entryIds])
    for (const step of change.steps.toReversed()) takeBack(context, step, staying, now)
    context.changes.markUndone(id)
    return ok({ stayed: personIds.length })
  })

const takeBack = (context: Context, step: ChangeStep, staying: ReadonlySet<string>, now: Moment): void => {
  switch (step.kind) {
    case 'added':
      setVisible(context, { ...step, ids: step.ids.filter((id) => !staying.has(id)) }, false, now)
      break
    case 'removed':
      setVisible(context, { ...step, kind: 'added' }, true, now)
      break
    case 'fields':
      takeFieldsBack(context, step, now)
      break
    case 'tagged': {
      const tags = context.people.tags(step.personId)
      context.people.setTags(
        step.personId,
        tags.filter((tag) => !step.tags.includes(tag)),
      )
      break
    }
    case 'photo':
      context.photos.set(step.personId, null, now)
      break
    case 'moved':
    case 'met-together':
    case 'unpreferred':
    case 'rewritten':
      context.moves.moveBack(step)
  }
}

const takeFieldsBack = (
  { people }: Context,
  { personId, before, after }: Extract<ChangeStep, { kind: 'fields' }>,
  now: Moment,
): void => {
  const present = people.fields(personId)
  if (present === null) return
  const isUntouched = (field: string) => present[field as keyof PersonFields] === after[field as keyof PersonFields]
  const former = Object.fromEntries(Object.entries(before).filter(([field]) => isUntouched(field)))
  people.update({ id: personId, ...present, ...former }, now)
}
