import type { Channel } from '../../shared/ipc/channels.ts'
import type { Problem } from '../../shared/ipc/problems.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { ok } from '../../shared/ipc/result.ts'
import { removeCheckIn, saveCheckIn } from './check-ins.ts'
import type { Context } from './context.ts'
import { confirmNoContact, unconfirmDay } from './days.ts'
import { discardDraft, getDraft, putDraft } from './drafts.ts'
import { getExercise, listExercises } from './exercises.ts'
import { editEntry, getEntryText, listJournal, removeEntry, restoreEntry, writeEntry } from './journal.ts'
import { lookBackOnContacts } from './look-back.ts'
import { addPerson, listPeople, removePerson, restorePerson, updatePerson } from './people.ts'
import type { AppControl, SettingsStore } from './ports.ts'
import { finishRun, getRun, goToStep, leaveRun, reopenRun, resizeRun, saveAnswer, startRun } from './runs.ts'
import { getSettings, updateSettings } from './settings.ts'
import { getToday, offerAnotherStep, skipStep, unskipStep } from './today.ts'
import type { UseCase } from './use-case.ts'

type UseCasesOf<Names extends Channel> = { readonly [Name in Names]: UseCase<Name> }

/** Channels that answer even when the data could not be opened. */
type AppChannel = Extract<Channel, `app.${string}` | 'settings.get'>

export type AppDeps = {
  readonly app: AppControl
  readonly settings: SettingsStore
  readonly problem: () => Problem | null
}

/** What a window can do without any data. */
export const appUseCases = ({ app, settings, problem }: AppDeps): UseCasesOf<AppChannel> => ({
  'app.info': () => ok({ ...app.info(), problem: problem() }),
  'app.openDataFolder': async () => {
    await app.openDataFolder()
    return ok(null)
  },
  'app.quit': () => {
    app.quit()
    return ok(null)
  },
  'app.restart': () => {
    app.restart()
    return ok(null)
  },
  'settings.get': () => getSettings(settings),
})

/** What a window can do with the data. */
export const dataUseCases = (context: Context): UseCasesOf<Exclude<Channel, AppChannel>> => ({
  'settings.update': (input) => updateSettings(context.settings, input),
  'today.get': () => getToday(context),
  'today.anotherStep': () => offerAnotherStep(context),
  'today.skipStep': () => skipStep(context),
  'today.unskipStep': () => unskipStep(context),
  'checkIns.save': (input) => saveCheckIn(context, input),
  'checkIns.remove': (input) => removeCheckIn(context, input),
  'days.confirmNoContact': (input) => confirmNoContact(context, input),
  'days.unconfirm': (input) => unconfirmDay(context, input),
  'exercises.list': () => listExercises(context),
  'exercises.get': (input) => getExercise(context, input),
  'runs.start': (input) => startRun(context, input),
  'runs.get': (input) => getRun(context, input),
  'runs.saveAnswer': (input) => saveAnswer(context, input),
  'runs.goTo': (input) => goToStep(context, input),
  'runs.resize': (input) => resizeRun(context, input),
  'runs.finish': (input) => finishRun(context, input),
  'runs.leave': (input) => leaveRun(context, input),
  'runs.reopen': (input) => reopenRun(context, input),
  'people.list': () => listPeople(context),
  'people.add': (input) => addPerson(context, input),
  'people.update': (input) => updatePerson(context, input),
  'people.remove': (input) => removePerson(context, input),
  'people.restore': (input) => restorePerson(context, input),
  'journal.list': (input) => listJournal(context, input),
  'journal.getText': (input) => getEntryText(context, input),
  'journal.write': (input) => writeEntry(context, input),
  'journal.edit': (input) => editEntry(context, input),
  'journal.remove': (input) => removeEntry(context, input),
  'journal.restore': (input) => restoreEntry(context, input),
  'drafts.get': (input) => getDraft(context, input),
  'drafts.put': (input) => putDraft(context, input),
  'drafts.discard': (input) => discardDraft(context, input),
  'lookBack.contactsPerWeek': (input) => lookBackOnContacts(context, input),
})

const RUN_CHANGES: readonly Area[] = ['runs', 'today']
const PEOPLE_CHANGES: readonly Area[] = ['people', 'journal', 'today']
const JOURNAL_CHANGES: readonly Area[] = ['journal', 'days', 'today']
const DAY_CHANGES: readonly Area[] = ['days', 'today']
const CHECK_IN_CHANGES: readonly Area[] = ['checkIns', 'days', 'today']
const STEP_CHANGES: readonly Area[] = ['today']

/** The areas in which a use case changes data when it goes well. */
export const CHANGES: Partial<Record<Channel, readonly Area[]>> = {
  // The hour at which a day begins and the first day of the week decide what is shown.
  'settings.update': DAY_CHANGES,
  'today.anotherStep': STEP_CHANGES,
  'today.skipStep': STEP_CHANGES,
  'today.unskipStep': STEP_CHANGES,
  'checkIns.save': CHECK_IN_CHANGES,
  'checkIns.remove': CHECK_IN_CHANGES,
  'days.confirmNoContact': DAY_CHANGES,
  'days.unconfirm': DAY_CHANGES,
  'runs.start': RUN_CHANGES,
  'runs.saveAnswer': ['runs'],
  'runs.goTo': ['runs'],
  'runs.resize': RUN_CHANGES,
  'runs.finish': RUN_CHANGES,
  'runs.leave': RUN_CHANGES,
  'runs.reopen': RUN_CHANGES,
  'people.add': PEOPLE_CHANGES,
  'people.update': PEOPLE_CHANGES,
  'people.remove': PEOPLE_CHANGES,
  'people.restore': PEOPLE_CHANGES,
  'journal.write': JOURNAL_CHANGES,
  'journal.edit': JOURNAL_CHANGES,
  'journal.remove': JOURNAL_CHANGES,
  'journal.restore': JOURNAL_CHANGES,
}
