import { describe, expect, it } from 'vitest'

import type { LibraryItem } from '../../src/shared/domain/exercises/library.ts'
import { anExercise, personStep, readStep, words } from '../factories/exercise.ts'
import { anOwnExercise } from '../factories/inputs.ts'
import { createWorld, type RunningApp } from './support/world.ts'

const itemOf = async (app: RunningApp, id: string): Promise<LibraryItem | undefined> =>
  (await app.call('library.get', {})).items.find((item) => item.id === id)

const goThrough = async (app: RunningApp, exerciseId: string, rating?: { readonly stepId: string; rating: number }) => {
  const { id } = await app.call('runs.start', { exerciseId, size: 'full' })
  if (rating !== undefined) {
    await app.call('runs.saveAnswer', { id, stepId: rating.stepId, answer: { rating: rating.rating } })
  }
  await app.call('runs.finish', { id })
  return id
}

const ratingStep = (id: string, moment: 'before' | 'after') =>
  ({ id, kind: 'rating', moment, text: words(id) }) as const

describe('the library', () => {
  it('lists every exercise by track and level, with where it comes from and whom it needs', async () => {
    const app = createWorld().start()
    const { id } = await app.call('own.save', { id: null, exercise: anOwnExercise({ track: 'rest' }) })
    await app.call('packs.import', {})
    const { items, packs } = await app.call('library.get', {})
    expect(items.map((item) => [item.id, item.origin])).toEqual([
      ['wave-to-a-neighbour', 'pack'],
      ['write-one-line', 'built-in'],
      ['say-hello', 'built-in'],
      ['ask-about-their-week', 'built-in'],
      ['an-evening-together', 'built-in'],
      [id, 'own'],
      ['put-the-day-down', 'built-in'],
      ['sit-a-while', 'built-in'],
    ])
    expect(items.filter(({ needsPerson }) => needsPerson).map((item) => item.id)).toEqual(['ask-about-their-week'])
    expect(packs).toEqual([{ file: 'extra.yaml', exercises: 1, problems: [] }])
    expect((await app.call('exercises.list', {})).map((each) => each.id)).toEqual(items.map((item) => item.id))
  })

  it('tells how often an exercise was done, and when it was last', async () => {
    const { start, clock } = createWorld()
    const app = start()
    await goThrough(app, 'say-hello')
    clock.pass({ days: 3 })
    await goThrough(app, 'say-hello')
    const { id } = await app.call('runs.start', { exerciseId: 'sit-a-while', size: 'full' })
    await app.call('runs.leave', { id })
    expect(await itemOf(app, 'say-hello')).toMatchObject({ timesDone: 2, lastDone: '2026-11-24' })
    expect(await itemOf(app, 'sit-a-while')).toMatchObject({ timesDone: 0, lastDone: null })
  })

  it('keeps marks over a restart, and takes them away', async () => {
    const { start } = createWorld()
    const before = start()
    await before.call('library.mark', { exerciseId: 'say-hello', mark: 'favourite' })
    await before.call('library.mark', { exerciseId: 'sit-a-while', mark: 'favourite' })
    await before.call('library.mark', { exerciseId: 'sit-a-while', mark: 'not-for-me' })
    before.stop()
    const app = start()
    expect((await itemOf(app, 'say-hello'))?.mark).toBe('favourite')
    expect((await itemOf(app, 'sit-a-while'))?.mark).toBe('not-for-me')
    await app.call('library.mark', { exerciseId: 'say-hello', mark: null })
    expect((await itemOf(app, 'say-hello'))?.mark).toBeNull()
  })

  it('marks only what there is, but takes a mark away from what is gone', async () => {
    const app = createWorld().start()
    expect((await app.refusal('library.mark', { exerciseId: 'dance', mark: 'favourite' })).code).toBe('not-found')
    await app.call('library.mark', { exerciseId: 'dance', mark: null })
  })
})

