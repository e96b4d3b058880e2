import { type Context, presentMoment } from './context.ts'
import { areInvitationsKnown, invitations } from './invitations.ts'
import { followContacts } from './latest-contacts.ts'
import { isSignalKnown, prepareSignal } from './signal-work.ts'

/** What is written meanwhile makes it begin anew, so many times. */
const MOST_BEGINNINGS = 5

/**
 * Brings up to date what the choice of a step, the nudges and the charts rest on, a part at a time, so that nothing
 * waits for long: exercises of packs, latest contacts, the signal, invitations. What is not ready is worked out by
 * whoever asks.
 */
export const prepare = async (context: Context): Promise<void> => {
  await context.packs.ready()
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning += 1) {
    const now = presentMoment(context)
    if (isSignalKnown(context, now.localDay) && areInvitationsKnown(context, now)) return
    await followContacts(context)
    await prepareSignal(context, now.localDay)
    invitations(context, now)
    await context.pause()
  }
}
