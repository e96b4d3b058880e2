import { describe, expect, it } from 'vitest'

import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

describe('a day that was recorded', () => {
  it('stays where it was when the person flies from Tokyo to Los Angeles', async () => {
    const { start, clock } = createWorld()
    const app = start()
    clock.goTo('2026-11-22T09:00[Asia/Tokyo]')
    const entry = await app.call('journal.write', anEntry({ interaction: aContact() }))
    await app.call('checkIns.save', { mood: 4, energy: 4, loneliness: null })
    expect(entry.at.localDay).toBe('2026-11-22')

    clock.flyTo('America/Los_Angeles')
    expect(await app.call('today.get', {})).toMatchObject({ localDay: '2026-11-21', checkIn: null, entriesToday: 0 })
    expect((await app.call('journal.list', { before: null, limit: 1 })).items).toEqual([entry])

    clock.pass({ days: 1 })
    expect(await app.call('today.get', {})).toMatchObject({
      localDay: '2026-11-22',
      checkIn: { mood: 4 },
      entriesToday: 1,
    })
  })

  it('stays when its words are changed in another zone', async () => {
    const { start, clock } = createWorld()
    const app = start()
    clock.goTo('2026-11-22T09:00[Asia/Tokyo]')
    const { id, at } = await app.call('journal.write', anEntry())
    clock.flyTo('America/Los_Angeles')
    const change = aChange({ text: 'Better words.' })
    expect((await app.call('journal.edit', { ...change, id, epochMs: at.epochMs })).at).toEqual(at)
    expect((await app.call('journal.edit', { ...change, id, epochMs: null })).at).toEqual(at)
    const moved = await app.call('journal.edit', { ...change, id, epochMs: at.epochMs - 60_000 })
    expect(moved.at).toEqual({ epochMs: at.epochMs - 60_000, zone: 'Asia/Tokyo', localDay: '2026-11-22' })
  })

  it('stays when the person lets their days begin at another hour', async () => {
    const { start, clock, settings } = createWorld()
    const app = start()
    clock.goTo('2026-11-22T03:00[Asia/Tokyo]')
    const before = await app.call('journal.write', anEntry())
    expect(before.at.localDay).toBe('2026-11-21')
    await app.call('settings.update', { dayStartHour: 2 })
    expect(settings.read()).toMatchObject({ dayStartHour: 2, theme: 'system' })
    const after = await app.call('journal.write', anEntry())
    expect(after.at.localDay).toBe('2026-11-22')
    expect((await app.call('journal.list', { before: null, limit: 5 })).items).toEqual([after, before])
  })

  it('stays when the week begins on another day, only the weeks are cut elsewhere', async () => {
    const { start, clock } = createWorld()
    const app = start()
    clock.goTo('2026-11-22T12:00[Asia/Tokyo]')
    await app.call('journal.write', anEntry({ interaction: aContact() }))
    const starts = async () =>
      (await app.call('lookBack.contacts', { range: '4w' })).points.slice(-2).map(({ start }) => start)
    expect(await starts()).toEqual(['2026-11-09', '2026-11-16'])
    await app.call('settings.update', { firstWeekday: 7 })
    expect(await starts()).toEqual(['2026-11-15', '2026-11-22'])
  })
})

describe('the nights on which Lord Howe Island moves its clocks by half an hour', () => {
  it.each([
    ['forward', '2026-10-04', '2026-10-04T03:59[Australia/Lord_Howe]'],
    ['back', '2026-04-05', '2026-04-05T03:59[Australia/Lord_Howe]'],
  ])('are cut at four o’clock as any other (%s)', async (_way, day, lastMinute) => {
    const { start, clock } = createWorld()
    const app = start()
    clock.goTo(lastMinute)
    const night = await app.call('journal.write', anEntry({ interaction: aContact() }))
    clock.pass({ minutes: 1 })
    const morning = await app.call('journal.write', anEntry({ interaction: aContact() }))
    expect(morning.at.localDay).toBe(day)
    expect(night.at.localDay < day).toBe(true)
    expect((await app.call('today.get', {})).entriesToday).toBe(1)
  })

  it('keep the order of what happened in the hour that came twice', async () => {
    const { start, clock } = createWorld()
    const app = start()
    clock.goTo('2026-04-05T01:45+11:00[Australia/Lord_Howe]')
    const first = await app.call('journal.write', anEntry({ text: 'before' }))
    clock.goTo('2026-04-05T01:40+10:30[Australia/Lord_Howe]')
    const second = await app.call('journal.write', anEntry({ text: 'after' }))
    expect((await app.call('journal.list', { before: null, limit: 5 })).items).toEqual([second, first])
  })
})
