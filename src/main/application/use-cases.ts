import type { Channel } from '../../shared/ipc/channels.ts'
import type { Problem } from '../../shared/ipc/problems.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { ok } from '../../shared/ipc/result.ts'
import { removeCheckIn, saveCheckIn } from './check-ins.ts'
import {
  getForms,
  listChecks,
  listCommunities,
  removeCheck,
  removeCommunity,
  restoreCheck,
  restoreCommunity,
  saveCheck,
  saveCommunity,
} from './checks.ts'
import type { Context } from './context.ts'
import { confirmNoContact, unconfirmDay } from './days.ts'
import { getExercise, listExercises } from './exercises.ts'
import {
  addGoal,
  carryGoalOver,
  countGoal,
  goalHistory,
  goalsOfWeek,
  letGoalGo,
  removeGoal,
  restoreGoal,
  takeGoalUp,
  updateGoal,
} from './goals.ts'
import { findUseCases } from './find-use-cases.ts'
import { CHANGES_OF_JOURNAL, journalUseCases } from './journal-use-cases.ts'
import { getHistory, getLibrary, markExercise, setLevel } from './library.ts'
import {
  lookAtMoodBesideContact,
  lookBackOnChannels,
  lookBackOnCheckIns,
  lookBackOnCircles,
  lookBackOnContacts,
  lookBackOnDays,
  lookBackOnEnergy,
  lookBackOnExercises,
  lookBackOnInitiators,
  lookBackOnMood,
} from './look-back.ts'
import { exportOwn, removeOwn, restoreOwn, saveOwn } from './own-exercises.ts'
import { importPack, removePack, restorePack } from './packs.ts'
import { leavePath, listPaths, reopenPath, skipDay, startPath, unskipDay } from './paths.ts'
import { prepare } from './prepare.ts'
import { CHANGES_OF_IMPORTS, importUseCases } from './import-use-cases.ts'
import { CHANGES_OF_NUDGES, nudgesUseCases } from './nudge-use-cases.ts'
import { CHANGES_OF_PEOPLE, peopleUseCases } from './people-use-cases.ts'
import { CHANGES_OF_PAUSES, pauseUseCases } from './pauses.ts'
import { listPlans, removePlan, restorePlan, savePlan } from './plans.ts'
import type { SupportSource } from './library-ports.ts'
import type { AppControl, SettingsStore } from './ports.ts'
import { reportUseCases } from './report.ts'
import { CHANGES_OF_REVIEWS, reviewUseCases } from './reviews.ts'
import { finishRun, getRun, goToStep, leaveRun, reopenRun, resizeRun, saveAnswer, startRun } from './runs.ts'
import { savePicture, saveTable } from './save-charts.ts'
import { getSettings, updateSettings } from './settings.ts'
import { getSignal } from './signal.ts'
import { answerSignal, takeBackSignalAnswer } from './signal-answers.ts'
import { CHANGES_OF_TIES, tiesUseCases } from './ties-use-cases.ts'
import { chooseStep, getToday, offerAnotherStep, skipStep, unskipStep } from './today.ts'
import type { UseCase, UseCasesOf } from './use-case.ts'

/** Channels that answer even when the data could not be opened. */
type AppChannel = Extract<Channel, `app.${string}` | 'settings.get' | 'support.list'>

export type AppDeps = {
  readonly app: AppControl
  readonly settings: SettingsStore
  readonly support: SupportSource
  readonly problem: () => Problem | null
}