describe('the ladder of a track', () => {
  const TRACK = 'start-conversation'
  const climb = () => {
    const world = createWorld()
    world.exercises.replace([
      anExercise({
        id: 'say-hello',
        track: TRACK,
        steps: [ratingStep('before', 'before'), readStep('middle'), ratingStep('after', 'after')],
      }),
    ])
    const app = world.start()
    const ladder = async () =>
      (await app.call('library.get', {})).ladders.find(({ track }) => track === TRACK) ?? expect.fail('no ladder')
    return { ...world, app, ladder }
  }

  it('begins on the first level, with nothing known', async () => {
    const { app } = climb()
    const { ladders } = await app.call('library.get', {})
    expect(ladders).toHaveLength(8)
    for (const each of ladders)
      expect(each).toMatchObject({ level: 1, comfortable: 0, byHand: null, why: { kind: 'start' } })
  })

  it('goes up by goes that felt easy, and down by one that was hard', async () => {
    const { app, clock, ladder } = climb()
    for (const rating of [2, 1]) {
      await goThrough(app, 'say-hello', { stepId: 'after', rating })
      clock.pass({ days: 1 })
    }
    expect(await ladder()).toMatchObject({ level: 2, comfortable: 1, why: { kind: 'easy-goes', day: '2026-11-22' } })
    await goThrough(app, 'say-hello', { stepId: 'after', rating: 9 })
    expect(await ladder()).toMatchObject({ level: 1, comfortable: 0, why: { kind: 'felt-hard', day: '2026-11-23' } })
  })

  it('can be set by hand, up to one above what is comfortable, and be given back', async () => {
    const { start, app, ladder } = climb()
    await app.call('library.setLevel', { track: TRACK, level: 4 })
    expect(await ladder()).toMatchObject({ level: 2, byHand: 4 })
    app.stop()
    const again = start()
    expect((await again.call('library.get', {})).ladders).toContainEqual({
      track: TRACK,
      level: 2,
      comfortable: 0,
      byHand: 4,
      why: { kind: 'by-hand', day: '2026-11-21' },
    })
    await again.call('library.setLevel', { track: TRACK, level: null })
    expect((await again.call('library.get', {})).ladders).toContainEqual({
      track: TRACK,
      level: 1,
      comfortable: 0,
      byHand: null,
      why: { kind: 'start' },
    })
  })
})

describe('the history of an exercise', () => {
  it('has every go with its numbers and what was written, newest first', async () => {
    const { start, clock, exercises } = createWorld()
    exercises.replace([
      anExercise({
        steps: [
          ratingStep('before', 'before'),
          { id: 'words', kind: 'text', text: words('words') },
          { id: 'plan', kind: 'plan', text: words('plan'), when: words('when'), then: words('then') },
          ratingStep('after', 'after'),
        ],
      }),
    ])
    const app = start()
    const { id: first } = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'full' })
    await app.call('runs.saveAnswer', { id: first, stepId: 'plan', answer: { when: 'at home', then: 'I write' } })
    await app.call('runs.saveAnswer', { id: first, stepId: 'words', answer: { text: 'Dear Ada' } })
    await app.call('runs.saveAnswer', { id: first, stepId: 'before', answer: { rating: 6 } })
    await app.call('runs.saveAnswer', { id: first, stepId: 'after', answer: { rating: 2 } })
    await app.call('runs.finish', { id: first })
    clock.pass({ days: 2 })
    const { id: second } = await app.call('runs.start', { exerciseId: 'write-one-line', size: 'smaller' })
    await app.call('runs.saveAnswer', { id: second, stepId: 'words', answer: { text: '  ' } })
    await app.call('runs.leave', { id: second })

    expect(await app.call('library.history', { exerciseId: 'write-one-line' })).toEqual([
      { id: second, day: '2026-11-23', state: 'left', size: 'smaller', before: null, after: null, texts: [] },
      {
        id: first,
        day: '2026-11-21',
        state: 'done',
        size: 'full',
        before: 6,
        after: 2,
        texts: ['Dear Ada', 'at home → I write'],
      },
    ])
  })

  it('is empty for what was never begun, and still there for what is gone', async () => {
    const { start, exercises } = createWorld()
    const app = start()
    expect(await app.call('library.history', { exerciseId: 'say-hello' })).toEqual([])
    const { id } = await app.call('runs.start', { exerciseId: 'say-hello', size: 'full' })
    await app.call('runs.saveAnswer', { id, stepId: 'begin', answer: { text: 'Hello' } })
    exercises.replace([])
    expect(await app.call('library.history', { exerciseId: 'say-hello' })).toMatchObject([{ id, texts: ['Hello'] }])
  })
})

