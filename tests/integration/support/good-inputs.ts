import { expect } from 'vitest'

import type { Channel } from '../../../src/shared/ipc/channels.ts'
import { NO_FILTER } from '../../../src/shared/domain/search/filter.ts'
import type { Input } from '../../../src/shared/ipc/contract.ts'
import { aChange, aContact, anEntry, anOwnExercise } from '../../factories/inputs.ts'
import { aDate, aNote, aPhoto, aWay } from '../../factories/person.ts'
import { commit } from './importing.ts'
import type { RunningApp } from './world.ts'

/** Noon of the day after the one on which the clock of the tests stands. */
const TOMORROW = Date.UTC(2026, 10, 22, 3)

type Furnished = Pick<RunningApp, 'call' | 'lookForNudge'>

/** A notebook with something in it, and for every channel an input that it takes. */
export const furnish = async (app: Furnished): Promise<{ readonly [Name in Channel]: Input<Name> }> => {
  const nudgeId = await aShownNudge(app)
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const personId = ada.id
  const way = await app.call('people.saveWay', { ...aWay(), personId })
  const note = await app.call('people.saveNote', { ...aNote(), personId })
  const date = await app.call('people.saveDate', { ...aDate(), personId })
  await app.call('people.setPhoto', { id: personId, bytes: aPhoto() })
  const interaction = aContact({ personIds: [ada.id] })
  const run = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
  const written = anEntry({
    interaction,
    runId: run.id,
    told: [{ id: null, personId: ada.id, text: 'A new job.' }],
    thanks: 'For the tea.',
    tags: ['work'],
  })
  const entry = await app.call('journal.write', written)
  await app.call('journal.edit', { ...aChange({ interaction }), id: entry.id })
  const removed = await app.call('journal.write', anEntry())
  await app.call('journal.remove', { id: removed.id })
  await app.call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
  await app.call('drafts.put', { key: 'entry', value: 'draft' })
  const exercise = anOwnExercise()
  const own = await app.call('own.save', { id: null, exercise })
  const imported = await app.call('packs.import', {})
  const file = imported.kind === 'imported' ? imported.pack.file : ''
  const walk = await app.call('paths.start', { pathId: 'first-steps' })
  const answers = { 'their-news': 'often', thanks: 'seldom' } as const
  const check = await app.call('checks.save', { kind: 'self-check', answers })
  const notes = { name: 'A reading circle', answers: { host: 'yes' }, note: 'Kind people.', decision: 'watch' } as const
  const community = await app.call('communities.save', { id: null, ...notes })
  const plan = await app.call('plans.save', { exerciseId: 'sit-a-while', size: 'full', epochMs: TOMORROW })
  const followUp = await app.call('followUps.add', {
    personId: ada.id,
    entryId: entry.id,
    kind: 'promise',
    text: 'Send the book',
    dueDay: '2026-11-21',
  })
  const cadence = { idealDays: 7, longestDays: 21, months: [4, 11] as const }
  const goal = await app.call('goals.add', {
    week: 'this',
    title: null,
    match: { kind: 'people', personIds: [ada.id] },
    target: 2,
  })
  const days = { from: '2026-11-14', to: '2026-11-15' }
  const pause = await app.call('pauses.save', { id: null, kind: 'holiday', ...days })
  await app.call('reviews.finish', { weekStart: '2026-11-09', text: 'A full week.', tags: [], draftKey: 'review' })
  const answered = await app.call('signal.answer', { question: 'signal', answer: 'mute', ...days })
  const cleo = await app.call('people.add', { name: 'Cleo', circle: 'friend' })
  const dan = await app.call('people.add', { name: 'Dan', circle: 'friend' })
  const merged = await app.call('people.merge', { keepId: cleo.id, goneId: dan.id })
  const eve = await app.call('people.add', { name: 'Eve', circle: 'friend' })
  const broughtIn = await commit(app, { importId: await openFile(app) }, { leave: [0] })
  const takenBack = await commit(app, { importId: await openFile(app) }, { leave: [0] })
  await app.call('imports.undo', { changeId: takenBack.changeId })
  const importId = await openFile(app)
  // What stands today is chosen at the first look.
  await app.call('today.get', {})
  return {
    'app.info': {},
    'app.openDataFolder': {},
    'app.leaveQuickLog': { route: '/journal' },
    'app.quit': {},
    'app.restart': {},
    'settings.get': {},
    'support.list': {},
    'settings.update': { theme: 'dark', dayStartHour: 3 },
    'today.get': {},
    'today.anotherStep': {},
    'today.skipStep': {},
    'today.unskipStep': {},
    'today.chooseStep': { exerciseId: 'sit-a-while' },
    'checkIns.save': { mood: 5, energy: 1, loneliness: 3 },
    'checkIns.remove': { localDay: '2026-11-21' },
    'days.confirmNoContact': { localDay: '2026-11-20' },
    'days.unconfirm': { localDay: '2026-11-20' },
    'exercises.list': {},
    'exercises.get': { id: 'say-hello' },
    'runs.start': { exerciseId: 'say-hello', size: 'smaller' },
    'runs.get': { id: run.id },
    'runs.saveAnswer': { id: run.id, stepId: 'begin', answer: { text: 'Hello', personIds: [ada.id] } },
    'runs.goTo': { id: run.id, stepId: 'middle' },
    'runs.resize': { id: run.id, size: 'smaller' },
    'runs.finish': { id: run.id },
    'runs.leave': { id: run.id },
    'runs.reopen': { id: run.id },
    'people.list': {},
    'people.add': { name: 'Ben', circle: 'friend' },
    'people.update': { id: ada.id, name: 'Ada L.', reading: 'えいだ', metOn: '2024-05' },
    'people.remove': { id: ada.id },
    'people.restore': { id: ada.id },
    'people.removed': {},
    'people.get': { id: ada.id },
    'people.archive': { id: ada.id },
    'people.unarchive': { id: ada.id },
    'people.setTags': { id: ada.id, tags: ['safe', 'team'] },
    'people.talks': { id: ada.id, before: entry.id, limit: 10 },
    'people.photo': { id: ada.id },
    'people.setPhoto': { id: ada.id, bytes: null },
    'people.saveWay': { ...aWay({ id: way.id, isPreferred: true }), personId },
    'people.removeWay': { id: way.id },
    'people.restoreWay': { id: way.id },
    'people.openWay': { personId, wayId: way.id, action: 'mail', text: 'Hello' },
    'people.saveNote': { ...aNote({ entryId: entry.id }), personId },
    'people.removeNote': { id: note.id },
    'people.restoreNote': { id: note.id },
    'people.saveDate': { ...aDate({ id: date.id, year: 2024 }), personId },
    'people.removeDate': { id: date.id },
    'people.restoreDate': { id: date.id },
    'people.export': { format: 'csv' },
    'people.merge': { keepId: cleo.id, goneId: eve.id },
    'people.merged': { id: cleo.id },
    'people.unmerge': { changeId: merged.changeId },
    'imports.open': {},
    'imports.current': {},
    'imports.read': { importId, encoding: 'utf-8', table: null },
    'imports.close': { importId },
    'imports.photo': { importId, index: 1 },
    'imports.setPhoto': { importId, index: 1, bytes: aPhoto() },
    'imports.commit': { importId, circle: 'community', leave: [], merge: [0] },
    'imports.latest': {},
    'imports.redo': { changeId: takenBack.changeId },
    'imports.undo': { changeId: broughtIn.changeId },
    'people.limits': {},
    'people.setLimit': { circle: 'close', softLimit: 5 },
    'invitations.list': {},
    'invitations.notNow': { personId: ada.id },
    'invitations.takeBack': { personId: ada.id, answer: 'not-now' },
    'invitations.keepCadence': { personId: ada.id },
    'cadences.ofPerson': { personId: ada.id },
    'cadences.setOfPerson': { personId: ada.id, own: { kind: 'own', cadence } },
    'cadences.ofCircles': {},
    'cadences.setOfCircle': { circle: 'friend', cadence },
    'followUps.ofPerson': { personId: ada.id },
    'followUps.ofEntry': { entryId: entry.id },
    'followUps.add': { personId: ada.id, entryId: entry.id, kind: 'thanks', text: 'Thank her', dueDay: null },
    'followUps.change': { id: followUp.id, kind: 'question', text: 'The move?', dueDay: '2026-12-01' },
    'followUps.finish': { id: followUp.id },
    'followUps.reopen': { id: followUp.id },
    'followUps.remove': { id: followUp.id },
    'followUps.restore': { id: followUp.id },
    'exchanges.ofEntry': { entryId: entry.id },
    'exchanges.set': { entryId: entry.id, exchanges: [{ direction: 'given', kind: 'time' }] },
    'exchanges.withPerson': { personId: ada.id },
    'meetings.prepare': { personId: ada.id },
    'journal.list': { before: entry.id, limit: 10 },
    'journal.days': {},
    'journal.between': { from: '2026-11-01', to: '2026-11-30' },
    'journal.get': { id: entry.id },
    'journal.getText': { id: entry.id },
    'journal.write': anEntry({ interaction, runId: run.id, draftKey: 'entry' }),
    'journal.edit': { ...aChange({ interaction, draftKey: 'entry' }), id: entry.id },
    'journal.takeBack': { id: entry.id, revision: 2 },
    'journal.remove': { id: entry.id },
    'journal.restore': { id: entry.id },
    'journal.tags': {},
    'journal.lastTalks': { personIds: [ada.id] },
    'journal.versions': { id: entry.id },
    'journal.version': { id: entry.id, revision: 1 },
    'journal.bringBack': { id: entry.id, revision: 1 },
    'trash.list': {},
    'trash.empty': {},
    'find.search': { query: 'ada', filter: NO_FILTER, before: null, limit: 10 },
    'find.choices': {},
    'find.month': { month: '2026-11' },
    'find.otherYears': { day: '2026-11-21' },
    'find.export': { selection: { kind: 'entries', ids: [entry.id] }, format: 'markdown' },
    'drafts.get': { key: 'entry' },
    'drafts.put': { key: 'run:01900000-0000-7000-8000-000000000001', value: '{}' },
    'drafts.putBack': { key: 'write', value: '{}' },
    'drafts.discard': { key: 'entry' },
    'signal.get': {},
    'lookBack.contacts': { range: '12w' },
    'lookBack.channels': { range: '12w' },
    'lookBack.energy': { range: '12w' },
    'lookBack.mood': { range: '12w' },
    'lookBack.initiators': { range: '12w' },
    'lookBack.checkIns': { range: '12w' },
    'lookBack.exercises': { range: '12w' },
    'lookBack.days': { month: '2026-11' },
    'lookBack.circles': {},
    'lookBack.moodBesideContact': {},
    'lookBack.saveTable': { name: 'Contacts', columns: ['When', 'Contacts'], rows: [['Week of 16 November', '2']] },
    'lookBack.savePicture': { name: 'Contacts', rect: { x: 0, y: 0.5, width: 100, height: 100 } },
    'library.get': {},
    'library.mark': { exerciseId: 'say-hello', mark: 'favourite' },
    'library.setLevel': { track: 'reach-out', level: 2 },
    'library.history': { exerciseId: 'write-one-line' },
    'own.save': { id: own.id, exercise },
    'own.remove': { id: own.id },
    'own.restore': { id: own.id },
    'own.export': {},
    'packs.import': {},
    'packs.remove': { file },
    'packs.restore': { file },
    'paths.list': {},
    'paths.start': { pathId: 'first-steps' },
    'paths.leave': { id: walk.id },
    'paths.reopen': { id: walk.id },
    'paths.skipDay': { id: walk.id, index: 0 },
    'paths.unskipDay': { id: walk.id, index: 0 },
    'checks.forms': {},
    'checks.list': { kind: 'self-check' },
    'checks.save': { kind: 'networks', answers: { online: 'thin' } },
    'checks.remove': { id: check.id },
    'checks.restore': { id: check.id },
    'communities.list': {},
    'communities.save': { id: community.id, ...notes },
    'communities.remove': { id: community.id },
    'communities.restore': { id: community.id },
    'goals.week': { week: 'this' },
    'goals.add': { week: 'this', title: 'Call home', match: { kind: 'by-hand' }, target: 2 },
    'goals.update': { id: goal.id, title: null, match: { kind: 'people', personIds: [ada.id] }, target: 1 },
    'goals.count': { id: goal.id, by: 1 },
    'goals.carryOver': { id: goal.id, week: 'next', target: 1 },
    'goals.letGo': { id: goal.id },
    'goals.takeUp': { id: goal.id },
    'goals.remove': { id: goal.id },
    'goals.restore': { id: goal.id },
    'goals.history': { before: null, limit: 8 },
    'signal.answer': { question: 'catch-up', answer: 'almost-none', ...days },
    'signal.takeBack': { id: answered.id },
    'nudges.current': {},
    'nudges.log': {},
    'nudges.answer': { id: nudgeId, answer: 'later' },
    'nudges.setSilence': { silence: 'hour' },
    'nudges.tune': { kind: 'rest', frequency: 'fewer' },
    'nudges.abilities': {},
    'autostart.get': {},
    'autostart.set': { isOn: true },
    'pauses.list': {},
    'pauses.save': { id: pause.id, kind: 'quiet', from: '2026-11-14', to: null },
    'pauses.remove': { id: pause.id },
    'pauses.restore': { id: pause.id },
    'report.get': { period: 'month', day: null, withNames: true },
    'report.savePdf': { name: 'Report' },
    'report.savePicture': { name: 'Report', rect: { x: 0, y: 0, width: 100, height: 100 } },
    'reviews.offer': {},
    'reviews.week': { weekStart: '2026-11-16' },
    'reviews.finish': { weekStart: '2026-11-16', text: 'A quiet week.', tags: ['week'], draftKey: 'review' },
    'reviews.takeBack': { weekStart: '2026-11-09', draftKey: 'review', draft: '{}' },
    'reviews.leaveOut': { weekStart: '2026-11-16' },
    'reviews.offerAgain': { weekStart: '2026-11-16' },
    'plans.list': {},
    'plans.save': { exerciseId: 'say-hello', size: 'smaller', epochMs: TOMORROW },
    'plans.remove': { id: plan.id },
    'plans.restore': { id: plan.id },
  }
}

/** Half an hour ago the reminder of the check-in was due: it is shown; answers its id. */
const aShownNudge = async (app: Furnished): Promise<string> => {
  const { nudges } = await app.call('settings.get', {})
  await app.call('settings.update', { nudges: { ...nudges, checkInAt: 19 * 60 + 30 } })
  await app.lookForNudge()
  await app.call('settings.update', { nudges })
  return (await app.call('nudges.current', {})).open?.id ?? expect.fail('nothing was shown')
}

/** Opens the file of people that the dialogs give; answers its id. */
const openFile = async (app: Furnished): Promise<string> => {
  const opened = await app.call('imports.open', {})
  return opened.kind === 'opened' ? opened.preview.importId : expect.fail(opened.kind)
}
