import { describe, expect, it } from 'vitest'

import { assessDays } from '../../src/shared/domain/signal/index.ts'
import { PRODUCT_OPTIONS } from '../../src/shared/domain/signal/product-options.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { live, open, recordsOf, stop, tell, type Told } from './support/telling.ts'

describe('the signal of a notebook', () => {
  it('is still learning in an empty one', async () => {
    const { app } = await open()
    expect(await app.call('signal.get', {})).toMatchObject({
      ...{ level: 'steady', data: 'learning', learnedDays: 0, reasons: [], advice: null, usual: null },
    })
  })

  it('counts the days that it has learnt from', async () => {
    const world = await open()
    await live(
      world,
      tell(1, 12, () => 1),
    )
    const known = tell(1, 12, () => 1).filter((day) => day !== null).length
    expect(await world.app.call('signal.get', {})).toMatchObject({ data: 'learning', learnedDays: known })
  })

  it.each([2, 3])('says of other people’s days what the rule says of them (%i)', async (seed) => {
    const world = await open()
    const days = tell(seed, 119, stop)
    await live(world, days)
    const signal = await world.app.call('signal.get', {})
    const { level, pattern, data, reasons } = assessDays(recordsOf(days), PRODUCT_OPTIONS).at(-1)!
    expect(signal).toMatchObject({ level, pattern, data, reasons })
    expect(level).not.toBe('steady')
    expect(signal.advice).not.toBeNull()
    expect(signal.usual!.from < signal.usual!.to).toBe(true)
  })

  it('works everything out anew when days of the past are filled in or taken away', async () => {
    const world = await open()
    const days = tell(2, 119, stop)
    await live(world, days)
    const before = await world.app.call('signal.get', {})
    const added: string[] = []
    for (let index = 100; index < 119; index += 1) {
      if (days[index] === null) continue
      world.goTo(index)
      for (const channel of ['in-person', 'voice'] as const) {
        const interaction = aContact({ channel, personIds: [], energy: 1 })
        added.push((await world.app.call('journal.write', anEntry({ interaction, text: '' }))).id)
      }
    }
    world.goTo(119)
    expect((await world.app.call('signal.get', {})).level).toBe('steady')
    for (const id of added) await world.app.call('journal.remove', { id })
    expect(await world.app.call('signal.get', {})).toEqual(before)
  })

  it('waits for the end of today before it counts its contacts', async () => {
    const world = await open()
    await live(world, tell(2, 119, stop))
    const before = await world.app.call('signal.get', {})
    await world.app.call('journal.write', anEntry({ interaction: aContact({ channel: 'voice' }), text: '' }))
    expect((await world.app.call('signal.get', {})).reasons).toEqual(before.reasons)
  })

  it('is the same wherever the days were lived, and on a journey', async () => {
    const days = tell(2, 100, stop)
    const signals = []
    for (const zone of ['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
      const world = await open(zone)
      await live(world, days)
      const signal = await world.app.call('signal.get', {})
      world.clock.flyTo('UTC')
      signals.push(signal)
    }
    expect(signals[1]).toEqual(signals[0])
    expect(signals[2]).toEqual(signals[0])
  })

  it('names somebody for the suggestion: one who was marked, else one who did good, never one who was put aside', async () => {
    const world = await open()
    const { app } = world
    await live(world, tell(2, 119, stop))
    const named = async () => (await app.call('signal.get', {})).advice?.person ?? null
    expect((await app.call('signal.get', {})).advice).not.toBeNull()
    // Contacts without moods tell nothing of anybody.
    expect(await named()).toBeNull()
    const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
    world.goTo(30)
    for (const moodAfter of [4, 5, 4] as const) {
      const interaction = aContact({ personIds: [ada.id], moodBefore: 3, moodAfter, energy: 2 })
      await app.call('journal.write', anEntry({ interaction, text: '' }))
    }
    world.goTo(119)
    expect(await named()).toEqual({ id: ada.id, name: 'Ada' })
    await app.call('people.setTags', { id: world.personId, tags: ['safe'] })
    expect(await named()).toEqual({ id: world.personId, name: '山田 花子' })
    await app.call('people.setTags', { id: world.personId, tags: ['safe', 'not-now'] })
    expect(await named()).toEqual({ id: ada.id, name: 'Ada' })
    await app.call('people.archive', { id: ada.id })
    expect(await named()).toBeNull()
  })

  it('shows whom one can turn to for a day when it has been hard, and then not for a fortnight', async () => {
    const world = await open()
    const { app } = world
    const calm = Array.from({ length: 70 }, (): Told => ({ contacts: 1, drain: 0, mood: 5 }))
    const hard = Array.from({ length: 21 }, (): Told => ({ contacts: 4, drain: 4, mood: 3 }))
    await live(world, [...calm, ...hard])
    const support = async () => (await app.call('signal.get', {})).support
    expect((await app.call('signal.get', {})).level).toBe('high')
    expect(await support()).toBe('due')
    const today = world.dayAt(91)
    await app.call('signal.answer', { question: 'signal', answer: 'support-shown', from: today, to: today })
    expect(await support()).toBe('shown')
    // The rest of what it says stays as it was.
    expect(await app.call('signal.get', {})).toMatchObject({ level: 'high', muted: null, onPurpose: null })
    world.goTo(92)
    expect(await support()).toBe('none')
  })

  it('reaches the coach: somebody drained is offered rest', async () => {
    const world = await open()
    const calm = Array.from({ length: 70 }, (): Told => ({ contacts: 1, drain: 0, mood: 4 }))
    const hard = Array.from({ length: 21 }, (): Told => ({ contacts: 4, drain: 4, mood: 4 }))
    await live(world, [...calm, ...hard])
    expect((await world.app.call('signal.get', {})).pattern).toBe('overloaded')
    const { step } = await world.app.call('today.get', {})
    const rest = { kind: 'needs-rest', pattern: 'overloaded' }
    expect(step).toMatchObject({ reasons: expect.arrayContaining([rest]) as unknown })
  })
})
