import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const DAYS = { from: '2026-11-17', to: '2026-11-20' }

/** Ten weeks with a contact a day, then two without any; today is the day after. */
const withADrop = async () => {
  const world = createWorld()
  const app = world.start()
  world.clock.goTo('2026-01-05T20:00[Asia/Tokyo]')
  const { id } = await app.call('people.add', { name: 'Ada', circle: 'friend' })
  for (let day = 0; day < 84; day += 1) {
    if (day < 70) await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [id] }), text: '' }))
    else await app.call('checkIns.save', { mood: 4, energy: 4, loneliness: null })
    world.clock.pass({ days: 1 })
  }
  return { ...world, app, personId: id }
}

const backFromAway = async () => {
  const world = createWorld()
  const app = world.start()
  world.clock.goTo('2026-11-16T20:00[Asia/Tokyo]')
  await app.call('checkIns.save', { mood: 4, energy: 4, loneliness: null })
  world.clock.goTo('2026-11-21T20:00[Asia/Tokyo]')
  return { ...world, app }
}

const knownDays = (days: readonly { readonly day: string; readonly kind: string }[]) =>
  days.filter(({ day, kind }) => day >= DAYS.from && day <= DAYS.to && kind === 'alone').length

describe('answers to the signal', () => {
  it('make a time away a pause, and no question of it; taking it back undoes both', async () => {
    const { app } = await backFromAway()
    const question = { kind: 'catch-up', ...DAYS }
    expect((await app.call('signal.get', {})).question).toEqual(question)
    const { id } = await app.call('signal.answer', { question: 'catch-up', answer: 'away', ...DAYS })
    expect((await app.call('pauses.list', {})).pauses).toMatchObject([{ kind: 'holiday', ...DAYS }])
    expect((await app.call('signal.get', {})).question).toBeNull()
    await app.call('signal.takeBack', { id })
    expect((await app.call('pauses.list', {})).pauses).toEqual([])
    expect((await app.call('signal.get', {})).question).toEqual(question)
    expect(await app.refusal('signal.takeBack', { id })).toMatchObject({ code: 'not-found' })
  })

  it('make unknown days known when hardly anybody was met, and unknown again when that is taken back', async () => {
    const { app } = await backFromAway()
    const month = async () => knownDays((await app.call('lookBack.days', { month: '2026-11' })).days)
    const { id } = await app.call('signal.answer', { question: 'catch-up', answer: 'almost-none', ...DAYS })
    expect(await month()).toBe(4)
    await app.call('signal.takeBack', { id })
    expect(await month()).toBe(0)
  })

  it('leave days unknown that were "about as usual": no number is made up for them', async () => {
    const { app } = await backFromAway()
    await app.call('signal.answer', { question: 'catch-up', answer: 'as-usual', ...DAYS })
    expect(knownDays((await app.call('lookBack.days', { month: '2026-11' })).days)).toBe(0)
    expect((await app.call('signal.get', {})).learnedDays).toBe(1)
  })

  it('never confirm a day that has not begun', async () => {
    const { app, clock } = await backFromAway()
    const week = { from: '2026-11-16', to: '2026-11-22' }
    await app.call('signal.answer', { question: 'week-complete', answer: 'complete', ...week })
    clock.goTo('2026-11-23T20:00[Asia/Tokyo]')
    const { days } = await app.call('lookBack.days', { month: '2026-11' })
    const kindOn = (day: string) => days.find((each) => each.day === day)?.kind
    expect(['2026-11-21', '2026-11-22'].map(kindOn)).toEqual(['alone', 'unknown'])
  })

  it('refuse days that end before they begin, and an answer that is none to the question', async () => {
    const { app } = await backFromAway()
    const answer = { question: 'catch-up', answer: 'away', from: '2026-11-20', to: '2026-11-17' } as const
    expect(await app.refusal('signal.answer', answer)).toMatchObject({ fields: [{ path: 'to', reason: 'invalid' }] })
    const stranger = { question: 'catch-up', answer: 'on-purpose', ...DAYS }
    expect(await app.refusal('signal.answer', stranger)).toMatchObject({ code: 'invalid-input' })
    expect((await app.call('pauses.list', {})).pauses).toEqual([])
  })

  it('quiet the contacts for three weeks when it is on purpose', async () => {
    const { app, clock } = await withADrop()
    const before = await app.call('signal.get', {})
    expect(before).toMatchObject({ level: 'low', question: { kind: 'watch' }, onPurpose: null })
    const { today } = before
    await app.call('signal.answer', { question: 'watch', answer: 'on-purpose', from: today, to: today })
    expect(await app.call('signal.get', {})).toMatchObject({
      ...{ level: 'steady', reasons: [], question: null },
      onPurpose: { until: '2026-04-19' },
    })
    clock.pass({ days: 21 })
    expect((await app.call('signal.get', {})).onPurpose).toBeNull()
  })

  it('take the days out of the count of which not everything was written down', async () => {
    const { app } = await withADrop()
    const span = { from: '2026-03-16', to: '2026-03-29' }
    const { id } = await app.call('signal.answer', { question: 'watch', answer: 'incomplete', ...span })
    expect(await app.call('signal.get', {})).toMatchObject({ level: 'steady', data: 'paused' })
    await app.call('signal.takeBack', { id })
    expect((await app.call('signal.get', {})).level).toBe('low')
  })

  it('say nothing for three weeks when it is muted, and put a suggestion aside for one', async () => {
    const { app, clock } = await withADrop()
    const { today, advice } = await app.call('signal.get', {})
    expect(advice).not.toBeNull()
    const days = { from: today, to: today }
    await app.call('signal.answer', { question: 'suggestion', answer: 'not-now', ...days })
    expect(await app.call('signal.get', {})).toMatchObject({ advice: null, level: 'low' })
    const muted = await app.call('signal.answer', { question: 'signal', answer: 'mute', ...days })
    expect(await app.call('signal.get', {})).toMatchObject({
      question: null,
      muted: { id: muted.id, until: '2026-04-19' },
    })
    await app.call('signal.takeBack', { id: muted.id })
    clock.pass({ days: 7 })
    expect(await app.call('signal.get', {})).toMatchObject({ muted: null, advice: {} })
  })

  it('are heard by how soon the person wants to know; off, nothing is worked out', async () => {
    const { app } = await withADrop()
    await app.call('settings.update', { signalSensitivity: 'off' })
    expect(await app.call('signal.get', {})).toMatchObject({
      isOn: false,
      level: 'steady',
      reasons: [],
      question: null,
    })
    await app.call('settings.update', { signalSensitivity: 'calm' })
    const calm = await app.call('signal.get', {})
    await app.call('settings.update', { signalSensitivity: 'sensitive' })
    expect([calm, await app.call('signal.get', {})].map(({ level }) => level)).toEqual(['low', 'low'])
  })

  it('name somebody with whom it has become quiet, while they are not resting', async () => {
    const { app, personId } = await withADrop()
    expect((await app.call('signal.get', {})).quietPeople).toEqual([{ id: personId, name: 'Ada', silentDays: 14 }])
    await app.call('people.archive', { id: personId })
    expect((await app.call('signal.get', {})).quietPeople).toEqual([])
  })
})
