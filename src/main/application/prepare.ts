import { type Context, presentMoment } from './context.ts'
import { invitations } from './invitations.ts'
import { followContacts } from './latest-contacts.ts'
import { prepareSignal } from './signal-work.ts'

/**
 * Brings up to date what the choice of a step, the nudges and the charts rest on, a part at a time, so that nothing
 * waits for long: exercises of packs, latest contacts, the signal, invitations. What is not ready is worked out by whoever asks.
 */
export const prepare = async (context: Context): Promise<void> => {
  await context.packs.ready()
  await followContacts(context)
  await prepareSignal(context)
  invitations(context, presentMoment(context))
  await context.pause()
}
