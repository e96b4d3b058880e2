import { describe, expect, it } from 'vitest'

import { anExercise } from '../factories/exercise.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const stepOf = (today: { readonly step: { readonly exercise: { readonly id: string } } | null }) =>
  today.step?.exercise.id

describe('the small step of today', () => {
  it('stays the same all day, and is another one the next day', async () => {
    const { start, clock } = createWorld()
    const app = start()
    const first = stepOf(await app.call('today.get', {}))
    await app.call('people.add', { name: 'Ada', circle: 'close' })
    clock.pass({ hours: 7 })
    expect(stepOf(await app.call('today.get', {}))).toBe(first)
    clock.pass({ hours: 2 })
    expect(await app.call('today.get', {})).toMatchObject({ localDay: '2026-11-22', step: { state: 'offered' } })
    expect(stepOf(await app.call('today.get', {}))).not.toBe(first)
  })

  it('becomes a restful one when the person says that they are tired, and stays so', async () => {
    const { start, exercises } = createWorld()
    exercises.replace([anExercise(), anExercise({ id: 'put-the-day-down', track: 'rest', level: 2 })])
    const app = start()
    await app.call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
    const before = await app.call('today.get', {})
    expect(before.step?.exercise.track).not.toBe('rest')
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    const tired = await app.call('today.get', {})
    expect(tired.step).toMatchObject({ exercise: { track: 'rest' }, reason: 'low-energy' })
    await app.call('checkIns.save', { mood: 3, energy: 5, loneliness: null })
    expect(stepOf(await app.call('today.get', {}))).toBe(stepOf(tired))
  })

  it.each(['begun', 'skipped'])('is not changed any more once it is %s', async (how) => {
    const { start, exercises } = createWorld()
    exercises.replace([anExercise(), anExercise({ id: 'put-the-day-down', track: 'rest', level: 2 })])
    const app = start()
    const exerciseId = stepOf(await app.call('today.get', {}))!
    if (how === 'begun') await app.call('runs.start', { exerciseId, size: 'full' })
    else await app.call('today.skipStep', {})
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    expect(stepOf(await app.call('today.get', {}))).toBe(exerciseId)
  })

  it('stays when there is nothing restful in the library', async () => {
    const { start, exercises } = createWorld()
    exercises.replace([anExercise({ id: 'a' }), anExercise({ id: 'b' })])
    const app = start()
    const first = stepOf(await app.call('today.get', {}))
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    expect(stepOf(await app.call('today.get', {}))).toBe(first)
  })

  it('can be another one, each once, before they come round again in the same order', async () => {
    const { start, exercises } = createWorld()
    const app = start()
    const all = exercises.all().length
    const offered = [stepOf(await app.call('today.get', {}))]
    for (let count = 1; count < all; count += 1) offered.push(stepOf(await app.call('today.anotherStep', {})))
    expect(new Set(offered).size).toBe(all)
    for (const id of offered) expect(stepOf(await app.call('today.anotherStep', {}))).toBe(id)
    expect(stepOf(await app.call('today.get', {}))).toBe(offered.at(-1))
  })

  it('does not come back tomorrow when it was passed over today', async () => {
    const { start, clock } = createWorld()
    const app = start()
    const passedOver = stepOf(await app.call('today.get', {}))
    await app.call('today.anotherStep', {})
    clock.pass({ days: 1 })
    expect(stepOf(await app.call('today.get', {}))).not.toBe(passedOver)
  })

  it('shows how far it is', async () => {
    const { start } = createWorld()
    const app = start()
    expect((await app.call('today.skipStep', {})).step).toMatchObject({ state: 'skipped', runId: null })
    expect((await app.call('today.unskipStep', {})).step).toMatchObject({ state: 'offered' })
    const exerciseId = stepOf(await app.call('today.get', {}))!
    const run = await app.call('runs.start', { exerciseId, size: 'full' })
    expect(await app.call('today.get', {})).toMatchObject({
      step: { state: 'open', runId: run.id },
      openRun: { runId: run.id },
    })
    await app.call('runs.leave', { id: run.id })
    expect(await app.call('today.get', {})).toMatchObject({ step: { state: 'left', runId: run.id }, openRun: null })
    await app.call('runs.reopen', { id: run.id })
    await app.call('runs.finish', { id: run.id })
    expect((await app.call('today.get', {})).step?.state).toBe('done')
  })

  it('is chosen anew when its exercise is no longer in the library', async () => {
    const { start, exercises } = createWorld()
    const app = start()
    const gone = stepOf(await app.call('today.get', {}))!
    await app.call('runs.start', { exerciseId: gone, size: 'full' })
    exercises.replace(exercises.all().filter(({ id }) => id !== gone))
    const today = await app.call('today.get', {})
    expect(stepOf(today)).not.toBe(gone)
    expect(today.openRun).toBeNull()
  })

  it('is missing when the library is empty', async () => {
    const { start, exercises } = createWorld()
    exercises.replace([])
    const app = start()
    for (const channel of ['today.get', 'today.anotherStep', 'today.skipStep', 'today.unskipStep'] as const) {
      expect((await app.call(channel, {})).step).toBeNull()
    }
  })
})

describe('"no one today"', () => {
  it('makes the day known, with nobody on it', async () => {
    const { start } = createWorld()
    const app = start()
    await app.call('days.confirmNoContact', { localDay: '2026-11-21' })
    expect(await app.call('today.get', {})).toMatchObject({
      isNoContactDay: true,
      week: { contacts: 0, knownDays: 1, knowledge: 'partly' },
    })
  })

  it('no longer holds when there was somebody after all, and holds again when that is taken back', async () => {
    const { start } = createWorld()
    const app = start()
    await app.call('days.confirmNoContact', { localDay: '2026-11-21' })
    const entry = await app.call('journal.write', anEntry({ interaction: aContact() }))
    expect((await app.call('today.get', {})).isNoContactDay).toBe(false)
    await app.call('journal.remove', { id: entry.id })
    expect((await app.call('today.get', {})).isNoContactDay).toBe(true)
  })

  it('can be said of a day that is over, not of one that has not begun', async () => {
    const { start } = createWorld()
    const app = start()
    await app.call('days.confirmNoContact', { localDay: '2026-11-19' })
    expect(await app.refusal('days.confirmNoContact', { localDay: '2026-11-22' })).toEqual({
      code: 'in-the-future',
      fields: [{ path: 'localDay', reason: 'invalid' }],
    })
    expect((await app.call('today.get', {})).week.knownDays).toBe(1)
  })

  it('may be taken back twice', async () => {
    const { start } = createWorld()
    const app = start()
    await app.call('days.unconfirm', { localDay: '2026-11-21' })
    await app.call('checkIns.remove', { localDay: '2026-11-21' })
  })
})
