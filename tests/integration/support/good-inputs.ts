import type { Channel } from '../../../src/shared/ipc/channels.ts'
import type { Input } from '../../../src/shared/ipc/contract.ts'
import { aContact, anEntry } from '../../factories/inputs.ts'
import type { RunningApp } from './world.ts'

/** A notebook with something in it, and for every channel an input that it takes. */
export const furnish = async (app: RunningApp): Promise<{ readonly [Name in Channel]: Input<Name> }> => {
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const interaction = aContact({ personIds: [ada.id] })
  const run = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
  const entry = await app.call('journal.write', anEntry({ interaction, runId: run.id }))
  await app.call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
  await app.call('drafts.put', { key: 'entry', value: 'draft' })
  await app.call('today.get', {})
  const { runId: _runId, ...change } = anEntry({ interaction, draftKey: 'entry' })
  return {
    'app.info': {},
    'app.openDataFolder': {},
    'app.quit': {},
    'app.restart': {},
    'settings.get': {},
    'settings.update': { theme: 'dark', dayStartHour: 3 },
    'today.get': {},
    'today.anotherStep': {},
    'today.skipStep': {},
    'today.unskipStep': {},
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
    'people.update': { ...ada, name: 'Ada L.' },
    'people.remove': { id: ada.id },
    'people.restore': { id: ada.id },
    'journal.list': { before: entry.id, limit: 10 },
    'journal.getText': { id: entry.id },
    'journal.write': anEntry({ interaction, runId: run.id, draftKey: 'entry' }),
    'journal.edit': { ...change, id: entry.id },
    'journal.remove': { id: entry.id },
    'journal.restore': { id: entry.id },
    'drafts.get': { key: 'entry' },
    'drafts.put': { key: 'run:01900000-0000-7000-8000-000000000001', value: '{}' },
    'drafts.discard': { key: 'entry' },
    'lookBack.contactsPerWeek': { weeks: 12 },
  }
}
