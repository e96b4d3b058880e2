import type { Exercise } from '../../shared/domain/exercises/exercise.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { MOST_IN_A_PACK } from '../../shared/schemas/exercise.ts'
import { type Context, presentMoment } from './context.ts'
import { onDisk } from './on-disk.ts'

type ById = { readonly id: string }

/** Longer than anybody writes; a bound for the pipe. In UTF-16 code units. */
const LONGEST = 100_000

/** Keeps an exercise of one's own, a new one where there is no id. */
export const saveOwn = (
  context: Context,
  { id, exercise }: { readonly id: string | null; readonly exercise: Omit<Exercise, 'id'> },
): Result<ById> =>
  context.transact(() => {
    const isTooMuch = id === null && context.ownExercises.count() >= MOST_IN_A_PACK
    if (isTooMuch || JSON.stringify(exercise).length > LONGEST) {
      return fail('invalid-input', [{ path: 'exercise', reason: 'too-long' }])
    }
    const now = presentMoment(context)
    const saved: Exercise = { id: id ?? `own-${context.ids.next()}`, ...exercise }
    if (id === null) context.ownExercises.add(saved, now)
    else if (!context.ownExercises.update(saved, now)) return fail('not-found')
    return ok({ id: saved.id })
  })

/** Its runs, and what was written in them, stay. */
export const removeOwn = (context: Context, { id }: ById): Result<null> =>
  context.ownExercises.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restoreOwn = (context: Context, { id }: ById): Result<null> =>
  context.ownExercises.restore(id) ? ok(null) : fail('not-found')

/** Writes all own exercises into one pack, where the person says. */
export const exportOwn = async (context: Context): Promise<Result<{ readonly file: string | null }>> => {
  const exercises = context.ownExercises.list()
  if (exercises.length === 0) return fail('nothing-written')
  const name = `tsunagari-${presentMoment(context).localDay}`
  return onDisk(async () => {
    const text = await context.packs.write(name, exercises)
    return ok({ file: await context.dialogs.saveFile(`${name}.yaml`, text) })
  })
}
