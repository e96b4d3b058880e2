import type { Channel } from '../../shared/ipc/channels.ts'
import type { tiesContract } from '../../shared/ipc/contract/ties.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { prepareMeeting } from './meetings.ts'
import { getCadence, getCircleCadences, setCadence, setCircleCadence } from './cadences.ts'
import type { Context } from './context.ts'
import { getExchanges, getGiveAndTake, setExchanges } from './exchanges.ts'
import {
  addFollowUp,
  changeFollowUp,
  finishFollowUp,
  listFollowUps,
  listFollowUpsOfEntry,
  removeFollowUp,
  reopenFollowUp,
  restoreFollowUp,
} from './follow-ups.ts'
import { keepCadence, listInvitations, putAside, takeBackAnswer } from './invitations.ts'
import { followContacts } from './latest-contacts.ts'
import type { UseCasesOf } from './use-case.ts'

type TiesChannel = keyof typeof tiesContract

/** How ties are kept up. */
export const tiesUseCases = (context: Context): UseCasesOf<TiesChannel> => ({
  'invitations.list': async () => {
    await followContacts(context)
    return listInvitations(context)
  },
  'invitations.notNow': (input) => putAside(context, input),
  'invitations.takeBack': (input) => takeBackAnswer(context, input),
  'invitations.keepCadence': (input) => keepCadence(context, input),
  'cadences.ofPerson': (input) => getCadence(context, input),
  'cadences.setOfPerson': (input) => setCadence(context, input),
  'cadences.ofCircles': () => getCircleCadences(context),
  'cadences.setOfCircle': (input) => setCircleCadence(context, input),
  'followUps.ofPerson': (input) => listFollowUps(context, input),
  'followUps.ofEntry': (input) => listFollowUpsOfEntry(context, input),
  'followUps.add': (input) => addFollowUp(context, input),
  'followUps.change': (input) => changeFollowUp(context, input),
  'followUps.finish': (input) => finishFollowUp(context, input),
  'followUps.reopen': (input) => reopenFollowUp(context, input),
  'followUps.remove': (input) => removeFollowUp(context, input),
  'followUps.restore': (input) => restoreFollowUp(context, input),
  'exchanges.ofEntry': (input) => getExchanges(context, input),
  'exchanges.set': (input) => setExchanges(context, input),
  'exchanges.withPerson': (input) => getGiveAndTake(context, input),
  'meetings.prepare': (input) => prepareMeeting(context, input),
})

const INVITATION_CHANGES: readonly Area[] = ['invitations']
const CADENCE_CHANGES: readonly Area[] = ['cadences', 'invitations']
const FOLLOW_UP_CHANGES: readonly Area[] = ['followUps', 'invitations']

/** The areas in which these use cases change data. */
export const CHANGES_OF_TIES: Partial<Record<Channel, readonly Area[]>> = {
  'invitations.notNow': INVITATION_CHANGES,
  'invitations.takeBack': INVITATION_CHANGES,
  'invitations.keepCadence': INVITATION_CHANGES,
  'cadences.setOfPerson': CADENCE_CHANGES,
  'cadences.setOfCircle': CADENCE_CHANGES,
  'followUps.add': FOLLOW_UP_CHANGES,
  'followUps.change': FOLLOW_UP_CHANGES,
  'followUps.finish': FOLLOW_UP_CHANGES,
  'followUps.reopen': FOLLOW_UP_CHANGES,
  'followUps.remove': FOLLOW_UP_CHANGES,
  'followUps.restore': FOLLOW_UP_CHANGES,
  'exchanges.set': ['exchanges'],
}