describe('an exercise of one’s own', () => {
  it('is made, changed, gone through and found again after a restart', async () => {
    const { start } = createWorld()
    const before = start()
    const exercise = anOwnExercise({ title: words('Call my aunt'), steps: [personStep('who')] })
    const { id } = await before.call('own.save', { id: null, exercise })
    expect(id).toMatch(/^own-[0-9a-f-]{36}$/)
    expect(await before.call('exercises.get', { id })).toEqual({ id, ...exercise })
    const run = await before.call('runs.start', { exerciseId: id, size: 'full' })
    await before.call('runs.finish', { id: run.id })
    await before.call('own.save', { id, exercise: { ...exercise, minutes: 20 } })
    before.stop()
    expect(await itemOf(start(), id)).toMatchObject({ minutes: 20, timesDone: 1, needsPerson: true, origin: 'own' })
  })

  it('keeps its history when it is removed, and comes back as it was', async () => {
    const app = createWorld().start()
    const exercise = anOwnExercise({ steps: [{ id: 'words', kind: 'text', text: words('words') }] })
    const { id } = await app.call('own.save', { id: null, exercise })
    const run = await app.call('runs.start', { exerciseId: id, size: 'full' })
    await app.call('runs.saveAnswer', { id: run.id, stepId: 'words', answer: { text: 'mine' } })
    await app.call('library.mark', { exerciseId: id, mark: 'favourite' })

    await app.call('own.remove', { id })
    expect(await itemOf(app, id)).toBeUndefined()
    expect((await app.refusal('exercises.get', { id })).code).toBe('not-found')
    expect((await app.refusal('own.remove', { id })).code).toBe('not-found')
    expect((await app.refusal('own.save', { id, exercise })).code).toBe('not-found')
    expect(await app.call('library.history', { exerciseId: id })).toMatchObject([{ texts: ['mine'] }])

    await app.call('own.restore', { id })
    expect(await app.call('exercises.get', { id })).toEqual({ id, ...exercise })
    expect((await itemOf(app, id))?.mark).toBe('favourite')
  })

  it('may be the step of today', async () => {
    const app = createWorld().start()
    const { id } = await app.call('own.save', { id: null, exercise: anOwnExercise() })
    expect((await app.call('today.chooseStep', { exerciseId: id })).step).toMatchObject({ exercise: { id } })
    await app.call('own.remove', { id })
    expect((await app.call('today.get', {})).step).not.toMatchObject({ exercise: { id } })
  })

  it('is not one of the product’s, and not without steps', async () => {
    const app = createWorld().start()
    const exercise = anOwnExercise()
    expect((await app.refusal('own.save', { id: 'say-hello', exercise })).code).toBe('not-found')
    const refused = await app.refusal('own.save', { id: null, exercise: { ...exercise, steps: [] } })
    expect(refused).toEqual({ code: 'invalid-input', fields: [{ path: 'exercise.steps', reason: 'empty' }] })
    const long = anOwnExercise({ purpose: words('x'.repeat(60_000)) })
    expect(await app.refusal('own.save', { id: null, exercise: long })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'exercise', reason: 'too-long' }],
    })
  })
})
