import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const TICK = { kind: 'by-hand' } as const
const ANY_CONTACT = { kind: 'contacts', channel: null, circle: null } as const

/** Saturday 21 November 2026; the week began on Monday the 16th. */
const open = async () => {
  const world = createWorld()
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  return {
    ...world,
    app,
    ada,
    meet: (personIds: readonly string[] = [ada.id], epochMs: number | null = null) =>
      app.call('journal.write', anEntry({ epochMs, interaction: aContact({ personIds: [...personIds] }) })),
    set: (match: typeof TICK | typeof ANY_CONTACT = TICK, target = 1) =>
      app.call('goals.add', { week: 'this', title: match.kind === 'by-hand' ? 'Write home' : null, match, target }),
    goals: async () => (await app.call('goals.week', { week: 'this' })).goals,
  }
}

describe('a goal of the week', () => {
  it('counts contacts by itself, also those of earlier in the week and of entries that are changed or taken back', async () => {
    const { app, meet, set, goals } = await open()
    const entry = await meet()
    const goal = await set(ANY_CONTACT, 2)
    expect(goal).toMatchObject({ weekStart: '2026-11-16', times: 1, isReached: false })
    await meet([])
    expect((await goals())[0]).toMatchObject({ times: 2, isReached: true })
    await app.call('journal.remove', { id: entry.id })
    expect((await goals())[0]).toMatchObject({ times: 1, isReached: false })
    await app.call('journal.restore', { id: entry.id })
    expect((await goals())[0]).toMatchObject({ times: 2 })
  })

  it('counts one person on one channel once a day, as every chart does', async () => {
    const { meet, set, goals } = await open()
    await set(ANY_CONTACT, 3)
    await meet()
    await meet()
    expect((await goals())[0]).toMatchObject({ times: 1 })
  })

  it('counts exercises of its track', async () => {
    const { app, goals } = await open()
    const match = { kind: 'exercises', track: 'start-conversation' } as const
    await app.call('goals.add', { week: 'this', title: null, match, target: 1 })
    const run = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    expect((await goals())[0]?.times).toBe(0)
    await app.call('runs.finish', { id: run.id })
    expect((await goals())[0]).toMatchObject({ times: 1, isReached: true })
  })

  it('is counted by hand, up and down to nothing', async () => {
    const { app, set } = await open()
    const { id } = await set(TICK, 2)
    const times = async (by: 1 | -1) => (await app.call('goals.count', { id, by })).times
    expect([await times(1), await times(1), await times(-1), await times(-1), await times(-1), await times(1)]).toEqual(
      [1, 2, 1, 0, 0, 1],
    )
  })

  it('goes on showing someone who was removed', async () => {
    const { app, ada, goals } = await open()
    const match = { kind: 'people' as const, personIds: [ada.id] }
    const { id } = await app.call('goals.add', { week: 'this', title: null, match, target: 1 })
    await app.call('people.remove', { id: ada.id })
    expect((await goals())[0]?.people).toMatchObject([{ name: 'Ada' }])
    expect(await app.call('goals.update', { id, title: null, match, target: 2 })).toMatchObject({ target: 2 })
    expect(await app.refusal('goals.add', { week: 'this', title: null, match, target: 1 })).toMatchObject({
      code: 'not-found',
      fields: [{ path: 'match.personIds.0', reason: 'invalid' }],
    })
  })

  it('has words when nothing counts by itself', async () => {
    const { app } = await open()
    expect(await app.refusal('goals.add', { week: 'this', title: null, match: TICK, target: 1 })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'title', reason: 'empty' }],
    })
  })

  it('is one of three at most, this week and the next', async () => {
    const { app, set } = await open()
    await set()
    await set()
    const { id } = await set()
    const fourth = { week: 'this', title: 'More', match: TICK, target: 1 } as const
    expect((await app.refusal('goals.add', fourth)).code).toBe('enough')
    await app.call('goals.add', { ...fourth, week: 'next' })
    await app.call('goals.remove', { id })
    await app.call('goals.add', fourth)
    expect((await app.refusal('goals.restore', { id })).code).toBe('enough')
    expect((await app.call('goals.week', { week: 'this' })).goals).toHaveLength(3)
  })
})