/** What a window can do without any data. */
export const appUseCases = ({ app, settings, support, problem }: AppDeps): UseCasesOf<AppChannel> => ({
  'app.info': () => ok({ ...app.info(), problem: problem() }),
  'app.openDataFolder': async () => {
    await app.openDataFolder()
    return ok(null)
  },
  'app.leaveQuickLog': ({ route }) => {
    app.leaveQuickLog(route)
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
  'support.list': () => ok(support.read()),
})

/** What a window can do with the data. */
export const dataUseCases = (context: Context): UseCasesOf<Exclude<Channel, AppChannel>> => {
  /** Reads the packs first where nobody has: with them, all exercises are there. */
  const withPacks =
    <Name extends Channel>(useCase: UseCase<Name>): UseCase<Name> =>
    async (input) => {
      await context.packs.ready()
      return useCase(input)
    }
  const prepared =
    <Name extends Channel>(useCase: UseCase<Name>): UseCase<Name> =>
    async (input) => {
      await prepare(context)
      return useCase(input)
    }
  return {
    'settings.update': (input) => updateSettings(context.settings, input),
    'today.get': prepared(() => getToday(context)),
    'today.anotherStep': prepared(() => offerAnotherStep(context)),
    'today.chooseStep': prepared((input) => chooseStep(context, input)),
    'today.skipStep': prepared(() => skipStep(context)),
    'today.unskipStep': prepared(() => unskipStep(context)),
    'checkIns.save': (input) => saveCheckIn(context, input),
    'checkIns.remove': (input) => removeCheckIn(context, input),
    'days.confirmNoContact': (input) => confirmNoContact(context, input),
    'days.unconfirm': (input) => unconfirmDay(context, input),
    'exercises.list': withPacks(() => listExercises(context)),
    'exercises.get': withPacks((input) => getExercise(context, input)),
    'runs.start': withPacks((input) => startRun(context, input)),
    'runs.get': withPacks((input) => getRun(context, input)),
    'runs.saveAnswer': withPacks((input) => saveAnswer(context, input)),
    'runs.goTo': withPacks((input) => goToStep(context, input)),
    'runs.resize': withPacks((input) => resizeRun(context, input)),
    'runs.finish': withPacks((input) => finishRun(context, input)),
    'runs.leave': (input) => leaveRun(context, input),
    'runs.reopen': (input) => reopenRun(context, input),
    ...peopleUseCases(context),
    ...tiesUseCases(context),
    ...journalUseCases(context),
    ...findUseCases(context),
    'signal.get': prepared(() => getSignal(context)),
    'signal.answer': (input) => answerSignal(context, input),
    'signal.takeBack': (input) => takeBackSignalAnswer(context, input),
    ...pauseUseCases(context),
    ...reportUseCases(context),
    ...reviewUseCases(context),
    ...importUseCases(context),
    ...nudgesUseCases(context),
    'lookBack.contacts': prepared((input) => lookBackOnContacts(context, input)),
    'lookBack.channels': (input) => lookBackOnChannels(context, input),
    'lookBack.energy': (input) => lookBackOnEnergy(context, input),
    'lookBack.mood': (input) => lookBackOnMood(context, input),
    'lookBack.initiators': (input) => lookBackOnInitiators(context, input),
    'lookBack.checkIns': (input) => lookBackOnCheckIns(context, input),
    'lookBack.exercises': withPacks((input) => lookBackOnExercises(context, input)),
    'lookBack.days': (input) => lookBackOnDays(context, input),
    'lookBack.circles': () => lookBackOnCircles(context),
    'lookBack.moodBesideContact': () => lookAtMoodBesideContact(context),
    'lookBack.saveTable': (input) => saveTable(context, input),
    'lookBack.savePicture': (input) => savePicture(context, input),
    'library.get': prepared(() => getLibrary(context)),
    'library.mark': withPacks((input) => markExercise(context, input)),
    'library.setLevel': (input) => setLevel(context, input),
    'library.history': withPacks((input) => getHistory(context, input)),
    'own.save': (input) => saveOwn(context, input),
    'own.remove': (input) => removeOwn(context, input),
    'own.restore': (input) => restoreOwn(context, input),
    'own.export': () => exportOwn(context),
    'packs.import': withPacks(() => importPack(context)),
    'packs.remove': withPacks((input) => removePack(context, input)),
    'packs.restore': withPacks((input) => restorePack(context, input)),
    'paths.list': () => listPaths(context),
    'paths.start': (input) => startPath(context, input),
    'paths.leave': (input) => leavePath(context, input),
    'paths.reopen': (input) => reopenPath(context, input),
    'paths.skipDay': (input) => skipDay(context, input),
    'paths.unskipDay': (input) => unskipDay(context, input),
    'checks.forms': () => getForms(context),
    'checks.list': (input) => listChecks(context, input),
    'checks.save': (input) => saveCheck(context, input),
    'checks.remove': (input) => removeCheck(context, input),
    'checks.restore': (input) => restoreCheck(context, input),
    'communities.list': () => listCommunities(context),
    'communities.save': (input) => saveCommunity(context, input),
    'communities.remove': (input) => removeCommunity(context, input),
    'communities.restore': (input) => restoreCommunity(context, input),
    'goals.week': prepared((input) => goalsOfWeek(context, input)),
    'goals.add': withPacks((input) => addGoal(context, input)),
    'goals.update': withPacks((input) => updateGoal(context, input)),
    'goals.count': withPacks((input) => countGoal(context, input)),
    'goals.carryOver': withPacks((input) => carryGoalOver(context, input)),
    'goals.letGo': (input) => letGoalGo(context, input),
    'goals.takeUp': (input) => takeGoalUp(context, input),
    'goals.remove': (input) => removeGoal(context, input),
    'goals.restore': (input) => restoreGoal(context, input),
    'goals.history': withPacks((input) => goalHistory(context, input)),
    'plans.list': withPacks(() => listPlans(context)),
    'plans.save': withPacks((input) => savePlan(context, input)),
    'plans.remove': (input) => removePlan(context, input),
    'plans.restore': (input) => restorePlan(context, input),
  }
}

const RUN_CHANGES: readonly Area[] = ['runs', 'today']
const DAY_CHANGES: readonly Area[] = ['days', 'today']
const CHECK_IN_CHANGES: readonly Area[] = ['checkIns', 'days', 'today']
const SIGNAL_CHANGES: readonly Area[] = ['signal', 'days', 'pauses', 'invitations', 'today']
const STEP_CHANGES: readonly Area[] = ['today']
const LIBRARY_CHANGES: readonly Area[] = ['library', 'today']
const PATH_CHANGES: readonly Area[] = ['paths', 'today']
const PLAN_CHANGES: readonly Area[] = ['plans', 'today']
const GOAL_CHANGES: readonly Area[] = ['goals']
const FORM_CHANGES: readonly Area[] = ['checks']

/** The areas in which a use case changes data when it goes well. */
export const CHANGES: Partial<Record<Channel, readonly Area[]>> = {
  // The hour at which a day begins and the first day of the week decide what is shown.
  'settings.update': DAY_CHANGES,
  'today.anotherStep': STEP_CHANGES,
  'today.chooseStep': STEP_CHANGES,
  'today.skipStep': STEP_CHANGES,
  'today.unskipStep': STEP_CHANGES,
  'checkIns.save': CHECK_IN_CHANGES,
  'checkIns.remove': CHECK_IN_CHANGES,
  'days.confirmNoContact': DAY_CHANGES,
  'days.unconfirm': DAY_CHANGES,
  'signal.answer': SIGNAL_CHANGES,
  'signal.takeBack': SIGNAL_CHANGES,
  // What was planned has come about.
  'runs.start': [...RUN_CHANGES, 'plans'],
  'runs.saveAnswer': ['runs'],
  'runs.goTo': ['runs'],
  'runs.resize': RUN_CHANGES,
  // A day of a path may be done with it.
  'runs.finish': [...RUN_CHANGES, 'paths'],
  'runs.leave': RUN_CHANGES,
  'runs.reopen': [...RUN_CHANGES, 'paths'],
  ...CHANGES_OF_PEOPLE,
  ...CHANGES_OF_TIES,
  ...CHANGES_OF_JOURNAL,
  ...CHANGES_OF_IMPORTS,
  ...CHANGES_OF_NUDGES,
  ...CHANGES_OF_PAUSES,
  ...CHANGES_OF_REVIEWS,
  'library.mark': LIBRARY_CHANGES,
  'library.setLevel': LIBRARY_CHANGES,
  'own.save': LIBRARY_CHANGES,
  'own.remove': LIBRARY_CHANGES,
  'own.restore': LIBRARY_CHANGES,
  'packs.import': LIBRARY_CHANGES,
  'packs.remove': LIBRARY_CHANGES,
  'packs.restore': LIBRARY_CHANGES,
  'paths.start': PATH_CHANGES,
  'paths.leave': PATH_CHANGES,
  'paths.reopen': PATH_CHANGES,
  'paths.skipDay': PATH_CHANGES,
  'paths.unskipDay': PATH_CHANGES,
  'checks.save': FORM_CHANGES,
  'checks.remove': FORM_CHANGES,
  'checks.restore': FORM_CHANGES,
  'communities.save': FORM_CHANGES,
  'communities.remove': FORM_CHANGES,
  'communities.restore': FORM_CHANGES,
  'goals.add': GOAL_CHANGES,
  'goals.update': GOAL_CHANGES,
  'goals.count': GOAL_CHANGES,
  'goals.carryOver': GOAL_CHANGES,
  'goals.letGo': GOAL_CHANGES,
  'goals.takeUp': GOAL_CHANGES,
  'goals.remove': GOAL_CHANGES,
  'goals.restore': GOAL_CHANGES,
  'plans.save': PLAN_CHANGES,
  'plans.remove': PLAN_CHANGES,
  'plans.restore': PLAN_CHANGES,
}
