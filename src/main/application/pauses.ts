import { isPaused } from '../../shared/domain/pauses/pause.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { pausesContract } from '../../shared/ipc/contract/pauses.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import type { Answer, Checked, UseCasesOf } from './use-case.ts'

type PauseChannel = keyof typeof pausesContract
type ById = { readonly id: string }

/** Whether a day lies in a pause: then nothing nudges and nobody is invited. */
export const pausedOn = (context: Pick<Context, 'pauses'>, day: LocalDay): boolean =>
  isPaused(context.pauses.all(), day)

/** Pauses (おやすみ期間). */
export const pauseUseCases = (context: Context): UseCasesOf<PauseChannel> => ({
  'pauses.list': () => ok({ today: presentMoment(context).localDay, pauses: context.pauses.all() }),
  'pauses.save': (input) => savePause(context, input),
  'pauses.remove': (input) => removePause(context, input),
  'pauses.restore': (input) => restorePause(context, input),
})

const savePause = (context: Context, { id, ...fields }: Checked<'pauses.save'>): Answer<'pauses.save'> => {
  if (fields.to !== null && fields.to < fields.from) return fail('invalid-input', [{ path: 'to', reason: 'invalid' }])
  const now = presentMoment(context)
  const pause = { id: id ?? context.ids.next(), ...fields }
  if (id === null) context.pauses.add(pause, now)
  else if (!context.pauses.update(pause, now)) return fail('not-found')
  return ok(pause)
}

const removePause = (context: Context, { id }: ById): Result<null> =>
  context.pauses.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

const restorePause = (context: Context, { id }: ById): Result<null> =>
  context.pauses.restore(id) ? ok(null) : fail('not-found')

const PAUSE_CHANGES: readonly Area[] = ['pauses', 'invitations', 'today']

/** The areas in which these use cases change data. */
export const CHANGES_OF_PAUSES: Partial<Record<Channel, readonly Area[]>> = {
  'pauses.save': PAUSE_CHANGES,
  'pauses.remove': PAUSE_CHANGES,
  'pauses.restore': PAUSE_CHANGES,
}
