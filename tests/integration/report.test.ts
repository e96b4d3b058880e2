import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

/** A month with two friends, one of whom was met twice, and a goal that names one in the person's own words. */
const aMonth = async () => {
  const world = createWorld()
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const ben = await app.call('people.add', { name: 'Ben', circle: 'close' })
  const on = async (day: string, personIds: string[], energy: -1 | 2, moodBefore: 2 | 3, moodAfter: 4 | 5) => {
    world.clock.goTo(`${day}T20:00[Asia/Tokyo]`)
    const contact = aContact({ personIds, energy, moodBefore, moodAfter, channel: 'voice' })
    await app.call('journal.write', anEntry({ interaction: contact, text: 'Ada and the secret garden' }))
  }
  await on('2026-10-31', [ada.id], 2, 3, 5)
  await on('2026-11-02', [ben.id], 2, 2, 4)
  await on('2026-11-09', [ben.id, ada.id], -1, 3, 5)
  await app.call('checkIns.save', { mood: 4, energy: 2, loneliness: null })
  await app.call('goals.add', { week: 'this', title: 'Call Ada', match: { kind: 'by-hand' }, target: 1 })
  await app.call('goals.add', {
    week: 'this',
    title: null,
    match: { kind: 'people', personIds: [ben.id] },
    target: 1,
  })
  world.clock.goTo('2026-11-21T20:00[Asia/Tokyo]')
  return { ...world, app }
}

describe('a report', () => {
  it('counts what was written down in its days and nothing else', async () => {
    const { app } = await aMonth()
    const report = await app.call('report.get', { period: 'month', day: null, withNames: true })
    expect(report).toMatchObject({
      ...{ from: '2026-11-01', to: '2026-11-30', knownDays: 2, daysSoFar: 21, contacts: 3 },
      channels: [{ channel: 'voice', contacts: 3 }],
      circles: [{ circle: 'close', people: 2, names: ['Ben', 'Ada'] }],
      energy: { gave: 1, took: 1, neither: 0 },
      mood: { before: 2.5, after: 4.5, count: 2 },
      checkIns: { mood: 4, energy: 2, count: 1, moodBefore: null, energyBefore: null },
      goalsInAll: 2,
    })
    expect(report.checkIns.days).toHaveLength(30)
    expect(report.checkIns.days[8]).toEqual({ day: '2026-11-09', mood: 4, energy: 2 })
    expect(report.goals).toMatchObject([
      { title: 'Call Ada', isReached: false },
      { title: null, people: [{ name: 'Ben' }], times: 1, isReached: true },
    ])
  })

  it('without names holds no name and no word of one’s own', async () => {
    const { app } = await aMonth()
    const report = await app.call('report.get', { period: 'month', day: null, withNames: false })
    expect(JSON.stringify(report)).not.toMatch(/Ada|Ben|garden/)
    expect(report.circles).toEqual([{ circle: 'close', people: 2, names: null }])
    expect(report.goals.map(({ isNameless, people }) => [isNameless, people])).toEqual([
      [true, []],
      [true, []],
    ])
  })

  it('of a week begins on the day on which weeks begin', async () => {
    const { app } = await aMonth()
    await app.call('settings.update', { firstWeekday: 7 })
    expect(await app.call('report.get', { period: 'week', day: '2026-11-09', withNames: false })).toMatchObject({
      ...{ from: '2026-11-08', to: '2026-11-14', daysSoFar: 7, contacts: 2 },
    })
  })

  it('of a time without a note is empty, and says so by its numbers', async () => {
    const { app } = await aMonth()
    expect(await app.call('report.get', { period: 'month', day: '2026-01-15', withNames: true })).toMatchObject({
      ...{ from: '2026-01-01', to: '2026-01-31', knownDays: 0, contacts: 0, circles: [], goals: [] },
      checkIns: { mood: null, count: 0 },
    })
  })

  it('is saved as PDF and as PNG where the person says; a disk that says no is told', async () => {
    const { app, dialogs } = await aMonth()
    expect(await app.call('report.savePdf', { name: 'Ties: 1/11' })).toEqual({ file: '/home/someone/Ties 1 11.pdf' })
    expect(dialogs.saved.get('Ties 1 11.pdf')).toEqual(Buffer.from('printed'))
    const picture = { name: 'Ties', rect: { x: 0, y: 0, width: 20, height: 30 } }
    expect(await app.call('report.savePicture', picture)).toEqual({ file: '/home/someone/Ties.png' })
    expect(dialogs.saved.get('Ties.png')).toEqual(Buffer.from('whole picture 20x30'))
    dialogs.decline()
    expect(await app.call('report.savePdf', { name: 'Ties' })).toEqual({ file: null })
  })
})
