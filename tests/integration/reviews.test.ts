import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const SUNDAY_AT_EIGHT = { weekday: 7, minute: 1_200 } as const
const WEEK = { weekStart: '2026-11-16' } as const
const finished = { ...WEEK, text: '### What was\n\nTea with Ada.', tags: ['Weekly review'], draftKey: 'review' }

const open = () => {
  const world = createWorld()
  const app = world.start()
  /** Whether the review is offered at a time on the wall in Tokyo. */
  const offerAt = async (time: string) => {
    world.clock.goTo(`${time}[Asia/Tokyo]`)
    return app.call('reviews.offer', {})
  }
  return { ...world, app, offerAt }
}

describe('the offer of a review', () => {
  it('never comes by itself before somebody has chosen an hour', async () => {
    const { offerAt } = open()
    expect(await offerAt('2026-11-22T20:00')).toEqual({ weekStart: '2026-11-16', isOffered: false })
  })

  it('comes at the chosen hour, stays for three days, and is about the same week all along', async () => {
    const { app, offerAt } = open()
    await app.call('settings.update', { reviewAt: SUNDAY_AT_EIGHT })
    expect(await offerAt('2026-11-22T19:59')).toMatchObject({ isOffered: false })
    for (const time of ['2026-11-22T20:00', '2026-11-23T09:00', '2026-11-24T23:59']) {
      expect(await offerAt(time)).toEqual({ weekStart: '2026-11-16', isOffered: true })
    }
    expect(await offerAt('2026-11-25T09:00')).toMatchObject({ isOffered: false })
  })

  it('goes with "not this week", comes back when that is taken back, and comes again the week after', async () => {
    const { app, offerAt } = open()
    await app.call('settings.update', { reviewAt: SUNDAY_AT_EIGHT })
    await app.call('reviews.leaveOut', WEEK)
    expect(await offerAt('2026-11-22T20:00')).toMatchObject({ isOffered: false })
    await app.call('reviews.offerAgain', WEEK)
    expect(await offerAt('2026-11-22T20:00')).toMatchObject({ isOffered: true })
    await app.call('reviews.leaveOut', WEEK)
    expect(await offerAt('2026-11-29T20:00')).toEqual({ weekStart: '2026-11-23', isOffered: true })
  })

  it('keeps quiet in a pause', async () => {
    const { app, offerAt } = open()
    await app.call('settings.update', { reviewAt: SUNDAY_AT_EIGHT })
    await app.call('pauses.save', { id: null, kind: 'illness', from: '2026-11-20', to: null })
    expect(await offerAt('2026-11-22T20:00')).toMatchObject({ isOffered: false })
  })
})

describe('a review', () => {
  it('says who was met, what gave energy and what took it', async () => {
    const { app, clock } = open()
    clock.goTo('2026-11-21T20:00[Asia/Tokyo]')
    const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
    const ben = await app.call('people.add', { name: 'Ben', circle: 'friend' })
    const talk = (energy: -2 | 1 | 2 | null, personIds: string[]) =>
      app.call('journal.write', anEntry({ interaction: aContact({ personIds, energy }) }))
    await talk(1, [ada.id])
    const best = await talk(2, [ben.id])
    const worst = await talk(-2, [ada.id])
    await talk(null, [])
    const week = await app.call('reviews.week', WEEK)
    expect(week).toMatchObject({ weekEnd: '2026-11-22', goals: 'next', entryId: null, knownDays: 1, daysSoFar: 6 })
    expect(week.met.map(({ person, times }) => [person.name, times])).toEqual([
      ['Ada', 2],
      ['Ben', 1],
    ])
    expect(week.gave.map(({ entryId }) => entryId)[0]).toBe(best.id)
    expect(week.gave).toHaveLength(2)
    expect(week.took.map(({ entryId }) => entryId)).toEqual([worst.id])
  })

  it('of the week before asks for the goals of the week that is running', async () => {
    const { app, clock } = open()
    clock.goTo('2026-11-24T09:00[Asia/Tokyo]')
    expect(await app.call('reviews.week', WEEK)).toMatchObject({ goals: 'this', daysSoFar: 7, contacts: 0 })
  })

  it('becomes one entry of a day, without people; a second time changes it', async () => {
    const { app } = open()
    await app.call('drafts.put', { key: 'review', value: '{}' })
    const { entryId } = await app.call('reviews.finish', finished)
    expect(await app.call('drafts.get', { key: 'review' })).toEqual({ value: null })
    expect(await app.call('reviews.finish', { ...finished, text: 'Again.' })).toEqual({ entryId })
    const { items } = await app.call('journal.list', { before: null, limit: 10 })
    expect(items).toMatchObject([{ id: entryId, interaction: null, excerpt: 'Again.', tags: ['Weekly review'] }])
    expect(await app.call('reviews.week', WEEK)).toMatchObject({ entryId })
  })

  it('is taken back with its words', async () => {
    const { app } = open()
    await app.call('reviews.finish', finished)
    await app.call('reviews.takeBack', { ...WEEK, draftKey: 'review', draft: '{"was":"Tea."}' })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([])
    expect(await app.call('drafts.get', { key: 'review' })).toEqual({ value: '{"was":"Tea."}' })
    expect(await app.call('reviews.week', WEEK)).toMatchObject({ entryId: null })
    expect(await app.refusal('reviews.takeBack', { ...WEEK, draftKey: 'review', draft: '' })).toMatchObject({
      code: 'not-found',
    })
  })

  it('is not taken back over another one that is half written', async () => {
    const { app } = open()
    await app.call('reviews.finish', finished)
    await app.call('drafts.put', { key: 'review', value: '{"was":"Rain."}' })
    const back = { ...WEEK, draftKey: 'review', draft: '{"was":"Tea."}' }
    expect(await app.refusal('reviews.takeBack', back)).toMatchObject({ code: 'newer-draft' })
    expect(await app.call('drafts.get', { key: 'review' })).toEqual({ value: '{"was":"Rain."}' })
    expect((await app.call('journal.list', { before: null, limit: 10 })).items).toHaveLength(1)
  })

  it('whose entry was removed is not asked for again, and can be written anew', async () => {
    const { app, offerAt } = open()
    await app.call('settings.update', { reviewAt: SUNDAY_AT_EIGHT })
    const { entryId } = await app.call('reviews.finish', finished)
    await app.call('journal.remove', { id: entryId })
    expect(await offerAt('2026-11-22T20:00')).toMatchObject({ isOffered: false })
    await app.call('trash.empty', {})
    expect(await app.call('reviews.week', WEEK)).toMatchObject({ entryId: null })
    expect((await app.call('reviews.finish', finished)).entryId).not.toBe(entryId)
  })
})
