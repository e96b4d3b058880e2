import type { Channel } from '../../shared/ipc/channels.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import type { ExchangeChannel } from './import-use-cases.ts'
import {
  addPerson,
  archivePerson,
  getPerson,
  listLimits,
  listPeople,
  listRemovedPeople,
  listTalks,
  removePerson,
  restorePerson,
  setLimit,
  setTags,
  updatePerson,
} from './people.ts'
import { getPhoto, openWay, saveDate, saveNote, saveWay, setPhoto } from './person-page.ts'
import type { UseCasesOf } from './use-case.ts'

type PeopleChannel = Exclude<Extract<Channel, `people.${string}`>, ExchangeChannel>

/** What a window can do with the people in one's life. */
export const peopleUseCases = (context: Context): UseCasesOf<PeopleChannel> => ({
  'people.list': () => listPeople(context),
  'people.add': (input) => addPerson(context, input),
  'people.update': (input) => updatePerson(context, input),
  'people.remove': (input) => removePerson(context, input),
  'people.restore': (input) => restorePerson(context, input),
  'people.removed': () => listRemovedPeople(context),
  'people.get': (input) => getPerson(context, input),
  'people.archive': (input) => archivePerson(context, input, true),
  'people.unarchive': (input) => archivePerson(context, input, false),
  'people.setTags': (input) => setTags(context, input),
  'people.talks': (input) => listTalks(context, input),
  'people.photo': (input) => getPhoto(context, input),
  'people.setPhoto': (input) => setPhoto(context, input),
  'people.saveWay': (input) => saveWay(context, input),
  'people.removeWay': ({ id }) => marked(context.contactWays.remove(id, presentMoment(context))),
  'people.restoreWay': ({ id }) => marked(context.contactWays.restore(id)),
  'people.openWay': (input) => openWay(context, input),
  'people.saveNote': (input) => saveNote(context, input),
  'people.removeNote': ({ id }) => marked(context.personNotes.remove(id, presentMoment(context))),
  'people.restoreNote': ({ id }) => marked(context.personNotes.restore(id)),
  'people.saveDate': (input) => saveDate(context, input),
  'people.removeDate': ({ id }) => marked(context.importantDates.remove(id, presentMoment(context))),
  'people.restoreDate': ({ id }) => marked(context.importantDates.restore(id)),
  'people.limits': () => listLimits(context),
  'people.setLimit': (input) => setLimit(context, input),
})

const marked = (isMarked: boolean): Result<null> => (isMarked ? ok(null) : fail('not-found'))

/** Names are shown in the journal and on Today; what is on someone's page is shown there alone. */
const NAME_CHANGES: readonly Area[] = ['people', 'journal', 'today']
const PAGE_CHANGES: readonly Area[] = ['people']

export const CHANGES_OF_PEOPLE: Partial<Record<PeopleChannel, readonly Area[]>> = {
  'people.add': NAME_CHANGES,
  'people.update': NAME_CHANGES,
  'people.remove': NAME_CHANGES,
  'people.restore': NAME_CHANGES,
  'people.archive': NAME_CHANGES,
  'people.unarchive': NAME_CHANGES,
  'people.setTags': PAGE_CHANGES,
  'people.setPhoto': PAGE_CHANGES,
  'people.saveWay': PAGE_CHANGES,
  'people.removeWay': PAGE_CHANGES,
  'people.restoreWay': PAGE_CHANGES,
  'people.saveNote': PAGE_CHANGES,
  'people.removeNote': PAGE_CHANGES,
  'people.restoreNote': PAGE_CHANGES,
  'people.saveDate': PAGE_CHANGES,
  'people.removeDate': PAGE_CHANGES,
  'people.restoreDate': PAGE_CHANGES,
  'people.setLimit': PAGE_CHANGES,
}
