import { expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { offeredStep } from '../factories/today.ts'
import { createWorld } from './support/world.ts'

it('goes through a day: check-in, small step, a person, an entry, the week', async () => {
  const { start, announcer } = createWorld()
  const app = start()
  expect(await app.start()).toBeNull()

  const empty = await app.call('today.get', {})
  expect(empty).toMatchObject({
    localDay: '2026-11-21',
    hour: 20,
    checkIn: null,
    openRun: null,
    isNoContactDay: false,
    entriesToday: 0,
    hasPeople: false,
    week: { contacts: 0, knownDays: 0, knowledge: 'unknown' },
    step: {
      state: 'offered',
      reasons: [{ kind: 'first-steps' }, { kind: 'new-track' }, { kind: 'needs-nobody' }],
      runId: null,
    },
  })

  await app.call('checkIns.save', { mood: 3, energy: 4, loneliness: null })
  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  const exerciseId = offeredStep(empty).exercise.id
  const run = await app.call('runs.start', { exerciseId, size: 'full' })
  expect(run).toMatchObject({ state: 'open', stepId: 'begin', answers: {} })
  await app.call('runs.saveAnswer', { id: run.id, stepId: 'begin', answer: { personIds: [ada.id], text: 'Hello' } })
  await app.call('runs.goTo', { id: run.id, stepId: 'end' })
  expect((await app.call('runs.finish', { id: run.id })).state).toBe('done')

  announcer.heard()
  const item = await app.call(
    'journal.write',
    anEntry({ interaction: aContact({ personIds: [ada.id], moodAfter: 4 }), text: 'She was glad.', runId: run.id }),
  )
  expect(item).toMatchObject({
    at: { localDay: '2026-11-21', zone: 'Asia/Tokyo' },
    interaction: { channel: 'message', people: [ada], moodAfter: 4 },
    excerpt: 'She was glad.',
    exerciseId,
  })
  expect(announcer.heard()).toEqual(['journal', 'days', 'today', 'people', 'followUps'])

  expect(await app.call('today.get', {})).toMatchObject({
    checkIn: { mood: 3, energy: 4 },
    step: { state: 'done', runId: run.id },
    week: { contacts: 1, knownDays: 1, knowledge: 'partly' },
    entriesToday: 1,
    hasPeople: true,
  })
  const look = await app.call('lookBack.contacts', { range: '12w' })
  expect(look.firstKnownDay).toBe('2026-11-21')
  expect(look.points.map(({ contacts }) => contacts)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
})

it('has everything there after a restart, and goes on in the middle of an exercise', async () => {
  const { start } = createWorld()
  const before = start()
  const ada = await before.call('people.add', { name: 'Ada', circle: 'close' })
  await before.call('checkIns.save', { mood: 2, energy: 3, loneliness: 5 })
  await before.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }), text: 'A walk.' }))
  await before.call('drafts.put', { key: 'quick', value: '{"text":"half a sen' })
  const run = await before.call('runs.start', { exerciseId: 'say-hello', size: 'smaller' })
  await before.call('runs.saveAnswer', { id: run.id, stepId: 'breathe', answer: { rating: 7 } })
  await before.call('runs.goTo', { id: run.id, stepId: 'end' })
  const today = await before.call('today.get', {})
  const journal = await before.call('journal.list', { before: null, limit: 10 })
  before.stop()

  const after = start()
  expect(await after.call('today.get', {})).toEqual(today)
  expect(today.openRun).toMatchObject({ runId: run.id, exercise: { id: 'say-hello' } })
  expect(await after.call('journal.list', { before: null, limit: 10 })).toEqual(journal)
  expect(await after.call('people.list', {})).toEqual([ada])
  expect(await after.call('drafts.get', { key: 'quick' })).toEqual({ value: '{"text":"half a sen' })
  expect(await after.call('runs.get', { id: run.id })).toEqual({
    id: run.id,
    exerciseId: 'say-hello',
    state: 'open',
    size: 'smaller',
    stepId: 'end',
    answers: { breathe: { rating: 7 } },
  })
})

it('takes back whatever was done', async () => {
  const { start } = createWorld()
  const app = start()
  await app.call('today.get', {})
  const untouched = await app.call('today.get', {})

  await app.call('checkIns.save', { mood: 5, energy: 5, loneliness: null })
  await app.call('checkIns.remove', { localDay: '2026-11-21' })
  await app.call('today.skipStep', {})
  await app.call('today.unskipStep', {})
  await app.call('days.confirmNoContact', { localDay: '2026-11-21' })
  await app.call('days.unconfirm', { localDay: '2026-11-21' })
  expect(await app.call('today.get', {})).toEqual(untouched)

  const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
  await app.call('people.remove', { id: ada.id })
  expect(await app.call('people.list', {})).toEqual([])
  expect(await app.call('people.restore', { id: ada.id })).toEqual(ada)
  expect(await app.call('people.list', {})).toEqual([ada])

  const entry = await app.call('journal.write', anEntry({ interaction: aContact({ personIds: [ada.id] }) }))
  await app.call('journal.remove', { id: entry.id })
  expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([])
  expect(await app.call('journal.restore', { id: entry.id })).toEqual(entry)
  expect((await app.call('journal.list', { before: null, limit: 10 })).items).toEqual([entry])
})

it('answers nothing but the application itself after it was stopped', async () => {
  const { start } = createWorld()
  const app = start()
  await app.start()
  app.stop()
  expect((await app.refusal('today.get', {})).code).toBe('storage')
  expect(await app.call('app.info', {})).toMatchObject({ version: '1.2.3', problem: null })
})

it('shows half a year of sample data in an empty notebook, once', async () => {
  const { start } = createWorld()
  const first = start({ sample: { extent: 'half-year', language: 'en' } })
  const people = await first.call('people.list', {})
  expect(people.length).toBeGreaterThan(3)
  const { points } = await first.call('lookBack.contacts', { range: '26w' })
  expect(points.filter(({ contacts }) => contacts > 0).length).toBeGreaterThan(12)
  first.stop()
  expect(await start({ sample: { extent: 'half-year', language: 'en' } }).call('people.list', {})).toEqual(people)
})
