import { describe, expect, it } from 'vitest'

import { anExercise } from '../factories/exercise.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { offeredStep } from '../factories/today.ts'
import type { Today } from '../../src/shared/ipc/contract.ts'
import { createWorld, type RunningApp } from './support/world.ts'

const stepOf = (today: Pick<Today, 'step'>) => offeredStep(today).exercise.id

/** One step for anybody, and one of rest that is done alone, on the first level. */
const TIRED_LIBRARY = [anExercise(), anExercise({ id: 'put-the-day-down', track: 'rest', channels: ['alone'] })]

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
    exercises.replace(TIRED_LIBRARY)
    const app = start()
    await app.call('checkIns.save', { mood: 3, energy: 3, loneliness: null })
    expect(stepOf(await app.call('today.get', {}))).toBe('write-one-line')
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    const tired = await app.call('today.get', {})
    expect(offeredStep(tired).exercise.track).toBe('rest')
    expect(offeredStep(tired).reasons[0]).toEqual({ kind: 'low-energy' })
    await app.call('checkIns.save', { mood: 3, energy: 5, loneliness: null })
    expect(stepOf(await app.call('today.get', {}))).toBe(stepOf(tired))
  })

  it.each(['begun', 'skipped'])('is not changed any more once it is %s', async (how) => {
    const { start, exercises } = createWorld()
    exercises.replace(TIRED_LIBRARY)
    const app = start()
    const exerciseId = stepOf(await app.call('today.get', {}))
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
    await app.call('people.add', { name: 'Ada', circle: 'close' })
    const all = exercises.all().filter(({ level }) => level === 1).length
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
    const exerciseId = stepOf(await app.call('today.get', {}))
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
    const gone = stepOf(await app.call('today.get', {}))
    await app.call('runs.start', { exerciseId: gone, size: 'full' })
    exercises.replace(exercises.all().filter(({ id }) => id !== gone))
    const today = await app.call('today.get', {})
    expect(stepOf(today)).not.toBe(gone)
    expect(today.openRun).toBeNull()
  })

  it('stands beside two others, and stays what was chosen, with the one before among the others', async () => {
    const { start } = createWorld()
    const app = start()
    const first = offeredStep(await app.call('today.get', {}))
    expect(first.alternatives).toHaveLength(2)
    expect(first.alternatives.map(({ id }) => id)).not.toContain(first.exercise.id)
    const exerciseId = first.alternatives[1]!.id

    const chosen = offeredStep(await app.call('today.chooseStep', { exerciseId }))
    expect(chosen).toMatchObject({ exercise: { id: exerciseId }, state: 'offered', reasons: [{ kind: 'chosen' }] })
    expect(chosen.alternatives.map(({ id }) => id)).toContain(first.exercise.id)
    expect(offeredStep(await app.call('today.get', {}))).toEqual(chosen)
    expect(stepOf(await app.call('today.chooseStep', { exerciseId: first.exercise.id }))).toBe(first.exercise.id)
  })

  it('can be any exercise of the library, also one that would not be offered', async () => {
    const { start } = createWorld()
    const app = start()
    await app.call('today.get', {})
    await app.call('checkIns.save', { mood: 3, energy: 1, loneliness: null })
    const chosen = await app.call('today.chooseStep', { exerciseId: 'an-evening-together' })
    expect(stepOf(chosen)).toBe('an-evening-together')
    expect(stepOf(await app.call('today.get', {}))).toBe('an-evening-together')
    expect((await app.refusal('today.chooseStep', { exerciseId: 'dance' })).code).toBe('not-found')
    expect(stepOf(await app.call('today.get', {}))).toBe('an-evening-together')
  })

  it('is shown again by choosing it when it was put down for today', async () => {
    const { start } = createWorld()
    const app = start()
    const exerciseId = stepOf(await app.call('today.skipStep', {}))
    expect((await app.call('today.chooseStep', { exerciseId })).step?.state).toBe('offered')
  })

  it('comes back later when another one was asked for than when one beside it was chosen', async () => {
    const daysUntilBack = async (pass: (app: RunningApp, others: readonly string[]) => Promise<unknown>) => {
      const { start, clock, exercises } = createWorld()
      exercises.replace([anExercise({ id: 'a' }), anExercise({ id: 'b' }), anExercise({ id: 'c' })])
      const app = start()
      const first = offeredStep(await app.call('today.get', {}))
      await pass(
        app,
        first.alternatives.map(({ id }) => id),
      )
      for (let days = 1; days < 40; days += 1) {
        clock.pass({ days: 1 })
        const { exercise, alternatives } = offeredStep(await app.call('today.get', {}))
        if (exercise.id === first.exercise.id) return days
        expect(alternatives.length).toBe(2)
      }
      return Number.POSITIVE_INFINITY
    }
    const afterAnother = await daysUntilBack((app) => app.call('today.anotherStep', {}))
    const afterChoosing = await daysUntilBack((app, [exerciseId]) =>
      app.call('today.chooseStep', { exerciseId: exerciseId! }),
    )
    expect(afterAnother).toBeGreaterThan(afterChoosing)
  })

  it('is another one when it is marked as not for me, and that never comes', async () => {
    const { start, clock } = createWorld()
    const app = start()
    const exerciseId = stepOf(await app.call('today.get', {}))
    await app.call('library.mark', { exerciseId, mark: 'not-for-me' })
    for (let days = 0; days < 20; days += 1) {
      const { exercise, alternatives } = offeredStep(await app.call('today.get', {}))
      expect([exercise, ...alternatives].map(({ id }) => id)).not.toContain(exerciseId)
      clock.pass({ days: 1 })
    }
  })

  it('says why it was chosen also after a restart', async () => {
    const { start } = createWorld()
    const before = start()
    const { reasons, size } = offeredStep(await before.call('today.get', {}))
    before.stop()
    expect(offeredStep(await start().call('today.get', {}))).toMatchObject({ reasons, size })
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