describe('when the week is over', () => {
  it('what is left is taken along, with a target of its own, and taken back', async () => {
    const { app, set, clock, goals } = await open()
    const goal = await set(TICK, 3)
    clock.pass({ days: 7 })
    const week = () => app.call('goals.week', { week: 'this' })
    expect((await week()).left).toMatchObject([{ id: goal.id, target: 3 }])
    const copy = await app.call('goals.carryOver', { id: goal.id, week: 'this', target: 2 })
    expect(await goals()).toMatchObject([{ id: copy.id, weekStart: '2026-11-23', title: 'Write home', target: 2 }])
    expect((await week()).left).toEqual([])
    expect((await app.refusal('goals.carryOver', { id: goal.id, week: 'this', target: 2 })).code).toBe('not-found')
    await app.call('goals.remove', { id: copy.id })
    expect((await week()).left).toMatchObject([{ id: goal.id }])
  })

  it('what is let go is not asked for again, unless that is taken back', async () => {
    const { app, set, clock } = await open()
    const { id } = await set()
    clock.pass({ days: 7 })
    const left = async () => (await app.call('goals.week', { week: 'this' })).left.map((goal) => goal.id)
    await app.call('goals.letGo', { id })
    expect(await left()).toEqual([])
    await app.call('goals.takeUp', { id })
    expect(await left()).toEqual([id])
  })

  it('what was reached stands in the history, and nothing is asked', async () => {
    const { app, set, clock } = await open()
    const { id } = await set()
    await app.call('goals.count', { id, by: 1 })
    clock.pass({ days: 7 })
    expect((await app.call('goals.week', { week: 'this' })).left).toEqual([])
    expect(await app.call('goals.history', { before: null, limit: 8 })).toMatchObject({
      weeks: [{ weekStart: '2026-11-16', goals: [{ id, isReached: true }] }],
      hasMore: false,
    })
  })

  it('the history goes on week by week, and stays when the week begins on another day', async () => {
    const { app, set, clock } = await open()
    for (let week = 0; week < 3; week += 1) {
      await set()
      clock.pass({ days: 7 })
    }
    const page = await app.call('goals.history', { before: null, limit: 2 })
    expect(page.weeks.map(({ weekStart }) => weekStart)).toEqual(['2026-11-30', '2026-11-23'])
    expect(page.hasMore).toBe(true)
    await app.call('settings.update', { firstWeekday: 7 })
    const rest = await app.call('goals.history', { before: '2026-11-23', limit: 2 })
    expect(rest.weeks.map(({ weekStart }) => weekStart)).toEqual(['2026-11-16'])
  })
})

describe('what is suggested', () => {
  it('is taken from the week, and not offered again once it is taken', async () => {
    const { app } = await open()
    const { suggestions, wasHard } = await app.call('goals.week', { week: 'this' })
    expect(wasHard).toBe(false)
    expect(suggestions.map(({ reason }) => reason)).toContain('a-beginning')
    for (const { match, target } of suggestions.slice(0, 2)) {
      await app.call('goals.add', { week: 'this', title: null, match, target })
    }
    const after = await app.call('goals.week', { week: 'this' })
    expect(after.suggestions).toEqual(suggestions.slice(2))
  })

  it('is smaller after a week of low check-ins', async () => {
    const { app, clock } = await open()
    await app.call('checkIns.save', { mood: 2, energy: 1, loneliness: null })
    clock.pass({ days: 7 })
    const { suggestions, wasHard } = await app.call('goals.week', { week: 'this' })
    expect(wasHard).toBe(true)
    expect(suggestions.map(({ target }) => target)).toEqual([1, 1])
  })
})
