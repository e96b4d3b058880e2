/**
 * Names only, so that the preload can hold its allow-list without any library.
 * What goes in and comes out of each is in `contract.ts`.
 */
export const CHANNELS = [
  'app.info',
  'app.openDataFolder',
  'app.quit',
  'app.restart',
  'settings.get',
  'settings.update',
  'today.get',
  'today.anotherStep',
  'today.skipStep',
  'today.unskipStep',
  'checkIns.save',
  'checkIns.remove',
  'days.confirmNoContact',
  'days.unconfirm',
  'exercises.list',
  'exercises.get',
  'runs.start',
  'runs.get',
  'runs.saveAnswer',
  'runs.goTo',
  'runs.resize',
  'runs.finish',
  'runs.leave',
  'runs.reopen',
  'people.list',
  'people.add',
  'people.update',
  'people.remove',
  'people.restore',
  'journal.list',
  'journal.getText',
  'journal.write',
  'journal.edit',
  'journal.remove',
  'journal.restore',
  'drafts.get',
  'drafts.put',
  'drafts.discard',
  'lookBack.contactsPerWeek',
] as const
export type Channel = (typeof CHANNELS)[number]

/** What main tells the windows, unasked. */
export const EVENTS = ['data.changed', 'settings.changed', 'app.navigate'] as const
export type EventName = (typeof EVENTS)[number]
